package org.spacecoop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.spacecoop.dataset.ConversionResult;
import org.spacecoop.release.Notice;

/**
 * What a conversion came to, for people.
 *
 * @param lines what was rejected and what is doubtful in the curation, a line each, and the numbers
 */
record Summary(List<String> lines) {

    static Summary of(ConversionResult result) {
        List<String> rejected = result.rejected().stream()
                .map(Notice::toString)
                .map(reason -> "rejected: " + Failure.line(reason))
                .sorted()
                .toList();
        String numbers = count(result.releases(), "release") + ", " + count(result.agreements(), "agreement") + ", "
                + count(result.events(), "event") + ", " + count(result.statements(), "statement") + "; "
                + result.rejected().size() + " rejected, "
                + count(result.duplicates().size(), "duplicate") + ", "
                + result.skipped().size() + " skipped, "
                + count(result.warnings().size() + result.curation().size(), "warning")
                + "; version " + result.version();
        Stream<String> curation =
                result.curation().stream().map(doubt -> "curation: " + Failure.line(doubt.toString()));
        return new Summary(Stream.of(rejected.stream(), curation, Stream.of(numbers))
                .flatMap(lines -> lines)
                .toList());
    }

    void write(Console console, Path out) {
        lines.forEach(console::say);
        console.say("the dataset is in " + out + ", what was noticed in " + out.resolve("report.json"));
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
