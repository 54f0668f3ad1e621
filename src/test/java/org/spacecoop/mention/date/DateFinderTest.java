package org.spacecoop.mention.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Home;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.PartialDate;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.SentenceSplitter;

class DateFinderTest {

    private static final Home HOME = Home.current();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(HOME);
    private static final DateFinder FINDER = new DateFinder(HOME);

    static Stream<Map<String, Object>> examples() {
        return Lexicon.read(HOME.lexicon().resolve("dates.yaml")).entries("examples").stream();
    }

    static Stream<Map<String, Object>> counterExamples() {
        return Lexicon.read(HOME.lexicon().resolve("dates.yaml")).entries("counter-examples").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheDatesOfTheExamples(Map<String, Object> example) {
        assertEquals(example.get("dates"), found(example));
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void findsNoDateInTheCounterExamples(Map<String, Object> example) {
        assertEquals(example.get("dates"), found(example));
    }

    @Test
    void givesTheDateItsPlaceInTheBlock() {
        String text = "It ended. They signed on May 16, 2019 in Utopia.";
        DateMention mention = find(text, DateContext.of("en")).get(0);
        assertEquals("May 16, 2019", text.substring(mention.start(), mention.end()));
    }

    private static List<String> found(Map<String, Object> example) {
        DateContext context = new DateContext(
                text(example, "dateline").map(LocalDate::parse).map(PartialDate::of),
                text(example, "published").map(LocalDate::parse),
                ((List<?>) example.getOrDefault("others", List.of()))
                        .stream()
                                .map(date -> PartialDate.of(LocalDate.parse(String.valueOf(date))))
                                .toList(),
                String.valueOf(example.get("lang")));
        return find(String.valueOf(example.get("text")), context).stream()
                .map(mention -> mention.date()
                        + mention.last().map(last -> ".." + last).orElse("")
                        + " " + mention.resolved().basis().name()
                        + " " + mention.role().name())
                .toList();
    }

    private static Optional<String> text(Map<String, Object> example, String key) {
        return Optional.ofNullable(example.get(key)).map(String::valueOf);
    }

    private static List<DateMention> find(String text, DateContext context) {
        Block block = new Block(BlockKind.PARAGRAPH, MappedText.verbatim(text, 0), List.of());
        List<Sentence> sentences = SPLITTER.split(block, 0, 0, context.language());
        return sentences.stream()
                .flatMap(sentence -> FINDER.find(sentence, context).stream())
                .toList();
    }
}
