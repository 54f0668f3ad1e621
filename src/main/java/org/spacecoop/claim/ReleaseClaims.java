package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.release.Notice;
import org.spacecoop.release.Release;

/**
 * All that one release claims.
 *
 * @param release the release
 * @param agreements its agreements in text order
 * @param events its events in text order
 * @param warnings names that were not resolved and the like
 */
public record ReleaseClaims(
        Release release, List<AgreementClaim> agreements, List<EventClaim> events, List<Notice> warnings) {

    /** Copies the lists. */
    public ReleaseClaims {
        agreements = List.copyOf(agreements);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }
}
