package org.spacecoop.release;

import java.util.OptionalInt;

/**
 * Something about an input that its user should know: a reason for rejecting it, or a warning.
 *
 * @param file the input's name
 * @param line the line, where one can be named, from 1
 * @param message the cause, in one line
 */
public record Notice(String file, OptionalInt line, String message) {

    /** A notice about a whole file. */
    public static Notice of(String file, String message) {
        return new Notice(file, OptionalInt.empty(), message);
    }

    @Override
    public String toString() {
        return line.isPresent() ? file + ":" + line.getAsInt() + ": " + message : file + ": " + message;
    }
}
