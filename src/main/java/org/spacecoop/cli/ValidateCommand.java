package org.spacecoop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spacecoop.dataset.Finding;
import org.spacecoop.dataset.StoredDataset;
import org.spacecoop.dataset.Validation;
import org.spacecoop.release.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code spacecoop validate}: checksums, integrity and SHACL. */
@Command(
        name = "validate",
        description = "Checks a dataset: its files, its integrity, and the shapes (SHACL).",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "A dataset folder.")
    private Path data;

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Home home = Home.current();
        Path folder = data == null ? new OwnDataset(home, console).folder() : data;
        Validation validation = Validation.of(StoredDataset.open(folder), home);
        validation.violations().forEach(finding -> console.out().println("violation: " + text(finding)));
        validation.warnings().forEach(finding -> console.out().println("warning: " + text(finding)));
        console.out()
                .println(Summary.count(validation.violations().size(), "violation") + ", "
                        + Summary.count(validation.warnings().size(), "warning"));
        return validation.conforms() ? ExitStatus.OK : ExitStatus.REJECTED;
    }

    private static String text(Finding finding) {
        return Failure.line(finding.toString());
    }
}
