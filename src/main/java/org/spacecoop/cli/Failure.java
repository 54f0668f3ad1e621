package org.spacecoop.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.spacecoop.curation.BrokenCurationException;
import org.spacecoop.dataset.DatasetException;
import org.spacecoop.dataset.QueryUsageException;

/**
 * What went wrong, as its user needs to know it.
 *
 * @param status the exit status
 * @param message one line
 * @param cause where it came from
 */
record Failure(int status, String message, Throwable cause) {

    static Failure of(Throwable thrown) {
        if (thrown instanceof QueryUsageException || thrown instanceof UsageException) {
            return new Failure(ExitStatus.USAGE, thrown.getMessage(), thrown);
        }
        if (thrown instanceof DatasetException || thrown instanceof BrokenCurationException) {
            return new Failure(ExitStatus.ENVIRONMENT, thrown.getMessage(), thrown);
        }
        if (thrown instanceof UncheckedIOException wrapper) {
            return new Failure(ExitStatus.ENVIRONMENT, reason(wrapper.getCause()), thrown);
        }
        if (thrown instanceof IOException failure) {
            return new Failure(ExitStatus.ENVIRONMENT, reason(failure), thrown);
        }
        return new Failure(ExitStatus.ENVIRONMENT, "unexpected failure (see --verbose): " + thrown, thrown);
    }

    /** Writes the one line, and the stack trace if asked for; returns the exit status. */
    int report(PrintStream err, boolean verbose) {
        err.println("spacecoop: " + line(message));
        if (verbose) {
            cause.printStackTrace(err);
        }
        return status;
    }

    /** The text without its line ends. */
    static String line(String text) {
        return text == null ? "no cause is known" : text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": may not be read or written";
        }
        if (e instanceof FileSystemException failure && failure.getReason() == null) {
            return failure.getFile() + ": cannot be read or written";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
