package org.spacecoop.mention.date;

import java.util.Optional;
import org.spacecoop.release.PartialDate;

/**
 * A date in a text.
 *
 * @param start where it begins in its block, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param resolved the date; of a range, its first day
 * @param last the last day of a range
 * @param role what it does in the sentence
 */
public record DateMention(int start, int end, ResolvedDate resolved, Optional<PartialDate> last, DateRole role) {

    /** The date; of a range, its first day. */
    public PartialDate date() {
        return resolved.date();
    }

    /** When something was of which only the range is told; nothing if the range goes over a turn of the year. */
    public Optional<PartialDate> within() {
        PartialDate first = date();
        if (last.isEmpty() || last.get().equals(first)) {
            return Optional.of(first);
        }
        if (last.get().year() != first.year()) {
            return Optional.empty();
        }
        boolean month =
                first.month().isPresent() && first.month().equals(last.get().month());
        return Optional.of(
                month ? PartialDate.of(first.year(), first.month().getAsInt()) : PartialDate.of(first.year()));
    }
}
