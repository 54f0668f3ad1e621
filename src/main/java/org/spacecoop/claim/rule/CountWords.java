package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/** The words that count parties before they are named, by {@code data/lexicon/grouping.yaml}: "three partners, namely". Immutable. */
record CountWords(Set<String> quantities, Set<String> many, Set<String> namely) {

    static CountWords of(Lexicon lexicon) {
        return new CountWords(
                GroupWords.folded(lexicon, "quantities"),
                GroupWords.folded(lexicon, "many"),
                GroupWords.folded(lexicon, "namely"));
    }
}
