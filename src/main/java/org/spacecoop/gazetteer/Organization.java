package org.spacecoop.gazetteer;

import java.util.List;
import java.util.Optional;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * An organisation.
 *
 * @param id the slug of its IRI
 * @param label its English name in full
 * @param kind what kind it is
 * @param countryCode ISO 3166-1 alpha-2, or {@code ESA} or {@code EU} for their bodies; empty for international ones
 * @param parent the id of the organisation that it is part of
 * @param names all its names, the label, native and former ones included; acronyms are not among them
 * @param acronyms its acronyms, but for those that mean other things too: they are weak names
 * @param validUntil when it ended
 * @param successor the id of the organisation that followed it
 */
public record Organization(
        String id,
        String label,
        OrganizationKind kind,
        Optional<String> countryCode,
        Optional<String> parent,
        List<Name> names,
        List<String> acronyms,
        Optional<PartialDate> validUntil,
        Optional<String> successor) {

    /** Copies the lists. */
    public Organization {
        names = List.copyOf(names);
        acronyms = List.copyOf(acronyms);
    }
}
