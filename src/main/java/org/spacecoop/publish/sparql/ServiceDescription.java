package org.spacecoop.publish.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.spacecoop.publish.data.Snapshot;

/** Describes the endpoint (SPARQL 1.1 Service Description); small, whatever the number of graphs. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML",
            "TriG");

    private final Snapshot snapshot;
    private final Node service;
    private final List<Triple> statements = new ArrayList<>();

    private ServiceDescription(Snapshot snapshot, String endpoint) {
        this.snapshot = snapshot;
        this.service = iri(endpoint);
    }

    /** The description of the endpoint at a URL. */
    static List<Triple> of(Snapshot snapshot, String endpoint) {
        ServiceDescription description = new ServiceDescription(snapshot, endpoint);
        description.service();
        description.dataset();
        return description.statements;
    }

    private void service() {
        say(service, RDF.Nodes.type, sd("Service"));
        say(service, sd("endpoint"), service);
        say(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        RESULT_FORMATS.forEach(format -> say(service, sd("resultFormat"), iri(FORMATS + format)));
        say(service, DCTerms.license.asNode(), iri("https://creativecommons.org/publicdomain/zero/1.0/"));
        say(service, sd("defaultDataset"), part("dataset"));
    }

    private void dataset() {
        Node dataset = part("dataset");
        say(dataset, RDF.Nodes.type, sd("Dataset"));
        say(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
        say(dataset, sd("defaultGraph"), part("default-graph"));
        say(part("default-graph"), RDF.Nodes.type, sd("Graph"));
        say(
                part("default-graph"),
                VOID.triples.asNode(),
                number(snapshot.facts().size()));
        Iterator<Node> graphs = snapshot.dataset().listGraphNodes();
        while (graphs.hasNext()) {
            Node name = graphs.next();
            if (!name.toString().startsWith(snapshot.base() + "graph/release/")) {
                graph(dataset, name);
            }
        }
    }

    private void graph(Node dataset, Node name) {
        Node graph = part("graph-" + name.getURI().substring(name.getURI().lastIndexOf('/') + 1));
        say(dataset, sd("namedGraph"), graph);
        say(graph, RDF.Nodes.type, sd("NamedGraph"));
        say(graph, sd("name"), name);
    }

    private Node part(String name) {
        return iri(snapshot.base() + ".well-known/void#" + name);
    }

    private void say(Node subject, Node property, Node object) {
        statements.add(Triple.create(subject, property, object));
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
