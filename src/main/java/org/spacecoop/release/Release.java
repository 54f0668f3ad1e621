package org.spacecoop.release;

import java.util.List;

/**
 * A release as read: what was published.
 *
 * @param source the file that it was read from
 * @param contentHash SHA-256 of the file's bytes, in lower-case hex
 * @param format its format
 * @param metadata what it says of itself
 * @param blocks its text in reading order; the title is the first block where there is one
 */
public record Release(SourceText source, String contentHash, Format format, Metadata metadata, List<Block> blocks) {

    /** Copies the blocks. */
    public Release {
        blocks = List.copyOf(blocks);
    }
}
