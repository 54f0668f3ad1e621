package org.spacecoop.vocabulary;

/** How a release tells of an agreement; each value is a named individual of the ontology. */
public enum TellingKind implements Term {
    /** The release reports the agreement as its news. */
    MAIN("MainTelling"),

    /** The release looks back to an earlier agreement. */
    RECALL("Recalling"),

    /** The release mentions the agreement beside its news. */
    RELATED("RelatedTelling");

    private final String localName;

    TellingKind(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
