package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.vocabulary.EventType;

/**
 * An event as one release tells it.
 *
 * @param key names the claim within its release ({@code e1}, {@code e2} in text order)
 * @param type what kind of event
 * @param name its own name, such as that of a forum
 * @param planned whether it is still to come
 * @param participants who takes part
 * @param date when
 * @param place where
 * @param agreements keys of the agreements that it signs
 * @param establishes the organisation that it sets up
 * @param quotes the sentences that tell it, the best first
 * @param rule the id of the rule that found it
 */
public record EventClaim(
        String key,
        EventType type,
        Optional<String> name,
        boolean planned,
        List<Stated<EventPart>> participants,
        Optional<Stated<DateClaim>> date,
        Optional<Stated<PlaceRef>> place,
        List<String> agreements,
        Optional<Stated<AgentRef>> establishes,
        List<Quote> quotes,
        String rule) {

    /** Copies the lists. */
    public EventClaim {
        participants = List.copyOf(participants);
        agreements = List.copyOf(agreements);
        quotes = List.copyOf(quotes);
    }
}
