package org.spacecoop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of {@code ./spacecoop}: finds the command, runs it, and turns what comes of it into an exit status. */
@Command(
        name = "spacecoop",
        description = "Turns public announcements of space cooperation into linked data, and serves it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ConvertCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class
        })
public final class Main implements Runnable {

    @Option(
            names = "--verbose",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the stack trace of a failure.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    /** Runs the command that the arguments name and ends the process with its exit status. */
    public static void main(String[] arguments) {
        int status = run(arguments, stream(FileDescriptor.out), stream(FileDescriptor.err));
        System.out.flush();
        System.exit(status);
    }

    /** Runs a command with the given streams in place of the standard ones, and returns its exit status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Main main = new Main();
        CommandLine line =
                new CommandLine(main, new Commands(new Console(out, err, Boolean.getBoolean("spacecoop.terminal"))));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, unused) -> usage(e, err));
        line.setExecutionExceptionHandler((e, unused, parsed) -> Failure.of(e).report(err, main.verbose));
        int status = line.execute(arguments);
        out.flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int usage(ParameterException e, PrintStream err) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("spacecoop: " + Failure.line(e.getMessage()) + " (see " + command + " --help)");
        return ExitStatus.USAGE;
    }

    /** UTF-8 and buffered: the encoding of the platform's own streams depends on the locale. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    /** The version, as the build wrote it into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"spacecoop " + (version == null ? "(not packaged)" : version)};
        }
    }
}
