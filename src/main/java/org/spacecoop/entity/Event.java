package org.spacecoop.entity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.vocabulary.EventType;

/**
 * An event with all that tells of it.
 *
 * @param tellings its tellings in the order of releases; at least one
 * @param merges why they are one
 */
public record Event(List<EventTelling> tellings, List<Merge> merges) {

    /** Copies the lists. */
    public Event {
        tellings = List.copyOf(tellings);
        merges = List.copyOf(merges);
    }

    /** The telling that comes first; it names the event. */
    public EventTelling first() {
        return tellings.get(0);
    }

    /** What kind of event. */
    public EventType type() {
        return first().claim().type();
    }

    /** Its own name. */
    public Optional<String> name() {
        return tellings.stream()
                .map(telling -> telling.claim().name())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether every telling has it still to come. */
    public boolean planned() {
        return tellings.stream().allMatch(telling -> telling.claim().planned());
    }

    /** When, as precise as it is told. */
    public Optional<DateClaim> date() {
        return tellings.stream()
                .map(telling -> telling.claim().date())
                .flatMap(Optional::stream)
                .map(Stated::value)
                .min(Comparator.comparing(date -> -date.date().precision()));
    }

    /** Where. */
    public Optional<Location> place() {
        return tellings.stream()
                .map(EventTelling::place)
                .flatMap(Optional::stream)
                .map(Stated::value)
                .findFirst();
    }

    /** All who take part, each once. */
    public Set<Agent> agents() {
        Set<Agent> agents = new LinkedHashSet<>();
        tellings.forEach(telling -> agents.addAll(telling.agents()));
        return agents;
    }

    /** The organisation that it sets up. */
    public Optional<Agent> establishes() {
        return tellings.stream()
                .map(EventTelling::establishes)
                .flatMap(Optional::stream)
                .map(Stated::value)
                .findFirst();
    }
}
