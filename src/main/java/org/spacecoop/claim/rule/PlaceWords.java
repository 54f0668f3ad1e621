package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words after which a country or an organisation is a place. Immutable.
 *
 * @param locative prepositions such as "in"
 * @param articles what may stand between them and the place
 * @param recipient those of them after which an organisation is none ("to")
 * @param travel verbs such as "visited"
 */
record PlaceWords(Set<String> locative, Set<String> articles, Set<String> recipient, Set<String> travel) {

    static PlaceWords of(Lexicon lexicon) {
        return new PlaceWords(
                GroupWords.folded(lexicon, "locative"),
                GroupWords.folded(lexicon, "locative-articles"),
                GroupWords.folded(lexicon, "recipient"),
                GroupWords.folded(lexicon, "travel"));
    }
}
