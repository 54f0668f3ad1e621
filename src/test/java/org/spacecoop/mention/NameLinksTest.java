package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What neighbouring names mean together. */
class NameLinksTest {

    @Test
    void makesOneOfANameAndItsAcronymInBrackets() {
        assertEquals(
                List.of("Quillfort Tide Institute (QTI) HEADED"),
                Shown.mentions("The Quillfort Tide Institute (QTI) won."));
        assertEquals(
                List.of("Japan Aerospace Exploration Agency (JAXA) of JP KNOWN"),
                Shown.mentions("The Japan Aerospace Exploration Agency (JAXA) won."));
    }

    @Test
    void makesOneOfAnAcronymAndItsNameInBrackets() {
        assertEquals(
                List.of("Japan Aerospace Exploration Agency (JAXA) of JP KNOWN"),
                Shown.mentions("The winner is JAXA (Japan Aerospace Exploration Agency)."));
    }

    @Test
    void takesTheBodyInBracketsForTheOneThatADescriptionOfItsCountrysAgencyMeans() {
        assertEquals(
                List.of("Korea Aerospace Research Institute (KARI) of KR KNOWN"),
                Shown.mentions("Agence spatiale coréenne (KARI)"));
    }

    @Test
    void leavesARemarkInBracketsAlone() {
        assertEquals(
                List.of("Quillfort Tide Institute HEADED"),
                Shown.mentions("The Quillfort Tide Institute (founded long ago) won."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's Quillfort Institute won.|Quillfort Institute of PE HEADED",
                "Peru’s Quillfort Institute won.|Quillfort Institute of PE HEADED",
                "Peru 's Quillfort Institute won.|Quillfort Institute of PE HEADED",
                "The Peruvian Quillfort Institute won.|Quillfort Institute of PE HEADED",
                "The Quillfort Institute of Peru won.|Quillfort Institute of PE HEADED",
                "QTSA of the Kingdom of Norway won.|QTSA of NO HEADED",
                "TideCo of Peru won.|TideCo of PE HEADED",
                "Quillfort Tides (Peru) won.|Quillfort Tides of PE HEADED",
                "Instituto Geofísico del Perú won.|Instituto Geofísico del Perú of PE HEADED",
                "The Quillfort Tide Institute, or QTI, won.|Quillfort Tide Institute (QTI) HEADED",
                "The Ministry of Tides of the Netherlands won.|Ministry of Tides of NL HEADED"
            })
    void givesAnOrganisationTheCountryThatItsOwnPhraseNames(String sentence, String found) {
        assertEquals(List.of(found), Shown.mentions(sentence));
    }

    @Test
    void namesABodyWithItsCountryWhereTheAcronymDoesOrWhereItIsRoyal() {
        assertEquals(
                List.of("Peruvian Tide Board (PTB) of PE HEADED"),
                Shown.mentions("The Peruvian Tide Board (PTB) won."));
        assertEquals(List.of("Tide Board (TB) of PE HEADED"), Shown.mentions("The Peruvian Tide Board (TB) won."));
        assertEquals(
                List.of("Royal Norwegian Tide Board of NO HEADED"),
                Shown.mentions("The Royal Norwegian Tide Board won."));
    }

    @Test
    void doesNotMoveAKnownOrganisationToAnotherCountry() {
        assertEquals(
                List.of("Japan Aerospace Exploration Agency (JAXA) of JP KNOWN"), Shown.mentions("Peru's JAXA won."));
    }

    @Test
    void givesABareNameTheCountryOfItsOwnerButNoneAcrossAComma() {
        assertEquals(List.of("PE ADJECTIVE", "Zorbia of PE BARE"), Shown.mentions("The winner is Peru's Zorbia."));
        assertEquals(
                List.of("PE NAME", "Quillfort Institute HEADED"),
                Shown.mentions("Then in Peru, Quillfort Institute won."));
    }

    @Test
    void readsACompanyOfTwoCountriesUnlessTwoAreNamed() {
        assertEquals(
                List.of("Quillfort Ltd. of PE HEADED"),
                Shown.mentions("They won it with Quillfort Ltd. of Peru and Japan."));
        assertEquals(
                List.of("Quillfort Ltd. of PE HEADED", "JP NAME"),
                Shown.mentions("A match between Quillfort Ltd. of Peru and Japan begins."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Government of Japan agreed.|JP GOVERNMENT",
                "The government of the Netherlands agreed.|NL GOVERNMENT",
                "The Japanese government agreed.|JP GOVERNMENT",
                "The Japan government agreed.|JP GOVERNMENT",
                "The Governments of Japan and Peru agreed.|JP GOVERNMENT PE GOVERNMENT",
                "The governments of Japan, Greece and Peru agreed.|JP GOVERNMENT GR GOVERNMENT PE GOVERNMENT",
                "The Government of Japan and Peru agreed.|JP GOVERNMENT PE NAME",
                "The Japanese and Peruvian governments agreed.|JP GOVERNMENT PE GOVERNMENT",
                "The Japanese, Greek and Peruvian governments agreed.|JP GOVERNMENT GR GOVERNMENT PE GOVERNMENT",
                "The Japanese parliament agreed.|JP GOVERNMENT",
                "The Japanese National Assembly agreed.|JP GOVERNMENT",
                "The Peruvian Council of Ministers agreed.|PE GOVERNMENT",
                "The Japanese parliamentarians agreed.|JP ADJECTIVE",
                "The Japanese people agreed.|JP ADJECTIVE"
            })
    void tellsAGovernmentFromItsCountry(String sentence, String found) {
        assertEquals(found, String.join(" ", Shown.mentions(sentence)));
    }

    @Test
    void coversTheWholePhraseThatNamesAGovernment() {
        String sentence = "Yesterday the Government of Japan agreed.";
        Mention mention = Shown.FINDER
                .find(InventedReleases.release(sentence))
                .get(0)
                .mentions(Mention.CountryMention.class)
                .findFirst()
                .orElseThrow();
        assertEquals("Government of Japan", sentence.substring(mention.start(), mention.end()));
    }

    @Test
    void readsATownWithItsCountryAsOnePlace() {
        assertEquals(List.of("in Vienna AT"), Shown.mentions("They met in Vienna, Austria."));
    }

    @Test
    void doesNotTakeAListOfATownAndAnAdjectiveForOnePlace() {
        assertEquals(
                List.of("in Vienna AT", "PE ADJECTIVE"), Shown.mentions("They met in Vienna, Peruvian bread in hand."));
    }

    @ParameterizedTest
    @CsvSource({
        "The Royal Government of Norway won.,Royal Government of NO GOVERNMENT",
        "The Government of Norway won.,Government of NO GOVERNMENT",
        "The Norwegian side won.,NO GOVERNMENT"
    })
    void takesACountryForItsGovernment(String sentence, String found) {
        assertEquals(1, Shown.mentions(sentence).size());
        assertEquals(
                found.substring(found.indexOf("NO")), Shown.mentions(sentence).get(0));
    }

    @Test
    void takesWordsOfAQuotedTitleForNoName() {
        assertEquals(
                List.of("FRAMEWORK_AGREEMENT"),
                Shown.mentions("They adopted a framework agreement entitled \"Tideway Agency Framework\"."));
        assertEquals(
                List.of("FRAMEWORK_AGREEMENT", "Tideway Agency HEADED"),
                Shown.mentions("They adopted a framework agreement for the Tideway Agency."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Quillsat Earth observation satellite flew. Quillsat won.",
                "Quillsat-B flew. Quillsat-B won.",
                "The Quillsat-1R satellite will follow.",
                "President Zorbina Tideway spoke. There was Zorbina, too."
            })
    void takesNamesOfThingsAndFirstNamesForNoBodies(String text) {
        assertEquals(
                0,
                Shown.mentions(text).stream()
                        .filter(shown -> shown.endsWith("BARE"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan's space research and flight agency JAXA won.|Japan Aerospace Exploration Agency (JAXA) of JP KNOWN",
                "QUILLFORT. QTA - The Quillfort Tide Institute won.|Quillfort Tide Institute HEADED",
                "Quillfort TV Телерадиокомпания Президента Quillfort Tide Institute won.|Quillfort Tide Institute HEADED"
            })
    void endsNamesWhereAnotherBegins(String sentence, String last) {
        List<String> all = Shown.mentions(sentence);
        assertEquals(last, all.get(all.size() - 1));
    }
}
