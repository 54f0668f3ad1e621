package org.spacecoop.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.Order;
import org.spacecoop.publish.data.Words;
import org.spacecoop.publish.page.View.Fact;
import org.spacecoop.publish.page.View.Term;
import org.spacecoop.publish.page.View.Terms;
import org.spacecoop.publish.page.View.Value;

/** The documentation of the ontology, made from the ontology itself. */
final class OntologyPage {

    private static final List<Node> SHOWN = List.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            RDFS.domain.asNode(),
            RDFS.range.asNode(),
            OWL.inverseOf.asNode(),
            OWL.equivalentClass.asNode(),
            OWL.equivalentProperty.asNode(),
            RDFS.seeAlso.asNode());

    private final Graph graph;

    private OntologyPage(Collection<Triple> statements) {
        graph = GraphMemFactory.createDefaultGraph();
        statements.forEach(graph::add);
    }

    static View.Ontology of(View.Frame frame, Collection<Triple> statements) {
        OntologyPage page = new OntologyPage(statements);
        Node ontology = page.first(Node.ANY, Names.TYPE, OWL.Ontology.asNode());
        String title = page.text(ontology, List.of(DCTerms.title.asNode(), Names.LABEL));
        String about = page.text(
                ontology, List.of(DCTerms.description.asNode(), DCTerms.abstract_.asNode(), RDFS.comment.asNode()));
        return new View.Ontology(frame, title.isEmpty() ? "Ontology" : title, about, page.groups());
    }

    private List<Terms> groups() {
        return List.of(
                        group("Classes", Set.of(OWL.Class.asNode(), RDFS.Class.asNode())),
                        group("Properties between things", Set.of(OWL.ObjectProperty.asNode())),
                        group("Properties with literal values", Set.of(OWL.DatatypeProperty.asNode())),
                        group("Annotations", Set.of(OWL.AnnotationProperty.asNode())),
                        group("Named values", Set.of(NodeFactory.createURI(OWL.NS + "NamedIndividual"))))
                .stream()
                .filter(group -> !group.terms().isEmpty())
                .toList();
    }

    private Terms group(String title, Set<Node> types) {
        List<Term> terms = types.stream()
                .flatMap(type -> graph.find(Node.ANY, Names.TYPE, type).toList().stream())
                .map(Triple::getSubject)
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Names.COOP))
                .distinct()
                .sorted(Order.NODES)
                .map(this::term)
                .toList();
        return new Terms(title, terms);
    }

    private Term term(Node term) {
        String label = text(term, List.of(Names.LABEL, Names.PREF_LABEL));
        String definition = text(term, List.of(Names.DEFINITION, RDFS.comment.asNode()));
        List<String> examples = objects(term, SKOS.example.asNode()).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
        List<Fact> facts = new ArrayList<>();
        for (Node property : SHOWN) {
            List<Value> values = objects(term, property).stream()
                    .filter(Node::isURI)
                    .map(OntologyPage::value)
                    .toList();
            if (!values.isEmpty()) {
                facts.add(new Fact(Words.title(property), values));
            }
        }
        String name = Words.lastPart(term.getURI());
        return new Term(name, label.isEmpty() ? Words.title(term) : label, definition, examples, facts);
    }

    private static Value value(Node node) {
        String iri = node.getURI();
        String name = Words.lastPart(iri);
        return iri.startsWith(Names.COOP) ? Value.link(name, "#" + name) : new Value(iri, "", iri, true, List.of());
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Order.NODES)
                .toList();
    }

    private Node first(Node subject, Node property, Node object) {
        return graph.find(subject, property, object).mapWith(Triple::getSubject).toList().stream()
                .min(Order.NODES)
                .orElse(Node.ANY);
    }

    /** The text of the first of the properties that the subject has, in English if there is one. */
    private String text(Node subject, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> objects(subject, property).stream()
                        .filter(Node::isLiteral)
                        .sorted(Comparator.comparing(
                                l -> !l.getLiteralLanguage().equals("en"))))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}
