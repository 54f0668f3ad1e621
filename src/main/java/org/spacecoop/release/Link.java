package org.spacecoop.release;

/**
 * A link within a block.
 *
 * @param start where its text begins in the block, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param target the target as written
 */
public record Link(int start, int end, String target) {}
