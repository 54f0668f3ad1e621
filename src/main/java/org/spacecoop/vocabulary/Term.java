package org.spacecoop.vocabulary;

/** A value that stands for a term of the ontology. */
public interface Term {

    /** The name of the term within the ontology's namespace, spelled as in the ontology. */
    String localName();
}
