package org.spacecoop.mention;

import java.util.BitSet;
import java.util.Set;

/**
 * What is known of a sentence before its names are read.
 *
 * @param covered the tokens at which something else is known to stand
 * @param opened the tokens at which a known organisation's name begins
 * @param headline whether the sentence is a headline, where verbs and prepositions have capitals, too
 * @param language the language of the text; in German every noun has a capital, so that it alone tells no name
 * @param subjects the words that tell elsewhere in a German text that they are names
 */
record Scene(BitSet covered, BitSet opened, boolean headline, String language, Set<String> subjects) {

    Scene(BitSet covered, BitSet opened, boolean headline, String language) {
        this(covered, opened, headline, language, Set.of());
    }

    static Scene plain(String language) {
        return new Scene(new BitSet(), new BitSet(), false, language);
    }

    boolean isCovered(int at) {
        return covered.get(at);
    }
}
