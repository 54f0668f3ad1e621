package org.spacecoop.mention.person;

import java.util.List;

/**
 * The names of a sentence that may be people's, with the posts beside them: all that can be told before it is known whom
 * the text has met. Not changed once made.
 */
public final class PersonReading {

    private final List<KnownSpan> known;
    private final TaggedSentence sentence;
    private final List<Candidate> candidates;

    PersonReading(List<KnownSpan> known, TaggedSentence sentence, List<Candidate> candidates) {
        this.known = known;
        this.sentence = sentence;
        this.candidates = candidates;
    }

    /** Whether it was made knowing just these places in the sentence. */
    public boolean knew(List<KnownSpan> spans) {
        return known.equals(spans);
    }

    TaggedSentence sentence() {
        return sentence;
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
