package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an agreement has come, by the words around its verb. */
class StatusReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed a satellite agreement|Signed",
                "have signed a satellite agreement|Signed",
                "will sign a satellite agreement|Planned",
                "are to sign a satellite agreement|Planned",
                "plan to sign a satellite agreement|Planned",
                "are expected to sign a satellite agreement|Planned",
                "intend to conclude a satellite agreement|Planned",
                "are negotiating a satellite agreement|Negotiating",
                "reached a satellite agreement in principle|Negotiating",
                "renewed their satellite agreement|Renewed",
                "will renew their satellite agreement|Planned",
                "met in Lima on Monday to sign a satellite agreement|Signed",
                "plan to meet in Lima to sign a satellite agreement|Planned"
            })
    void readsHowFarAnAgreementHasCome(String said, String status) {
        assertEquals(List.of(status), statuses("Norway and Peru " + said + "."));
    }

    @Test
    void takesWhatThePartiesWillDoForNothingToComeOfWhatWasSigned() {
        assertEquals(
                List.of("Signed"),
                statuses(
                        "A memorandum of understanding on how both will use satellites was signed by Norway and Peru."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "have not signed a satellite agreement",
                "have never signed a satellite agreement",
                "didn't sign a satellite agreement",
                "refused to sign a satellite agreement",
                "failed to sign a satellite agreement",
                "have yet to sign a satellite agreement",
                "might sign a satellite agreement",
                "could sign a satellite agreement",
                "are considering signing a satellite agreement"
            })
    void findsNothingInWhatIsDeniedOrOnlyImagined(String said) {
        assertEquals(List.of(), statuses("Norway and Peru " + said + "."));
    }

    @Test
    void doesNotTakeANegationElsewhereInTheSentenceForADenial() {
        assertEquals(
                List.of("Signed"),
                statuses("Norway and Peru signed a satellite agreement, though not all of it is known."));
    }

    @Test
    void doesNotTakeAFutureTaskOfASignedAgreementForAPlan() {
        assertEquals(
                List.of("Signed"), statuses("Norway and Peru signed a satellite agreement that will ease launches."));
    }

    @Test
    void keepsTheLaterStatusOfAnAgreementToldTwice() {
        assertEquals(
                List.of("Signed"),
                statuses(
                        "Norway and Peru will sign a satellite agreement. Today Norway and Peru signed the agreement."));
    }

    @Test
    void takesWhatHadBeenExpectedAndWasSignedForSigned() {
        assertEquals(
                List.of("Signed"),
                statuses(
                        "The satellite agreement between Norway and Peru, which had been expected since the summer, was"
                                + " signed in Oslo."));
    }

    @Test
    void deniesWhatFailedBeforeTheTurn() {
        assertEquals(
                List.of(),
                statuses("Norway and Peru failed to close a satellite contract, but agreed to keep working on it."));
    }

    @Test
    void takesAParticipleForThatOfTheInstrumentBeforeIt() {
        assertEquals(
                List.of("InForce", "Signed"),
                statuses(
                        "After the first agreement between Norway and Peru, a letter of intent signed in May 2021, this"
                                + " memorandum of understanding is for satellites."));
    }

    @Test
    void readsNoCutLineOfAPageThatLinksToOtherNews() {
        assertEquals(List.of(), statuses("Norway and Peru sign satellite agreement after two years of tal..."));
    }

    private static List<String> statuses(String text) {
        return AgreementsTold.of(text).stream()
                .map(claim -> claim.status().value().localName())
                .toList();
    }
}
