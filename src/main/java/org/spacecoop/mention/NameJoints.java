package org.spacecoop.mention;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spacecoop.text.Lexicon;

/**
 * How long names go on, by {@code data/lexicon/organizations.yaml}. Immutable.
 *
 * @param firstHalf capitalised words and an "and" at the end of a text, before a name
 * @param tail words within a name behind its beginning, with the acronym in brackets that ends it
 * @param smallTail the same of a name whose words are written small
 */
record NameJoints(Pattern firstHalf, Pattern tail, Pattern smallTail) {

    static NameJoints of(Lexicon lexicon) {
        String and = LinkWords.anyOf(lexicon.strings("portfolio-and"));
        String within =
                lexicon.strings("tail-words").stream().map(NameJoints::word).collect(Collectors.joining("|"));
        return new NameJoints(
                Pattern.compile("((?:\\p{Lu}[\\p{L}’'-]+,? ){1,4})" + and + " $"),
                Pattern.compile("((?: (?:" + within + "))+"
                        + " ?\\p{Lu}[\\p{L}’'-]*(?:,? \\p{Lu}[\\p{L}’'-]*)*)+ \\(([\\p{Lu}][\\p{L}-]{1,11})\\)"),
                Pattern.compile("((?: (?:" + within + "))+ ?(?:[\\p{L}’'-]+ ){1,10})\\((\\p{Lu}[\\p{L}-]{1,11})\\)"));
    }

    private static String word(String word) {
        return LinkWords.isElided(word) ? LinkWords.elided(word) + " ?" : word;
    }
}
