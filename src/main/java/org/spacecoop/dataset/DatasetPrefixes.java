package org.spacecoop.dataset;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spacecoop.vocabulary.Prefixes;

/** The prefixes that the files of a dataset declare: those of the vocabularies, and one for each kind of thing. */
public final class DatasetPrefixes {

    private static final List<String> KINDS =
            List.of("agreement", "event", "organization", "person", "country", "place", "field", "release", "pair");

    private DatasetPrefixes() {}

    /** The prefixes of a dataset whose IRIs begin with the base. */
    public static SortedMap<String, String> of(String base) {
        SortedMap<String, String> prefixes = new TreeMap<>(Prefixes.map());
        KINDS.forEach(kind -> prefixes.put(kind, base + "id/" + kind + "/"));
        return Collections.unmodifiableSortedMap(prefixes);
    }

    /** A name for a term that can stand in a fragment, {@code coop-Agreement}; from the whole IRI if it has no prefix. */
    static String abbreviation(String iri) {
        return Prefixes.map().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .map(entry ->
                        entry.getKey() + "-" + iri.substring(entry.getValue().length()))
                .findFirst()
                .orElse(iri)
                .replaceAll("[^A-Za-z0-9_.-]+", "-");
    }
}
