package org.spacecoop.claim.rule;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands anywhere in a sentence. Found once for all patterns, of which most need something that is not there. For one
 * thread.
 */
public final class Occurrences {

    private static final int MARKS = 512;

    private final List<Item> items;
    private final Set<Item.Kind> kinds = EnumSet.noneOf(Item.Kind.class);
    private final BitSet classes = new BitSet();

    /** The marks of the words; where none of a word's marks is here, the word is not. */
    private final BitSet marks = new BitSet(MARKS);

    private final Set<String> words = new HashSet<>();

    private Occurrences(List<Item> items) {
        this.items = items;
    }

    /** What stands among the items, as patterns over the given classes ask for it. */
    public static Occurrences of(List<Item> items, WordClasses classes) {
        Occurrences found = new Occurrences(items);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            found.kinds.add(item.kind());
            if (item.kind() == Item.Kind.WORD) {
                found.marks.set(mark(item.word()));
                classes.addNumbersAt(items, i, found.classes);
            }
        }
        return found;
    }

    /** Whether an item of the kind stands there. */
    boolean has(Item.Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether an item of one of the kinds stands there. */
    boolean hasAny(List<Item.Kind> any) {
        for (int i = 0; i < any.size(); i++) {
            if (kinds.contains(any.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the classes of which a word or phrase stands there; not to be changed. */
    BitSet classes() {
        return classes;
    }

    /** Words with their marks. */
    record Wanted(Set<String> any, BitSet marks) {

        static Wanted of(Set<String> any) {
            BitSet marks = new BitSet(MARKS);
            any.forEach(word -> marks.set(mark(word)));
            return new Wanted(any, marks);
        }
    }

    private static int mark(String word) {
        return word.hashCode() & (MARKS - 1);
    }

    /** Whether one of the words stands there. */
    boolean hasAny(Wanted wanted) {
        if (!wanted.marks().intersects(marks)) {
            return false;
        }
        if (words.isEmpty()) {
            items.stream()
                    .filter(item -> item.kind() == Item.Kind.WORD)
                    .map(Item::word)
                    .forEach(words::add);
        }
        return !Collections.disjoint(wanted.any(), words);
    }
}
