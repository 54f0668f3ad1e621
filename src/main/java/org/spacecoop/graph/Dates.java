package org.spacecoop.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.Quote;
import org.spacecoop.vocabulary.Coop;

/** Writes dates: as precise as they are told, and the first and last day that they may mean, so that all can be compared. */
final class Dates {

    private Dates() {}

    static void write(Node node, DateClaim claim, List<Quote> quotes, String rule, ReleaseGraph graph) {
        graph.add(node, Coop.date, Nodes.date(claim.date()), quotes, rule);
        graph.add(node, Coop.earliest, Nodes.day(claim.date().earliest()));
        graph.add(node, Coop.latest, Nodes.day(claim.date().latest()));
        graph.add(node, Coop.dateBasis, Coop.of(claim.basis()).asNode());
    }
}
