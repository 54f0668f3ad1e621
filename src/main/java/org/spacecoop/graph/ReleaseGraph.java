package org.spacecoop.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.claim.Quote;
import org.spacecoop.claim.Stated;
import org.spacecoop.entity.NamedRelease;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.PROV;

/**
 * The graph of one release while it is written: statements with what supports them. A quote becomes selectors here (Web
 * Annotation Data Model §4.2), a supported statement a reifier in the evidence graph (RDF 1.2 Concepts §1.5).
 */
final class ReleaseGraph {

    private final Iris iris;
    private final NamedRelease release;
    private final Node node;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Graph evidence;

    ReleaseGraph(Iris iris, NamedRelease release, Graph evidence) {
        this.iris = iris;
        this.release = release;
        this.node = Nodes.iri(iris.release(release.slug()));
        this.evidence = evidence;
    }

    Graph graph() {
        return graph;
    }

    /** The release itself. */
    Node node() {
        return node;
    }

    NamedRelease release() {
        return release;
    }

    /** A statement that needs no support. */
    void add(Node subject, Property property, Node object) {
        graph.add(subject, property.asNode(), object);
    }

    /** A statement that quotes support, with a reifier for it. */
    void add(Node subject, Property property, Node object, Stated<?> support) {
        add(subject, property, object, support.quotes(), support.rule());
    }

    void add(Node subject, Property property, Node object, List<Quote> quotes, String rule) {
        Triple statement = Triple.create(subject, property.asNode(), object);
        graph.add(statement);
        String hash = Slugs.hash(subject + " " + property + " " + object, 8);
        Node claim = Nodes.iri(iris.part(node.getURI(), "claim-" + hash));
        evidence.add(claim, RDF.Nodes.reifies, NodeFactory.createTripleTerm(statement));
        evidence.add(claim, RDF.Nodes.type, Coop.Claim.asNode());
        evidence.add(claim, Coop.rule.asNode(), Nodes.string(rule));
        quotes.forEach(quote -> evidence.add(claim, PROV.wasQuotedFrom.asNode(), quote(quote)));
    }

    /** The kind and name of a thing: its most specific class and the broader one, and its one label. */
    void describe(Node thing, Resource type, Resource broader, Node label) {
        add(thing, RDF.type, type.asNode());
        add(thing, RDF.type, broader.asNode());
        add(thing, DCTerms.type, type.asNode());
        add(thing, RDFS.label, label);
    }

    /** Text in the language of the release. */
    Node text(String text) {
        return Nodes.text(text, release.language());
    }

    /** A sentence of the release, with its selectors. */
    Node quote(Quote quote) {
        String iri = iris.quote(node.getURI(), quote);
        Node evidenceNode = Nodes.iri(iri);
        if (graph.contains(evidenceNode, RDF.Nodes.type, Coop.Evidence.asNode())) {
            return evidenceNode;
        }
        describe(evidenceNode, Coop.Evidence, Coop.Evidence, text(Labels.ofQuote(quote.exact())));
        add(evidenceNode, OA.hasSource, node);
        Node words = Nodes.iri(iri + "-text");
        add(evidenceNode, OA.hasSelector, words);
        add(words, RDF.type, OA.TextQuoteSelector.asNode());
        add(words, OA.exact, Nodes.string(quote.exact()));
        add(words, OA.prefix, Nodes.string(quote.prefix()));
        add(words, OA.suffix, Nodes.string(quote.suffix()));
        Node position = Nodes.iri(iri + "-position");
        add(evidenceNode, OA.hasSelector, position);
        add(position, RDF.type, OA.TextPositionSelector.asNode());
        add(position, OA.start, Nodes.integer(quote.start()));
        add(position, OA.end, Nodes.integer(quote.end()));
        return evidenceNode;
    }
}
