package org.spacecoop.mention;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** How names are compared: without case, diacritics and the shapes of apostrophes and dashes. */
public final class NameFolding {

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();

    private static final int PLAIN = 0x80;

    private NameFolding() {}

    /** The folded form of a name or token. */
    public static String fold(String name) {
        // Most tokens are plain ASCII, where there is nothing to decompose.
        if (isPlain(name)) {
            return name.replace('`', '\'').toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(name.length());
        DECOMPOSE.normalize(name).codePoints().forEach(c -> append(folded, c));
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= PLAIN) {
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

    /** Whether a token begins with a capital letter or a digit. */
    public static boolean isCapitalised(String token) {
        return !token.isEmpty() && (Character.isUpperCase(token.codePointAt(0)) || Character.isDigit(token.charAt(0)));
    }

    /** Whether a token is written wholly in capitals, at least two of them. */
    public static boolean isAcronym(String token) {
        return token.codePoints().filter(Character::isUpperCase).count() >= 2
                && token.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether an acronym can stand for a name: its letters stand in the name in their order, the first at a word's beginning. */
    static boolean abbreviates(String acronym, String name) {
        String letters = fold(acronym).replaceAll("[^\\p{L}]", "");
        String words = " " + fold(name);
        int at = letters.isEmpty() ? -1 : words.indexOf(" " + letters.charAt(0));
        for (int i = 0; i < letters.length() && at >= 0; i++) {
            at = words.indexOf(letters.charAt(i), i == 0 ? at : at + 1);
        }
        return at >= 0;
    }
}
