package org.spacecoop.claim;

import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.DateBasis;

/**
 * When something happened or will.
 *
 * @param date the date at its true precision
 * @param basis what it rests on
 */
public record DateClaim(PartialDate date, DateBasis basis) {}
