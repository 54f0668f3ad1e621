package org.spacecoop.release;

/**
 * A source file as decoded.
 *
 * @param name the file's name for messages, relative where the user gave it so; never part of a dataset
 * @param text the whole file, decoded, without a byte order mark
 */
public record SourceText(String name, String text) {

    /** The offset in Unicode code points that a UTF-16 offset into {@link #text} stands for. */
    public int codePointOffset(int offset) {
        return text.codePointCount(0, offset);
    }
}
