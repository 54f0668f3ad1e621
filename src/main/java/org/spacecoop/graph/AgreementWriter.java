package org.spacecoop.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.AgreementLink;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.Participation;
import org.spacecoop.entity.Telling;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.PROV;

/**
 * Writes agreements. A statement stands in the graph of each release that supports it; of type, status, date and place
 * the agreement itself has the preferred value, each release's own stands on its telling.
 */
final class AgreementWriter {

    private final Iris iris;
    private final Names names;
    private final Labels labels;
    private final Parts parts;

    AgreementWriter(Iris iris, Names names, Labels labels) {
        this.iris = iris;
        this.names = names;
        this.labels = labels;
        this.parts = new Parts(iris, names);
    }

    /** Writes what one telling of an agreement supports into the graph of its release. */
    void write(Agreement agreement, Telling telling, ReleaseGraph graph) {
        Node node = names.agreement(agreement);
        AgreementClaim claim = telling.claim();
        graph.describe(node, Coop.of(agreement.type()), Coop.Agreement, Nodes.english(labels.of(agreement)));
        graph.add(node, Coop.release, graph.node());
        claim.quotes().forEach(quote -> graph.add(node, Coop.evidence, graph.quote(quote)));
        if (claim.type().value() == agreement.type()) {
            graph.add(node, RDF.type, Coop.of(agreement.type()).asNode(), claim.type());
        }
        if (claim.status().value() == agreement.status()) {
            graph.add(node, Coop.status, Coop.of(agreement.status()).asNode(), claim.status());
        }
        telling.parties().forEach(party -> graph.add(node, Coop.party, names.agent(party.value()), party));
        claim.fields().forEach(field -> graph.add(node, Coop.field, Nodes.iri(iris.field(field.value())), field));
        claim.topics().forEach(topic -> graph.add(node, Coop.topic, graph.text(topic.value()), topic));
        claim.accord()
                .filter(accord -> agreement.type() == AgreementType.ACCESSION)
                .ifPresent(accord ->
                        graph.add(node, Coop.accord, Nodes.iri(iris.agreement(accord)), claim.quotes(), claim.rule()));
        claim.date().ifPresent(date -> writeDate(agreement, node, date, graph));
        telling.place()
                .filter(place -> agreement.place().equals(Optional.of(place.value())))
                .ifPresent(place -> graph.add(node, Coop.place, names.place(place.value()), place));
        telling.people().forEach(part -> writeParticipation(agreement, node, part, graph));
        claim.builtOn().forEach(link -> writeLink(telling, node, link, graph));
        writeTelling(agreement, telling, node, graph);
    }

    private static void writeDate(Agreement agreement, Node node, Stated<DateClaim> stated, ReleaseGraph graph) {
        Optional<DateClaim> preferred = agreement.date();
        if (preferred.isPresent()
                && preferred.get().date().equals(stated.value().date())) {
            Dates.write(node, preferred.get(), stated.quotes(), stated.rule(), graph);
        }
    }

    private void writeParticipation(Agreement agreement, Node node, Stated<Participation> stated, ReleaseGraph graph) {
        Participation part = stated.value();
        Node person = names.agent(part.person());
        Node participation = parts.participation(node, part);
        graph.add(node, Coop.participation, participation, stated);
        String label = labels.name(part.person()) + ", " + Parts.capacity(part);
        graph.describe(participation, Coop.Participation, Coop.Participation, Nodes.english(label));
        graph.add(participation, Coop.person, person, stated);
        graph.add(participation, Coop.capacity, Coop.of(part.capacity()).asNode(), stated);
        List<Participation> all = sameParts(agreement, part);
        Optional<String> role = all.stream()
                .map(Participation::roleAsPrinted)
                .flatMap(Optional::stream)
                .findFirst();
        if (role.isPresent() && role.equals(part.roleAsPrinted())) {
            graph.add(participation, Coop.roleAsPrinted, graph.text(role.get()), stated);
        }
        Optional<Agent> principal = all.stream()
                .map(Participation::onBehalfOf)
                .flatMap(Optional::stream)
                .findFirst();
        if (principal.isPresent() && principal.equals(part.onBehalfOf())) {
            graph.add(participation, Coop.onBehalfOf, names.agent(principal.get()), stated);
        }
    }

    /** What all tellings have of the same person in the same capacity, the earlier release first. */
    private static List<Participation> sameParts(Agreement agreement, Participation part) {
        return agreement.tellings().stream()
                .flatMap(telling -> telling.people().stream())
                .map(Stated::value)
                .filter(other -> other.person().equals(part.person()) && other.capacity() == part.capacity())
                .toList();
    }

    private void writeLink(Telling telling, Node node, Stated<AgreementLink> link, ReleaseGraph graph) {
        Property property = switch (link.value().relation()) {
            case RECALLS -> Coop.recalls;
            case IMPLEMENTS -> Coop.IMPLEMENTS;
            case RENEWS -> Coop.renews;
        };
        names.agreement(telling.release().slug(), link.value().key())
                .filter(other -> !other.equals(node))
                .ifPresent(other -> graph.add(node, property, other, link));
    }

    private void writeTelling(Agreement agreement, Telling telling, Node node, ReleaseGraph graph) {
        AgreementClaim claim = telling.claim();
        Resource type = Coop.of(claim.type().value());
        Node part = parts.telling(agreement, telling);
        String label = labels.of(agreement) + ", as told by “" + labels.of(telling.release()) + "”";
        graph.describe(part, Coop.Telling, Coop.Telling, Nodes.english(label));
        graph.add(node, Coop.telling, part);
        graph.add(part, PROV.specializationOf, node);
        graph.add(part, Coop.release, graph.node());
        graph.add(part, Coop.tellingKind, Coop.of(claim.telling()).asNode());
        graph.add(part, Coop.toldType, type.asNode(), claim.type());
        graph.add(part, Coop.status, Coop.of(claim.status().value()).asNode(), claim.status());
        claim.date().ifPresent(date -> Dates.write(part, date.value(), date.quotes(), date.rule(), graph));
        telling.place().ifPresent(place -> graph.add(part, Coop.place, names.place(place.value()), place));
        claim.quotes().forEach(quote -> graph.add(part, Coop.evidence, graph.quote(quote)));
        Merge.Reference self = new Merge.Reference(telling.release().slug(), claim.key());
        agreement.merges().stream()
                .filter(merge -> merge.joined().equals(self))
                .forEach(merge -> graph.add(
                        part, RDFS.comment, Nodes.english("Taken for the same agreement: " + merge.reason() + ".")));
    }
}
