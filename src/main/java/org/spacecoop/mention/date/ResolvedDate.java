package org.spacecoop.mention.date;

import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.DateBasis;

/**
 * A date and what it rests on.
 *
 * @param date the date, as precise as the text bears
 * @param basis whether it is stated, or what it was resolved against
 */
public record ResolvedDate(PartialDate date, DateBasis basis) {}
