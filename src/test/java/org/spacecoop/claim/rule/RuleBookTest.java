package org.spacecoop.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

class RuleBookTest {

    @TempDir
    private Path folder;

    @Test
    void makesOneRuleOfEachPatternAndKeepsTheExamplesOnce() throws IOException {
        RuleBook book = read("""
                classes:
                  sign: [signed]
                rules:
                  - id: first
                    patterns: ["<parties:a> [sign]", "[sign] by <parties:a>"]
                    status: Signed
                    examples:
                      - {text: "Utopia signed.", finds: "Utopia"}
                    counter-examples: ["Utopia slept."]
                  - id: second
                    patterns: ["with"]
                """);
        assertEquals(
                List.of("first", "first", "second"),
                book.rules().stream().map(Rule::id).toList());
        Rule first = book.rules().get(0);
        assertEquals(Optional.of("Signed"), first.means("status"));
        assertEquals(Optional.empty(), first.means("telling"));
        assertEquals(List.of(new Rule.Example("Utopia signed.", "Utopia")), first.examples());
        assertEquals(List.of("Utopia slept."), first.counterExamples());
        assertEquals(List.of(), book.rules().get(1).examples());
    }

    @Test
    void putsThoseWhoActForThePartiesInTheirPlaceBehindAllOtherRules() throws IOException {
        RuleBook book = read("""
                rules:
                  - id: first
                    envoys: "too"
                    patterns: ["<parties:a> ~3-parties with <parties:b>", "with"]
                  - id: second
                    patterns: ["by <parties:a>"]
                """);
        assertEquals(List.of("first/1", "first/2", "second/1", "first/3"), names(book));
    }

    @Test
    void leavesOutARuleOrOneOfItsPatterns() throws IOException {
        RuleBook book = read("""
                rules:
                  - id: first
                    patterns: ["with", "by"]
                  - id: second
                    patterns: ["with"]
                """);
        assertEquals(List.of("first/1", "first/2", "second/1"), names(book));
        assertEquals(List.of("second/1"), names(book.without("first")));
        assertEquals(List.of("first/1", "second/1"), names(book.without("first/2")));
    }

    private static List<String> names(RuleBook book) {
        return book.rules().stream().map(Rule::name).toList();
    }

    @Test
    void offersInTheirOrderTheRulesOfWhichAllStandsInASentence() throws IOException {
        RuleBook book = read("""
                classes:
                  sign: [signed, signs, has inked]
                  join: [joined]
                rules:
                  - id: both
                    patterns: ["[sign] ~3 [join]"]
                  - id: one
                    patterns: ["[join|sign] with?"]
                  - id: word
                    patterns: ["with"]
                  - id: kind
                    patterns: ["<parties:a> [join]"]
                """);
        assertEquals(List.of("one"), offered(book, "has", "inked"));
        assertEquals(List.of("one", "word"), offered(book, "with", "signs"));
        assertEquals(List.of("both", "one"), offered(book, "joined", "signed"));
        assertEquals(List.of(), offered(book, "inked"));
    }

    private static List<String> offered(RuleBook book, String... words) {
        List<Item> items =
                Stream.of(words).map(word -> Item.word(word, 0, word.length())).toList();
        return book.fitting(Occurrences.of(items, book.classes())).stream()
                .map(Rule::id)
                .toList();
    }

    @Test
    void namesTheRuleWhosePatternIsBroken() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> read("""
                classes:
                  sign: [signed]
                rules:
                  - id: crooked
                    patterns: ["[unheard-of]"]
                """));
        assertTrue(refusal.getMessage().contains("crooked"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("unheard-of"), refusal.getMessage());
    }

    private RuleBook read(String yaml) throws IOException {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        return RuleBook.read(Lexicon.read(file), "rules", new SentenceSplitter(InventedReleases.HOME));
    }
}
