package org.spacecoop.release;

import java.util.List;

/**
 * A part of a release that is read as one: a paragraph, a heading, an item of a list.
 *
 * @param kind the part it plays
 * @param text its text, traced to the source; never blank, white space folded, without the dateline
 * @param links the links within it, in order
 */
public record Block(BlockKind kind, MappedText text, List<Link> links) {

    /** Copies the links; refuses a blank text. */
    public Block {
        if (text.text().isBlank()) {
            throw new IllegalArgumentException("a block needs a text");
        }
        links = List.copyOf(links);
    }
}
