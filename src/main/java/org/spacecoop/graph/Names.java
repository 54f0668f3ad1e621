package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.claim.Quote;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.Event;
import org.spacecoop.entity.EventTelling;
import org.spacecoop.entity.FoldedName;
import org.spacecoop.entity.KnownNames;
import org.spacecoop.entity.LocalOrganization;
import org.spacecoop.entity.LocalPlace;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.NamedRelease;
import org.spacecoop.entity.Person;
import org.spacecoop.entity.Telling;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.gazetteer.Place;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.OrganizationKind;

/** The IRIs of all that a dataset is about. */
final class Names {

    private static final int MOST_PARTIES = 4;
    private static final int NAME_WORDS = 6;

    private final Iris iris;
    private final Naming naming;
    private final Labels labels;
    private final Map<Agent, String> agents = new LinkedHashMap<>();
    private final Map<Agent, List<LocalOrganization.Telling>> told = new LinkedHashMap<>();
    private final Map<Location, String> places = new LinkedHashMap<>();
    private final Map<Merge.Reference, String> agreements = new LinkedHashMap<>();
    private final Map<Merge.Reference, String> events = new LinkedHashMap<>();
    private final Map<String, String> retired = new LinkedHashMap<>();

    Names(Iris iris, Naming naming, Labels labels, Gazetteer gazetteer, Entities entities) {
        this.iris = iris;
        this.naming = naming;
        this.labels = labels;
        entities.organizations().forEach(local -> told.put(new Agent.Local(local.key()), local.tellings()));
        nameOrganizations(entities.organizations());
        namePeople(entities.people());
        namePlaces(entities.places());
        nameAgreements(entities.agreements());
        nameEvents(entities.events());
        adoptOrganizations(gazetteer);
    }

    /** The names of what people decided about, beside those that the rules alone give. */
    private Names(Names rules, Labels labels, Entities entities) {
        this.iris = rules.iris;
        this.naming = rules.naming;
        this.labels = labels;
        entities.organizations().forEach(local -> told.put(new Agent.Local(local.key()), local.tellings()));
        agents.putAll(rules.agents);
        places.putAll(rules.places);
    }

    /**
     * Names what people decided about: as the rules alone name it, but for what decisions name.
     *
     * @param revisedLabels its labels
     * @param entities what there is
     * @param decided names that decisions give to agreements, by a telling of each
     */
    Names revised(Labels revisedLabels, Entities entities, Map<Merge.Reference, String> decided) {
        Names names = new Names(this, revisedLabels, entities);
        names.nameOrganizations(entities.organizations().stream()
                .filter(local -> !agents.containsKey(new Agent.Local(local.key())))
                .toList());
        names.namePeople(entities.people().stream()
                .filter(person -> !agents.containsKey(new Agent.Individual(person.key())))
                .toList());
        Renaming ofAgreements = new Renaming(agreements, decided);
        List<Agreement> newAgreements = pick(
                entities.agreements(),
                ofAgreements.name(entities.agreements().stream()
                        .map(agreement -> agreement.tellings().stream()
                                .map(Telling::reference)
                                .toList())
                        .toList()));
        names.agreements.putAll(ofAgreements.names());
        names.nameAgreements(newAgreements);
        Renaming ofEvents = new Renaming(events, Map.of());
        List<Event> newEvents = pick(
                entities.events(),
                ofEvents.name(entities.events().stream()
                        .map(event -> event.tellings().stream()
                                .map(EventTelling::reference)
                                .toList())
                        .toList()));
        names.events.putAll(ofEvents.names());
        names.nameEvents(newEvents);
        names.retired.putAll(ofAgreements.aliases());
        names.retired.putAll(ofEvents.aliases());
        return names;
    }

    private static <T> List<T> pick(List<T> things, List<Integer> positions) {
        return positions.stream().map(things::get).toList();
    }

    /** Names of agreements and events that nothing goes by any more, with the names of today. */
    Map<String, String> retired() {
        return retired;
    }

    /** The IRIs that the gazetteer gives. */
    static Set<String> reserved(Iris iris, Gazetteer gazetteer) {
        Set<String> reserved = new LinkedHashSet<>();
        for (Organization organization : gazetteer.organizations()) {
            reserved.add(iris.organization(organization.id()));
        }
        for (Place place : gazetteer.places()) {
            reserved.add(iris.place(place.id()));
        }
        gazetteer.accords().forEach(accord -> reserved.add(iris.agreement(accord.id())));
        return reserved;
    }

    Node agent(Agent agent) {
        if (agent instanceof Agent.Country country) {
            return Nodes.iri(iris.country(country.code()));
        }
        if (agent instanceof Agent.Known organization) {
            return Nodes.iri(iris.organization(organization.id()));
        }
        return Nodes.iri(given(agents, agent));
    }

    Node place(Location place) {
        return Nodes.iri(place instanceof Location.Known known ? iris.place(known.id()) : given(places, place));
    }

    Node agreement(Agreement agreement) {
        return Nodes.iri(given(agreements, agreement.first().reference()));
    }

    /** The agreement that a claim of a release tells, if it tells one. */
    Optional<Node> agreement(String release, String claim) {
        return Optional.ofNullable(agreements.get(new Merge.Reference(release, claim)))
                .map(Nodes::iri);
    }

    Node event(Event event) {
        return Nodes.iri(given(events, event.first().reference()));
    }

    private static <K> String given(Map<K, String> names, K thing) {
        String iri = names.get(thing);
        if (iri == null) {
            throw new IllegalArgumentException("not among the entities: " + thing);
        }
        return iri;
    }

    private void nameOrganizations(List<LocalOrganization> organizations) {
        List<Naming.Nameless> things = new ArrayList<>();
        for (LocalOrganization organization : organizations) {
            LocalOrganization.Telling first = organization.tellings().get(0);
            boolean onePerCountry = first.kind()
                    .filter(kind -> kind == OrganizationKind.MINISTRY || kind == OrganizationKind.GOVERNMENT)
                    .isPresent();
            String country = onePerCountry ? first.countryCode().orElse("") : "";
            things.add(new Naming.Nameless(
                    "organization",
                    organization.keys(organizations).stream().map(Names::key).toList(),
                    Iris.slug(slug(first.name(), 10), Slugs.of(country, 1)),
                    organization.key()));
        }
        List<String> named = naming.name(things);
        for (int i = 0; i < named.size(); i++) {
            agents.put(new Agent.Local(organizations.get(i).key()), named.get(i));
        }
    }

    private void namePeople(List<Person> people) {
        List<String> named = naming.name(people.stream()
                .map(person -> new Naming.Nameless(
                        "person",
                        person.names().stream().map(Names::key).toList(),
                        slug(person.name(), 10),
                        person.key()))
                .toList());
        for (int i = 0; i < named.size(); i++) {
            agents.put(new Agent.Individual(people.get(i).key()), named.get(i));
        }
    }

    private void namePlaces(List<LocalPlace> local) {
        List<String> named = naming.name(local.stream()
                .map(place -> new Naming.Nameless(
                        "place",
                        List.of(key(place.key())),
                        Iris.slug(
                                slug(place.name(), 10),
                                Slugs.of(place.countryCode().orElse(""), 1)),
                        place.key()))
                .toList());
        for (int i = 0; i < named.size(); i++) {
            places.put(new Location.Local(local.get(i).key()), named.get(i));
        }
    }

    private void nameAgreements(List<Agreement> all) {
        List<String> named = naming.name(all.stream()
                .map(agreement -> new Naming.Nameless(
                        "agreement",
                        agreement.tellings().stream().map(this::key).distinct().toList(),
                        slug(agreement.first()),
                        facts(
                                agreement.first().claim().key(),
                                agreement.first().claim().quotes(),
                                key(agreement.first()))))
                .toList());
        for (int i = 0; i < named.size(); i++) {
            String iri = named.get(i);
            all.get(i).tellings().forEach(telling -> agreements.put(telling.reference(), iri));
        }
    }

    private void nameEvents(List<Event> all) {
        List<String> named = naming.name(all.stream()
                .map(event -> new Naming.Nameless(
                        "event",
                        event.tellings().stream().map(this::key).distinct().toList(),
                        slug(event.first()),
                        facts(event.first().claim().key(), event.first().claim().quotes(), key(event.first()))))
                .toList());
        for (int i = 0; i < named.size(); i++) {
            String iri = named.get(i);
            all.get(i).tellings().forEach(telling -> events.put(telling.reference(), iri));
        }
    }

    /** An organisation that the gazetteer has come to know since is known by the gazetteer's name. */
    private void adoptOrganizations(Gazetteer gazetteer) {
        List<String> unused = naming.unusedKeys("organization");
        if (unused.isEmpty()) {
            return;
        }
        KnownNames known = new KnownNames(gazetteer);
        for (String key : unused) {
            String[] parts = key.split("\\|", -1);
            List<Organization> fitting = known.organizations(parts[0].replace('_', ' ')).stream()
                    .filter(candidate -> parts.length < 2
                            || parts[1].isEmpty()
                            || candidate.countryCode().equals(Optional.of(parts[1])))
                    .toList();
            if (fitting.size() == 1) {
                naming.replace(
                        "organization", key, iris.organization(fitting.get(0).id()));
            }
        }
    }

    private String slug(Telling telling) {
        String what = telling.claim()
                .accord()
                .map(accord ->
                        Iris.slug(Slugs.ofTerm(telling.claim().type().value().localName()), accord))
                .orElseGet(() -> Slugs.ofTerm(telling.claim().type().value().localName()));
        return Iris.slug(when(telling.dateOrIssue()), what, who(telling.partySet(), telling.release()));
    }

    private String slug(EventTelling telling) {
        Optional<PartialDate> date =
                telling.date().or(() -> telling.release().issued().map(PartialDate::of));
        String type = Slugs.ofTerm(telling.claim().type().localName());
        String subject = telling.claim()
                .name()
                .map(name -> slug(name, 8))
                .or(() -> telling.establishes().map(agent -> slug(labels.name(agent.value()), 8)))
                .orElseGet(() -> who(telling.agents(), telling.release()));
        return Iris.slug(when(date), type, subject);
    }

    private static String when(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("undated");
    }

    /** Short names in alphabetical order, the first of them where there are many; organisations go before people. */
    private String who(Set<Agent> all, NamedRelease release) {
        boolean onlyPeople = all.stream().allMatch(agent -> agent instanceof Agent.Individual);
        List<String> shown = all.stream()
                .filter(agent -> onlyPeople || !(agent instanceof Agent.Individual))
                .map(agent -> slug(shortName(agent, release), NAME_WORDS))
                .sorted()
                .toList();
        return shown.size() <= MOST_PARTIES
                ? String.join("-", shown)
                : String.join("-", shown.subList(0, MOST_PARTIES)) + "-and-others";
    }

    /** The acronym if there is one, else the name; of organisations that only releases know, as this release has it. */
    private String shortName(Agent agent, NamedRelease release) {
        return told.getOrDefault(agent, List.of()).stream()
                .filter(telling -> telling.release().equals(release.slug()))
                .findFirst()
                .map(telling -> telling.acronym().orElse(telling.name()))
                .orElseGet(() -> labels.shortName(agent));
    }

    private String key(Telling telling) {
        return telling.release().key()
                + "|" + told(telling)
                + "||" + telling.claim().type().value().localName()
                + "|" + telling.date().map(PartialDate::toString).orElse("")
                + "|"
                + telling.claim().fields().stream()
                        .map(field -> field.value())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+"));
    }

    /** The parties as the release itself has them: other releases have no say in what it is known by. */
    private static String told(Telling telling) {
        return telling.claim().parties().stream()
                .map(party -> key(party.value()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static String key(AgentRef party) {
        if (party instanceof AgentRef.Country country) {
            return country.code();
        }
        if (party instanceof AgentRef.Known organization) {
            return organization.id();
        }
        return key(
                FoldedName.of(party instanceof AgentRef.Named named ? named.name() : ((AgentRef.Person) party).name()));
    }

    private String key(EventTelling telling) {
        return telling.release().key()
                + "|" + telling.claim().type().localName()
                + "|"
                + telling.claim().name().map(FoldedName::of).map(Names::key).orElseGet(() -> keys(telling.agents()))
                + "||" + telling.date().map(PartialDate::toString).orElse("")
                + "|"
                + telling.establishes().map(agent -> key(agent.value())).orElse("");
    }

    private static String keys(Set<Agent> all) {
        Set<String> keys = new TreeSet<>();
        all.forEach(agent -> keys.add(key(agent)));
        return String.join("+", keys);
    }

    private static String key(Agent agent) {
        if (agent instanceof Agent.Country country) {
            return country.code();
        }
        if (agent instanceof Agent.Known organization) {
            return organization.id();
        }
        String name = agent instanceof Agent.Local local ? local.key() : ((Agent.Individual) agent).key();
        return name.substring(0, name.contains("|") ? name.indexOf('|') : name.length())
                .replace(' ', '_');
    }

    private static String key(String folded) {
        String key = folded.strip().replaceAll("\\s+", "_");
        return key.isEmpty() ? "_" : key;
    }

    private static String facts(String claim, List<Quote> quotes, String key) {
        return key + "|" + quotes.stream().findFirst().map(Quote::exact).orElse("") + "|" + claim;
    }

    private static String slug(String name, int words) {
        String slug = Slugs.of(name, words);
        return slug.isEmpty() ? Slugs.hash(name, 6) : slug;
    }
}
