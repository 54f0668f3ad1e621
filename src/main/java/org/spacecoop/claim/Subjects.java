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

    /**
     * The parties behind a comma right before a verb, where they rather than the person before it are its subject: "during the
     * visit of A to Peru, B and C signed".
     */
    static Optional<Item> afterComma(List<Item> items, int person, int verb) {
        int before = verb - 1;
        while (before > person + 1 && AUXILIARIES.contains(items.get(before).word())) {
            before--;
        }
        boolean article =
                before > person + 2 && ARTICLES.contains(items.get(before - 1).word());
        int comma = (article ? before - 1 : before) - 1;
        boolean behind = comma > person && items.get(comma).isWord(",");
        return behind && items.get(before).kind() == Item.Kind.PARTIES
                ? Optional.of(items.get(before))
                : Optional.empty();
    }
}
