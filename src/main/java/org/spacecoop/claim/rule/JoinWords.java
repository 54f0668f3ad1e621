package org.spacecoop.claim.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Lexicon;

/**
 * Phrases that join the members of a list as "and" does. Immutable.
 *
 * @param together words such as "together"
 * @param with what stands behind those, and joins nobody alone
 * @param asWell phrases such as "as well as", word by word
 */
record JoinWords(Set<String> together, Set<String> with, List<List<String>> asWell) {

    static JoinWords of(Lexicon lexicon) {
        List<List<String>> phrases = lexicon.lists("as-well").values().stream()
                .flatMap(List::stream)
                .map(phrase -> List.of(NameFolding.fold(phrase).split(" ", -1)))
                .toList();
        return new JoinWords(
                GroupWords.folded(lexicon, "joining"), GroupWords.folded(lexicon, "joining-with"), phrases);
    }

    /** Whether "together with" stands at a place. */
    boolean isTogether(List<Item> items, int at) {
        return items.get(at).isAnyOf(together)
                && at + 1 < items.size()
                && items.get(at + 1).isAnyOf(with);
    }

    /** How many words a phrase such as "as well as" has that stands at a place; 0 if none does. */
    int asWell(List<Item> items, int at) {
        for (List<String> phrase : asWell) {
            boolean here = at + phrase.size() <= items.size()
                    && IntStream.range(0, phrase.size())
                            .allMatch(i -> items.get(at + i).isWord(phrase.get(i)));
            if (here) {
                return phrase.size();
            }
        }
        return 0;
    }
}
