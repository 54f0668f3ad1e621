package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Block;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.Release;

/** Every character of every block stands in the source where the block says. */
class OffsetPropertyTest {

    private static final List<String> PIECES = List.of(
            "Ruritania",
            " ",
            "signed",
            "\n",
            "é",
            "🛰️",
            "&amp;",
            "&eacute;",
            "&nbsp;",
            "&#x1F6F0;",
            "&lt",
            "&unknown;",
            "&",
            "<b>",
            "</b>",
            "<br>",
            "<p>",
            "</p>",
            "<i>x</i>",
            "\u00A0",
            "\u200B",
            "**",
            "\\*",
            "[a](b)",
            "\r\n",
            "- ",
            "“",
            "”",
            "<!-- c -->",
            "<table><tr>",
            "<td>",
            "</td></tr></table>",
            "{: .x}",
            "'",
            "--",
            "\t",
            "# ",
            "&copy;2031",
            "&notit;",
            "<a href='x'>",
            "</a>");

    static Stream<Path> ownReleases() throws IOException {
        Path folder = Home.current().releases();
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(?:md|markdown|html|htm|txt)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ownReleases")
    void holdsForTheProjectsOwnReleases(Path file) throws IOException {
        Reading reading = Readings.READER.read(file.getFileName().toString(), Files.readAllBytes(file), Readings.LIMIT);
        Release release = assertInstanceOf(Reading.Accepted.class, reading).release();
        assertTrue(release.metadata().title().isPresent(), "a title");
        release.blocks().forEach(block -> assertTraced(block, release.source().text(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\ntitle: T\n---\n", "---\ntitle: T\nvariant: tiptap\n---\n", "<html><body>"})
    void holdsForAnyMixtureOfPieces(String opening) {
        Random random = new Random(20310203);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(opening).append("Begin here. ");
            for (int i = 0; i < 40; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String source = text.toString();
            if (Readings.read(source) instanceof Reading.Accepted accepted) {
                accepted.release().blocks().forEach(block -> assertTraced(block, source, false));
            }
        }
    }

    @Test
    void coversTheWholeEntityOfACharacter() {
        String source =
                "<html><body><h1>Head</h1><p>Caf&eacute; &amp; bar, and then some more of it.</p></body></html>";
        MappedText text = Readings.release(source).blocks().get(1).text();
        int accent = text.text().indexOf('é');
        assertEquals("&eacute;", source.substring(text.sourceStart(accent), text.sourceEnd(accent + 1)));
    }

    private static void assertTraced(Block block, String source, boolean exactly) {
        MappedText text = block.text();
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            int start = text.sourceStart(i);
            int end = text.sourceEnd(i + 1);
            char c = text.text().charAt(i);
            assertTrue(start >= 0 && end <= source.length() && start <= end, () -> "in range: " + text);
            assertTrue(start >= before || !exactly, () -> "in order: " + text);
            before = start;
            char stands = start < source.length() ? source.charAt(start) : 0;
            boolean same = stands == c || c == ' ' || stands == '&' || stands == '\\' || end - start > 1;
            assertTrue(same, () -> "'" + c + "' stands as '" + stands + "' at " + start + " in: " + source);
        }
    }
}
