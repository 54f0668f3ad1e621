package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.release.Release;

/** Countries with what their own bodies are called in plain words. Organisations are shown as name, country, certainty. */
class NationalBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|They met the Italian space agency.|Italian Space Agency of IT KNOWN",
                "en|They met Kenya's space agency.|Kenya Space Agency of KE KNOWN",
                "en|They met the US space agency.|National Aeronautics and Space Administration of US KNOWN",
                "en|They met the space agency of Norway.|Norwegian Space Agency of NO KNOWN",
                "en|They met the Chinese space agency.|China National Space Administration of CN KNOWN",
                "en|They met the Peruvian defence ministry.|Peruvian defence ministry of PE HEADED",
                "en|They met Peru's science and technology ministry.|Peru's science and technology ministry of PE HEADED",
                "en|They met the Chinese National Space Administration.|China National Space Administration of CN KNOWN",
                "en|They met the Norway Space Agency.|Norwegian Space Agency of NO KNOWN",
                "en|They met the Japanese agency.|Japan Aerospace Exploration Agency of JP KNOWN",
                "fr|Ils ont vu l'agence italienne.|Italian Space Agency of IT KNOWN",
                "de|Sie trafen die russische Raumfahrtbehörde.|Roscosmos of RU KNOWN",
                "de|Sie trafen das peruanische Verteidigungsministerium.|peruanische Verteidigungsministerium of PE HEADED",
                "fr|Ils ont vu l'agence spatiale italienne.|Italian Space Agency of IT KNOWN",
                "es|Vieron a la agencia espacial italiana.|Italian Space Agency of IT KNOWN",
                "es|Vieron a la agencia espacial de Rusia.|Roscosmos of RU KNOWN"
            })
    void readsACountryWithItsBody(String language, String text, String body) {
        assertEquals(List.of(body), bodies(inLanguage(language, paragraph(text))));
    }

    @Test
    void keepsTheAcronymThatTheReleaseGivesAnAgencyThatNobodyKnows() {
        List<String> bodies =
                bodies(InventedReleases.release("They met the Peruvian Space Agency (PRSA).", "They left the PRSA."));
        assertEquals(List.of(bodies.get(0), bodies.get(0)), bodies);
    }

    @Test
    void readsSeveralCountriesWithTheirBodies() {
        assertEquals(
                List.of("Italian Space Agency of IT KNOWN", "Norwegian Space Agency of NO KNOWN"),
                bodies(InventedReleases.release("They met the Italian and Norwegian space agencies.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|They met the space agencies of Norway, Italy and Samoa.",
                "en|They met the space agencies from Norway and Italy as well as Samoa.",
                "de|Sie trafen die Raumfahrtagenturen Norwegens, Italiens und Samoas.",
                "fr|Ils ont vu les agences spatiales de la Norvège, de l'Italie et des Samoa."
            })
    void readsListedCountriesAsTheirAgencies(String language, String text) {
        assertEquals(
                List.of(
                        "Norwegian Space Agency of NO KNOWN",
                        "Italian Space Agency of IT KNOWN",
                        "Space agency of Samoa of WS HEADED"),
                bodies(inLanguage(language, paragraph(text))));
    }

    @Test
    void endsAListOfAgenciesWhereSomethingElseIsTold() {
        assertEquals(
                List.of("Norwegian Space Agency of NO KNOWN"),
                bodies(InventedReleases.release("They met the space agencies of Norway, then flew to Italy.")));
    }

    @ParameterizedTest
    @CsvSource({
        "The Norwegian Space Agency met its Italian counterpart.,Italian Space Agency of IT KNOWN",
        "The Norwegian Space Agency met its Samoan counterpart.,Space agency of Samoa of WS HEADED"
    })
    void readsACounterpartAsTheAgency(String text, String body) {
        assertEquals(List.of("Norwegian Space Agency of NO KNOWN", body), bodies(InventedReleases.release(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "The president met his Italian counterpart.",
        "They met Italian counterparts.",
        "They met an Italian minister.",
        "They met in Italy. The space agency came.",
        "Italian space flew.",
        "They met an Italian agency.",
        "They met the Italian tide agency."
    })
    void leavesACountryWithoutABodyAlone(String text) {
        assertEquals(List.of(), bodies(InventedReleases.release(text)));
    }

    private static List<String> bodies(Release release) {
        return Shown.FINDER.find(release).stream()
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class))
                .map(Shown::of)
                .map(shown -> shown.replaceAll(" \\([^)]*\\)", ""))
                .toList();
    }
}
