package org.spacecoop.claim.rule;

import java.util.Locale;
import java.util.Set;

/** Tells words that may follow a country's name as subject from nouns that it qualifies. */
final class Verbs {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "and",
            "or",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "as",
            "that",
            "which",
            "who",
            "this",
            "the",
            "a",
            "also",
            "today",
            "signed",
            "sign",
            "signs",
            "joined",
            "joins",
            "join",
            "welcomes",
            "welcomed",
            "together",
            "became",
            "becomes",
            "should",
            "can",
            "could",
            "may",
            "must",
            "through",
            "under",
            "between",
            "into",
            "of",
            "than",
            "while",
            "when",
            "continues",
            "announced",
            "agreed",
            "concluded",
            "reached",
            "intend",
            "intends",
            "plan",
            "plans");

    private Verbs() {}

    /** Whether the word at an offset is one that follows a noun phrase rather than stands within it. */
    static boolean opens(String block, int at) {
        int end = at;
        while (end < block.length() && Character.isLetter(block.charAt(end))) {
            end++;
        }
        return FUNCTION_WORDS.contains(block.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
