package org.spacecoop.mention.person;

import java.util.Optional;

/** A name and what has been found to belong to it so far. */
final class Candidate {

    final NameRun run;
    final int honorificStart;
    Optional<Post> before = Optional.empty();
    Optional<Post> after = Optional.empty();
    /** Where "of ..." after the name ends, which continues the post before it. */
    int ofEnd;

    Candidate(NameRun run, int honorificStart) {
        this.run = run;
        this.honorificStart = honorificStart;
        this.ofEnd = run.end();
    }

    boolean hasHonorific() {
        return honorificStart < run.start();
    }

    boolean hasPost() {
        return before.isPresent() || after.isPresent();
    }
}
