package org.spacecoop.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.spacecoop.vocabulary.Coop;

/** What people decided, as a dataset tells it. */
final class Decisions {

    /** What a decision is about. */
    static final Set<Node> MATTER = Set.of(
            Terms.CURATES,
            Coop.ofProperty.asNode(),
            Terms.TOLD_VALUE,
            Terms.RIGHT_VALUE,
            Coop.capacity.asNode(),
            Terms.MERGES,
            Terms.SEPARATES,
            Terms.SPLIT_INTO,
            Coop.nameInText.asNode());

    private final Graph facts;

    Decisions(Graph facts) {
        this.facts = facts;
    }

    /** The decisions that touch a thing, whatever its name was when they were made, in the order of their names. */
    List<Node> about(String iri) {
        return facts.find(Node.ANY, Terms.TYPE, Terms.CURATION).mapWith(Triple::getSubject).toList().stream()
                .filter(decision -> MATTER.stream()
                        .flatMap(property -> facts.find(decision, property, Node.ANY).toList().stream())
                        .anyMatch(statement -> isPartOf(iri, statement.getObject())))
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private boolean isPartOf(String iri, Node node) {
        if (!node.isURI()) {
            return false;
        }
        String thing = node.getURI().replaceAll("#.*", "");
        return thing.equals(iri)
                || node.getURI().equals(iri)
                || facts.contains(NodeFactory.createURI(thing), Terms.ALIAS_OF, NodeFactory.createURI(iri));
    }
}
