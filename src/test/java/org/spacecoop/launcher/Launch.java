package org.spacecoop.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished run of the launcher, started under {@code LC_ALL=C} with the JDK that runs the tests.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Launch(int status, String out, String err) {

    /** Starts the launcher in the folder. */
    static Running start(Path launcher, Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("launch", ".out");
            Path err = Files.createTempFile("launch", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C");
            // The archive of classes makes starts quicker and nothing else; the tests do not wait for it.
            builder.environment().put("SPACECOOP_ARCHIVE", "no");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A run that goes on.
     *
     * @param process the process
     * @param out where its standard output goes
     * @param err where its standard error goes
     */
    record Running(Process process, Path out, Path err) {

        Launch finish() {
            try {
                int status = process.waitFor();
                Launch launch = new Launch(status, text(out), text(err));
                Files.delete(out);
                Files.delete(err);
                return launch;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while the launcher ran", e);
            }
        }

        private static String text(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }
}
