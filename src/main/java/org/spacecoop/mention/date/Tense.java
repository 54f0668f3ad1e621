package org.spacecoop.mention.date;

import java.util.List;
import java.util.Locale;
import org.spacecoop.text.Token;

/** On which side of the reference the verb beside a date puts it. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 15;

    /** The tense of the verb nearest before the given offset, else after it. */
    static Tense at(int offset, List<Token> tokens, DateWords words) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).start() < offset) {
            index++;
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Tense tense = of(tokens, i, words);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int i = index; i < Math.min(tokens.size(), index + REACH); i++) {
            Tense tense = of(tokens, i, words);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(List<Token> tokens, int index, DateWords words) {
        String word = tokens.get(index).text().toLowerCase(Locale.ROOT);
        String next = index + 1 < tokens.size() ? tokens.get(index + 1).text() : "";
        if (words.isFuture(word) || words.isFuture(word + " " + next)) {
            return FUTURE;
        }
        // A capital marks a name ("United"), not a verb, but for the words that open a sentence.
        boolean name =
                index > 0 && Character.isUpperCase(tokens.get(index).text().charAt(0));
        // "will be held": the verb before it tells.
        boolean infinitive =
                index > 0 && words.isInfinitive(tokens.get(index - 1).text().toLowerCase(Locale.ROOT));
        return !name && !infinitive && words.isPast(word) ? PAST : UNKNOWN;
    }
}
