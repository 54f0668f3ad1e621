package org.spacecoop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.dataset.ConversionRequest;
import org.spacecoop.dataset.ConversionResult;
import org.spacecoop.dataset.DatasetFile;
import org.spacecoop.release.Home;

/**
 * The dataset of the project's own releases, which every command uses that is given no other. It is made when it is first
 * asked for, and again when the releases, the knowledge or the program have changed.
 *
 * @param home where the releases and the knowledge lie
 * @param console where to say what was rejected
 */
record OwnDataset(Home home, Console console) {

    /** The dataset's folder, with the dataset in it. */
    Path folder() {
        Path target = home.folder().resolve("target");
        Path dataset = target.resolve("dataset");
        Path stamp = target.resolve("dataset.made-from");
        try {
            Files.createDirectories(target);
            // Several commands may start at once: one converts, the others wait for it.
            try (FileChannel channel = FileChannel.open(
                            target.resolve("dataset.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Objects.requireNonNull(lock);
                String inputs = fingerprint();
                if (!isCurrent(dataset, stamp, inputs)) {
                    Files.deleteIfExists(stamp);
                    convert(dataset);
                    Files.writeString(stamp, inputs, StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset;
    }

    private static boolean isCurrent(Path dataset, Path stamp, String inputs) throws IOException {
        return Files.isRegularFile(dataset.resolve(DatasetFile.CHECKSUMS.fileName()))
                && Files.isRegularFile(stamp)
                && Files.readString(stamp, StandardCharsets.UTF_8).equals(inputs);
    }

    private void convert(Path dataset) {
        Progress progress = new Progress(console);
        try (progress) {
            ConversionResult result = progress.preparing(() -> Conversion.in(home))
                    .run(ConversionRequest.of(List.of(home.releases().toString()), dataset), progress);
            progress.close();
            result.rejected().forEach(reason -> console.say("rejected: " + Failure.line(reason.toString())));
            result.curation().forEach(doubt -> console.say("curation: " + Failure.line(doubt.toString())));
        }
    }

    /** Changes when a file that the dataset depends on changes, comes or goes, whatever the clock says. */
    private String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        digest.update(System.getProperty("spacecoop.build", "").getBytes(StandardCharsets.UTF_8));
        for (Path folder : List.of(home.folder().resolve("data"), home.ontology())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
