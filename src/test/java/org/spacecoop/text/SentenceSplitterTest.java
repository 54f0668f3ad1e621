package org.spacecoop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;
import org.spacecoop.release.SourceText;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(Home.current());

    static Stream<Map<String, Object>> examples() {
        Lexicon lexicon = Lexicon.read(Home.current().lexicon().resolve("abbreviations.yaml"));
        return Stream.concat(lexicon.entries("examples").stream(), lexicon.entries("counter-examples").stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void splitsTheExamplesOfTheLexiconAsTheySay(Map<String, Object> example) {
        String text = String.valueOf(example.get("text"));
        List<String> sentences = split(text, String.valueOf(example.get("lang"))).stream()
                .map(Sentence::text)
                .toList();
        assertEquals(example.get("sentences"), sentences);
    }

    @Test
    void neverCrossesABlockAndCountsOnThroughTheRelease() {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Release release = new Release(
                new SourceText("a.txt", ""),
                "",
                Format.PLAIN_TEXT,
                metadata,
                List.of(block("Utopia signs", 0), block("It is new. It is good.", 20)));
        List<Sentence> sentences = SPLITTER.split(release);
        assertEquals(
                List.of("Utopia signs", "It is new.", "It is good."),
                sentences.stream().map(Sentence::text).toList());
        assertEquals(List.of(0, 1, 2), sentences.stream().map(Sentence::index).toList());
        assertEquals(
                List.of(0, 1, 1), sentences.stream().map(Sentence::blockIndex).toList());
    }

    @Test
    void keepsAbbreviationsWholeAndPossessivesApart() {
        assertEquals(List.of("The", "U.S.", "-", "Utopia", "talks", "."), tokens("The U.S.-Utopia talks.", "en"));
        assertEquals(List.of("NASA", "’s", "and", "ESA", "'s", "plan"), tokens("NASA’s and ESA's plan", "en"));
        assertEquals(List.of("Mr.", "Jo", "B.", "O’Example"), tokens("Mr. Jo B. O’Example", "en"));
    }

    @Test
    void partsTheElidedArticleOfFrench() {
        assertEquals(List.of("l’", "agence", "d’", "Utopie"), tokens("l’agence d’Utopie", "fr"));
    }

    @Test
    void givesTokensTheirPlaceInTheBlock() {
        String text = "It ends. NASA’s plan.";
        for (Sentence sentence : split(text, "en")) {
            for (Token token : sentence.tokens()) {
                assertEquals(token.text(), text.substring(token.start(), token.end()));
            }
        }
    }

    private static List<String> tokens(String text, String language) {
        return split(text, language).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
    }

    private static List<Sentence> split(String text, String language) {
        return SPLITTER.split(block(text, 0), 0, 0, language);
    }

    private static Block block(String text, int at) {
        return new Block(BlockKind.PARAGRAPH, MappedText.verbatim(text, at), List.of());
    }
}
