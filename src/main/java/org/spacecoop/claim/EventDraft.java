package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.vocabulary.EventType;

/**
 * What one sentence says of one event, before sentences are read together.
 *
 * @param sentence the sentence
 * @param rule the id of the rule that read it
 * @param trigger where in the items the verb or noun stands that says what happens
 * @param type what kind of event
 * @param name its own name
 * @param planned whether it is still to come
 * @param addsOnly whether it says too little to tell an event by itself
 * @param parts who takes part
 * @param date when
 * @param place where
 * @param establishes the organisation that it sets up
 */
record EventDraft(
        SentenceItems sentence,
        String rule,
        int trigger,
        EventType type,
        Optional<String> name,
        boolean planned,
        boolean addsOnly,
        List<Stated<EventPart>> parts,
        Optional<Stated<DateClaim>> date,
        Optional<Stated<PlaceRef>> place,
        Optional<Stated<AgentRef>> establishes) {

    EventDraft {
        parts = List.copyOf(parts);
    }
}
