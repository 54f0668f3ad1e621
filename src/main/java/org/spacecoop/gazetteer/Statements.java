package org.spacecoop.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;

/** Statements by subject, in the order of the files. */
final class Statements {

    private final Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();
    private final Map<Node, List<Node>> byType = new LinkedHashMap<>();

    Statements(List<Triple> triples) {
        for (Triple triple : triples) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                    .add(triple.getObject());
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                byType.computeIfAbsent(triple.getObject(), type -> new ArrayList<>())
                        .add(triple.getSubject());
            }
        }
    }

    /** The things of a class. */
    List<Node> instances(RDFNode type) {
        return byType.getOrDefault(type.asNode(), List.of());
    }

    /** The values of a property. */
    Stream<Node> values(Node subject, RDFNode property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property.asNode(), List.of()).stream();
    }

    /** The first value of a property. */
    Optional<Node> value(Node subject, RDFNode property) {
        return values(subject, property).findFirst();
    }

    /** The text of a property's first value. */
    Optional<String> text(Node subject, RDFNode property) {
        return value(subject, property).map(Node::getLiteralLexicalForm);
    }

    /**
     * The text of a property that must be there.
     *
     * @throws BrokenGazetteerException if it is not
     */
    String required(Node subject, RDFNode property) {
        return text(subject, property)
                .orElseThrow(() -> new BrokenGazetteerException(subject.getURI(), "has no " + property));
    }

    /** The slug of the IRI that a property points to. */
    Optional<String> slug(Node subject, RDFNode property) {
        return value(subject, property).map(Statements::slug);
    }

    /** The last part of a thing's IRI. */
    static String slug(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    /** The names that some properties give to a thing, each once, in the order of the properties. */
    List<Name> names(Node subject, RDFNode... properties) {
        Set<Name> names = new LinkedHashSet<>();
        for (RDFNode property : properties) {
            values(subject, property).forEach(value -> names.add(name(value)));
        }
        return List.copyOf(names);
    }

    private static Name name(Node literal) {
        String language = literal.getLiteralLanguage();
        return new Name(literal.getLiteralLexicalForm(), language.isEmpty() ? "und" : language, false);
    }
}
