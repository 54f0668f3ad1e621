package org.spacecoop.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.mention.InventedReleases;

/** Invented releases in the languages that are read, one folder for each language, with what an analyst would sign. */
class LanguageCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final double LEAST = 0.85;

    static List<Path> languages() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsTheAgreementsOfALanguage(Path language) {
        Evaluation evaluation = Evaluation.of(language, InventedReleases.HOME);
        double f1 = evaluation.total().tally(Measure.AGREEMENTS).f1();
        assertTrue(f1 >= LEAST, () -> String.join("\n", evaluation.errors()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void holdsAtLeastTenReleasesOfALanguage(Path language) throws IOException {
        try (Stream<Path> releases = Files.list(language)) {
            assertTrue(releases.count() >= 10);
        }
    }
}
