package org.spacecoop.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.LocalOrganization;
import org.spacecoop.entity.LocalPlace;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Person;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.OrganizationKind;

/** Writes organisations, people and places that only releases know, into the graph of each release that names them. */
final class AgentWriter {

    private static final List<String> INTERNATIONAL = List.of("ESA", "EU");

    private final Iris iris;
    private final Names names;

    AgentWriter(Iris iris, Names names) {
        this.iris = iris;
        this.names = names;
    }

    void write(Entities entities, Map<String, ReleaseGraph> graphs) {
        for (LocalOrganization organization : entities.organizations()) {
            for (LocalOrganization.Telling telling : organization.tellings()) {
                write(organization, telling, graphOf(graphs, telling.release()));
            }
        }
        for (Person person : entities.people()) {
            person.releases().forEach(release -> write(person, graphOf(graphs, release)));
        }
        for (LocalPlace place : entities.places()) {
            place.releases().forEach(release -> write(place, graphOf(graphs, release)));
        }
    }

    private void write(LocalOrganization organization, LocalOrganization.Telling telling, ReleaseGraph graph) {
        Node node = names.agent(new Agent.Local(organization.key()));
        Resource type = organization
                .kind()
                .filter(kind -> kind != OrganizationKind.COUNTRY)
                .map(Coop::of)
                .orElse(Coop.Company);
        graph.describe(node, type, Coop.Organization, Nodes.text(organization.name(), organization.language()));
        // One preferred name in each language: the label; what other releases print is an alternative.
        graph.add(node, SKOS.prefLabel, Nodes.text(organization.name(), organization.language()));
        if (!telling.name().equals(organization.name())) {
            graph.add(node, SKOS.altLabel, Nodes.text(telling.name(), telling.language()));
        }
        telling.acronym().ifPresent(acronym -> graph.add(node, Coop.acronym, Nodes.string(acronym)));
        if (telling.countryCode().isPresent() && telling.countryCode().equals(organization.countryCode())) {
            country(node, telling.countryCode().get(), graph);
        }
        if (telling.parent().isPresent() && telling.parent().equals(organization.parent())) {
            graph.add(node, ORG.subOrganizationOf, names.agent(telling.parent().get()));
        }
    }

    private void write(Person person, ReleaseGraph graph) {
        Node node = names.agent(new Agent.Individual(person.key()));
        graph.describe(node, Coop.Person, FOAF.Person, Nodes.name(person.name()));
        graph.add(node, FOAF.name, Nodes.string(person.name()));
    }

    private void write(LocalPlace place, ReleaseGraph graph) {
        Node node = names.place(new Location.Local(place.key()));
        graph.describe(node, Coop.Place, Coop.Place, Nodes.name(place.name()));
        place.countryCode().ifPresent(code -> country(node, code, graph));
    }

    /** The code always; the country only where it is one. */
    private void country(Node node, String code, ReleaseGraph graph) {
        graph.add(node, Coop.countryCode, Nodes.string(code));
        if (!INTERNATIONAL.contains(code)) {
            graph.add(node, Coop.country, Nodes.iri(iris.country(code)));
        }
    }

    private static ReleaseGraph graphOf(Map<String, ReleaseGraph> graphs, String release) {
        ReleaseGraph graph = graphs.get(release);
        if (graph == null) {
            throw new IllegalArgumentException("not among the releases: " + release);
        }
        return graph;
    }
}
