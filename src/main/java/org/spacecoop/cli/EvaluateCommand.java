package org.spacecoop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spacecoop.evaluate.Evaluation;
import org.spacecoop.evaluate.LeaveOneOut;
import org.spacecoop.release.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spacecoop evaluate}: precision, recall and F1 against annotated releases. */
@Command(
        name = "evaluate",
        description = "Measures the conversion against annotated releases (gold.json).",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder with a folder for each release: its text and gold.json.")
    private Path folder;

    @Option(names = "--errors", description = "Tell for each release what is not as annotated.")
    private boolean errors;

    @Option(
            names = "--leave-one-out",
            description = "Tell for each rule which releases depend on it; also where none is annotated.")
    private boolean leaveOneOut;

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Home home = Home.current();
        if (leaveOneOut) {
            LeaveOneOut.of(folder, home).lines(errors).forEach(console.out()::println);
            return ExitStatus.OK;
        }
        Evaluation evaluation = Evaluation.of(folder, home);
        if (errors) {
            evaluation.errors().forEach(console.out()::println);
        }
        evaluation.lines().forEach(console.out()::println);
        return evaluation.failed().isEmpty() ? ExitStatus.OK : ExitStatus.REJECTED;
    }
}
