package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words that tell who leads an accord ("das von A geführte Abkommen"). Immutable.
 *
 * @param verbs what is done with the accord
 * @param by what leads to who does it
 */
record LedWords(Set<String> verbs, Set<String> by) {

    static LedWords of(Lexicon lexicon) {
        return new LedWords(GroupWords.folded(lexicon, "led"), GroupWords.folded(lexicon, "led-by"));
    }
}
