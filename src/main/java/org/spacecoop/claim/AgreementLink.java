package org.spacecoop.claim;

/**
 * How one agreement rests on another told in the same release.
 *
 * @param relation the relation
 * @param key the other claim's key
 */
public record AgreementLink(Relation relation, String key) {

    /** The ways in which an agreement rests on another. */
    public enum Relation {
        /** It is told to build on the other. */
        RECALLS,
        /** It carries the other out. */
        IMPLEMENTS,
        /** It renews, extends or expands the other. */
        RENEWS
    }
}
