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
        return new Quote(
                sentence.text(),
                block.substring(whole(block, Math.max(0, sentence.start() - CONTEXT)), sentence.start()),
                block.substring(sentence.end(), whole(block, Math.min(block.length(), sentence.end() + CONTEXT))),
                release.source().codePointOffset(text.sourceStart(sentence.start())),
                release.source().codePointOffset(text.sourceEnd(sentence.end())));
    }

    /** Never cuts a surrogate pair in two. */
    private static int whole(String block, int at) {
        return at > 0 && at < block.length() && Character.isLowSurrogate(block.charAt(at)) ? at + 1 : at;
    }
}
