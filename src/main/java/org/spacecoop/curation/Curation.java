package org.spacecoop.curation;

import java.util.Comparator;
import java.util.List;

/**
 * All decisions, in the order of their IRIs whatever files they stand in.
 *
 * @param entries the decisions
 */
public record Curation(List<Entry> entries) {

    /** Puts the entries in order. */
    public Curation {
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.note().iri()))
                .toList();
    }

    /** Nothing was decided. */
    public static Curation none() {
        return new Curation(List.of());
    }

    /** Whether nothing was decided. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The decisions of a kind. */
    <T extends Entry> List<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
