package org.spacecoop.cli;

/** The exit statuses of every command. */
final class ExitStatus {

    /** All well; warnings never change it. */
    static final int OK = 0;

    /** An input was rejected, or a dataset violates a shape. */
    static final int REJECTED = 1;

    /** The command was not used as it should be. */
    static final int USAGE = 2;

    /** The environment stands in the way: a file, a port, the network. */
    static final int ENVIRONMENT = 3;

    private ExitStatus() {}
}
