package org.spacecoop.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks that the graphs of a dataset fit each other. */
final class Integrity {

    /** By these a decision may speak of what is not, or not any more, in the dataset. */
    private static final Set<Node> SPEAK_OF_ANYTHING =
            Set.of(Terms.CURATES, Terms.TOLD_VALUE, Terms.RIGHT_VALUE, Terms.MERGES, Terms.SEPARATES);

    private final DatasetGraph whole;
    private final Graph facts;
    private final Node evidenceName;
    private final Graph evidence;
    private final String things;
    private final List<Finding> findings = new ArrayList<>();

    Integrity(DatasetGraph whole, String base) {
        this.whole = whole;
        this.facts = whole.getDefaultGraph();
        this.evidenceName = NodeFactory.createURI(base + "graph/evidence");
        this.evidence = whole.getGraph(evidenceName);
        this.things = base + "id/";
    }

    /** What is wrong. */
    List<Finding> findings() {
        checkNodes();
        checkMerging();
        checkLabels();
        checkReferences();
        checkReifiedStatements();
        checkPositions();
        return List.copyOf(findings);
    }

    private void checkNodes() {
        facts.find().forEachRemaining(this::checkFact);
        evidence.find().forEachRemaining(triple -> {
            if (hasBlankNode(triple)) {
                find(triple.getSubject(), "no-blank-nodes", "a blank node in the evidence");
            }
        });
    }

    private void checkFact(Triple triple) {
        if (hasBlankNode(triple)) {
            find(triple.getSubject(), "no-blank-nodes", "a blank node: " + text(triple));
        }
        if (triple.getObject().isTripleTerm()) {
            find(triple.getSubject(), "rdf-1.1", "a triple term: " + text(triple));
        }
    }

    private static boolean hasBlankNode(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    /** Blank nodes are left out: read from two files they are never the same. */
    private void checkMerging() {
        Graph merged = GraphFactory.createDefaultGraph();
        whole.listGraphNodes().forEachRemaining(name -> {
            if (!name.equals(evidenceName)) {
                whole.getGraph(name).find().forEachRemaining(merged::add);
            }
        });
        missing(merged, facts, "stands in a named graph, not in the merged one");
        missing(facts, merged, "stands in the merged graph, not in a named one");
    }

    private void missing(Graph from, Graph in, String message) {
        from.find()
                .filterDrop(in::contains)
                .filterDrop(Integrity::hasBlankNode)
                .forEachRemaining(triple -> find(triple.getSubject(), "merged", text(triple) + " " + message));
    }

    private void checkLabels() {
        Map<Node, Set<Node>> labels = new LinkedHashMap<>();
        facts.find().forEachRemaining(triple -> {
            if (isThing(triple.getSubject()) && !isAlias(triple)) {
                Set<Node> known = labels.computeIfAbsent(triple.getSubject(), thing -> new LinkedHashSet<>());
                if (triple.getPredicate().equals(Terms.LABEL)) {
                    known.add(triple.getObject());
                }
            }
        });
        labels.forEach((thing, known) -> {
            if (known.size() != 1) {
                find(thing, "one-label", "has " + (known.isEmpty() ? "no label" : known.size() + " labels"));
            }
        });
    }

    private void checkReferences() {
        Set<Node> missing = new LinkedHashSet<>();
        facts.find().forEachRemaining(triple -> {
            Node object = triple.getObject();
            if (object.isURI()
                    && object.getURI().startsWith(things)
                    && !SPEAK_OF_ANYTHING.contains(triple.getPredicate())
                    && !facts.contains(object, Terms.TYPE, Node.ANY)) {
                missing.add(object);
            }
        });
        missing.forEach(thing -> find(thing, "described", "is spoken of, but not described"));
    }

    private void checkReifiedStatements() {
        evidence.find(Node.ANY, Terms.REIFIES, Node.ANY).forEachRemaining(claim -> {
            Node statement = claim.getObject();
            if (!statement.isTripleTerm() || !facts.contains(statement.getTriple())) {
                find(claim.getSubject(), "reified", "supports a statement that is not among the facts");
            }
        });
    }

    private void checkPositions() {
        facts.find(Node.ANY, Terms.START, Node.ANY).forEachRemaining(start -> {
            List<Triple> ends =
                    facts.find(start.getSubject(), Terms.END, Node.ANY).toList();
            boolean inOrder = ends.size() == 1 && number(start) >= 0 && number(start) < number(ends.get(0));
            if (!inOrder) {
                find(start.getSubject(), "position", "a quote must begin before it ends");
            }
        });
    }

    private static int number(Triple triple) {
        return triple.getObject().getLiteralValue() instanceof Integer number ? number : -1;
    }

    private boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(things) && node.getURI().indexOf('#') < 0;
    }

    private static boolean isAlias(Triple triple) {
        return triple.getPredicate().equals(Terms.ALIAS_OF);
    }

    private static String text(Triple triple) {
        return NodeFmtLib.str(triple);
    }

    private void find(Node focus, String rule, String message) {
        findings.add(new Finding(focus.isURI() ? focus.getURI() : focus.toString(), rule, message));
    }
}
