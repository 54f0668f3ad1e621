package org.spacecoop.mention.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spacecoop.release.PartialDate;

/**
 * What a release knows beside the sentence.
 *
 * @param dateline the date of its dateline
 * @param published its publication date
 * @param others the full dates that its text states
 * @param language its language as a BCP 47 tag
 */
public record DateContext(
        Optional<PartialDate> dateline, Optional<LocalDate> published, List<PartialDate> others, String language) {

    /** Copies the other dates. */
    public DateContext {
        others = List.copyOf(others);
    }

    /** A context of which nothing is known but the language. */
    public static DateContext of(String language) {
        return new DateContext(Optional.empty(), Optional.empty(), List.of(), language);
    }
}
