package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words that tell where a party is from. Immutable.
 *
 * @param seated behind the hyphen of "Lima-based"
 * @param continents where one is from that has no one country
 */
record HomeWords(Set<String> seated, Set<String> continents) {

    static HomeWords of(Lexicon lexicon) {
        return new HomeWords(GroupWords.folded(lexicon, "seated"), GroupWords.folded(lexicon, "continents"));
    }
}
