package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;

/** Tells who is named in a sentence but in passing: owners, rivals, guests, who tells the news. Immutable. */
final class NamedAside {

    /** Guests named at the opening of a sentence are followed by those who sign. */
    private static final int OPENING = 3;

    private static final int RIVALS_WITHIN = 7;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "|");

    private final WordClasses classes;

    NamedAside(WordClasses classes) {
        this.classes = classes;
    }

    /** Whether whoever the item at a place names is named in passing: owners, rivals, who only reports it, whose guests look on. */
    boolean isAside(List<Item> items, int at) {
        boolean possessive = at + 1 < items.size()
                && (items.get(at + 1).word().equals("'s")
                        || items.get(at + 1).word().equals("’s"));
        return possessive
                || classes.within("aside", items, at - 3, at)
                || classes.within("rivals", items, at - RIVALS_WITHIN, at)
                || isSource(items, at)
                || isOfGuests(items, at);
    }

    /** "According to A", "A reported on Tuesday", "Peru, Chile sign agreement - A": who tells it. */
    private boolean isSource(List<Item> items, int at) {
        boolean signed = at > 1
                && at == items.size() - 1
                && items.get(at).mentions().size() == 1
                && DASHES.contains(items.get(at - 1).word());
        return signed || classes.within("source", items, at - 2, at) || classes.isAt("reports", items, at + 1);
    }

    /** "signed in the presence of X, head of A": whose guests are named binds itself by nothing there. */
    private boolean isOfGuests(List<Item> items, int at) {
        return classes.within("guests-noun", items, OPENING + 1, at);
    }
}
