package org.spacecoop.curation;

import java.util.Optional;

/**
 * What became of a decision.
 *
 * @param entry the decision
 * @param inEffect whether what it speaks of is in the dataset
 * @param warning what its author should know
 */
public record Outcome(Entry entry, boolean inEffect, Optional<String> warning) {

    /** What it speaks of is there. */
    public static Outcome applied(Entry entry) {
        return new Outcome(entry, true, Optional.empty());
    }

    /** Kept, but it speaks of what is not there. */
    public static Outcome lost(Entry entry, String warning) {
        return new Outcome(entry, false, Optional.of(warning));
    }

    static Outcome doubtful(Entry entry, String warning) {
        return new Outcome(entry, true, Optional.of(warning));
    }
}
