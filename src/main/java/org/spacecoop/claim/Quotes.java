package org.spacecoop.claim;

import org.spacecoop.release.MappedText;
import org.spacecoop.release.Release;
import org.spacecoop.text.Sentence;

/** Makes the quotes of one release, with their places in its source. */
final class Quotes {

    private static final int CONTEXT = 32;

    private final Release release;

    Quotes(Release release) {
        this.release = release;
    }

    Quote quote(SentenceItems sentence) {
        return quote(sentence.annotated().sentence());
    }

    Quote quote(Sentence sentence) {
        MappedText text = sentence.block().text();
        String block = text.text();
        int before = Math.max(0, sentence.start() - CONTEXT);
        int after = Math.min(block.length(), sentence.end() + CONTEXT);
        return new Quote(
                sentence.text(),
                block.substring(cutsPair(block, before) ? before + 1 : before, sentence.start()),
                block.substring(sentence.end(), cutsPair(block, after) ? after - 1 : after),
                release.source().codePointOffset(text.sourceStart(sentence.start())),
                release.source().codePointOffset(text.sourceEnd(sentence.end())));
    }

    /** Whether a cut would part the two halves of one character. */
    private static boolean cutsPair(String block, int at) {
        return at > 0 && at < block.length() && Character.isSurrogatePair(block.charAt(at - 1), block.charAt(at));
    }
}
