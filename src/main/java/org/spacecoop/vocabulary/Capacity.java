package org.spacecoop.vocabulary;

/** In what capacity a person takes part in an agreement; each value is a named individual of the ontology. */
public enum Capacity implements Term {
    /** The person signed. */
    SIGNATORY("Signatory"),

    /** The person was present or took part, and did not sign. */
    WITNESS("Witness"),

    /** The person represented a party. */
    REPRESENTATIVE("Representative");

    private final String localName;

    Capacity(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
