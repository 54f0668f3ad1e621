package org.spacecoop.text;

/**
 * A word, number or mark.
 *
 * @param text the token as it stands
 * @param folded its text as words are compared ({@link Folding}); kept, because nearly every rule asks for it
 * @param start where it begins in its block, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Token(String text, String folded, int start, int end) {

    /** A token with its folded form. */
    public Token(String text, int start, int end) {
        this(text, Folding.fold(text), start, end);
    }
}
