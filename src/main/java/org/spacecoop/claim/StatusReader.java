package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.AgreementStatus;

/** Reads how far an agreement has come from the words around the trigger of a rule. */
final class StatusReader {

    private static final int LOOK_BACK = 7;
    private static final int DETERMINER = 2;

    private final WordClasses classes;

    StatusReader(WordClasses classes) {
        this.classes = classes;
    }

    /** The status, or nothing if the sentence denies the agreement or only imagines it. */
    Optional<AgreementStatus> read(Rule rule, List<Item> items, Match match, int trigger) {
        AgreementStatus base = status(rule);
        if (denial(items, match, trigger).isPresent()) {
            return Optional.empty();
        }
        if (base == AgreementStatus.NEGOTIATING) {
            return Optional.of(base);
        }
        if (classes.within("in-principle", items, trigger, match.end() + 4)) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        boolean lasting = base == AgreementStatus.IN_FORCE;
        boolean reached = rule.means("reached").isPresent();
        return Optional.of(!lasting && isFuture(items, match, trigger, reached) ? AgreementStatus.PLANNED : base);
    }

    /** The first word that denies the agreement, or else that only imagines it. */
    Optional<Item> denial(List<Item> items, Match match, int trigger) {
        int from = Math.min(match.start(), Math.max(0, trigger - LOOK_BACK));
        return classes.first("negation", items, from, trigger + 1)
                .or(() -> classes.first("hypothetical", items, Math.max(from, trigger - LOOK_BACK), trigger))
                .or(() -> noInstrument(items, match));
    }

    /** "signed no agreement": the word that denies stands before the instrument. */
    private Optional<Item> noInstrument(List<Item> items, Match match) {
        int at = match.item("i").map(items::indexOf).orElse(0);
        return classes.first("none", items, at - DETERMINER, at);
    }

    private boolean isFuture(List<Item> items, Match match, int trigger, boolean reached) {
        boolean infinitive = trigger > 0 && items.get(trigger - 1).word().equals("to") && !reached;
        int from = trigger - LOOK_BACK;
        return infinitive
                || (reached
                        ? classes.within("future-strict", items, Math.min(match.start(), from), trigger + 1)
                        : classes.within("future", items, from, trigger + 1));
    }

    private static AgreementStatus status(Rule rule) {
        String name = rule.means("status")
                .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " gives no status"));
        for (AgreementStatus status : AgreementStatus.values()) {
            if (status.localName().equals(name)) {
                return status;
            }
        }
        throw new IllegalArgumentException("rule " + rule.id() + ": no status " + name);
    }
}
