package org.spacecoop.gazetteer;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param label its English name
 * @param names all its names, the label included
 * @param demonyms adjectives and names of its people ("Luxembourgish", "luxemburgisch")
 */
public record Country(String code, String label, List<Name> names, List<Name> demonyms) {

    /** Copies the lists. */
    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }
}
