package org.spacecoop.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * An accord that parties join one by one.
 *
 * @param id the slug of its IRI
 * @param label its English name
 * @param hostCode the country that hosts it, or {@code ESA} or {@code EU}; empty where it has none
 * @param hostOrganization the id of the organisation whose members those are that join it; empty where it has none
 * @param names all its names, the label included
 * @param fields ids of the fields that it is about
 */
public record Accord(
        String id,
        String label,
        Optional<String> hostCode,
        Optional<String> hostOrganization,
        List<Name> names,
        List<String> fields) {

    /** Copies the lists. */
    public Accord {
        names = List.copyOf(names);
        fields = List.copyOf(fields);
    }
}
