package org.spacecoop.mention.person;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives people the party that they stand for, where it stands beside name and post: "Ada Example of the Example Agency",
 * "Ada Example (EA)", "EA's Ada Example", "Ada Example, for the EA, and Otto Sample, for the SA".
 */
final class Parties {

    private static final int SIGNED_WITHIN = 6;

    private final TaggedSentence sentence;
    private final PersonWords words;
    private final List<Candidate> candidates;

    Parties(TaggedSentence sentence, PersonWords words, List<Candidate> candidates) {
        this.sentence = sentence;
        this.words = words;
        this.candidates = candidates;
    }

    void assign() {
        for (Candidate candidate : candidates) {
            boolean named =
                    bracketed(candidate) || following(candidate) || preceding(candidate) || ofSeveral(candidate);
            if (!named) {
                listed(candidate);
            }
        }
        candidates.stream().filter(candidate -> !candidate.hasParty()).forEach(this::apposed);
    }

    /** "Ada Example, head of the EA, and Otto Sample, Sample Agency, signed": where others have one, the name alone tells it. */
    private void apposed(Candidate candidate) {
        int start = candidate.coverEnd() + 1;
        int end = partyEnd(start);
        boolean bare = candidate.before.isEmpty() && candidate.after.isEmpty();
        boolean closed = sentence.isWord(end, ",") || sentence.isWord(end, ";");
        boolean apposed = bare
                && sentence.isWord(start - 1, ",")
                && end > start
                && closed
                && sentence.type(start).equals(java.util.Optional.of(KnownSpan.Type.ORGANIZATION));
        if (apposed
                && candidates.stream().anyMatch(other -> other != candidate && (other.hasParty() || other.hasPost()))) {
            give(candidate, start, end);
        }
    }

    private boolean bracketed(Candidate candidate) {
        int open = candidate.coverEnd();
        int end = partyEnd(open + 1);
        return sentence.isWord(open, "(")
                && end > open + 1
                && sentence.isWord(end, ")")
                && give(candidate, open + 1, end + 1);
    }

    /** "of the Example Agency"; behind a comma it has to end there, too. */
    private boolean following(Candidate candidate) {
        int at = candidate.coverEnd();
        boolean comma = sentence.isWord(at, ",");
        int link = comma ? at + 1 : at;
        int start = words.isPartyLink(sentence.word(link)) ? afterArticle(link + 1) : link;
        int end = partyEnd(start);
        boolean linked =
                start > link && sentence.type(start).equals(java.util.Optional.of(KnownSpan.Type.ORGANIZATION));
        boolean closed = !comma
                || sentence.isWord(end, ",")
                || sentence.isWord(end, ";")
                || sentence.isWord(end, ".")
                || end == sentence.size();
        return end > start && linked && closed && give(candidate, start, end);
    }

    /** "the ministers of Utopia, Ada Example, and of Atlantis, Otto Sample", "Ada Example, of Utopia, and Otto ...". */
    private boolean ofSeveral(Candidate candidate) {
        if (candidate.before.filter(Post::plural).isEmpty()) {
            return false;
        }
        int at = candidate.coverEnd();
        boolean behind = sentence.isWord(at, ",") && words.isPartyLink(sentence.word(at + 1));
        int end = behind ? partyEnd(afterArticle(at + 2)) : at;
        if (behind && end > afterArticle(at + 2)) {
            return give(candidate, afterArticle(at + 2), end);
        }
        int comma = candidate.honorificStart - 1;
        int start = comma;
        while (start > 0 && partyEnd(start - 1) == comma) {
            start--;
        }
        int link = words.isDeterminer(sentence.word(start - 1)) ? start - 2 : start - 1;
        return start < comma
                && sentence.isWord(comma, ",")
                && words.isPartyLink(sentence.word(link))
                && give(candidate, start, comma);
    }

    private boolean preceding(Candidate candidate) {
        int end = candidate.coverStart() - 1;
        int start = end;
        while (sentence.type(start - 1).equals(java.util.Optional.of(KnownSpan.Type.ORGANIZATION))) {
            start--;
        }
        return start < end && sentence.isPossessive(end) && give(candidate, start, end);
    }

    /** "Ada Example for Utopia and Otto Sample for Atlantis": two people, each for a party. */
    private void listed(Candidate candidate) {
        int end = actingEnd(candidate);
        // "signed by A, on behalf of the EA by B": the party is that of B.
        boolean dash = sentence.isWord(end, "-") || sentence.isWord(end, "–") || sentence.isWord(end, "—");
        if (end < 0 || words.isAgent(sentence.word(dash ? end + 1 : end))) {
            return;
        }
        boolean paired = candidates.stream()
                .anyMatch(other -> other != candidate
                        && actingEnd(other) > 0
                        && (leads(end, other) || leads(actingEnd(other), candidate)));
        if (paired || isSigner(candidate)) {
            give(candidate, actingStart(candidate), end);
        }
    }

    /** "signed on Monday by Ada Example for the EA". */
    private boolean isSigner(Candidate candidate) {
        int by = candidate.coverStart() - 1;
        by = words.isDeterminer(sentence.word(by)) ? by - 1 : by;
        return words.isAgent(sentence.word(by))
                && IntStream.range(by - SIGNED_WITHIN, by).anyMatch(at -> words.isSigned(sentence.word(at)));
    }

    private boolean leads(int end, Candidate next) {
        int at = end;
        while (at < next.coverStart()
                && (sentence.isWord(at, ",") || sentence.isWord(at, ";") || sentence.isAnd(at) || isLinkWord(at))) {
            at++;
        }
        return at == next.coverStart() && at > end;
    }

    private boolean isLinkWord(int at) {
        return words.isAgent(sentence.word(at)) || words.isDeterminer(sentence.word(at));
    }

    private int actingStart(Candidate candidate) {
        int at = candidate.hasParty() && candidate.partyStart >= candidate.run.end()
                ? candidate.run.end()
                : candidate.coverEnd();
        int link = sentence.isWord(at, ",") ? at + 1 : at;
        int length = words.actingLength(sentence, link);
        return length > 0 ? afterArticle(link + length) : -1;
    }

    private int actingEnd(Candidate candidate) {
        int start = actingStart(candidate);
        int end = start < 0 ? -1 : partyEnd(start);
        // "on behalf of EA Director Ada Example": the body is part of her post.
        return end > start && !sentence.is(end, TokenKind.POST) ? end : -1;
    }

    private int afterArticle(int at) {
        return words.isDeterminer(sentence.word(at)) ? at + 1 : at;
    }

    /** Where the organisation or country that begins at a token ends; the token itself if there is none. */
    private int partyEnd(int start) {
        int end = start;
        while (sentence.type(end)
                .filter(type -> type == KnownSpan.Type.ORGANIZATION || type == KnownSpan.Type.COUNTRY)
                .isPresent()) {
            end++;
        }
        return end;
    }

    private static boolean give(Candidate candidate, int start, int end) {
        candidate.partyStart = start;
        candidate.partyEnd = end;
        return true;
    }
}
