package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words of a phrase put first ("Under a contract with A, B will build ..."). Immutable.
 *
 * @param openers what opens it
 * @param leads what leads to a party in it
 */
record FrontedWords(Set<String> openers, Set<String> leads) {

    static FrontedWords of(Lexicon lexicon) {
        return new FrontedWords(GroupWords.folded(lexicon, "fronting"), GroupWords.folded(lexicon, "fronted"));
    }
}
