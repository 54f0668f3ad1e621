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
    /** From where to where the party stands that the person acts for, where it stands beside name and post. */
    int partyStart;

    int partyEnd;

    Candidate(NameRun run, int honorificStart) {
        this.run = run;
        this.honorificStart = honorificStart;
        this.ofEnd = run.end();
    }

    boolean hasHonorific() {
        return honorificStart < run.start();
    }

    boolean hasParty() {
        return partyEnd > partyStart;
    }

    /** Where name, post and party begin. */
    int coverStart() {
        int start = before.map(Post::start).orElse(honorificStart);
        return hasParty() ? Math.min(start, partyStart) : start;
    }

    /** Where name, post and party end. */
    int coverEnd() {
        int end = after.map(Post::end).orElse(ofEnd);
        return hasParty() ? Math.max(end, partyEnd) : end;
    }

    boolean hasPost() {
        return before.isPresent() || after.isPresent();
    }
}
