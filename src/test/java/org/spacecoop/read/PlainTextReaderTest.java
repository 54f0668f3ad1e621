package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Format;
import org.spacecoop.release.Release;

class PlainTextReaderTest {

    private static final String MINISTRY = """


            Press release

            Ruritania joins hands with Syldavia in the study of near-Earth objects

            A joint observatory is to open in Strelsau

            Strelsau, January 6, 2031 – The Ministry of Science and the Syldavian Agency (SA) signed today a letter.

            “We have waited long for this,” said the minister.

            “The sky belongs to all.”

            Taking part were:

            Ana Rassendyll, state secretary

            Bo Hentzau, ambassador to the U.S.

            Cy Tarlenheim, astronomer

            The observatory will open next year, and its twelve telescopes will be run by both countries together.

            Released by the Ministry of Science

            Media contact:

            Dee Bertrand

            E-Mail: dee@science.example

            Phone: (+99) 247-741

            Source: https://science.example/news/1
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/03/2031|The programme of the two organisations begins next year.|2031-03-05",
                "05/03/2031|The program of the two organizations begins next year.|2031-05-03",
                "Mon, 05/05/2031|The two agencies have met.|2031-05-05",
                "Wed, 05/03/2031|The program of the two agencies begins.|2031-03-05"
            })
    void tellsDayAndMonthByWeekdayOrSpelling(String line, String body, String date) {
        Release release = Readings.release("Ruritania signs a letter\n\n" + line + "\n\n" + body + "\n");
        assertEquals(
                date,
                release.metadata()
                        .dateline()
                        .flatMap(Dateline::date)
                        .orElseThrow()
                        .toString());
    }

    @Test
    void tellsTheRolesOfTheLines() {
        assertEquals(
                List.of(
                        "TITLE Ruritania joins hands with Syldavia in the study of near-Earth objects",
                        "CONTACT Press release",
                        "STANDFIRST A joint observatory is to open in Strelsau",
                        "PARAGRAPH The Ministry of Science and the Syldavian Agency (SA) signed today a letter.",
                        "PARAGRAPH “We have waited long for this,” said the minister.",
                        "QUOTATION “The sky belongs to all.”",
                        "PARAGRAPH Taking part were:",
                        "LIST_ITEM Ana Rassendyll, state secretary",
                        "LIST_ITEM Bo Hentzau, ambassador to the U.S.",
                        "LIST_ITEM Cy Tarlenheim, astronomer",
                        "PARAGRAPH The observatory will open next year, and its twelve telescopes will be run by both "
                                + "countries together.",
                        "CONTACT Released by the Ministry of Science",
                        "CONTACT Media contact:",
                        "CONTACT Dee Bertrand",
                        "CONTACT E-Mail: dee@science.example",
                        "CONTACT Phone: (+99) 247-741"),
                Readings.lines(Readings.release(MINISTRY)));
    }

    @Test
    void readsPublisherAndSourceFromTheLastLines() {
        Release release = Readings.release(MINISTRY);
        assertEquals(Format.PLAIN_TEXT, release.format());
        assertEquals(Optional.of("Ministry of Science"), release.metadata().publisher());
        assertEquals(
                Optional.of("https://science.example/news/1"),
                release.metadata().source());
        assertEquals("2031-01-06", release.metadata().issued().orElseThrow().toString());
    }

    @Test
    void readsACitationWhereNoAddressIsKnown() {
        Release release =
                Readings.release("A headline\n\nSome text of it.\n\nCitation: Office, A headline, 6 January 2031\n");
        assertEquals(
                Optional.of("Office, A headline, 6 January 2031"),
                release.metadata().citation());
        assertEquals(List.of("TITLE A headline", "PARAGRAPH Some text of it."), Readings.lines(release));
    }

    @Test
    void joinsWrappedLinesAndMendsPartedWords() {
        Release release = Readings.release("""
                A headline that stands alone

                The two agencies agreed to continue their long-standing co-
                operation in Earth observation, and named the Ruritania-
                Syldavia centre as the place where the long-
                standing data are kept for both of them and for others.
                """);
        assertEquals(
                List.of("The two agencies agreed to continue their long-standing cooperation in Earth observation, and "
                        + "named the Ruritania-Syldavia centre as the place where the long-standing data are kept for "
                        + "both of them and for others."),
                Readings.texts(release, BlockKind.PARAGRAPH));
    }

    @Test
    void partsItemsByTheirBullets() {
        Release release = Readings.release("""
                What was agreed

                The plan has parts that both sides will fund in equal measure over the years to come:
                - a study of the orbit
                  and of its uses
                • a joint office
                3) a school
                """);
        assertEquals(
                List.of("a study of the orbit and of its uses", "a joint office", "a school"),
                Readings.texts(release, BlockKind.LIST_ITEM));
    }

    @Test
    void tellsCaptionsFromNews() {
        Release release = Readings.release("""
                Agency opens its doors

                Director Ana Rassendyll cuts the ribbon. Credit: RSO/Bo Hentzau

                (From left) Ana Rassendyll and Cy Tarlenheim at the gate.

                Workers lift the dish into place. RSO / Bo Hentzau

                The agency opened its doors to the public on Monday, and the guests saw the dish being lifted.
                """);
        assertEquals(3, Readings.texts(release, BlockKind.CAPTION).size());
        assertEquals(1, Readings.texts(release, BlockKind.PARAGRAPH).size());
    }

    @Test
    void keepsStandingTextsOutOfTheNews() {
        Release release = Readings.release("""
                FACT SHEET: Orbital cooperation

                The offices of both countries agreed on a programme of joint research that runs for ten years.

                Learn more about the programme at:

                https://office.example/programme

                About the Office

                The Office is the national agency. It signed the charter in 2020.

                ###

                The Office
                12 Hill Street
                """);
        assertEquals(
                Optional.of("FACT SHEET: Orbital cooperation"),
                release.metadata().title());
        assertEquals(1, Readings.texts(release, BlockKind.PARAGRAPH).size());
        assertTrue(Readings.texts(release, BlockKind.CONTACT)
                .contains("The Office is the national agency. It signed the charter in 2020."));
    }

    @Test
    void leavesATextWithoutHeadlineWithoutTitle() {
        String text =
                "STRELSAU, 6 January 2031 – The office said on Monday that it had joined the accord of the nations.";
        Release release = Readings.release(text);
        assertEquals(Optional.empty(), release.metadata().title());
        assertEquals(BlockKind.PARAGRAPH, release.blocks().get(0).kind());
    }

    @Test
    void partsTheHeadlineFromALineThatIsTooLongToBeWrapped() {
        String body =
                "The office of Strelsau has joined the accord of the nations, as it said on Monday at its seat in the"
                        + " capital, where the heads of three other offices had come together for two days of talks.";
        Release release = Readings.release("Strelsau Joins the Accord of the Nations\n" + body);
        assertEquals(
                Optional.of("Strelsau Joins the Accord of the Nations"),
                release.metadata().title());
        assertEquals(List.of(body), Readings.texts(release, BlockKind.PARAGRAPH));
    }

    @Test
    void putsWordsTogetherThatScanningHasBroken() {
        Release release = Readings.release(
                "A headline\n\nAn agree ment was signed this morn- ing in a well-known hall - the largest, and a well- known one.\n");
        assertEquals(
                List.of(
                        "An agreement was signed this morning in a well-known hall - the largest, and a well-known one."),
                Readings.texts(release, BlockKind.PARAGRAPH));
    }

    @Test
    void leavesSuspendedHyphensAndDashesWrittenAsHyphens() {
        String text = "The centre for air- and spacecraft signed it on Monday- the first of its kind.";
        Release release = Readings.release("A headline\n\n" + text + "\n");
        assertEquals(List.of(text), Readings.texts(release, BlockKind.PARAGRAPH));
    }

    @Test
    void partsAHeadlineThatIsRepeatedFromTheTextBehindIt() {
        Release release = Readings.release(
                "STRELSAU AND HENTZAU SIGN SATELLITE ACCORD\n\n6 January 2031\n\nSTRELSAU AND HENTZAU SIGN SATELLITE"
                        + " ACCORD The two offices have agreed to fly a satellite.\n");
        assertEquals(
                List.of("The two offices have agreed to fly a satellite."),
                Readings.texts(release, BlockKind.PARAGRAPH));
    }

    @Test
    void leavesAFirstSentenceThatOnlyBeginsLikeTheHeadline() {
        String text = "Strelsau signs satellite accord with three of its neighbours, said the office.";
        Release release = Readings.release("Strelsau signs satellite accord\n\n" + text + "\n");
        assertEquals(List.of(text), Readings.texts(release, BlockKind.PARAGRAPH));
    }

    @Test
    void doesNotTakeTheLineOfPublicationForMoreOfTheHeadline() {
        Release release = Readings.release("""
                Strelsau and Hentzau sign deal on space cooperation
                Posted at Jan 06 2031 05:12 PM

                STRELSAU — The two have signed a deal.
                """);
        assertEquals(
                Optional.of("Strelsau and Hentzau sign deal on space cooperation"),
                release.metadata().title());
    }

    @Test
    void takesTheKindOfADocumentAndItsSpeakerForNoHeadline() {
        Release release = Readings.release("""
                Ruritania and Syldavia Sign an Agreement on Comets

                January 6, 2031

                STATEMENT OF THE VICE REGENT

                Today I joined my friends from Syldavia to sign an agreement.
                """);
        assertEquals(
                Optional.of("Ruritania and Syldavia Sign an Agreement on Comets"),
                release.metadata().title());
    }
}
