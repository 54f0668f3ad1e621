package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Notice;
import org.spacecoop.release.Release;

class BadInputTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void namesTheByteAndLineOfInvalidUtf8() {
        byte[] bytes = utf8("first line\nsecond xx line\n");
        bytes[18] = (byte) 0xC3;
        bytes[19] = (byte) 0x28;
        Notice reason = Readings.rejection(bytes);
        assertEquals(OptionalInt.of(2), reason.line());
        assertEquals("odd.txt:2: invalid UTF-8 at byte 18 (0xC3)", reason.toString());
    }

    @Test
    void rejectsEmptyBlankAndBinaryFiles() {
        assertEquals(
                "odd.txt: the file is empty", Readings.rejection(new byte[0]).toString());
        assertEquals(
                "odd.txt: the file holds no text",
                Readings.rejection(utf8(" \n\t\u00A0\u200B")).toString());
        assertTrue(Readings.rejection(new byte[] {80, 75, 3, 4, 0, 0}).message().startsWith("a binary file"));
    }

    @Test
    void rejectsAFileOverTheLimitWithoutReadingIt() {
        Reading reading = Readings.READER.read("big.txt", new byte[2001], 2000);
        assertEquals(
                "big.txt: 2001 bytes, more than the limit of 2000",
                assertInstanceOf(Reading.Rejected.class, reading).reason().toString());
    }

    @Test
    void namesTheLineOfBrokenFrontMatter() {
        Notice reason = Readings.rejection(utf8("---\ntitle: One\ndate: [2031\nlayout: post\n---\nText\n"));
        assertTrue(reason.line().isPresent());
        assertTrue(reason.message().startsWith("the front matter is not YAML: "), reason.message());
    }

    @Test
    void rejectsFrontMatterThatIsNotClosed() {
        assertTrue(
                Readings.rejection(utf8("---\ntitle: One\n\nText\n")).message().contains("not closed"));
    }

    @Test
    void isNotHarmedByAliasBombsTagsAndNesting() {
        String bomb = """
                ---
                title: T
                a: &a [x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b]
                d: !!javax.script.ScriptEngineManager [1]
                ---
                Text of it.
                """;
        assertInstanceOf(Reading.Accepted.class, Readings.read(bomb));
        String deep = "---\ntitle: " + "[".repeat(50_000) + "\n---\nText\n";
        assertInstanceOf(Reading.Rejected.class, Readings.read(deep));
    }

    @Test
    void decodesUtf16WithAByteOrderMarkAndDropsTheMarkOfUtf8() {
        String text = "Überschrift\n\nEin Text.\n";
        byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = utf8("\uFEFF" + text);
        for (byte[] bytes : new byte[][] {little, marked}) {
            Reading.Accepted accepted =
                    assertInstanceOf(Reading.Accepted.class, Readings.READER.read("x", bytes, Readings.LIMIT));
            assertEquals(text, accepted.release().source().text());
        }
    }

    @Test
    void rejectsAHalfOfASurrogatePairInUtf16() {
        byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0, 65, (byte) 0xD8, 0, 0, 66};
        assertTrue(Readings.rejection(bytes).message().startsWith("invalid UTF-16BE at byte 4"));
    }

    @Test
    void usesAnotherEncodingOnlyWhereAPageDeclaresIt() {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"><title>Café</title></head><body><p>Le café.</p></body></html>";
        byte[] western = page.getBytes(Charset.forName("windows-1252"));
        Release release = assertInstanceOf(Reading.Accepted.class, Readings.READER.read("p", western, Readings.LIMIT))
                .release();
        assertEquals(Optional.of("Café"), release.metadata().title());
        byte[] undeclared = "Le café est ouvert".getBytes(Charset.forName("windows-1252"));
        assertTrue(Readings.rejection(undeclared).message().startsWith("invalid UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>%s",
                "---\ntitle: T\nvariant: tiptap\n---\n<p>x</p>%s<p>y</p>",
                "---\ntitle: T\n---\nx\n\n%s"
            })
    void survivesDeepNesting(String frame) {
        String nested = "<div>".repeat(100_000) + "The innermost text of all.";
        assertInstanceOf(Reading.Accepted.class, Readings.read(String.format(frame, nested)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "[",
                "*a _b ",
                "![",
                "<a href=",
                "A",
                " ",
                "A. ",
                "1. ",
                "/",
                "a@",
                "PARIS, ",
                "&#x110000;",
                "{{",
                "(",
                "-\n",
                "a-\n"
            })
    void isNotSlowedByRepetition(String unit) {
        String text = "Headline\n\n" + unit.repeat(200_000 / unit.length()) + "\n\nEnd of it all.\n";
        assertInstanceOf(Reading.Accepted.class, Readings.read(text));
        assertInstanceOf(Reading.Accepted.class, Readings.read("---\ntitle: T\n---\n" + text));
        assertInstanceOf(Reading.Accepted.class, Readings.read("<html><body><p>" + text + "</p></body></html>"));
    }

    @Test
    void dropsInvisibleControlsAndKeepsEmojiWhole() {
        Release release =
                Readings.release("Headline\n\nRuri\u200Btania\u202E and\u00A0Syl\u00ADdavia 👩‍🚀 agreed on it.\n");
        assertEquals(
                "Ruritania and Syldavia 👩‍🚀 agreed on it.",
                release.blocks().get(1).text().text());
    }

    @Test
    void replacesHalvesOfSurrogatePairsThatEntitiesMake() {
        Release release = Readings.release(
                "<html><body><h1>Head</h1><p>A &#xD800; B &#x110000; C and more text.</p></body></html>");
        String text = release.blocks().get(1).text().text();
        assertEquals(text, new String(utf8(text), StandardCharsets.UTF_8));
        assertTrue(text.startsWith("A ") && text.endsWith("C and more text."));
    }
}
