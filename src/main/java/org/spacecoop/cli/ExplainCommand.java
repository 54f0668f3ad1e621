package org.spacecoop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spacecoop.dataset.Explanation;
import org.spacecoop.dataset.StoredDataset;
import org.spacecoop.release.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spacecoop explain}: what is said of a thing, and where. */
@Command(
        name = "explain",
        description = "Tells each statement about a thing with the sentence and the release that support it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IRI", description = "The thing's IRI.")
    private String iri;

    @Option(names = "--data", paramLabel = "DIR", description = "A dataset folder.")
    private Path data;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = data == null ? new OwnDataset(Home.current(), console).folder() : data;
        new Explanation(StoredDataset.open(folder)).lines(iri).forEach(console.out()::println);
        return ExitStatus.OK;
    }
}
