package org.spacecoop.mention;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.text.Folding;

/** How names are compared: without case, diacritics and the shapes of apostrophes and dashes. */
public final class NameFolding {

    private static final Set<String> LINKS = Set.of("&", "-", "+", "bin", "bint", "binti", "ibn");

    private NameFolding() {}

    /** The folded form of a name or token. */
    public static String fold(String name) {
        return Folding.fold(name);
    }

    /** Whether a token begins with a capital letter or a digit. */
    public static boolean isCapitalised(String token) {
        return !token.isEmpty() && (Character.isUpperCase(token.codePointAt(0)) || Character.isDigit(token.charAt(0)));
    }

    /** Whether a word may be one of a name: with a capital in it, in Latin letters. */
    static boolean opensName(String word) {
        int first = word.codePointAt(0);
        boolean latin =
                Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN || !Character.isLetter(first);
        return latin && (Character.isUpperCase(first) || (word.length() > 2 && hasCapital(word, 1)));
    }

    /** Whether a capital letter stands in a word at the given place or behind it. */
    static boolean hasCapital(String word, int from) {
        for (int i = from; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isUpperCase(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
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

    /** The words of a name but those that link them, which are written small: folded. */
    static Set<String> majorWords(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(NameFolding::isCapitalised)
                .map(NameFolding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "A & B", "A + B", "Mohammed bin Rashid": a word or mark that may join two words of a name. */
    static boolean linksName(String word) {
        return LINKS.contains(word);
    }
}
