package org.spacecoop.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out the result, and nothing else
 * @param err progress and messages
 * @param terminal whether {@code err} is a terminal that somebody looks at; the launcher knows
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** A message for the user. */
    void say(String message) {
        err.println(message);
    }
}
