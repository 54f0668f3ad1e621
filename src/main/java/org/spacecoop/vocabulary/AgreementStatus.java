package org.spacecoop.vocabulary;

/** How far an agreement has come; each value is a named individual of the ontology. */
public enum AgreementStatus implements Term {
    /** Signed or otherwise concluded. */
    SIGNED("Signed"),

    /** Announced, not yet signed. */
    PLANNED("Planned"),

    /** Being negotiated. */
    NEGOTIATING("Negotiating"),

    /** Existing and in effect, without a telling of its signing. */
    IN_FORCE("InForce"),

    /** Renewed, extended or expanded. */
    RENEWED("Renewed"),

    /** Left, ended or expired. */
    WITHDRAWN("Withdrawn");

    private final String localName;

    AgreementStatus(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
