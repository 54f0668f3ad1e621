package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.read.Reading;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Release;

/** Where quotes stand in the source: counted in code points, as the Web Annotation Data Model §4.2.5 asks. */
class QuotesTest {

    private static final ReleaseReader READER = new ReleaseReader(InventedReleases.HOME);

    @Test
    void coversExactlyTheSentenceInPlainTextAfterEmoji() {
        assertEquals("JAXA and CSA signed a memorandum of understanding.", covered("""
                        A day of 🚀🛰 joy

                        🎉 Everyone danced. JAXA and CSA signed a memorandum of understanding. 🎉 They sang.
                        """));
    }

    @Test
    void coversTheEntitiesAndTagsWithinTheSentenceInAPage() {
        assertEquals(
                "JAXA &amp; the <b>Quillfort</b> Institute signed a memorandum of understanding &mdash; 🚀.",
                covered("""
                        <!DOCTYPE html><html lang="en"><head><title>A joyful day &#128640;</title></head><body><article>
                        <h1>A joyful day &#128640;</h1>
                        <p>Caf&eacute;s were full, 🎉 and people danced all night long in the streets. JAXA &amp; the <b>Quillfort</b> Institute signed a memorandum of understanding &mdash; 🚀.</p>
                        <p>People went home when it was late and slept well until the sun rose over the hills again.</p>
                        </article></body></html>
                        """));
    }

    @Test
    void coversTheSentenceInAPostWithFrontMatter() {
        assertEquals(
                "The **JAXA** and CSA signed a [memorandum of understanding](https://example.org/m).", covered("""
                        ---
                        title: "A joyful day 🚀"
                        date: 2031-05-14
                        ---
                        Caf&eacute;s were full. The **JAXA** and CSA signed a [memorandum of understanding](https://example.org/m). They sang.
                        """));
    }

    @Test
    void givesTheTextAroundASentenceWithoutCuttingCharactersInTwo() {
        for (int width = 28; width < 36; width++) {
            String filler = "🚀".repeat(width);
            Release release = InventedReleases.release("A" + filler + "! JAXA and CSA signed an agreement. " + filler);
            Quote quote = AgreementsTold.of(release).get(0).quotes().get(0);
            assertEquals("JAXA and CSA signed an agreement.", quote.exact());
            assertFalse(Character.isLowSurrogate(quote.prefix().charAt(0)));
            assertFalse(Character.isHighSurrogate(
                    quote.suffix().charAt(quote.suffix().length() - 1)));
            assertTrue(quote.prefix().length() <= 32 && quote.suffix().length() <= 32);
        }
    }

    @Test
    void tiesEveryFactToQuotesOfItsRelease() {
        Release release = InventedReleases.release(
                "JAXA and CSA signed a memorandum of understanding on rovers in Vienna on 3 May 2031.",
                "The ceremony was witnessed by Minister Ada Quill.");
        for (AgreementClaim claim : AgreementsTold.of(release)) {
            Stream.of(claim.parties(), claim.people(), claim.fields(), claim.topics())
                    .flatMap(List::stream)
                    .forEach(fact -> assertTrue(holds(release, fact.quotes()), fact::toString));
            assertTrue(holds(release, claim.quotes()));
            assertTrue(holds(release, claim.type().quotes())
                    && holds(release, claim.status().quotes()));
            assertTrue(holds(release, claim.date().orElseThrow().quotes()));
            assertTrue(holds(release, claim.place().orElseThrow().quotes()));
        }
    }

    @Test
    void refusesAFactWithoutEvidence() {
        assertThrows(IllegalArgumentException.class, () -> new Stated<>("fact", List.of(), "rule"));
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 2, 3, -1", "1, 5, 1, 6, -1", "1, 5, 1, 5, 0", "4, 5, 1, 9, 1"})
    void ordersQuotesByTheirPlace(int start, int end, int otherStart, int otherEnd, int order) {
        Quote one = new Quote("a", "", "", start, end);
        Quote other = new Quote("b", "", "", otherStart, otherEnd);
        assertEquals(order, Integer.signum(one.compareTo(other)));
    }

    private static boolean holds(Release release, List<Quote> quotes) {
        return !quotes.isEmpty()
                && quotes.stream()
                        .allMatch(quote ->
                                quote.exact().equals(release.source().text().substring(quote.start(), quote.end())));
    }

    /** What stands in the source from start to end of the first quote, in code points. */
    private static String covered(String source) {
        Reading reading = READER.read("invented", source.getBytes(StandardCharsets.UTF_8), 10_000_000);
        Release release = assertInstanceOf(Reading.Accepted.class, reading).release();
        Quote quote = AgreementsTold.of(release).get(0).quotes().get(0);
        int[] points = release.source().text().codePoints().toArray();
        return new String(points, quote.start(), quote.end() - quote.start());
    }
}
