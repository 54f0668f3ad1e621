package org.spacecoop.dataset;

import java.util.List;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.release.Release;

/** Finds what a release claims. A pure function, safe to share between threads. */
@FunctionalInterface
public interface ClaimSource {

    /**
     * What was found, and how.
     *
     * @param claims the claims
     * @param trace which rules fired or nearly fired at which sentence and what stopped them, in lines
     */
    record Found(ReleaseClaims claims, List<String> trace) {

        /** Copies the lines. */
        public Found {
            trace = List.copyOf(trace);
        }
    }

    /** Finds what the release claims. */
    Found find(Release release);
}
