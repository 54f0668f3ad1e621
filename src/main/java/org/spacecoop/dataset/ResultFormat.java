package org.spacecoop.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the answer to a query is written. */
public enum ResultFormat {
    /** Aligned columns for people; IRIs are shortened by the query's prefixes. */
    TABLE,
    /** SPARQL 1.1 Query Results CSV (RFC 4180). */
    CSV,
    /** SPARQL 1.1 Query Results TSV. */
    TSV,
    /** SPARQL 1.1 Query Results JSON. */
    JSON,
    /** Turtle; for CONSTRUCT and DESCRIBE, and only for them. */
    TTL;

    /** The format of that name, in whatever case. */
    public static Optional<ResultFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
