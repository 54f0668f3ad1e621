package org.spacecoop.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.text.SentenceSplitter;

/** Near misses of patterns over items written as words, and as kinds in capitals. */
class NearMissesTest {

    private static final WordClasses CLASSES = new WordClasses(
            Map.of("sign", List.of("signed", "enter into")), new SentenceSplitter(InventedReleases.HOME));
    private static final String ACTIVE = "<parties:a> ~2 [sign] ~2-person <instrument:i>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ACTIVE
                        + "|PARTIES signed a b c INSTRUMENT|between “signed” and “INSTRUMENT” 3 words, at most 2 allowed",
                ACTIVE + "|PARTIES x enter into it|after “enter into” no instrument within 2 words",
                ACTIVE + "|they signed an INSTRUMENT|before “signed” no party within 2 words",
                ACTIVE + "|PARTIES has an INSTRUMENT|between “PARTIES” and “INSTRUMENT” no word of [sign]",
                ACTIVE + "|PARTIES signed PERSON INSTRUMENT|between “signed” and “INSTRUMENT” stands “PERSON”",
                ACTIVE + "|PARTIES signed ; INSTRUMENT|between “signed” and “INSTRUMENT” stands “;”",
                "<instrument:i> [sign] by|INSTRUMENT signed through|right after “signed” no “by”",
                "<instrument:i> [sign] <parties:a>|INSTRUMENT signed then PARTIES|between “signed” and “PARTIES” 1 word, none allowed",
            })
    void saysWhatOnePartLacked(String pattern, String items, String words) {
        assertEquals(words, String.join(" / ", misses(pattern, items, Set.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ACTIVE + "|PARTIES signed an INSTRUMENT",
                ACTIVE + "|they signed it",
                ACTIVE + "|an INSTRUMENT",
                ACTIVE + "|PARTIES a b c d e f g h i j k l m n o signed an x y z INSTRUMENT",
                "<instrument:i> ~2 [sign]|INSTRUMENT rests",
                "<parties:a> ~2 [sign] ~2 <place:l>|PARTIES in PLACE",
            })
    void tellsNoMissWhereAllOrTooLittleIsThere(String pattern, String items) {
        assertEquals(List.of(), misses(pattern, items, Set.of()));
    }

    @Test
    void tellsTheBestMissOfEachAnchorThatHasNotBeenRead() {
        String text = "they signed INSTRUMENT and PARTIES signed then on its INSTRUMENT";
        String first = "before “signed” no party within 2 words";
        String second = "between “signed” and “INSTRUMENT” 3 words, at most 2 allowed";
        assertEquals(List.of(first, second), misses(ACTIVE, text, Set.of()));
        assertEquals(List.of(second), misses(ACTIVE, text, Set.of(items(text).get(2))));
    }

    private static List<String> misses(String pattern, String text, Set<Item> read) {
        return Pattern.parse(pattern, CLASSES).nearMisses(items(text), "i", read).stream()
                .map(miss -> miss.words(item -> text.substring(item.start(), item.end())))
                .toList();
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
