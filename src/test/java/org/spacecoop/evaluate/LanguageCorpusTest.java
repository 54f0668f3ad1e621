package org.spacecoop.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Home;

/** Invented releases in other languages than English, annotated, in the styles of different publishers. */
class LanguageCorpusTest {

    private static final double LEAST = 0.85;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    void findsTheAgreementsOfTheTextsInALanguage(String language) {
        Home home = Home.current();
        Evaluation evaluation =
                Evaluation.of(home.folder().resolve("src/test/resources/corpus").resolve(language), home);
        assertTrue(
                evaluation.scores().size() >= 10,
                "texts: " + evaluation.scores().size());
        double f1 = evaluation.total().tally(Measure.AGREEMENTS).f1();
        assertTrue(f1 >= LEAST, () -> String.join("\n", evaluation.errors()));
    }
}
