package org.spacecoop.read;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a text's language by its frequent small words. Immutable. */
final class LanguageDetector {

    /** The tag for a language that is not known (BCP 47, ISO 639-2). */
    static final String UNKNOWN = "und";

    private static final int LEAST_WORDS = 3;
    private static final double LEAST_SHARE = 0.08;
    private static final int MOST_READ = 20_000;

    private final Map<String, Set<String>> stopWords;
    private final int longest;

    LanguageDetector(ReadingLexicon lexicon) {
        this.stopWords = lexicon.stopWords;
        this.longest = stopWords.values().stream()
                .flatMap(Set::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The tag of the language whose small words are the most, {@code und} if none has enough. */
    String detect(String text) {
        Words words = words(text.substring(0, Math.min(text.length(), MOST_READ)));
        String best = UNKNOWN;
        int most = Math.max(LEAST_WORDS, (int) (words.number() * LEAST_SHARE)) - 1;
        for (Map.Entry<String, Set<String>> language : stopWords.entrySet()) {
            int count = 0;
            for (String word : words.small()) {
                count += language.getValue().contains(word) ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = language.getKey();
            }
        }
        return best;
    }

    /** The number of a text's words, and those that are no longer than the longest of the frequent ones. */
    private record Words(int number, List<String> small) {}

    private Words words(String text) {
        List<String> words = new ArrayList<>();
        int number = 0;
        String small = text.toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i <= small.length(); i++) {
            boolean letter = i < small.length() && Character.isLetter(small.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                number++;
                if (i - from <= longest) {
                    words.add(small.substring(from, i));
                }
                from = -1;
            }
        }
        return new Words(number, words);
    }

    /** A declared tag in the form that BCP 47 asks for ({@code en_us} is {@code en-US}); nothing if it is none. */
    static Optional<String> normalize(String declared) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(declared.strip().replace('_', '-'))
                    .build();
            return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.equals(UNKNOWN));
        } catch (IllformedLocaleException none) {
            return Optional.empty(); // then the text itself tells
        }
    }
}
