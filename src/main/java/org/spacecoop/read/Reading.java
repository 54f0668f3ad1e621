package org.spacecoop.read;

import java.util.List;
import org.spacecoop.release.Notice;
import org.spacecoop.release.Release;

/** What came of reading an input: a release, or the reason why there is none. */
public sealed interface Reading {

    /**
     * The input is a release.
     *
     * @param release the release
     * @param warnings what its publisher might mend, such as two dates that disagree
     */
    record Accepted(Release release, List<Notice> warnings) implements Reading {

        /** Copies the warnings. */
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The input is no release.
     *
     * @param reason why
     */
    record Rejected(Notice reason) implements Reading {}
}
