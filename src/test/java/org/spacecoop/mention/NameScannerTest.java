package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gazetteer's names and those that a release introduces stand for. */
class NameScannerTest {

    @ParameterizedTest
    @CsvSource({
        "We flew to Georgia by plane., GE NAME",
        "Yesterday Jordan joined., JO NAME",
        "The talks with Chad went well., TD NAME"
    })
    void takesAWeakNameThatStandsAloneForTheCountry(String sentence, String country) {
        assertEquals(List.of(country), countries(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pilot Jordan Quill came.",
                "Later Michael Jordan came.",
                "Later Chad Quill came.",
                "They met in Atlanta, Georgia, and talked."
            })
    void doesNotTakePartsOfOtherNamesForCountries(String sentence) {
        assertEquals(List.of(), countries(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "They met the U.S. Navy., U.S. Navy of US KNOWN",
        "They met the US Department of Commerce., U.S. Department of Commerce of US KNOWN",
        "They met the U.K. Space Agency., UK Space Agency of GB KNOWN",
        "They met the Chilean Navy., Chilean Navy of CL HEADED",
        "They met the Chilean Space Agency., Chilean Space Agency of CL HEADED",
        "They met Airbus Defence and Space GmbH., Airbus Defence and Space of DE KNOWN",
        "They met Boeing Co. at sea., Boeing of US KNOWN",
        "They met the National Office for Tides and Waves (NOTW)., National Office for Tides and Waves HEADED",
        "They met the National Board for Things in Orbit (NASA)., National Aeronautics and Space Administration of US KNOWN"
    })
    void readsABodyThatNamesItsCountry(String sentence, String body) {
        List<String> found = Shown.mentions(InventedReleases.release(sentence)).stream()
                .map(shown -> shown.replaceAll(" \\([^)]*\\)", ""))
                .toList();
        assertEquals(List.of(body), found);
    }

    @ParameterizedTest
    @CsvSource({
        "They flew to the Unitcd States by plane., US NAME",
        "They flew to Swizerland by plane., CH NAME",
        "They flew to New Zeeland by plane., NZ NAME",
        "They flew to Aizerbaijan by plane., AZ NAME"
    })
    void mendsALongNameWithOneWrongLetter(String sentence, String country) {
        assertEquals(List.of(country), countries(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They flew Columbia to the hall.",
                "They met Kenyo on the way.",
                "They saw swizerland on the wall.",
                "They met the United Stars on the way.",
                "They flew to Swtzerlend by plane."
            })
    void leavesWordsAloneThatOnlyResembleAName(String sentence) {
        assertEquals(List.of(), countries(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They flew to Quillon island.", "They saw the Quillon rocket."})
    void takesAPlaceOrARocketForNoCompany(String sentence) {
        assertEquals(List.of(), Shown.mentions(InventedReleases.release(sentence)));
    }

    @Test
    void readsAKnownCompanyWithItsLegalFormBehindAComma() {
        assertEquals(
                List.of("International Launch Services of US KNOWN", "SpaceX of US KNOWN"),
                Shown.mentions(InventedReleases.release(
                                "They met International Launch Services, LLC, and SpaceX, Inc."))
                        .stream()
                        .map(shown -> shown.replaceAll(" \\([^)]*\\)", ""))
                        .toList());
    }

    @Test
    void readsShortCodesOnlyInCapitals() {
        assertEquals(List.of("US NAME"), countries("They asked the US to join."));
        assertEquals(List.of(), countries("They asked us to join."));
    }

    @Test
    void tellsACountryFromItsAdjective() {
        assertEquals(List.of("NO NAME", "PT ADJECTIVE"), countries("In Norway a Portuguese rocket was shown."));
    }

    @Test
    void readsAdjectivesInLowerCaseWhereTheLanguageWritesThemSo() {
        List<String> found = Shown.mentions(InventedReleases.inLanguage(
                "de", InventedReleases.paragraph("Die norwegische Rakete und die portugiesische Sonde starten.")));
        assertTrue(found.contains("NO ADJECTIVE") && found.contains("PT ADJECTIVE"), found.toString());
        assertEquals(List.of(), countries("a norwegian rocket"));
    }

    @Test
    void takesGermanNounsForNoNames() {
        List<String> found = Shown.mentions(InventedReleases.inLanguage(
                "de", InventedReleases.paragraph("Gestern baute die iZorb mit Zorbia Blau im Garten einen Turm.")));
        assertEquals(List.of("iZorb BARE"), organizations(found));
    }

    @Test
    void knowsAnAcronymByItsLetters() {
        assertEquals(
                List.of("Japan Aerospace Exploration Agency (JAXA) of JP KNOWN"), Shown.mentions("Then JAXA signed."));
        assertEquals(List.of(), Shown.mentions("then jaxa signed."));
    }

    @Test
    void takesAnAcronymDefinedInPlaceForWhatItStandsFor() {
        List<String> found =
                Shown.last("The Quillfort Tide Institute (QTI) builds cameras.", "In spring QTI will ship the first.");
        assertEquals(List.of("Quillfort Tide Institute (QTI) HEADED"), organizations(found));
    }

    @Test
    void prefersTheMeaningThatTheReleaseGivesAnAcronym() {
        List<String> found = Shown.last(
                "Every summer since then the Jumping Animals Xylophone Association (JAXA) plays here.",
                "Then JAXA played again.");
        assertEquals(List.of("Jumping Animals Xylophone Association (JAXA) HEADED"), organizations(found));
    }

    @Test
    void takesTheNameWithoutItsLegalFormForTheCompany() {
        List<String> found = Shown.last("Zorbia Optics Inc. builds cameras.", "In spring Zorbia Optics will ship.");
        assertEquals(List.of("Zorbia Optics Inc. HEADED"), organizations(found));
    }

    @Test
    void choosesAmongSeveralOfOneAcronymByTheCountriesOfTheRelease() {
        String sentence = "They said that RSA will join.";
        assertEquals(
                List.of(),
                organizations(Shown.mentions(sentence)).stream()
                        .filter(m -> m.endsWith("KNOWN"))
                        .toList());
        List<String> found = organizations(Shown.mentions("They went to Rwanda. " + sentence));
        assertEquals(1, found.size());
        assertTrue(found.get(0).endsWith("of RW KNOWN"), found::toString);
    }

    @Test
    void takesAMinistrysNameForTheOneOfACountryThatTheReleaseSpeaksOf() {
        String ministry = "The Ministry of Science and ICT signed.";
        assertTrue(Shown.mentions("South Korea is glad. " + ministry).stream().anyMatch(m -> m.contains("KR KNOWN")));
        assertFalse(Shown.mentions(ministry).stream().anyMatch(m -> m.contains("KR KNOWN")));
    }

    @Test
    void takesAnAccordsShortNameOnlyBesideTheFullOne() {
        assertEquals(
                List.of("artemis-accords"),
                Shown.last("Utopians read the Artemis Accords.", "Then they praised the Accords.").stream()
                        .filter("artemis-accords"::equals)
                        .toList());
        assertFalse(Shown.mentions("Then they praised the Accords.").contains("artemis-accords"));
    }

    @Test
    void readsTheCountryOfAnAmbassadorThoughATownsStateIsWrittenLikeIt() {
        assertEquals(List.of("GE NAME"), countries("Present was Ana Example, Georgia’s ambassador."));
        assertEquals(List.of(), countries("They met in Quillfort, Georgia, again."));
    }

    private static List<String> countries(String text) {
        return Shown.mentions(text).stream()
                .filter(m -> m.matches("[A-Z]{2} (NAME|ADJECTIVE|GOVERNMENT)"))
                .toList();
    }

    private static List<String> organizations(List<String> found) {
        return found.stream().filter(m -> m.matches(".* (KNOWN|HEADED|BARE)")).toList();
    }
}
