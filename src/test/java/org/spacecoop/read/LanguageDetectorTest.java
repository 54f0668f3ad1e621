package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.release.Home;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector(ReadingLexicon.load(Home.current()));

    @ParameterizedTest
    @CsvSource({
        "en, The two agencies have agreed on the use of the station for research",
        "de, Die beiden Agenturen haben sich auf die Nutzung der Station für die Forschung geeinigt",
        "fr, Les deux agences se sont accordées sur une utilisation de la station pour la recherche",
        "es, Las dos agencias han acordado el uso de la estación para los fines de la investigación",
        "und, Strelsau 2031",
    })
    void tellsTheLanguageByItsSmallWords(String language, String text) {
        assertEquals(language, detector.detect(text));
    }

    @Test
    void spellsTagsAsTheStandardDoes() {
        assertEquals(Optional.of("en-US"), LanguageDetector.normalize("EN_us"));
        assertEquals(Optional.of("zh-Hans-SG"), LanguageDetector.normalize("zh-hans-sg"));
        assertEquals(Optional.empty(), LanguageDetector.normalize("English language"));
    }
}
