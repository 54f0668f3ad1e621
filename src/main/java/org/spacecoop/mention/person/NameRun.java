package org.spacecoop.mention.person;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that can be a name.
 *
 * @param start the first token
 * @param end the token after the last
 * @param length how many words and initials the name has, particles and suffixes apart
 */
record NameRun(int start, int end, int length) {

    private static final int LONGEST = 7;
    /** How many tokens a nickname takes with its marks. */
    private static final int NICKNAME = 3;

    /** The runs of a sentence, in order. */
    static List<NameRun> of(TaggedSentence sentence) {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            NameRun run = at(sentence, at);
            if (run.length() > 0 && run.end() - run.start() <= 2 * LONGEST) {
                runs.add(run);
            }
            at = Math.max(run.end(), at + 1);
        }
        return runs;
    }

    private static NameRun at(TaggedSentence sentence, int start) {
        int at = sentence.is(start, TokenKind.PARTICLE) ? afterTitle(sentence, start) : start;
        int length = 0;
        boolean onlyInitials = true;
        int end = start;
        while (isPart(sentence, at, length)) {
            length++;
            onlyInitials &= sentence.is(at, TokenKind.INITIAL);
            end = at + 1;
            at = next(sentence, end);
        }
        return onlyInitials ? new NameRun(start, start, 0) : new NameRun(start, suffixed(sentence, end), length);
    }

    /** A particle opens a name only after a title ("President von der ..."), not in "A, Präsident von Quillfort". */
    private static int afterTitle(TaggedSentence sentence, int start) {
        boolean titled = sentence.is(start - 1, TokenKind.HONORIFIC)
                || (sentence.is(start - 1, TokenKind.POST)
                        && !sentence.isWord(start - 2, ",")
                        && sentence.isOpeningParticle(start));
        return titled ? skipParticles(sentence, start) : start;
    }

    private static boolean isPart(TaggedSentence sentence, int at, int length) {
        return switch (sentence.kind(at)) {
            case NAME, INITIAL -> true;
            case CAPITAL -> length > 0 && sentence.isInCapitals(at);
            default -> isSecondSyllable(sentence, at, length) || sentence.isSecondGivenName(at);
        };
    }

    /** "Quill Min-su", "Min-su Kim". */
    private static boolean isSecondSyllable(TaggedSentence sentence, int at, int length) {
        return sentence.isHyphenatedName(at - 1) && (length > 1 || sentence.isSurnameBehind(at + 1));
    }

    private static int next(TaggedSentence sentence, int end) {
        if (sentence.isHyphenatedName(end)) {
            return end + 1;
        }
        if (sentence.isNickname(end) && sentence.is(end + NICKNAME, TokenKind.NAME)) {
            return end + NICKNAME;
        }
        int at = sentence.isHyphen(end) ? end + 1 : end;
        int after = skipParticles(sentence, at);
        return sentence.is(after, TokenKind.NAME) || after == at ? after : end;
    }

    private static int skipParticles(TaggedSentence sentence, int from) {
        int at = from;
        while (sentence.is(at, TokenKind.PARTICLE) || (at > from && sentence.isHyphen(at))) {
            at++;
        }
        return at;
    }

    private static int suffixed(TaggedSentence sentence, int end) {
        int at = sentence.isWord(end, ",") ? end + 1 : end;
        return sentence.is(at, TokenKind.SUFFIX) ? at + 1 : end;
    }
}
