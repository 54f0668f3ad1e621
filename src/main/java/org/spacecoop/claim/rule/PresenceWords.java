package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words by which guests are put first or last, by {@code data/lexicon/grouping.yaml}: "in the presence of", behind
 * "attended by", behind "was" put last, and "before"; "with A watching". Immutable.
 */
record PresenceWords(
        Set<String> nouns,
        Set<String> attending,
        Set<String> occasions,
        Set<String> passives,
        Set<String> before,
        Set<String> with,
        Set<String> watching) {

    static PresenceWords of(Lexicon lexicon) {
        return new PresenceWords(
                GroupWords.folded(lexicon, "presence"),
                GroupWords.folded(lexicon, "attending"),
                GroupWords.folded(lexicon, "occasions"),
                GroupWords.folded(lexicon, "passives"),
                GroupWords.folded(lexicon, "before"),
                GroupWords.folded(lexicon, "with-watching"),
                GroupWords.folded(lexicon, "watching"));
    }
}
