package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;

class PostReaderTest {

    private static final String MARKDOWN = """
            ---
            title: "Ruritania &amp Syldavia: \\"closer\\" in orbit"
            permalink: /news/closer/
            date: 2031-04-02 09:00:00 +0800
            publisher: Ruritanian Space Office
            source: https://space.example/news/closer
            lang: en_GB
            ---

            ![RSO_handshake](/images/a.jpg)
            ![Two directors shake hands in Strelsau](/images/b.jpg)

            5 Apr 2031, Strelsau – The *Ruritanian* Space Office (RSO) \\& the **Syldavian Agency**
            signed a [memorandum](https://space.example/memo).{: .lead}

            {% include share.html %}

            Those present:

            - Ana Rassendyll, director
            - Bo Hentzau, R&eacute;gent

            > “We go further together.”

            | Field | Partner |
            |---|---|
            | Law | RSO |
            """;

    @Test
    void readsTheMetadataOfFrontMatter() {
        Release release = Readings.release(MARKDOWN);
        Metadata metadata = release.metadata();
        assertEquals(Format.POST, release.format());
        assertEquals(Optional.of("Ruritania &amp Syldavia: \"closer\" in orbit"), metadata.title());
        assertEquals(Optional.of(LocalDate.of(2031, 4, 2)), metadata.published());
        assertEquals(Optional.of("Ruritanian Space Office"), metadata.publisher());
        assertEquals(Optional.of("https://space.example/news/closer"), metadata.source());
        assertEquals(Optional.of("en-GB"), metadata.language());
        assertEquals(Optional.of("/news/closer/"), metadata.permalink());
    }

    @Test
    void keepsBothDatesAndWarnsThatTheyDisagree() {
        Reading.Accepted accepted = assertInstanceOf(Reading.Accepted.class, Readings.read(MARKDOWN));
        assertEquals(
                "2031-04-05",
                accepted.release()
                        .metadata()
                        .dateline()
                        .orElseThrow()
                        .date()
                        .orElseThrow()
                        .toString());
        assertTrue(accepted.warnings().get(0).message().contains("2031-04-02"));
        assertTrue(accepted.warnings().get(0).message().contains("2031-04-05"));
    }

    @Test
    void partsMarkdownIntoBlocks() {
        assertEquals(
                List.of(
                        "TITLE Ruritania &amp Syldavia: \"closer\" in orbit",
                        "CAPTION Two directors shake hands in Strelsau",
                        "PARAGRAPH The Ruritanian Space Office (RSO) & the Syldavian Agency signed a memorandum.",
                        "PARAGRAPH Those present:",
                        "LIST_ITEM Ana Rassendyll, director",
                        "LIST_ITEM Bo Hentzau, Régent",
                        "QUOTATION “We go further together.”",
                        "LIST_ITEM Field",
                        "LIST_ITEM Partner",
                        "LIST_ITEM Law",
                        "LIST_ITEM RSO"),
                Readings.lines(Readings.release(MARKDOWN)));
    }

    @Test
    void tracesTheTitleToItsValueAndTheTextToTheBody() {
        Release release = Readings.release(MARKDOWN);
        assertEquals(
                "Ruritania &amp Syldavia: \\\"closer\\\" in orbit",
                Readings.quoted(release, release.blocks().get(0)));
        Block body = release.blocks().get(2);
        assertTrue(Readings.quoted(release, body).startsWith("The *Ruritanian* Space Office (RSO) \\& the"));
        assertEquals("https://space.example/memo", body.links().get(0).target());
        assertEquals(
                "memorandum",
                body.text()
                        .text()
                        .substring(
                                body.links().get(0).start(), body.links().get(0).end()));
    }

    @Test
    void readsTheHtmlOfTheTiptapEditor() {
        Release release = Readings.release("""
                ---
                title: Visit
                date: 2031-01-01
                variant: tiptap
                ---
                <p></p>
                <div class="image"><img alt="The delegation at the launch site" src="a.jpg"></div>
                <p>The chair of <strong><a href="https://a.example">Alpha</a></strong> met
                Caf&eacute;&nbsp;Beta. 🛰️
                <br>
                <br>Second paragraph.</p>
                <h2>Next steps</h2><ul><li><p>One</p></li><li>Two</li></ul>
                """);
        assertEquals(
                List.of(
                        "TITLE Visit",
                        "CAPTION The delegation at the launch site",
                        "PARAGRAPH The chair of Alpha met Café Beta. 🛰️",
                        "PARAGRAPH Second paragraph.",
                        "HEADING Next steps",
                        "LIST_ITEM One",
                        "LIST_ITEM Two"),
                Readings.lines(release));
    }

    @Test
    void readsHtmlWithinMarkdown() {
        Release release = Readings.release("""
                ---
                title: Mixed
                date: 2031-01-01
                ---
                First *one*.

                <figure><img src="x.jpg" alt=""><figcaption>Ministers &amp; guests at the table</figcaption></figure>

                Last<br>line.
                """);
        assertEquals(
                List.of(
                        "TITLE Mixed",
                        "PARAGRAPH First one.",
                        "CAPTION Ministers & guests at the table",
                        "PARAGRAPH Last line."),
                Readings.lines(release));
    }

    @Test
    void takesANumberedLineBeforeAParagraphForAHeading() {
        String paragraph =
                "The two offices held a forum, at which forty companies of both countries showed what they build.";
        Release release =
                Readings.release("---\ntitle: T\ndate: 2031-01-01\n---\nHighlights:\n\n1. Space forum\n\n" + paragraph);
        assertEquals(List.of("Space forum"), Readings.texts(release, BlockKind.HEADING));
    }

    @Test
    void warnsOfADateThatIsNone() {
        Reading.Accepted accepted = assertInstanceOf(
                Reading.Accepted.class,
                Readings.read("---\ntitle: T\ndate: 2031-02-31\n---\nSome text of the post.\n"));
        assertEquals(Optional.empty(), accepted.release().metadata().published());
        assertTrue(accepted.warnings().get(0).message().contains("2031-02-31"));
    }

    @Test
    void endsFrontMatterAtDashesThatShareTheirLine() {
        Release after = Readings.release("---\ntitle: One\ndate: 2031-01-01\n--- The body begins here.\n");
        Release before = Readings.release("---\ntitle: One\ndate: 2031-01-01 ---\nThe body begins here.\n");
        assertEquals(List.of("TITLE One", "PARAGRAPH The body begins here."), Readings.lines(after));
        assertEquals(List.of("TITLE One", "PARAGRAPH The body begins here."), Readings.lines(before));
    }

    @Test
    void takesALineOfDashesWithoutKeysForPlainText() {
        assertEquals(
                Format.PLAIN_TEXT,
                Readings.release("---\nHeadline of a note\n---\n\nText.").format());
    }

    @Test
    void doesNotSayTheHeadlineTwice() {
        Release release =
                Readings.release("---\ntitle: A new accord\ndate: 2031-01-01\n---\n# A New Accord\n\nText of it.\n");
        assertEquals(List.of("TITLE A new accord", "PARAGRAPH Text of it."), Readings.lines(release));
    }
}
