package org.spacecoop.read;

import java.util.Arrays;
import org.jsoup.parser.Parser;
import org.spacecoop.release.MappedText;

/**
 * Traces a text that a parser has decoded back to the source, character by character.
 *
 * <p>A parser says from where to where a text stood, not which of its characters came from an entity or an escape.
 * This walks along both at once. Where they cannot be matched, which happens only in broken mark-up, each character is
 * given the whole range: less exact, never wrong.
 */
final class Alignment {

    /** How a source hides characters. */
    enum Escapes {
        /** Character references (HTML Standard §13.5). */
        HTML,
        /** Character references and backslashes (CommonMark 0.31 §2.4, §2.5). */
        MARKDOWN,
        /** Quotes doubled or escaped with a backslash, lines folded (YAML 1.2.2 §7.3). */
        YAML
    }

    /** The longest name of a character reference, with ampersand and semicolon. */
    private static final int LONGEST_ENTITY = 34;

    /** The longest name of those that need no semicolon, with ampersand. */
    private static final int LONGEST_BARE_ENTITY = 7;

    private final CharSequence source;
    private final int end;
    private final Escapes escapes;
    private int position;

    private Alignment(CharSequence source, int start, int end, Escapes escapes) {
        this.source = source;
        this.position = start;
        this.end = end;
        this.escapes = escapes;
    }

    /** The decoded text with the range in {@code source} of each of its characters, between {@code start} and {@code end}. */
    static MappedText align(String text, CharSequence source, int start, int end, Escapes escapes) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Alignment alignment = new Alignment(source, start, end, escapes);
        int i = 0;
        while (i < text.length()) {
            int from = alignment.seek(text.charAt(i));
            int decoded = from < 0 ? 0 : alignment.take(text, i);
            if (decoded == 0) {
                return coarse(text, start, end);
            }
            for (int k = i; k < i + decoded; k++) {
                starts[k] = from;
                ends[k] = alignment.position;
            }
            i += decoded;
        }
        return new MappedText(text, starts, ends);
    }

    private static MappedText coarse(String text, int start, int end) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Arrays.fill(starts, start);
        Arrays.fill(ends, end);
        return new MappedText(text, starts, ends);
    }

    /** Passes over what the parser left out before the character: carriage returns, line folding. */
    private int seek(char wanted) {
        while (position < end) {
            char c = source.charAt(position);
            boolean dropped = c == '\r' && wanted != '\r';
            boolean folded = escapes == Escapes.YAML && Character.isWhitespace(c) && !Character.isWhitespace(wanted);
            if (!dropped && !folded) {
                return position;
            }
            position++;
        }
        return -1;
    }

    /** Passes over what stands for the text at {@code i} and says how many characters of it that were; 0 if none. */
    private int take(String text, int i) {
        char c = source.charAt(position);
        char wanted = text.charAt(i);
        if (c == '\\' && escapes != Escapes.HTML && position + 1 < end && takeBackslash(wanted)) {
            return 1;
        }
        if (c == '\''
                && escapes == Escapes.YAML
                && wanted == '\''
                && position + 1 < end
                && source.charAt(position + 1) == '\'') {
            position += 2;
            return 1;
        }
        if (c == '&' && escapes != Escapes.YAML) {
            int decoded = takeEntity(text, i);
            if (decoded > 0) {
                return decoded;
            }
        }
        boolean same = c == wanted
                || (Character.isWhitespace(c) && Character.isWhitespace(wanted))
                || (wanted == '\uFFFD' && c == 0);
        if (same) {
            position++;
        }
        return same ? 1 : 0;
    }

    private boolean takeBackslash(char wanted) {
        char next = source.charAt(position + 1);
        if (next == wanted) {
            position += 2;
            return true;
        }
        if (escapes == Escapes.YAML && wanted != '\\') {
            int digits = next == 'x' ? 2 : next == 'u' ? 4 : next == 'U' ? 8 : 0;
            position = Math.min(end, position + 2 + digits);
            return true;
        }
        return false;
    }

    private int takeEntity(String text, int i) {
        int limit = Math.min(end, position + LONGEST_ENTITY);
        int stop = position + 1;
        while (stop < limit && isNamePart(source.charAt(stop))) {
            stop++;
        }
        boolean closed = stop < limit && source.charAt(stop) == ';';
        int decoded = closed ? takeEntity(text, i, stop + 1) : 0;
        boolean number = position + 1 < end && source.charAt(position + 1) == '#';
        // without a semicolon only the old, short names count, and they may run into the next word
        int longest = number ? stop : Math.min(stop, position + LONGEST_BARE_ENTITY);
        for (int to = longest; decoded == 0 && to > position + 2; to--) {
            decoded = takeEntity(text, i, to);
        }
        return decoded;
    }

    private int takeEntity(String text, int i, int to) {
        String raw = source.subSequence(position, to).toString();
        String decoded = Parser.unescapeEntities(raw, false);
        if (decoded.equals(raw) || decoded.length() > 2 || !text.startsWith(decoded, i)) {
            return 0;
        }
        position = to;
        return decoded.length();
    }

    private static boolean isNamePart(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
    }
}
