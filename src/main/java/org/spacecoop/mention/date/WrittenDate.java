package org.spacecoop.mention.date;

import java.util.Optional;

/** A date as a sentence writes it, not yet resolved against what its release knows. Immutable. */
public final class WrittenDate {

    private final int start;
    private final int end;
    private final DateParts parts;
    private final Tense tense;
    private final DateRole role;

    WrittenDate(int start, int end, DateParts parts, Tense tense, DateRole role) {
        this.start = start;
        this.end = end;
        this.parts = parts;
        this.tense = tense;
        this.role = role;
    }

    int start() {
        return start;
    }

    Optional<DateMention> resolved(DateResolver resolver) {
        return resolver.resolve(parts, tense)
                .map(date -> new DateMention(start, end, date, resolver.last(parts, date.date()), role));
    }
}
