package org.spacecoop.publish.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the document about a thing says: the statements about it and its parts, what points to it, the labels of all that
 * it names, its parties with their links to Wikidata, and the quotes behind it with their selectors. RDF 1.1: every
 * syntax can carry it.
 */
public final class Description {

    /** How many statements that point to the thing the document holds; it says so if there are more. */
    public static final int MAX_INCOMING = 2000;

    private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final Snapshot snapshot;
    private final Set<Triple> statements = new LinkedHashSet<>();

    private Description(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The statements of the document about a thing, in a fixed order. */
    public static List<Triple> of(Snapshot snapshot, String thing) {
        Description description = new Description(snapshot);
        description.parts(thing);
        description.incoming(thing);
        description.linked();
        description.document(thing);
        return description.statements.stream().sorted(Order.STATEMENTS).toList();
    }

    private Graph facts() {
        return snapshot.facts();
    }

    private void add(Node subject, Node property) {
        facts().find(subject, property, Node.ANY).forEachRemaining(statements::add);
    }

    private void parts(String thing) {
        for (Node part : snapshot.parts().getOrDefault(thing, List.of())) {
            add(part, Node.ANY);
        }
    }

    private void incoming(String thing) {
        Node node = NodeFactory.createURI(thing);
        List<Triple> found = facts().find(Node.ANY, Node.ANY, node).toList();
        found.stream().sorted(Order.STATEMENTS).limit(MAX_INCOMING).forEach(statements::add);
        if (found.size() > MAX_INCOMING) {
            Node note = NodeFactory.createLiteralLang(
                    "Of " + found.size() + " statements that point to the thing, " + MAX_INCOMING + " stand here.",
                    "en");
            statements.add(Triple.create(page(thing), RDFS.comment.asNode(), note));
        }
    }

    private void linked() {
        Set<Node> named = new LinkedHashSet<>();
        for (Triple statement : statements) {
            named.add(statement.getSubject());
            if (statement.getObject().isURI()) {
                named.add(statement.getObject());
            }
        }
        List<Node> parties = statements.stream()
                .filter(t -> t.getPredicate().equals(Names.coop("party")))
                .map(Triple::getObject)
                .toList();
        List<Node> quotes = statements.stream()
                .filter(t -> t.getPredicate().equals(Names.coop("evidence")))
                .map(Triple::getObject)
                .toList();
        named.forEach(this::brief);
        parties.forEach(this::party);
        quotes.forEach(this::quote);
    }

    private void brief(Node node) {
        add(node, Names.LABEL);
        add(node, Names.KIND);
    }

    private void party(Node party) {
        add(party, Names.TYPE);
        add(party, Names.SAME_AS);
        add(party, Names.coop("country"));
        add(party, Names.coop("countryCode"));
    }

    private void quote(Node quote) {
        add(quote, Node.ANY);
        for (Node selector : snapshot.objects(quote, Names.HAS_SELECTOR)) {
            add(selector, Node.ANY);
        }
        snapshot.one(quote, Names.HAS_SOURCE).ifPresent(this::release);
    }

    private void release(Node release) {
        brief(release);
        add(release, Names.TYPE);
        add(release, Names.ISSUED);
        add(release, Names.SOURCE);
    }

    /** The document is no thing of the dataset: it is about one, and has a licence of its own. */
    private void document(String thing) {
        Node page = page(thing);
        statements.add(Triple.create(page, Names.TYPE, FOAF.Document.asNode()));
        statements.add(Triple.create(page, FOAF.primaryTopic.asNode(), NodeFactory.createURI(thing)));
        statements.add(Triple.create(page, DCTerms.license.asNode(), NodeFactory.createURI(LICENSE)));
        statements.add(Triple.create(
                page, DCTerms.isPartOf.asNode(), NodeFactory.createURI(snapshot.base() + ".well-known/void#dataset")));
    }

    private Node page(String thing) {
        return NodeFactory.createURI(snapshot.base() + "doc/" + thing.substring((snapshot.base() + "id/").length()));
    }
}
