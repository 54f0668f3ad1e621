package org.spacecoop.gazetteer;

/**
 * A name in a language.
 *
 * @param text the name
 * @param language BCP 47; {@code und} where unknown
 * @param weak whether it collides with other words, so that it counts only beside other evidence
 */
public record Name(String text, String language, boolean weak) {}
