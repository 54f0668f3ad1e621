package org.spacecoop.gazetteer;

import java.util.List;

/**
 * A field of cooperation.
 *
 * @param id the slug of its IRI
 * @param label its English name
 * @param names its labels in all languages, preferred and alternative: the words by which it is found
 */
public record Field(String id, String label, List<Name> names) {

    /** Copies the names. */
    public Field {
        names = List.copyOf(names);
    }
}
