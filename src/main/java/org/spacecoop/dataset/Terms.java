package org.spacecoop.dataset;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.PROV;

/** The terms that this package looks for in graphs. */
final class Terms {

    static final Node TYPE = RDF.Nodes.type;
    static final Node LABEL = RDFS.Nodes.label;
    static final Node SAME_AS = OWL2.sameAs.asNode();
    static final Node ISSUED = DCTerms.issued.asNode();
    static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    static final Node AGREEMENT = Coop.Agreement.asNode();
    static final Node EVENT = Coop.Event.asNode();
    static final Node RELEASE = Coop.Release.asNode();
    static final Node ALIAS_OF = NodeFactory.createURI(Coop.NS + "aliasOf");
    static final Node CURATION = Coop.Curation.asNode();
    static final Node CURATES = Coop.curates.asNode();
    static final Node TOLD_VALUE = Coop.toldValue.asNode();
    static final Node RIGHT_VALUE = Coop.rightValue.asNode();
    static final Node MERGES = Coop.merges.asNode();
    static final Node SEPARATES = Coop.separates.asNode();
    static final Node SPLIT_INTO = Coop.splitInto.asNode();
    static final Node RULE = Coop.rule.asNode();
    static final Node QUOTED_FROM = PROV.wasQuotedFrom.asNode();

    static final Node HAS_SOURCE = OA.hasSource.asNode();
    static final Node HAS_SELECTOR = OA.hasSelector.asNode();
    static final Node EXACT = OA.exact.asNode();
    static final Node START = OA.start.asNode();
    static final Node END = OA.end.asNode();

    private Terms() {}
}
