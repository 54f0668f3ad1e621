package org.spacecoop.text;

import java.util.List;
import org.spacecoop.release.Block;

/**
 * A sentence of a release.
 *
 * @param block the block that holds it
 * @param blockIndex the block's place in the release, from 0
 * @param index the sentence's place in the release, from 0
 * @param start where it begins in the block, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param tokens its tokens in order
 */
public record Sentence(Block block, int blockIndex, int index, int start, int end, List<Token> tokens) {

    /** Copies the tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The sentence's text. */
    public String text() {
        return block.text().text().substring(start, end);
    }
}
