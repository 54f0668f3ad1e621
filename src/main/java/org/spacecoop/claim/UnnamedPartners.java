package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;

/** Tells who binds himself with others whom the text does not name: "the agency and a group of local companies signed". */
final class UnnamedPartners {

    private UnnamedPartners() {}

    /** Whether such others stand right behind the only party that a draft names. */
    static boolean areBeside(Draft draft, List<AgentRef> refs, WordClasses classes) {
        List<Item> items = draft.sentence().items();
        return refs.size() == 1
                && draft.parties().size() == 1
                && items.stream()
                        .filter(item -> item.mentions().contains(draft.parties().get(0)))
                        .anyMatch(item -> classes.isAt("unnamed-partners", items, items.indexOf(item) + 1));
    }
}
