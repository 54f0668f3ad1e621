package org.spacecoop.text;

/**
 * A word, number or mark.
 *
 * @param text the token as it stands
 * @param start where it begins in its block, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Token(String text, int start, int end) {}
