package org.spacecoop.publish.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.data.Words;
import org.spacecoop.publish.page.View.Value;

/** Turns nodes into texts with links: things and terms stay on this host, whatever the base of their IRIs. */
final class Links {

    private final Snapshot snapshot;

    Links(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A node by its label, with a link to its page. */
    Value to(Node node) {
        if (node.isLiteral()) {
            return new Value(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "", false, List.of());
        }
        if (!node.isURI()) {
            return Value.text(node.toString());
        }
        String iri = node.getURI();
        if (iri.startsWith(Names.COOP)) {
            return new Value(Words.title(node), "en", "/ontology#" + Words.lastPart(iri), false, List.of());
        }
        Optional<String> path = path(iri);
        return path.map(p -> thing(node, p)).orElseGet(() -> outside(node, iri));
    }

    private Value thing(Node node, String path) {
        String language = snapshot.labelNode(node).map(Node::getLiteralLanguage).orElse("");
        return new Value(snapshot.label(node), language, path, false, List.of());
    }

    private Value outside(Node node, String iri) {
        Optional<Node> label = snapshot.labelNode(node);
        String text = label.map(Node::getLiteralLexicalForm).orElse(Words.isWikidata(iri) ? Words.lastPart(iri) : iri);
        boolean web = iri.startsWith("https://") || iri.startsWith("http://");
        return new Value(text, "", web ? iri : "", web, List.of());
    }

    /** The path of the page about a thing, or of the document that a part of a thing stands in. */
    Optional<String> path(String iri) {
        String things = snapshot.base() + "id/";
        if (!iri.startsWith(things)) {
            return Optional.empty();
        }
        return Optional.of("/doc/" + iri.substring(things.length()));
    }
}
