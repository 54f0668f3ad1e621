package org.spacecoop.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A town or site.
 *
 * @param id the slug of its IRI
 * @param label its English name
 * @param countryCode its country, ISO 3166-1 alpha-2
 * @param names all its names, the label included
 */
public record Place(String id, String label, Optional<String> countryCode, List<Name> names) {

    /** Copies the names. */
    public Place {
        names = List.copyOf(names);
    }
}
