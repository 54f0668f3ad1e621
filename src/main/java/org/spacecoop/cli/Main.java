package org.spacecoop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code ./spacecoop}. */
@Command(name = "spacecoop", mixinStandardHelpOptions = true, version = "spacecoop 0.1.0")
public final class Main implements Runnable {

    /** Runs the command that the arguments name and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}
