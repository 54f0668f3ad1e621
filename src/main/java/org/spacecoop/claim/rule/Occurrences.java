package org.spacecoop.claim.rule;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands anywhere in a sentence. Found once for all patterns, of which most need something that is not there.
 *
 * @param kinds the kinds of its items
 * @param words its words
 * @param classes the numbers of the classes of which a word or phrase stands there
 */
public record Occurrences(Set<Item.Kind> kinds, Set<String> words, BitSet classes) {

    /** What stands among the items, as patterns over the given classes ask for it. */
    public static Occurrences of(List<Item> items, WordClasses classes) {
        Set<Item.Kind> kinds = EnumSet.noneOf(Item.Kind.class);
        Set<String> words = new HashSet<>();
        BitSet numbers = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            kinds.add(item.kind());
            if (item.kind() == Item.Kind.WORD) {
                words.add(item.word());
                classes.addNumbersAt(items, i, numbers);
            }
        }
        return new Occurrences(kinds, words, numbers);
    }
}
