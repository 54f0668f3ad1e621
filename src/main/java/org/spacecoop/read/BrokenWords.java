package org.spacecoop.read;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts words together that scanning has broken within a line: "this morn- ing", "an agree ment". A part with a hyphen goes on in
 * the next word unless that is one that follows suspended hyphens and dashes ("Luft- und Raumfahrt", "agreement- the first");
 * without a hyphen only words that agreements are told with are put together. Immutable.
 */
final class BrokenWords {

    private final Set<String> openers;
    private final Set<String> known;

    /** What the known words may open with before a break. */
    private final Set<String> beginnings;

    BrokenWords(ReadingLexicon lexicon) {
        this.openers = lexicon.words("after_loose_hyphens");
        this.known = lexicon.words("often_broken");
        this.beginnings = known.stream()
                .flatMap(word -> IntStream.range(1, word.length()).mapToObj(end -> word.substring(0, end)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Adds a part of a source without the breaks in its words.
     *
     * @param hyphenated the words that the source writes with a hyphen; those keep it
     */
    void add(String source, int from, int to, Set<String> hyphenated, TextCollector text) {
        int start = from;
        for (int at = source.indexOf(' ', from); at > from && at + 1 < to; at = source.indexOf(' ', at + 1)) {
            boolean hyphen = source.charAt(at - 1) == '-';
            int before = startOfWord(source, hyphen ? at - 1 : at, from);
            String first = source.substring(before, hyphen ? at - 1 : at);
            if (!hyphen && !beginnings.contains(first.toLowerCase(Locale.ROOT))) {
                continue;
            }
            String second = new Cursor(source, at + 1).peekWord();
            if (first.isEmpty() || second.isEmpty() || !Character.isLowerCase(second.charAt(0))) {
                continue;
            }
            if (hyphen ? isParted(first, second) : known.contains((first + second).toLowerCase(Locale.ROOT))) {
                boolean kept = hyphen && hyphenated.contains(first + "-" + second);
                text.addVerbatim(source, start, hyphen && !kept ? at - 1 : at);
                start = at + 1;
            }
        }
        text.addVerbatim(source, start, to);
    }

    private boolean isParted(String first, String second) {
        return first.length() > 1 && !openers.contains(second.toLowerCase(Locale.ROOT));
    }

    private static int startOfWord(String source, int end, int least) {
        int start = end;
        while (start > least && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
