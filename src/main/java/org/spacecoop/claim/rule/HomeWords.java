package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words that tell where a party is from. Immutable.
 *
 * @param seated behind the hyphen of "Lima-based"
 * @param continents where one is from that has no one country
 * @param of what leads to where one belongs ("Quillfort of Peru")
 * @param article what may stand between that and the country
 * @param receiving what leads to one party, not to two
 * @param links what leads to the seat of a member of a list ("the institute in Lima")
 */
record HomeWords(
        Set<String> seated,
        Set<String> continents,
        Set<String> of,
        Set<String> article,
        Set<String> receiving,
        Set<String> links) {

    static HomeWords of(Lexicon lexicon) {
        return new HomeWords(
                GroupWords.folded(lexicon, "seated"),
                GroupWords.folded(lexicon, "continents"),
                GroupWords.folded(lexicon, "home-of"),
                GroupWords.folded(lexicon, "home-article"),
                GroupWords.folded(lexicon, "receiving"),
                GroupWords.folded(lexicon, "seat-links"));
    }
}
