package org.spacecoop.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words and phrases to look for, without regard to case; the longest that fits wins. */
final class Phrases {

    private final Map<String, List<String>> byFirstLetter = new TreeMap<>();

    /** Phrases in any order. */
    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            String plain = plain(phrase);
            byFirstLetter
                    .computeIfAbsent(plain.substring(0, 1), letter -> new ArrayList<>())
                    .add(plain);
        }
        byFirstLetter.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length(), a.length())));
    }

    /** Whether the whole text is one of the phrases. */
    boolean is(String text) {
        return opening(text).filter(phrase -> phrase.length() == text.length()).isPresent();
    }

    /** The longest phrase with which the text opens, up to a word's end. */
    Optional<String> opening(String text) {
        return at(text, 0);
    }

    /** The longest phrase that stands at the given offset, up to a word's end. */
    Optional<String> at(String text, int offset) {
        if (offset >= text.length()) {
            return Optional.empty();
        }
        String first = plain(text.substring(offset, offset + 1));
        for (String phrase : byFirstLetter.getOrDefault(first, List.of())) {
            if (standsAt(phrase, text, offset)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Whether any of the phrases stands in the text, as whole words. */
    boolean anyIn(String text) {
        return countIn(text, 1) > 0;
    }

    /** How often phrases stand in the text, as whole words, counted up to a limit. */
    int countIn(String text, int limit) {
        int count = 0;
        for (int i = 0; i < text.length() && count < limit; i++) {
            boolean atStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (atStart && at(text, i).isPresent()) {
                count++;
            }
        }
        return count;
    }

    private static boolean standsAt(String phrase, String text, int offset) {
        int end = offset + phrase.length();
        if (end > text.length() || !plain(text.substring(offset, end)).equals(phrase)) {
            return false;
        }
        boolean letterLast = Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
        return end == text.length() || !letterLast || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** Lower case, straight apostrophes: of the same length as the text for the letters that phrases have. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
