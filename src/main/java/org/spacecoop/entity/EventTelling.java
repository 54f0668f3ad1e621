package org.spacecoop.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.EventClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.release.PartialDate;

/**
 * An event as one release tells it, names resolved.
 *
 * @param release the release
 * @param claim the claim
 * @param participants who takes part
 * @param place where
 * @param establishes the organisation that it sets up
 */
public record EventTelling(
        NamedRelease release,
        EventClaim claim,
        List<Stated<Attendance>> participants,
        Optional<Stated<Location>> place,
        Optional<Stated<Agent>> establishes) {

    /** Copies the participants. */
    public EventTelling {
        participants = List.copyOf(participants);
    }

    /** Names the telling among all. */
    public Merge.Reference reference() {
        return new Merge.Reference(release.slug(), claim.key());
    }

    /** The date, if told. */
    public Optional<PartialDate> date() {
        return claim.date().map(date -> date.value().date());
    }

    /** Who takes part, each once, in text order. */
    public Set<Agent> agents() {
        Set<Agent> agents = new LinkedHashSet<>();
        participants.forEach(part -> agents.add(part.value().agent()));
        return agents;
    }
}
