package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words by which a capital is told that acts for its country. Immutable.
 *
 * @param names capitals that newspapers name for the government there
 * @param leads what may stand before one that is a subject
 * @param with what leads to one that is the other party
 * @param and what joins one to a country
 * @param ends what may follow one that is the other party
 */
record CapitalWords(Set<String> names, Set<String> leads, Set<String> with, Set<String> and, Set<String> ends) {

    static CapitalWords of(Lexicon lexicon) {
        return new CapitalWords(
                GroupWords.folded(lexicon, "capitals"),
                GroupWords.folded(lexicon, "capital-leads"),
                GroupWords.folded(lexicon, "capital-with"),
                GroupWords.folded(lexicon, "capital-and"),
                GroupWords.folded(lexicon, "capital-ends"));
    }
}
