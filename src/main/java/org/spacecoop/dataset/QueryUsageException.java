package org.spacecoop.dataset;

/** A query was asked for in a way that cannot be: no such query, a query that does not parse, a format that does not fit. */
public final class QueryUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The mistake in one line. */
    public QueryUsageException(String message) {
        super(message);
    }

    /** The mistake in one line, and what it came from. */
    public QueryUsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
