package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;

/** Finds the verb or noun of a match that says what happened. */
final class Triggers {

    private static final List<String> CLASSES = List.of(
            "sign",
            "sign-first",
            "sign-itself",
            "german-sign",
            "german-signed",
            "german-join",
            "deposit",
            "joined",
            "join-infinitive",
            "german-award",
            "german-win",
            "german-negotiation",
            "sign-infinitive",
            "signed",
            "signed-behind",
            "signing",
            "join",
            "join-first",
            "to-join",
            "joining",
            "welcome",
            "renew",
            "award",
            "win",
            "won",
            "awarded",
            "be-awarded",
            "announce",
            "issue",
            "negotiation",
            "in-talks",
            "talks",
            "under",
            "become",
            "decision",
            "withdraw",
            "withdrawal",
            "act-together",
            "order",
            "ordered",
            "select",
            "be-selected",
            "act",
            "to-build",
            "contract-out",
            "contracted",
            "renewal",
            "renewed",
            "signature",
            "sign-they",
            "put-name",
            "agreed",
            "ratify",
            "join-member",
            "linking",
            "signed-short",
            "german-withdraw",
            "german-end",
            "german-came",
            "german-commission",
            "german-order",
            "german-agree",
            "german-enter",
            "german-put",
            "goes",
            "german-entry",
            "to-be-approved");

    private Triggers() {}

    /** Where it stands in the items: a word of the first of these classes, else the instrument. */
    static int of(Match match, List<Item> items) {
        return CLASSES.stream()
                .flatMap(name -> match.trigger(name).stream())
                .findFirst()
                .or(() -> match.item("i").map(items::indexOf))
                .or(match::firstTrigger)
                .orElse(match.start());
    }
}
