package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;

/** Tells an agreement that somebody only lets others make: "a technical assistance agreement was approved by the Ministry". */
final class Allowed {

    /** So far behind the verb the one who allows it may be named. */
    private static final int REACH = 6;

    private Allowed() {}

    /** Whether the only party that a draft names is the one who allowed it. */
    static boolean isByOneAlone(Draft draft, List<AgentRef> refs, WordClasses classes) {
        List<Item> items = draft.sentence().items();
        int verb = draft.trigger();
        return refs.size() == 1
                && draft.parties().size() == 1
                && classes.isAt("allowed-by", items, verb)
                && draft.parties().get(0).start() > items.get(verb).start()
                && items.subList(verb, Math.min(items.size(), verb + REACH)).stream()
                        .anyMatch(
                                item -> item.mentions().contains(draft.parties().get(0)));
    }
}
