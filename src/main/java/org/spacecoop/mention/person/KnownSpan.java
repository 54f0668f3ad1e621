package org.spacecoop.mention.person;

/**
 * A place in a sentence that is known to name something other than a person.
 *
 * @param start where it begins in the block, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param type what it names
 */
public record KnownSpan(int start, int end, Type type) {

    /** What a span names. */
    public enum Type {
        /** An organisation. */
        ORGANIZATION,
        /** A country, by its name or its adjective. */
        COUNTRY,
        /** A place. */
        PLACE,
        /** Anything else, such as an accord. */
        OTHER
    }
}
