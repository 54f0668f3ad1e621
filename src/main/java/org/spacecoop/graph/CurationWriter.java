package org.spacecoop.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.spacecoop.curation.Curation;
import org.spacecoop.curation.Entry;
import org.spacecoop.curation.Outcome;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Corrections;
import org.spacecoop.entity.Participation;
import org.spacecoop.vocabulary.Coop;

/** Writes the decisions, what they are about, and what is true by them alone: the graph of curation. */
final class CurationWriter {

    private final Iris iris;
    private final Revised revised;
    private final Names names;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

    CurationWriter(Iris iris, Revised revised) {
        this.iris = iris;
        this.revised = revised;
        this.names = revised.names();
    }

    Graph graph() {
        return graph;
    }

    /** What people know better. */
    void writeCorrections() {
        revised.entities().agreements().stream()
                .filter(agreement -> !agreement.corrections().equals(Corrections.NONE))
                .forEach(this::write);
        revised.rejected().forEach((iri, label) -> {
            add(Nodes.iri(iri), RDF.type, Coop.Rejected.asNode());
            add(Nodes.iri(iri), DCTerms.type, Coop.Rejected.asNode());
            add(Nodes.iri(iri), RDFS.label, Nodes.english(label));
        });
    }

    /**
     * The decisions themselves.
     *
     * @param stated whether a statement stands in the dataset
     * @return what became of them, acceptances included
     */
    List<Outcome> writeDecisions(Curation curation, Predicate<Triple> stated) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        revised.outcomes()
                .forEach(outcome -> outcomes.put(outcome.entry().note().iri(), outcome));
        for (Entry entry : curation.entries()) {
            if (entry instanceof Entry.Acceptance acceptance) {
                outcomes.put(entry.note().iri(), outcome(acceptance, stated));
            }
        }
        List<Outcome> ordered = curation.entries().stream()
                .map(entry -> outcomes.get(entry.note().iri()))
                .toList();
        ordered.forEach(this::write);
        return ordered;
    }

    private Outcome outcome(Entry.Acceptance acceptance, Predicate<Triple> stated) {
        String thing = acceptance.note().thing();
        Node node = Nodes.iri(revised.aliases().getOrDefault(thing, thing));
        boolean holds = acceptance
                .statement()
                .map(statement -> stated.test(Triple.create(node, Nodes.iri(statement.property()), statement.value())))
                .orElseGet(() -> stated.test(Triple.create(node, RDF.Nodes.type, Node.ANY))
                        && !revised.rejected().containsKey(node.getURI()));
        return holds ? Outcome.applied(acceptance) : Outcome.lost(acceptance, "what was accepted is told no more");
    }

    private void write(Outcome outcome) {
        Entry entry = outcome.entry();
        Entry.Note note = entry.note();
        Node node = Nodes.iri(note.iri());
        add(node, RDF.type, entry.type().asNode());
        add(node, RDF.type, Coop.Curation.asNode());
        add(node, DCTerms.type, entry.type().asNode());
        String label = entry.type().getLocalName() + " by " + note.who() + ", " + note.when();
        add(node, RDFS.label, Nodes.english(label));
        add(node, Coop.curates, Nodes.iri(note.thing()));
        add(node, DCTerms.creator, Nodes.string(note.who()));
        add(node, DCTerms.created, Nodes.day(note.when()));
        add(node, RDFS.comment, Nodes.text(note.why(), note.language()));
        add(
                node,
                Coop.inEffect,
                NodeFactory.createLiteralDT(Boolean.toString(outcome.inEffect()), XSDDatatype.XSDboolean));
        writeMatter(entry, node, outcome.inEffect());
    }

    private void writeMatter(Entry entry, Node node, boolean inEffect) {
        if (entry instanceof Entry.Acceptance acceptance) {
            acceptance.statement().ifPresent(statement -> write(statement, node));
        } else if (entry instanceof Entry.Rejection rejection) {
            rejection.statement().ifPresent(statement -> write(statement, node));
        } else if (entry instanceof Entry.Correction correction) {
            add(node, Coop.ofProperty, Nodes.iri(correction.property()));
            Node told = revised.told().get(correction.note().iri());
            if (told != null) {
                add(node, Coop.toldValue, told);
            }
            correction.told().ifPresent(value -> add(node, Coop.toldValue, value));
            add(node, Coop.rightValue, correction.right());
            correction.capacity().ifPresent(capacity -> add(node, Coop.capacity, capacity));
        } else if (entry instanceof Entry.Merging merging) {
            merging.others().forEach(other -> add(node, Coop.merges, Nodes.iri(other)));
        } else if (entry instanceof Entry.Splitting splitting) {
            splitting.tellings().forEach(telling -> add(node, Coop.separates, Nodes.iri(telling)));
            writeParts(splitting, node);
        } else if (entry instanceof Entry.Naming naming) {
            naming.names().forEach(name -> {
                add(node, Coop.nameInText, Nodes.string(name));
                if (inEffect) {
                    add(Nodes.iri(naming.note().thing()), SKOS.altLabel, Nodes.name(name));
                }
            });
        }
    }

    private void write(Entry.Statement statement, Node node) {
        add(node, Coop.ofProperty, Nodes.iri(statement.property()));
        add(node, Coop.toldValue, statement.value());
    }

    private void writeParts(Entry.Splitting splitting, Node node) {
        String part = iris.splitFrom(splitting.note().thing(), splitting.note().iri());
        String today = revised.aliases().getOrDefault(part, part);
        if (revised.entities().agreements().stream()
                .anyMatch(agreement -> names.agreement(agreement).hasURI(today))) {
            add(node, Coop.splitInto, Nodes.iri(today));
        }
    }

    private void write(Agreement agreement) {
        Node node = names.agreement(agreement);
        Corrections right = agreement.corrections();
        right.type().ifPresent(type -> {
            add(node, RDF.type, Coop.of(type).asNode());
            add(node, DCTerms.type, Coop.of(type).asNode());
        });
        right.status()
                .ifPresent(status -> add(node, Coop.status, Coop.of(status).asNode()));
        right.date().ifPresent(date -> {
            add(node, Coop.date, Nodes.date(date.date()));
            add(node, Coop.earliest, Nodes.day(date.date().earliest()));
            add(node, Coop.latest, Nodes.day(date.date().latest()));
            add(node, Coop.dateBasis, Coop.of(date.basis()).asNode());
        });
        right.place().ifPresent(place -> add(node, Coop.place, names.place(place)));
        right.parties().forEach(party -> add(node, Coop.party, names.agent(party)));
        right.fields().forEach(field -> add(node, Coop.field, Nodes.iri(iris.field(field))));
        right.people().forEach(part -> write(part, node));
    }

    private void write(Participation part, Node agreement) {
        Node participation = new Parts(iris, names).participation(agreement, part);
        String label = revised.labels().name(part.person()) + ", " + Parts.capacity(part);
        add(agreement, Coop.participation, participation);
        add(participation, RDF.type, Coop.Participation.asNode());
        add(participation, DCTerms.type, Coop.Participation.asNode());
        add(participation, RDFS.label, Nodes.english(label));
        add(participation, Coop.person, names.agent(part.person()));
        add(participation, Coop.capacity, Coop.of(part.capacity()).asNode());
    }

    private void add(Node subject, Property property, Node object) {
        graph.add(subject, property.asNode(), object);
    }
}
