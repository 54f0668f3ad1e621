package org.spacecoop.publish.data;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that publishing reads, as graph nodes. */
public final class Names {

    /** The namespace of the ontology; it does not follow the base of the data. */
    public static final String COOP = "https://w3id.org/spacecoop/ontology#";

    /** The namespace of Web Annotation. */
    public static final String OA = "http://www.w3.org/ns/oa#";

    public static final Node TYPE = RDF.Nodes.type;
    public static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
    public static final Node LABEL = RDFS.Nodes.label;
    public static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    public static final Node ALT_LABEL = SKOS.altLabel.asNode();
    public static final Node DEFINITION = SKOS.definition.asNode();
    public static final Node BROADER = SKOS.broader.asNode();
    public static final Node SAME_AS = OWL.sameAs.asNode();
    public static final Node KIND = DCTerms.type.asNode();
    public static final Node TITLE = DCTerms.title.asNode();
    public static final Node ISSUED = DCTerms.issued.asNode();
    public static final Node PUBLISHER = DCTerms.publisher.asNode();
    public static final Node SOURCE = DCTerms.source.asNode();
    public static final Node CITATION = DCTerms.bibliographicCitation.asNode();
    public static final Node QUOTED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasQuotedFrom");
    public static final Node SPECIALIZATION_OF = NodeFactory.createURI("http://www.w3.org/ns/prov#specializationOf");
    public static final Node HAS_SOURCE = NodeFactory.createURI(OA + "hasSource");
    public static final Node HAS_SELECTOR = NodeFactory.createURI(OA + "hasSelector");
    public static final Node EXACT = NodeFactory.createURI(OA + "exact");
    public static final Node START = NodeFactory.createURI(OA + "start");
    public static final Node END = NodeFactory.createURI(OA + "end");

    private Names() {}

    /** A term of the ontology. */
    public static Node coop(String localName) {
        return NodeFactory.createURI(COOP + localName);
    }
}
