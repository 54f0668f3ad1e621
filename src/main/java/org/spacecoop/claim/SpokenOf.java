package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.InstrumentMention;

/** Tells of which of several agreements a sentence speaks. */
final class SpokenOf {

    private static final int OPENING = 3;
    private static final int LONGEST_LINK = 4;

    private SpokenOf() {}

    /** "The agreements were signed in the presence of A": several with which the sentence opens. */
    static Optional<Item> several(SentenceItems sentence) {
        return sentence.items().stream()
                .limit(OPENING)
                .filter(item -> isInstrument(item)
                        && item.mentions().get(0) instanceof InstrumentMention noun
                        && noun.plural()
                        && noun.definite())
                .findFirst();
    }

    /** The only instrument that a sentence names. */
    static Optional<Item> only(SentenceItems sentence) {
        List<Item> named =
                sentence.items().stream().filter(SpokenOf::isInstrument).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** "The arrangement and the contract were signed by A": what stands in one list with an instrument, before it. */
    static List<Item> beside(Item instrument, SentenceItems sentence, WordClasses classes) {
        List<Item> items = sentence.items();
        int at = items.indexOf(instrument) - 1;
        int links = 0;
        while (at > 0 && links < LONGEST_LINK && (items.get(at).isWord(",") || classes.isAt("list-link", items, at))) {
            at--;
            links++;
        }
        boolean joined = links > 0 && at >= 0 && isInstrument(items.get(at));
        return joined ? List.of(items.get(at)) : List.of();
    }

    private static boolean isInstrument(Item item) {
        return item.kind() == Item.Kind.INSTRUMENT;
    }
}
