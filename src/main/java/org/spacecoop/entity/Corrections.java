package org.spacecoop.entity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;

/**
 * What people know better about an agreement than its tellings.
 *
 * @param type the kind of instrument
 * @param status how far it has come
 * @param date when
 * @param place where
 * @param parties parties that no telling has
 * @param fields ids of fields that no telling has
 * @param people people that no telling has, by the keys of the people
 */
public record Corrections(
        Optional<AgreementType> type,
        Optional<AgreementStatus> status,
        Optional<DateClaim> date,
        Optional<Location> place,
        Set<Agent> parties,
        Set<String> fields,
        List<Participation> people) {

    /** Nothing is known better. */
    public static final Corrections NONE = new Corrections(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), List.of());

    /** Copies the sets in their order, and the list. */
    public Corrections {
        parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        people = List.copyOf(people);
    }
}
