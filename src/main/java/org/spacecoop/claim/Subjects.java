package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.Item;

/** Who a verb's subject is, where somebody else stands before it, too. */
final class Subjects {

    private static final Set<String> ARTICLES = Set.of("the", "das", "die", "der", "el", "la", "le");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "will", "today", "also", "jointly");

    private Subjects() {}

    /** The parties behind a comma right before a verb, where they rather than the person before it are its subject. */
    static Optional<Item> afterComma(List<Item> items, int person, int verb) {
        int before = verb - 1;
        while (before > person + 1 && AUXILIARIES.contains(items.get(before).word())) {
            before--;
        }
        boolean article =
                before > person + 2 && ARTICLES.contains(items.get(before - 1).word());
        boolean alone = (article ? before - 1 : before) == person + 2
                && items.get(person + 1).isWord(",");
        return alone && items.get(before).kind() == Item.Kind.PARTIES
                ? Optional.of(items.get(before))
                : Optional.empty();
    }
}
