package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.mention.InventedReleases.caption;
import static org.spacecoop.mention.InventedReleases.datelined;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.release.Release;

/** When and where agreements were made. */
class CircumstancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 3 May 2031, Norway and Peru signed a satellite agreement.|2031-05-03 STATED",
                "In May 2031, Norway and Peru signed a satellite agreement.|2031-05 STATED",
                "In 2029, Norway and Peru signed a satellite agreement.|2029 STATED",
                "Norway and Peru signed a satellite agreement.|unknown",
                "Norway and Peru announced on 3 May 2031 that they signed a satellite agreement.|unknown",
                "On 3 May 2031, the minister in charge of space announced that Norway and Peru have signed a satellite agreement.|unknown",
                "The minister said in a written reply on 3 May 2031 that Norway and Peru signed a satellite agreement.|unknown",
                "The agency informed Parliament on 3 May 2031 that Norway and Peru signed a satellite agreement on 4 April 2031.|2031-04-04 STATED",
                "Norway and Peru gain from a satellite agreement between Norway and Peru. Signed at a fair, Saturday, 3 May 2031, the agreement covers rockets.|2031-05-03 STATED",
                "Norway and Peru signed a satellite agreement that will end on 3 May 2040.|unknown",
                "Norway and Peru signed a satellite agreement at the congress on 1-5 May 2031.|2031-05 STATED",
                "Norway and Peru signed a satellite agreement during a visit on 30 April to 2 May 2031.|2031 STATED",
                "Norway and Peru signed an agreement to launch a satellite in 2031.|unknown",
                "Norway and Peru signed an agreement for the launch of a satellite in May 2031.|unknown",
                "Norway and Peru signed an agreement to launch a satellite on 3 May 2031.|2031-05-03 STATED",
                "In May 2031, Norway and Peru renewed the 2029 satellite agreement.|2031-05 STATED",
                "Norway and Peru renewed the 2029 satellite agreement.|unknown",
                "A satellite agreement between Norway and Peru was initialled on 4 May 2030 and signed on 3 May 2031.|2031-05-03 STATED",
                "A satellite agreement between Norway and Peru was signed on 3 May 2031 and ratified in June 2032.|2031-05-03 STATED",
                "A satellite agreement between Norway and Peru entered into force on 3 May 2031.|unknown",
                "A satellite agreement between Norway and Peru entered into force in June. The agreement, concluded by an exchange of notes in Oslo on 3 May 2031, covers rockets.|2031-05-03 STATED",
                "Under the agreement between Norway and Peru on the peaceful uses of outer space of 3 May 2031, a group met.|2031-05-03 STATED",
                "The work is based on a satellite agreement between Norway and Peru dating from 2031.|2031 STATED",
                "Norway and Peru signed a satellite agreement. The ceremony took place in Oslo on 3 May 2031.|2031-05-03 STATED",
                "Norway and Peru will share data under a satellite agreement signed in May 2031.|2031-05 STATED",
                "Norway and Peru signed in 2029 an agreement to launch a satellite in 2031.|2029 STATED",
                "The space ministers of Norway and Peru met in Oslo on 3 May 2031. On this occasion, a satellite agreement was signed.|2031-05-03 FROM_EVENT",
                "The space ministers of Norway and Peru met in Oslo on 3 May 2031 and on 4 May 2031. During the talks, a satellite agreement was signed.|unknown",
                "The space ministers of Norway and Peru met in Oslo on 3 May 2031. A satellite agreement between Norway and Peru will be signed at the meeting of the agencies.|unknown"
            })
    void datesAnAgreementAsPreciselyAsItsSentence(String sentence, String date) {
        assertEquals(date, date(release(sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Peru renewed their satellite agreement of 2029 on 3 May 2031.|2031-05-03 STATED",
                "Norway and Peru renewed their 2029 satellite agreement.|unknown",
                "On 3 May 2031, Norway and Peru renewed the satellite agreement signed in 2029.|2031-05-03 STATED"
            })
    void datesARenewalByItsOwnDay(String sentence, String date) {
        assertEquals(date, date(release(sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Peru held talks in Oslo on 3 May 2031. At the end of the talks, Norway and Peru signed a satellite agreement.|2031-05-03",
                "The ministers of Norway and Peru met in Oslo on 3 May 2031. Both sides signed a satellite agreement.|2031-05-03",
                "JAXA signed several agreements in Oslo on 3 May 2031. JAXA and CSA signed a satellite agreement.|2031-05-03",
                "3 May 2031: The satellite agreement between Norway and Peru|2031-05-03",
                "Norway launched a rocket on 3 May 2031. Norway and Peru signed a satellite agreement.|unknown",
                "It was announced on 3 May 2031 that Norway and Peru met. Norway and Peru signed at the meeting a satellite agreement.|unknown"
            })
    void takesTheDayOfAMeetingOrOfSeveralSigningsFromTheSentenceBefore(String text, String day) {
        String read = date(release(text));
        assertTrue(read.startsWith(day), read);
    }

    @Test
    void readsTheDayOfALineLikeThatOfAForm() {
        String news = "Norway and Peru concluded a satellite agreement.";
        assertEquals("2031-05-03 STATED", date(release(news, "Date of signature: 3 May 2031")));
        assertEquals("2031-05-03 STATED", date(release(news, "Date and location of signing", "3 May 2031, Oslo")));
        assertEquals("unknown", date(release(news, "Start of operations: 3 May 2031")));
    }

    @Test
    void readsSuchLinesUnderTheHeadingOfAPartyForItsAgreement() {
        List<AgreementClaim> told = AgreementsTold.of(
                "JAXA signed satellite agreements with Norway and Peru.",
                "Norway",
                "Signing date: 1 May 2031",
                "Peru",
                "Signing date: 2 May 2031");
        assertEquals(
                List.of("2031-05-01", "2031-05-02"),
                told.stream()
                        .map(claim -> claim.date().orElseThrow().value().date().toString())
                        .toList());
    }

    @Test
    void takesADateWithinTheFrameOfAVerbHoweverFarItsEndIs() {
        String text = "Norwegen und Peru haben Ende 2031 ein Abkommen zur Zusammenarbeit bei allen Programmen für die"
                + " Navigation mit Satelliten und die Beobachtung der Erde aus dem Weltraum unterzeichnet.";
        assertEquals("2031 STATED", date(inLanguage("de", paragraph(text))));
    }

    @Test
    void takesTheDayOnWhichTwoPeopleMetForThatOnWhichBothSigned() {
        assertEquals(
                "2031-05-03 STATED",
                date(release("On 3 May 2031, JAXA President Ada Quill received CSA President Bo Zorb."
                        + " Both signed a satellite agreement.")));
    }

    @Test
    void countsDaysFromTheDateline() {
        assertEquals(
                "2031-05-12 RELATIVE_TO_DATELINE",
                date(datelined("OSLO", paragraph("On Monday, Norway and Peru signed a satellite agreement."))));
    }

    @Test
    void takesNoDateThatIsStillToComeForWhatIsDone() {
        assertEquals(
                "unknown",
                date(datelined("OSLO", paragraph("Norway and Peru signed an agreement on satellites for 2033."))));
        assertEquals(
                "2033 STATED",
                date(datelined("OSLO", paragraph("Norway and Peru will sign an agreement on satellites in 2033."))));
    }

    @Test
    void givesAnUndatedAgreementTheDayOfItsCeremony() {
        assertEquals(
                "2031-05-03 STATED",
                date(release(
                        paragraph("Norway and Peru signed a satellite agreement."),
                        caption("The signing ceremony in Lima on 3 May 2031."))));
    }

    @Test
    void takesNoPastYearForTheDayOfNews() {
        String news = "Norway and Peru signed a satellite agreement at the congress.";
        assertEquals("unknown", date(release(news, "Oslo was host of this event for the first time in 1956.")));
    }

    @Test
    void givesAPlanNoDayOfTheCeremonyOfAnother() {
        String ceremony = "The signing ceremony was held on 3 May 2031.";
        List<AgreementClaim> told = AgreementsTold.of(
                "Norway and Peru signed a satellite agreement.",
                ceremony,
                "Norway also plans to sign a treaty with Chile on satellites.");
        assertEquals("unknown", day(told.get(1)));
        assertEquals("2031-05-03", day(told.get(0)));
        assertEquals(
                "2033-05-03 STATED",
                date(release(
                        "Norway and Peru will sign a satellite agreement.",
                        "The signing ceremony will be held on 3 May 2033.")));
    }

    @Test
    void takesNoYearOfAnOlderAgreementForThatOfNews() {
        assertEquals(
                "unknown",
                date(release(
                        "Norway and Peru signed a contract for a satellite.",
                        "It follows an agreement between Norway and Chile.",
                        "The 2012 agreement, which was signed at a summit, calls for a rocket.")));
    }

    @Test
    void takesThePlaceNearestToTheSigning() {
        assertEquals(
                "Vienna",
                place(release("Norway and Peru signed a satellite agreement in Vienna.", "Lima is a town in Peru.")));
    }

    @Test
    void takesNoPlaceOfOtherDoings() {
        assertEquals(
                "unknown", place(release("Norway and Peru signed a satellite agreement.", "A zoo opened in Vienna.")));
    }

    @Test
    void takesThePlaceOfACaptionThatShowsTheCeremony() {
        assertEquals(
                "Vienna",
                place(release(
                        paragraph("Norway and Peru signed a satellite agreement."),
                        caption("The signing ceremony in Vienna."))));
    }

    @Test
    void takesTheYearBeforeTheInstrumentWhateverElseTheTextDates() {
        Release release = release(
                "They noted the conclusion of the 2023 memorandum of understanding between Norway and Peru on satellites.",
                "The signing of the Artemis Accords by Peru was in May 2021.");
        assertEquals("2023 STATED", date(release));
    }

    @Test
    void takesNoDayOfTheSigningOfAnAccordForAnotherAgreement() {
        Release release = release(
                "Norway and Peru signed a satellite agreement.",
                "The signing of the Artemis Accords by Chile was on 3 May 2021.");
        assertEquals("unknown", date(release));
    }

    private static String day(AgreementClaim told) {
        return told.date().map(date -> date.value().date().toString()).orElse("unknown");
    }

    private static String date(Release release) {
        return AgreementsTold.of(release)
                .get(0)
                .date()
                .map(date -> date.value().date() + " " + date.value().basis())
                .orElse("unknown");
    }

    private static String place(Release release) {
        return AgreementsTold.of(release)
                .get(0)
                .place()
                .map(place -> place.value().name())
                .orElse("unknown");
    }
}
