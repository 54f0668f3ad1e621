package org.spacecoop.curation;

/** A file of decisions cannot be understood; the message names the file, the line and the cause. */
public final class BrokenCurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault in a line, from 1. */
    BrokenCurationException(String file, long line, String cause) {
        super("%s, line %d: %s".formatted(file, line, cause));
    }
}
