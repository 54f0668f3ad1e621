package org.spacecoop.entity;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.TellingKind;

/**
 * An agreement as one release tells it, names resolved.
 *
 * @param release the release
 * @param claim the claim
 * @param parties who binds itself, in text order
 * @param people signatories, witnesses, representatives
 * @param place where
 */
public record Telling(
        NamedRelease release,
        AgreementClaim claim,
        List<Stated<Agent>> parties,
        List<Stated<Participation>> people,
        Optional<Stated<Location>> place) {

    /** Copies the lists. */
    public Telling {
        parties = List.copyOf(parties);
        people = List.copyOf(people);
    }

    /** The parties, each once, in text order. */
    public Set<Agent> partySet() {
        Set<Agent> agents = new LinkedHashSet<>();
        parties.forEach(party -> agents.add(party.value()));
        return agents;
    }

    /** Names the telling among all. */
    public Merge.Reference reference() {
        return new Merge.Reference(release.slug(), claim.key());
    }

    /** The date, if told. */
    public Optional<PartialDate> date() {
        return claim.date().map(date -> date.value().date());
    }

    /** The date told, else that of the release, as a range of days that the agreement may belong to. */
    public Optional<PartialDate> dateOrIssue() {
        return date().or(() -> release.issued().map(PartialDate::of));
    }

    /** The release's date of issue. */
    public Optional<LocalDate> issued() {
        return release.issued();
    }

    boolean isNews() {
        return claim.telling() == TellingKind.MAIN;
    }

    Telling withParties(List<Stated<Agent>> kept) {
        return new Telling(release, claim, kept, people, place);
    }

    Telling withPeople(List<Stated<Participation>> resolved) {
        return new Telling(release, claim, parties, resolved, place);
    }
}
