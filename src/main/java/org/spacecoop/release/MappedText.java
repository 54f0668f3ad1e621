package org.spacecoop.release;

import java.util.Arrays;

/**
 * Extracted text that remembers where each of its characters stood in the source.
 *
 * <p>Offsets are UTF-16 code units. The character at {@code i} came from the source's range {@code starts[i]} to
 * {@code ends[i]} (exclusive); an entity such as {@literal &}eacute; has a range of eight for one character.
 */
public final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /**
     * A text with the source range of each of its characters.
     *
     * @throws IllegalArgumentException if the arrays are not as long as the text
     */
    public MappedText(String text, int[] starts, int[] ends) {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters needs as many ranges, not "
                    + starts.length + " and " + ends.length);
        }
        this.text = text;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** A text that stands in the source as it is, from the given offset on. */
    public static MappedText verbatim(String text, int sourceStart) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = sourceStart + i;
            ends[i] = sourceStart + i + 1;
        }
        return new MappedText(text, starts, ends);
    }

    /** The extracted text. */
    public String text() {
        return text;
    }

    /** The number of UTF-16 code units of the extracted text. */
    public int length() {
        return text.length();
    }

    /** Where the character at the given offset begins in the source. */
    public int sourceStart(int offset) {
        return starts[offset];
    }

    /** Where the range that ends before the given offset (exclusive, at least 1) ends in the source. */
    public int sourceEnd(int offset) {
        return ends[offset - 1];
    }

    /** The part from one offset to another, with its ranges. */
    public MappedText slice(int from, int to) {
        return new MappedText(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedText that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
