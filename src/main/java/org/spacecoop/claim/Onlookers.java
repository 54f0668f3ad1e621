package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.mention.Mention;

/** Tells who looks on where several are shown beside a signature. */
final class Onlookers {

    private static final int HEADS = 2;

    private Onlookers() {}

    /**
     * "Minister A, EA President B and SA Director C after signing the agreement" of EA and SA: B and C sign, and A looks on;
     * by some rules, whoever stands for no party of the agreement.
     *
     * @param all those shown, the one among them
     * @param party for which party of the agreement somebody stands
     */
    static boolean has(Rule rule, List<Mention> all, Mention one, Function<Mention, Optional<AgentRef>> party) {
        if (rule.means("onlookers").filter("unbound"::equals).isPresent()) {
            return party.apply(one).isEmpty();
        }
        return rule.means("onlookers").isPresent()
                && all.size() > HEADS
                && party.apply(one).isEmpty()
                && all.stream().filter(other -> party.apply(other).isPresent()).count() >= HEADS;
    }
}
