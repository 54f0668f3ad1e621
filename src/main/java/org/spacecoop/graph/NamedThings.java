package org.spacecoop.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.spacecoop.curation.Directory;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.Participation;
import org.spacecoop.entity.Telling;
import org.spacecoop.gazetteer.Gazetteer;

/** What the rules alone found, by name. */
final class NamedThings implements Directory {

    private final Iris iris;
    private final Names names;
    private final Map<String, String> aliases;
    private final Map<String, Agreement> agreements = new LinkedHashMap<>();
    private final Map<Merge.Reference, String> agreementsByTelling = new LinkedHashMap<>();
    private final Map<String, Merge.Reference> tellings = new LinkedHashMap<>();
    private final Map<String, Participation> participations = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    NamedThings(Iris iris, Names names, Map<String, String> aliases, Gazetteer gazetteer, Entities entities) {
        this.iris = iris;
        this.names = names;
        this.aliases = aliases;
        gazetteer.countries().forEach(country -> put(new Agent.Country(country.code())));
        gazetteer.organizations().forEach(organization -> put(new Agent.Known(organization.id())));
        entities.organizations().forEach(organization -> put(new Agent.Local(organization.key())));
        entities.people().forEach(person -> put(new Agent.Individual(person.key())));
        gazetteer.places().forEach(place -> put(new Location.Known(place.id())));
        entities.places().forEach(place -> put(new Location.Local(place.key())));
        gazetteer.fields().forEach(field -> fields.put(iris.field(field.id()), field.id()));
        entities.agreements().forEach(this::put);
    }

    private void put(Agent agent) {
        agents.put(names.agent(agent).getURI(), agent);
    }

    private void put(Location place) {
        places.put(place(place), place);
    }

    private void put(Agreement agreement) {
        Node node = names.agreement(agreement);
        Parts parts = new Parts(iris, names);
        agreements.put(node.getURI(), agreement);
        for (Telling telling : agreement.tellings()) {
            agreementsByTelling.put(telling.reference(), node.getURI());
            tellings.put(parts.telling(agreement, telling).getURI(), telling.reference());
            telling.people()
                    .forEach(part -> participations.put(
                            parts.participation(node, part.value()).getURI(), part.value()));
        }
    }

    @Override
    public Optional<Agreement> agreement(String iri) {
        return find(agreements, iri);
    }

    @Override
    public Optional<String> agreement(Merge.Reference telling) {
        return Optional.ofNullable(agreementsByTelling.get(telling));
    }

    @Override
    public Optional<Merge.Reference> telling(String iri) {
        return find(tellings, iri);
    }

    @Override
    public Optional<Participation> participation(String iri) {
        return find(participations, iri);
    }

    @Override
    public Optional<Agent> agent(String iri) {
        return find(agents, iri);
    }

    @Override
    public Optional<Location> place(String iri) {
        return find(places, iri);
    }

    @Override
    public String place(Location place) {
        return names.place(place).getURI();
    }

    @Override
    public Optional<String> field(String iri) {
        return find(fields, iri);
    }

    @Override
    public String splitFrom(String agreement, String decision) {
        return iris.splitFrom(agreement, decision);
    }

    /** The name of today of a thing, for a name that it had before; the fragment stays. */
    private <T> Optional<T> find(Map<String, T> things, String iri) {
        int hash = iri.indexOf('#');
        String thing = hash < 0 ? iri : iri.substring(0, hash);
        String fragment = hash < 0 ? "" : iri.substring(hash);
        return Optional.ofNullable(things.get(aliases.getOrDefault(thing, thing) + fragment));
    }
}
