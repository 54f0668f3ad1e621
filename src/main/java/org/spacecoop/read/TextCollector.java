package org.spacecoop.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.spacecoop.release.Link;
import org.spacecoop.release.MappedText;

/**
 * Gathers the text of one block together with where each character stood in the source.
 *
 * <p>White space, no-break spaces included, is folded to one space; a line break that the author meant is kept as a
 * newline; soft hyphens, zero-width spaces and the invisible controls of text direction are left out, so that words
 * match whatever the publisher's editor put between their letters.
 */
final class TextCollector {

    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int linkStart = -1;
    private String linkTarget = "";

    /** Adds a character that stands in the source from {@code start} to {@code end}. */
    void add(char c, int start, int end) {
        if (isSpace(c)) {
            space(start, end);
        } else if (!isInvisible(c)) {
            put(Character.isISOControl(c) ? '\uFFFD' : c, start, end);
        }
    }

    /** Adds a text that is already traced, white space folded, line breaks too. */
    void add(MappedText part) {
        for (int i = 0; i < part.length(); i++) {
            add(part.text().charAt(i), part.sourceStart(i), part.sourceEnd(i + 1));
        }
    }

    /** Adds a part of the source as it stands. */
    void addVerbatim(CharSequence source, int start, int end) {
        for (int i = start; i < end; i++) {
            add(source.charAt(i), i, i + 1);
        }
    }

    /** Adds white space, unless there is some already or nothing to part. */
    void space(int start, int end) {
        if (!text.isEmpty() && !isBreak(last())) {
            put(' ', start, end);
        }
    }

    /** Adds a line break that the author meant; a space before it is taken back. */
    void lineBreak(int start, int end) {
        if (text.isEmpty()) {
            return;
        }
        if (last() == ' ') {
            text.setLength(text.length() - 1);
        }
        put('\n', start, end);
    }

    /** Takes back the last character, if it is the given one. */
    void takeBack(char c) {
        if (!text.isEmpty() && last() == c) {
            text.setLength(text.length() - 1);
        }
    }

    /** Begins a link. */
    void openLink(String target) {
        linkStart = text.length();
        linkTarget = target;
    }

    /** Ends the link that was begun last. */
    void closeLink() {
        if (linkStart >= 0 && linkStart < text.length() && !linkTarget.isBlank()) {
            links.add(new Link(linkStart, text.length(), linkTarget));
        }
        linkStart = -1;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The number of characters inside links. */
    int linkedLength() {
        return links.stream().mapToInt(link -> link.end() - link.start()).sum();
    }

    /** The links so far. */
    List<Link> links() {
        return List.copyOf(links);
    }

    /** The text so far, without white space at its end, half a surrogate pair replaced (Unicode §3.9, D76). */
    MappedText text() {
        int length = text.length();
        while (length > 0 && isBreak(text.charAt(length - 1))) {
            length--;
        }
        StringBuilder whole = new StringBuilder(text.substring(0, length));
        for (int i = 0; i < length; i++) {
            if (isLoneSurrogate(whole, i)) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return new MappedText(whole.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private void put(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = Math.max(end, start);
        text.append(c);
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isLoneSurrogate(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Whether the character parts words: white space of any width, the no-break spaces too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Whether the character has no shape of its own and is safe to leave out; the joiners of emoji and scripts stay. */
    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }
}
