package org.spacecoop.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.text.SentenceSplitter;

class WordClassesTest {

    private static final WordClasses CLASSES = new WordClasses(
            Map.of("sign", List.of("enter", "enter into", "Unterzeichnét")),
            new SentenceSplitter(InventedReleases.HOME));

    @Test
    void measuresTheLongestPhraseThatBeginsAtAnItem() {
        assertEquals(2, CLASSES.lengthAt("sign", words("they enter into it"), 1));
        assertEquals(1, CLASSES.lengthAt("sign", words("they enter it"), 1));
        assertEquals(0, CLASSES.lengthAt("sign", words("they enter it"), 0));
    }

    @Test
    void comparesFoldedForms() {
        assertEquals(1, CLASSES.lengthAt("sign", words("unterzeichnet"), 0));
    }

    @Test
    void takesNamesForNoWords() {
        assertEquals(0, CLASSES.lengthAt("sign", List.of(Item.of(Kind.PARTIES, 0, 5, List.of())), 0));
    }

    @Test
    void looksWithinBoundsThatMayReachBeyondTheSentence() {
        List<Item> items = words("they enter it");
        assertTrue(CLASSES.within("sign", items, -5, 99));
        assertTrue(CLASSES.within("sign", items, 1, 2));
        assertFalse(CLASSES.within("sign", items, 0, 1));
        assertFalse(CLASSES.within("sign", items, 2, 99));
        assertFalse(CLASSES.within("other", items, 0, 99));
    }

    @Test
    void tellsWhetherAPhraseBeginsAtAnItemThatThereMayNotBe() {
        List<Item> items = words("they enter it");
        assertTrue(CLASSES.isAt("sign", items, 1));
        assertFalse(CLASSES.isAt("sign", items, 0));
        assertFalse(CLASSES.isAt("sign", items, -1));
        assertFalse(CLASSES.isAt("sign", items, 3));
    }

    @Test
    void holdsWordsButNotTheFirstWordsOfPhrases() {
        WordClasses classes = new WordClasses(
                Map.of("join", List.of("with", "together with")), new SentenceSplitter(InventedReleases.HOME));
        assertTrue(classes.holds("join", "with"));
        assertFalse(classes.holds("join", "together"));
        assertFalse(classes.holds("other", "with"));
    }

    private static List<Item> words(String text) {
        List<Item> items = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            items.add(Item.word(word, 0, word.length()));
        }
        return items;
    }
}
