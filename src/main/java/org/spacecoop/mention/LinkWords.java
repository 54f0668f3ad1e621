package org.spacecoop.mention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spacecoop.text.Lexicon;

/**
 * The small words that stand between neighbouring names, by {@code data/lexicon/references.yaml}. Immutable.
 *
 * @param of what leads to a country ("of Japan")
 * @param articles what may stand before the country
 * @param behindComma those that do so behind a comma, too
 * @param royal with what names of bodies of kingdoms open, with a blank behind
 * @param placing behind what a bare name is that of a place
 * @param or what leads to a short name, with the marks beside it
 * @param verbs what follows a country that acts
 * @param joint what joins it to another that acts
 * @param governments what joins countries whose governments are named at once
 * @param homes the words by which a company is one of two countries
 */
record LinkWords(
        Set<String> of,
        Set<String> articles,
        List<String> behindComma,
        String royal,
        Set<String> placing,
        String or,
        Pattern verbs,
        Pattern joint,
        Pattern governments,
        Homes homes) {

    /**
     * The words by which a company is one of two countries.
     *
     * @param and what joins the second country, with the blanks beside it
     * @param receiving at the end of a text: what leads to one party alone
     * @param verbs what one does, not two
     */
    record Homes(String and, Pattern receiving, Pattern verbs) {

        static Homes of(Lexicon lexicon) {
            return new Homes(
                    " " + lexicon.strings("home-and").get(0) + " ",
                    Pattern.compile(anyOf(lexicon.strings("home-receiving")) + " "
                            + optional(lexicon.strings("home-receiving-articles")) + "$"),
                    Pattern.compile(" " + anyOf(lexicon.strings("home-verbs")) + " "));
        }
    }

    static LinkWords of(Lexicon lexicon) {
        return new LinkWords(
                Set.copyOf(lexicon.strings("of-country")),
                Set.copyOf(lexicon.strings("country-articles")),
                lexicon.strings("of-behind-comma").stream()
                        .map(of -> ", " + of + " ")
                        .toList(),
                lexicon.strings("royal").get(0) + " ",
                Set.copyOf(lexicon.strings("placing")),
                ", " + lexicon.strings("or").get(0) + " ",
                Pattern.compile(" " + anyOf(lexicon.strings("country-verbs")) + " "),
                Pattern.compile(
                        " " + anyOf(lexicon.strings("joint-and")) + " " + optional(lexicon.strings("joint-articles"))),
                Pattern.compile(" ?(?:,|-|,? ?" + anyOf(lexicon.strings("governments-and")) + ") ?"
                        + optional(lexicon.strings("governments-of"))
                        + optional(lexicon.strings("governments-articles"))),
                Homes.of(lexicon));
    }

    /** A pattern of any of some words. */
    static String anyOf(Collection<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }

    /** A pattern of one of some words with the blank behind it, if there is one; an elided word has none. */
    private static String optional(Collection<String> words) {
        return words.stream()
                .map(word -> isElided(word) ? elided(word) : word + " ")
                .collect(Collectors.joining("|", "(?:", ")?"));
    }

    /** Whether a word ends with an apostrophe. */
    static boolean isElided(String word) {
        return word.endsWith("'");
    }

    /** A pattern of such a word with either apostrophe. */
    static String elided(String word) {
        return word.substring(0, word.length() - 1) + "['’]";
    }
}
