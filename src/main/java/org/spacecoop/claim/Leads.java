package org.spacecoop.claim;

import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;

/** Tells who is a party of each of several agreements: "A signed agreements with B and C". */
final class Leads {

    private Leads() {}

    /**
     * The one whom all agreements bind.
     *
     * @param each whether words or rule say that each has one of its own
     * @param subject who acts, if the match names anybody before the verb
     * @param others whether the match names the parties behind "between", so that who stands before the verb is none
     */
    static Optional<Mention> of(Match match, Item anchor, boolean each, Optional<Item> subject, boolean others) {
        if (!each && !Instrument.isPlural(anchor)) {
            return Optional.empty();
        }
        if (others) {
            return repeated(match.item("b"), match.item("c"));
        }
        int count = size(match, "b") + size(match, "c");
        // "A and B are negotiating agreements with C"
        boolean several = subject.filter(item -> item.mentions().size() > 1).isPresent();
        Optional<Item> one = subject.filter(item -> item.mentions().size() == 1 && count > 1);
        return one.or(() -> match.item("b").filter(item -> count == 1 && several))
                .map(item -> item.mentions().get(0));
    }

    private static int size(Match match, String name) {
        return match.item(name).map(item -> item.mentions().size()).orElse(0);
    }

    /** "between A and B, as well as between A and C": A. */
    private static Optional<Mention> repeated(Optional<Item> one, Optional<Item> other) {
        return one.flatMap(item -> item.mentions().stream()
                .filter(mention -> other.stream()
                        .flatMap(second -> second.mentions().stream())
                        .anyMatch(again -> isSame(mention, again)))
                .findFirst());
    }

    /** Whether two mentions name the same. */
    static boolean isSame(Mention one, Mention other) {
        if (one instanceof OrganizationMention a && other instanceof OrganizationMention b) {
            return a.name().equals(b.name());
        }
        return one instanceof CountryMention a
                && other instanceof CountryMention b
                && a.code().equals(b.code());
    }
}
