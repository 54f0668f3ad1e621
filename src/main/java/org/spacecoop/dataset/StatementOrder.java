package org.spacecoop.dataset;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The order in which statements are written: by subject, then type and label before all else, then by object. */
final class StatementOrder {

    private static final Comparator<Node> PREDICATES =
            Comparator.comparingInt(StatementOrder::rank).thenComparing(NodeCmp::compareRDFTerms);

    /** Subject, predicate, object. */
    static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, PREDICATES)
            .thenComparing(Triple::getObject, StatementOrder::compareObjects);

    private StatementOrder() {}

    private static int rank(Node predicate) {
        if (predicate.equals(RDF.Nodes.type)) {
            return 0;
        }
        return predicate.equals(RDFS.Nodes.label) ? 1 : 2;
    }

    private static int compareObjects(Node one, Node other) {
        if (one.isTripleTerm() && other.isTripleTerm()) {
            return TRIPLES.compare(one.getTriple(), other.getTriple());
        }
        return NodeCmp.compareRDFTerms(one, other);
    }
}
