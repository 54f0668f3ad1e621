package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.PartialDate;

class DatelineReaderTest {

    private static final String BODY =
            "The two agencies have agreed on a programme that begins next year in both countries.";

    private final DatelineReader reader = new DatelineReader(ReadingLexicon.load(Home.current()));

    private DatelineReader.Result read(String text, Optional<LocalDate> published) {
        return reader.read(List.of(Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(text, 0))), published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "1 Nov 2023, Singapore – ; Singapore ; 2023-11-01",
                "Luxembourg, January 16, 2018 – ; Luxembourg ; 2018-01-16",
                "PARIS (AP) — ; PARIS ; none",
                "PARIS (Example News / Wire - 12th March, 2020) ; PARIS ; 2020-03-12",
                "CAPE QUILL, Fla. (AP) _ ; CAPE QUILL, Fla. ; none",
                "QUILLFORT, Calif.--(EXAMPLE WIRE)-- ; QUILLFORT, Calif. ; none",
                "LONDON, Feb. 3, 2021 /Examplewire/ -- ; LONDON ; 2021-02-03",
                "WASHINGTON, Feb. 9, 2024 — ; WASHINGTON ; 2024-02-09",
                "BERLIN, 12. März 2024 – ; BERLIN ; 2024-03-12",
                "Madrid, 3 de mayo de 2021.- ; Madrid ; 2021-05-03",
                "Paris, le 1er mars 2024 – ; Paris ; 2024-03-01",
                "New Delhi: 12 MAR 2024 (PIB) ; New Delhi ; 2024-03-12",
                "Washington, D.C., March 3rd, 2021 -- ; Washington, D.C. ; 2021-03-03",
                "NOORDWIJK/PARIS, 5 May 2022. ; NOORDWIJK/PARIS ; 2022-05-05",
                "STRELSAU (Example News / Wire – 10th May, 2019) ; STRELSAU ; 2019-05-10",
                "Rio de Janeiro, June 2022 – ; Rio de Janeiro ; 2022-06",
                "2024-03-12 – ; none ; 2024-03-12",
                "Wien, am 16.01.2018 – ; Wien ; 2018-01-16",
                "Strelsau – ; Strelsau ; none",
                "Sa. Sep 21st, 2024 – ; none ; 2024-09-21",
                "(12.05.2031) ; none ; 2031-05-12",
                "[Strelsau, 3 May 2031] – ; none ; 2031-05-03",
            })
    void takesTheDatelineOffTheText(String dateline, String place, String date) {
        DatelineReader.Result result = read(dateline.strip() + " " + BODY, Optional.empty());
        Dateline found = result.dateline().orElseThrow();
        assertEquals(Optional.ofNullable(place), found.place());
        assertEquals(Optional.ofNullable(date), found.date().map(PartialDate::toString));
        assertEquals(BODY, result.drafts().get(0).string());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The office, which met on 3 May 2021, has agreed – after long talks – to go on.",
                "NASA – the agency of the United States – has agreed to take part in the mission next year.",
                "On May 3, 2021, the agencies signed a letter on the joint mission, and both sides were glad.",
                "March 2025 brought new talks: the agencies met three times, and each time they went further.",
                "Artemis II – a mission – will fly by the Moon and return the crew to Earth after ten days.",
                "Update, the talks go on – nobody knows how they will end, and the agencies keep silent about it.",
                "31 February 2024 – The agencies met.",
                "03/04/2021 – the agencies met on a day that nobody can tell from these numbers alone.",
            })
    void leavesTextWithoutADatelineAlone(String text) {
        DatelineReader.Result result = read(text, Optional.empty());
        assertTrue(result.dateline().isEmpty());
        assertEquals(text, result.drafts().get(0).string());
    }

    @Test
    void lendsTheYearOfPublicationToADatelineWithoutOne() {
        Dateline dateline = read("WASHINGTON, Dec. 30 — " + BODY, Optional.of(LocalDate.of(2024, 1, 2)))
                .dateline()
                .orElseThrow();
        assertEquals("2023-12-30", dateline.date().orElseThrow().toString());
    }

    @Test
    void readsTheLineOfAnInformationBureau() {
        DatelineReader.Result result = read("Posted On: 21 AUG 2026 5:03PM by PIB Delhi", Optional.empty());
        Dateline dateline = result.dateline().orElseThrow();
        assertEquals(Optional.of("Delhi"), dateline.place());
        assertEquals("2026-08-21", dateline.date().orElseThrow().toString());
        assertTrue(result.drafts().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the Embassy | 2 MINUTE READ | May 3, 2031",
                "Press release | Date: 03 May 2031",
                "Ref. No. 12/2031 | Strelsau | 3rd May, 2031",
                "Zenda News • 3 May 2031 10:12",
                "By Zenda News Published: May 03, 2031 09:42 PM",
                "By Ann Rassendyll | Senior Writer - Sat, 05/03/2031 - 11:35",
                "By Ann Rassendyll | May 3, 2031, 6:12 pm",
                "Sat 3 May 2031 09.42 GMT",
                "First published on Sat 3 May 2031 05.00 CET",
                "Source: Examplewire | 2031-05-03 10:22:33 | Editor: ann",
                "Press Release No. 31/112, 3 May 2031",
                "N° 12-2031 - Strelsau, 3 May 2031",
                "Ministry of Harbours and of Tidal Affairs. New Strelsau, Saturday 3 May 2031",
                "STRELSAU (Saturday, May 3, 2031)",
                "(Strelsau, 3 May 2031)"
            })
    void readsTheDateBetweenBarsOrInBrackets(String line) {
        DatelineReader.Result result = read(line, Optional.empty());
        assertEquals(
                "2031-05-03",
                result.dateline().orElseThrow().date().orElseThrow().toString());
        assertTrue(result.drafts().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The launch | 3 May 2031 was a success | for all",
                "Ruritania and Syldavia sign satellite agreement, 3 May 2031",
                "Signing of an agreement between Ruritania and Syldavia in Strelsau - 3 May 2031",
                "(as the agency told us in Strelsau, the launch of 3 May 2031)",
                "Visitors came on Monday, 3 May 2031 to the open day of the observatory",
                "The station, which opened on 3 May 2031.",
                "Signing date: 3 May 2031",
                "Date of signature: 3 May 2031",
                "Members | Guests | Press"
            })
    void takesNoOtherLineWithBarsOrBracketsForADateline(String line) {
        assertEquals(Optional.empty(), read(line, Optional.empty()).dateline());
    }

    @Test
    void joinsADateOnItsOwnLineWithThePlaceOfTheText() {
        List<Draft> drafts = List.of(
                Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim("16 January 2018", 0)),
                Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim("STRELSAU – " + BODY, 20)));
        DatelineReader.Result result = reader.read(drafts, Optional.empty());
        Dateline dateline = result.dateline().orElseThrow();
        assertEquals(Optional.of("STRELSAU"), dateline.place());
        assertEquals("2018-01-16", dateline.date().orElseThrow().toString());
        assertEquals(1, result.drafts().size());
    }

    @Test
    void readsTheDayWithWhichATextEnds() {
        for (String line : List.of("Strelsau, 3 May 2031", "3 May 2031", "Issued on 3 May 2031 by the Ministry")) {
            List<Draft> drafts = List.of(
                    Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(BODY + " " + BODY, 0)),
                    Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(line, 300)),
                    Draft.of(BlockKind.CONTACT, MappedText.verbatim("Press office", 350)));
            DatelineReader.Result result = reader.read(drafts, Optional.empty());
            Dateline dateline = result.dateline().orElseThrow();
            assertEquals("2031-05-03", dateline.date().orElseThrow().toString(), line);
            assertEquals(2, result.drafts().size(), line);
        }
    }

    @Test
    void readsTheDayInTheBracketsOfAnAgency() {
        for (String credit : List.of("(APA, 3.5.2031)", "(Strelsau News Agency May 3, 2031)", "(dpa/3.5.2031)")) {
            List<Draft> drafts = List.of(
                    Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(BODY, 0)),
                    Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(BODY + " " + credit, 300)));
            DatelineReader.Result result = reader.read(drafts, Optional.empty());
            assertEquals(
                    "2031-05-03",
                    result.dateline().flatMap(Dateline::date).orElseThrow().toString(),
                    credit);
            assertEquals(BODY, result.drafts().get(1).string().strip(), credit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(signed 3 May 2031)", "(see page 3 of 2031)", "(the launch is set for 3 May 2031)"})
    void readsNoDayInOtherBrackets(String brackets) {
        List<Draft> drafts = List.of(
                Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(BODY, 0)),
                Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim(BODY + " " + brackets, 300)));
        assertEquals(Optional.empty(), reader.read(drafts, Optional.empty()).dateline());
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2031-03-05", "MONTH_FIRST, 2031-05-03"})
    void readsNumbersInTheOrderOfTheWriter(Dates.Order order, String date) {
        DatelineReader ordered = new DatelineReader(ReadingLexicon.load(Home.current()), order);
        List<Draft> drafts = List.of(Draft.of(BlockKind.PARAGRAPH, MappedText.verbatim("05/03/2031", 0)));
        Dateline dateline = ordered.read(drafts, Optional.empty()).dateline().orElseThrow();
        assertEquals(date, dateline.date().orElseThrow().toString());
    }

    @Test
    void readsNoDatelineInASentenceThatOpensWithADay() {
        String text = "On 11 May 2018, Ana Example – the head of the office – and her colleague met.";
        DatelineReader.Result result = read(text, Optional.empty());
        assertEquals(Optional.empty(), result.dateline());
        assertEquals(text, result.drafts().get(0).string());
    }
}
