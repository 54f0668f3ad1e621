package org.spacecoop.gazetteer;

import java.nio.file.Path;

/** A file of the gazetteer cannot be understood; the message names the file, the place in it and the cause. */
public final class BrokenGazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault at a line and column, both from 1. */
    BrokenGazetteerException(Path file, long line, long column, String cause) {
        super("%s, line %d, column %d: %s".formatted(file, line, column, cause));
    }

    /** A thing that lacks a fact or has a wrong one. */
    BrokenGazetteerException(String thing, String cause) {
        super("gazetteer, %s: %s".formatted(thing, cause));
    }
}
