package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.vocabulary.Capacity;

/**
 * A person of whom a rule read what they did.
 *
 * @param rule the id of the rule
 * @param behalf for whom, as far as the sentence names it
 * @param anchor what was signed, if the rule read it
 */
record FoundPerson(PersonSpan person, Capacity capacity, String rule, List<Mention> behalf, Optional<Item> anchor) {
    static FoundPerson listed(PersonSpan person, Capacity capacity) {
        String rule = capacity == Capacity.WITNESS ? "witness-list" : "signatory-nominal";
        return new FoundPerson(person, capacity, rule, List.of(), Optional.empty());
    }

    /** The same for another of those named together. */
    FoundPerson as(PersonSpan other) {
        return new FoundPerson(other, capacity, rule, behalf, anchor);
    }

    FoundPerson looking() {
        return new FoundPerson(person, Capacity.WITNESS, rule, behalf, anchor);
    }

    ParticipationClaim participation(Optional<AgentRef> acting) {
        return new ParticipationClaim(
                new AgentRef.Person(person.person().name()),
                capacity,
                person.person().role(),
                acting);
    }

    static FoundPerson both(PersonSpan person, Draft draft) {
        return new FoundPerson(person, Capacity.SIGNATORY, draft.rule(), List.of(), Optional.empty());
    }

    static FoundPerson representing(Item.Representative one) {
        return new FoundPerson(
                one.person(), Capacity.REPRESENTATIVE, "represented-by", List.of(one.party()), Optional.empty());
    }
}
