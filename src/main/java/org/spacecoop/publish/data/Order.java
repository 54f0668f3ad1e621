package org.spacecoop.publish.data;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** A fixed order of nodes and statements, so that the same data always gives the same bytes. */
public final class Order {

    /** IRIs before literals before triple terms; each kind by its text. */
    public static final Comparator<Node> NODES =
            Comparator.comparingInt(Order::rank).thenComparing(Order::text);

    /** By subject, then {@code a} first, then property, then object. */
    public static final Comparator<Triple> STATEMENTS = Comparator.comparing(Triple::getSubject, NODES)
            .thenComparing(t -> !t.getPredicate().equals(RDF.Nodes.type))
            .thenComparing(Triple::getPredicate, NODES)
            .thenComparing(Triple::getObject, NODES);

    private Order() {}

    private static int rank(Node node) {
        if (node.isURI()) {
            return 0;
        }
        return node.isLiteral() ? 1 : 2;
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }
}
