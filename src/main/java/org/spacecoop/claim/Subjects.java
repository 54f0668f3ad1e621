package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;

/** Who a verb's subject is, where somebody else stands before it, too. */
final class Subjects {

    private Subjects() {}

    /**
     * The parties behind a comma right before a verb, where they rather than the person before it are its subject: "during the
     * visit of A to Peru, B and C signed".
     */
    static Optional<Item> afterComma(List<Item> items, int person, int verb, WordClasses classes) {
        int before = verb - 1;
        while (before > person + 1 && classes.isAt("subject-auxiliary", items, before)) {
            before--;
        }
        boolean article = before > person + 2 && classes.isAt("definite-article", items, before - 1);
        int comma = (article ? before - 1 : before) - 1;
        boolean behind = comma > person && items.get(comma).isWord(",");
        return behind && items.get(before).kind() == Item.Kind.PARTIES
                ? Optional.of(items.get(before))
                : Optional.empty();
    }
}
