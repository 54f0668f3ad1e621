package org.spacecoop.claim;

import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.vocabulary.AgreementType;

/**
 * By what a sentence says that parties are bound: a noun for an instrument, an accord, or a verb that by itself tells an
 * agreement ("ordered a satellite from").
 *
 * @param type its kind
 * @param generic whether a word for any agreement names it
 * @param definite whether it points back
 * @param accord the accord joined
 */
record Instrument(AgreementType type, boolean generic, boolean definite, Optional<String> accord) {

    /**
     * The instrument that stands at an item.
     *
     * @throws IllegalArgumentException if neither the item nor the rule tells its kind
     */
    static Instrument of(Rule rule, Item anchor) {
        Mention named = anchor.mentions().isEmpty() ? null : anchor.mentions().get(0);
        if (named instanceof InstrumentMention noun) {
            boolean pointsBack = noun.definite() && rule.means("clause").isEmpty();
            return new Instrument(noun.type(), noun.generic(), pointsBack, Optional.empty());
        }
        if (named instanceof AccordMention accord) {
            return new Instrument(AgreementType.ACCESSION, false, accord.weak(), Optional.of(accord.id()));
        }
        boolean known = rule.means("definite").isPresent();
        return new Instrument(ofVerb(rule), true, known, Optional.empty());
    }

    /** The founding accord of an organisation, which its members join. */
    static Instrument ofMembership(Accord accord) {
        return new Instrument(AgreementType.ACCESSION, false, false, Optional.of(accord.id()));
    }

    /** The same, of another kind. */
    Instrument as(AgreementType other) {
        return new Instrument(other, generic, definite, accord);
    }

    private static AgreementType ofVerb(Rule rule) {
        String type = rule.means("type")
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule " + rule.id() + " binds no instrument or accord to i and gives no type"));
        for (AgreementType known : AgreementType.values()) {
            if (known.localName().equals(type)) {
                return known;
            }
        }
        throw new IllegalArgumentException("rule " + rule.id() + ": no type " + type);
    }

    /** Whether an item names several instruments at once. */
    static boolean isPlural(Item anchor) {
        return !anchor.mentions().isEmpty()
                && anchor.mentions().get(0) instanceof InstrumentMention noun
                && noun.plural();
    }
}
