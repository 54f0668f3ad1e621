package org.spacecoop.publish.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset as it is published. Nothing writes to it after it was read, so that any number of threads may read it.
 *
 * @param folder the folder that it was read from
 * @param dataset the default graph with all facts, and the named graphs
 * @param base the base of all IRIs, ending in a slash
 * @param version the newest publication date and the beginning of the content hash
 * @param modified the newest publication date of a release, if any has one
 * @param parts the subjects of each document: the thing itself and its fragments, sorted
 * @param aliases names that things had or that other names of theirs won over, with the thing
 * @param support for each statement, the quotes that support it
 */
public record Snapshot(
        Path folder,
        DatasetGraph dataset,
        String base,
        String version,
        Optional<LocalDate> modified,
        Map<String, List<Node>> parts,
        Map<String, String> aliases,
        Map<Triple, List<Node>> support) {

    /** All facts: the default graph. */
    public Graph facts() {
        return dataset.getDefaultGraph();
    }

    /** The graph that ties statements to quotes. */
    public Graph evidence() {
        return dataset.getGraph(NodeFactory.createURI(base + "graph/evidence"));
    }

    /** The IRI of the thing with a kind and a slug. */
    public String thing(String kind, String slug) {
        return base + "id/" + kind + "/" + slug;
    }

    /** Whether anything is said about a thing. */
    public boolean knows(String iri) {
        return parts.containsKey(iri);
    }

    /** The thing that an alias stands for. */
    public Optional<String> aliasOf(String iri) {
        return Optional.ofNullable(aliases.get(iri));
    }

    /** The one object of a property, the first in order if there are several. */
    public Optional<Node> one(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The objects of a property in a fixed order. */
    public List<Node> objects(Node subject, Node property) {
        return facts().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Order.NODES)
                .toList();
    }

    /** The subjects that point to a thing by a property, in a fixed order. */
    public List<Node> subjects(Node property, Node object) {
        return facts().find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
                .sorted(Order.NODES)
                .toList();
    }

    /** The things of a class, in a fixed order. */
    public List<Node> instances(Node type) {
        return subjects(Names.TYPE, type);
    }

    /** The label of a thing as a literal: its label, else its preferred label in English or any language. */
    public Optional<Node> labelNode(Node node) {
        Optional<Node> label = one(node, Names.LABEL);
        return label.isPresent()
                ? label
                : objects(node, Names.PREF_LABEL).stream()
                        .min(Comparator.comparing(l -> !l.getLiteralLanguage().equals("en")));
    }

    /** The label of a thing, else the last part of its IRI. */
    public String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return labelNode(node).map(Node::getLiteralLexicalForm).orElseGet(() -> Words.lastPart(node.toString()));
    }

    /** The document of an IRI: what stands before its fragment. */
    public static String document(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    /** The quotes that support a statement. */
    public List<Node> quotesFor(Triple statement) {
        return support.getOrDefault(statement, List.of());
    }
}
