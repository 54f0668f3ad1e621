package org.spacecoop.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.MappedText;

/** Reads the brackets with agency and day that wires and newspapers set behind the last sentence: "(APA, 3.5.2031)". Immutable. */
final class ClosingCredit {

    private static final int LONGEST = 60;
    private static final int SHORTEST_DATE = 6;

    /** An agency: words with a capital, or a short one in small letters before a comma or slash ("dpa/lby,"). */
    private static final Pattern AGENCY = Pattern.compile("(?:\\p{Lu}[\\p{L}.-]*[,/:]?\\s?|\\p{Ll}{2,4}[,/]\\s?){1,5}");

    private static final String SENTENCE_ENDS = ".!?\"”“»";

    private final Dates dates;

    ClosingCredit(Dates dates) {
        this.dates = dates;
    }

    /**
     * The brackets.
     *
     * @param start where they open
     * @param day the day in them
     */
    private record Found(int start, Dates.Found day) {}

    /**
     * Takes the brackets off one of the last blocks.
     *
     * @param kept the blocks, in which the block is replaced by itself without the brackets
     * @param behind how many of the last are looked at
     * @param opening what is known of place and day
     * @return that with the day of the brackets, if there are any
     */
    Optional<Dateline> take(List<Draft> kept, int behind, Optional<Dateline> opening) {
        for (int i = kept.size() - 1; i > Math.max(0, kept.size() - behind); i--) {
            MappedText text = kept.get(i).text();
            Optional<Found> credit = find(text.text());
            if (credit.isPresent()) {
                int start = credit.get().start();
                kept.set(i, Draft.of(kept.get(i).kind(), text.slice(0, start)));
                return Optional.of(new Dateline(
                        opening.map(Dateline::text).orElse(text.slice(start, text.length())),
                        opening.flatMap(Dateline::place),
                        credit.get().day().date()));
            }
        }
        return opening;
    }

    /** Whether brackets that open at an offset stand behind the end of a sentence. */
    static boolean isBehindSentence(String text, int open) {
        String before = open < 0 ? "" : text.substring(0, open).stripTrailing();
        return !before.isEmpty() && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** The brackets at the end of a block, if they hold an agency and a whole date and nothing else. */
    private Optional<Found> find(String block) {
        String text = block.stripTrailing();
        int open = text.lastIndexOf('(');
        boolean placed = isBehindSentence(text, open)
                || text.substring(0, Math.max(0, open)).isBlank();
        if (open < 0 || !placed || !text.endsWith(")") || text.length() - open > LONGEST) {
            return Optional.empty();
        }
        for (int at = open + 2; at < text.length() - SHORTEST_DATE; at++) {
            boolean agency = !Character.isLetterOrDigit(text.charAt(at - 1))
                    && AGENCY.matcher(text.substring(open + 1, at)).matches();
            Optional<Dates.Found> day = agency ? dates.at(text, at) : Optional.empty();
            if (day.filter(found -> found.end() == text.length() - 1 && DateBars.isDay(found))
                    .isPresent()) {
                return Optional.of(new Found(open, day.get()));
            }
        }
        return Optional.empty();
    }
}
