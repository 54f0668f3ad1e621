package org.spacecoop.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of SPARQL 1.1 Service Description that the dataset uses (<a href="https://www.w3.org/TR/sparql11-service-description/">W3C Service Description</a>). */
public final class SD {

    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

    public static final Resource Dataset = resource("Dataset");
    public static final Resource Graph = resource("Graph");
    public static final Resource NamedGraph = resource("NamedGraph");
    public static final Resource SPARQL11Query = resource("SPARQL11Query");
    public static final Resource Service = resource("Service");

    public static final Property availableGraphs = property("availableGraphs");
    public static final Property defaultDataset = property("defaultDataset");
    public static final Property defaultGraph = property("defaultGraph");
    public static final Property endpoint = property("endpoint");
    public static final Property feature = property("feature");
    public static final Property graph = property("graph");
    public static final Property name = property("name");
    public static final Property namedGraph = property("namedGraph");
    public static final Property resultFormat = property("resultFormat");
    public static final Property supportedLanguage = property("supportedLanguage");

    private SD() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
