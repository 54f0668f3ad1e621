package org.spacecoop.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.text.SentenceSplitter;

/** Patterns over items written as words, and as kinds in capitals. */
class PatternTest {

    private static final WordClasses CLASSES = new WordClasses(
            Map.of("sign", List.of("sign", "signed", "enter into"), "may", List.of("may", "may not")),
            new SentenceSplitter(InventedReleases.HOME));

    @ParameterizedTest
    @CsvSource({
        "with, met with joy, 1..2",
        "between|with, between, 0..1",
        "met with, they met with joy, 1..3",
        "[sign], will enter into, 1..3",
        "<parties:a> [sign], PARTIES signed, 0..2",
        "<parties|person:a>, PERSON, 0..1"
    })
    void matchesWordsClassesAndKinds(String pattern, String items, String range) {
        assertEquals(range, found(pattern, items));
    }

    @ParameterizedTest
    @CsvSource({"with, without", "met with, met him with", "[sign], will enter it", "<parties:a>, PERSON", "with, PLACE"
    })
    void matchesNothingElse(String pattern, String items) {
        assertEquals("nowhere", found(pattern, items));
    }

    @Test
    void leavesOutWhatMayBeMissing() {
        assertEquals("0..2", found("of the? INSTRUMENT".replace("INSTRUMENT", "<instrument:i>"), "of INSTRUMENT"));
        assertEquals("0..3", found("of the? <instrument:i>", "of the INSTRUMENT"));
        assertEquals("0..1", found("of [sign]?", "of"));
    }

    @Test
    void spansAGapUpToItsLengthAndTakesTheShortest() {
        assertEquals("0..3", found("<parties:a> ~2 with", "PARTIES met with and with"));
        assertEquals("0..2", found("<parties:a> ~2 with", "PARTIES with"));
        assertEquals("nowhere", found("<parties:a> ~2 with", "PARTIES x y z with"));
    }

    @Test
    void triesALongerGapWhereTheShortestLeadsNowhere() {
        assertEquals("0..5", found("<parties:a> ~3 with peace", "PARTIES with x with peace"));
    }

    @Test
    void doesNotSpanWhatBarsAGap() {
        assertEquals("nowhere", found("<parties:a> ~4 with", "PARTIES met ; with"));
        assertEquals("nowhere", found("<parties:a> ~4-person with", "PARTIES met PERSON with"));
        assertEquals("nowhere", found("<parties:a> ~4-person|date with", "PARTIES met DATE with"));
        assertEquals("0..4", found("<parties:a> ~4-person with", "PARTIES met DATE with"));
    }

    @Test
    void mayEndOnWhatBarsTheGapBeforeIt() {
        assertEquals("0..3", found("<parties:a> ~4-person <person:p>", "PARTIES met PERSON"));
    }

    @Test
    void takesTheLongestPhraseOfAClass() {
        assertEquals("0..2", found("[may]", "may not"));
    }

    @Test
    void bindsKindsToNamesAndClassesToPlaces() {
        List<Item> items = items("PARTIES quickly signed INSTRUMENT");
        Match match = Pattern.parse("<parties:a> ~2 [sign] <instrument:i>", CLASSES)
                .matchAt(items, 0)
                .orElseThrow();
        assertEquals(Optional.of(items.get(0)), match.item("a"));
        assertEquals(Optional.of(items.get(3)), match.item("i"));
        assertEquals(Optional.of(2), match.trigger("sign"));
        assertEquals(Map.of("a", items.get(0), "i", items.get(3)), match.bound());
        assertTrue(match.item("b").isEmpty() && match.trigger("may").isEmpty());
    }

    @Test
    void forgetsWhatAnAbandonedAttemptHadBound() {
        List<Item> items = items("PERSON PERSON signed");
        Match match = Pattern.parse("~1 <person:p>? [sign]", CLASSES)
                .matchAt(items, 1)
                .orElseThrow();
        assertEquals(Optional.of(items.get(1)), match.item("p"));
        Match none = Pattern.parse("<person:p>? ~2 [sign]", CLASSES)
                .matchAt(items("x PERSON signed"), 0)
                .orElseThrow();
        assertTrue(none.item("p").isEmpty());
    }

    @Test
    void beginsWhereItIsAskedToBegin() {
        Pattern pattern = Pattern.parse("with", CLASSES);
        assertTrue(pattern.matchAt(items("met with"), 0).isEmpty());
        assertTrue(pattern.matchAt(items("met with"), 2).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[unheard-of]", "<planet:a>", "~many", "~3-planet"})
    void refusesPartsThatItDoesNotKnow(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> Pattern.parse(pattern, CLASSES));
    }

    @ParameterizedTest
    @CsvSource({
        "<parties:a> [sign|may] ~2 with, PARTIES signed with, true",
        "<parties:a> [sign], will enter into PARTIES, true",
        "<parties:a> [sign], PARTIES enter, false",
        "<parties|person:a> met|saw, PERSON saw, true",
        "<parties|person:a> met|saw, PLACE saw, false",
        "met with, met, false",
        "met with?, met, true"
    })
    void mayMatchWhereAllThatItNeedsStandsSomewhere(String pattern, String items, boolean may) {
        assertEquals(may, Pattern.parse(pattern, CLASSES).mayMatch(Occurrences.of(items(items), CLASSES)));
    }

    private static String found(String pattern, String text) {
        Pattern parsed = Pattern.parse(pattern, CLASSES);
        List<Item> items = items(text);
        for (int i = 0; i < items.size(); i++) {
            Optional<Match> match = parsed.matchAt(items, i);
            if (match.isPresent()) {
                return match.get().start() + ".." + match.get().end();
            }
        }
        return "nowhere";
    }

    private static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ", -1)) {
            int end = start + word.length();
            boolean kind = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            items.add(kind ? Item.of(Kind.valueOf(word), start, end, List.of()) : Item.word(word, start, end));
            start = end + 1;
        }
        return items;
    }
}
