package org.spacecoop.text;

import java.util.BitSet;

/**
 * The marks of words, of which several may share one: most words of a text open no name or phrase, and that their mark is
 * missing tells so at less cost than a look-up. Built once, then safe to share.
 */
public final class WordMarks {

    private static final int MARKS = 1 << 16;

    private final BitSet marks = new BitSet(MARKS);

    /** Adds a word. */
    public void add(String word) {
        marks.set(mark(word));
    }

    /** Adds two words that stand one after the other. */
    public void add(String first, String second) {
        marks.set(mark(first, second));
    }

    /** Whether the word may have been added; if not, it has not. */
    public boolean mayHold(String word) {
        return marks.get(mark(word));
    }

    /** Whether the two words may have been added together. */
    public boolean mayHold(String first, String second) {
        return marks.get(mark(first, second));
    }

    private static int mark(String first, String second) {
        return (mark(first) * 31 + mark(second) + 1) & (MARKS - 1);
    }

    private static int mark(String word) {
        int length = word.length();
        if (length == 0) {
            return 0;
        }
        int mark = ((word.charAt(0) * 31 + word.charAt(length / 2)) * 31 + word.charAt(length - 1)) * 31 + length;
        return mark & (MARKS - 1);
    }
}
