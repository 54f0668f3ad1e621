package org.spacecoop.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** How words are compared: without case, diacritics and the shapes of apostrophes and dashes. */
public final class Folding {

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();

    private static final int PLAIN = 0x80;

    /** Marks beyond ASCII that are frequent in texts and have nothing to decompose. */
    private static final String MARKS = "’‘“”–—";

    private Folding() {}

    /** The folded form of a word or name. */
    public static String fold(String name) {
        // Most words are plain, with nothing to decompose.
        if (isPlain(name)) {
            return name.replace('`', '\'')
                    .replace('’', '\'')
                    .replace('‘', '\'')
                    .replace('–', '-')
                    .replace('—', '-')
                    .toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(name.length());
        DECOMPOSE.normalize(name).codePoints().forEach(c -> append(folded, c));
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= PLAIN && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> {
                // left out: it tells two spellings of one name apart
            }
            case Character.DASH_PUNCTUATION -> folded.append('-');
            default -> folded.appendCodePoint(c == '’' || c == '‘' || c == '`' ? '\'' : c);
        }
    }
}
