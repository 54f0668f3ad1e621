package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.text.Lexicon;

/**
 * The words for those who act for a country without being named. Immutable.
 *
 * @param nouns what they are called ("officials")
 * @param from what leads from them to the country from which they are
 * @param posts what may qualify those nouns ("foreign ministers")
 */
record EnvoyWords(Set<String> nouns, Set<String> from, Set<String> posts) {

    static EnvoyWords of(Lexicon lexicon) {
        return new EnvoyWords(
                GroupWords.folded(lexicon, "envoys"),
                GroupWords.folded(lexicon, "envoys-from"),
                GroupWords.folded(lexicon, "posts"));
    }
}
