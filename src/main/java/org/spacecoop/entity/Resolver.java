package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.EventClaim;
import org.spacecoop.claim.EventPart;
import org.spacecoop.claim.ParticipationClaim;
import org.spacecoop.claim.PlaceRef;
import org.spacecoop.claim.Quote;
import org.spacecoop.claim.Stated;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Notice;
import org.spacecoop.vocabulary.AgreementType;

/**
 * Claims of all releases to entities: names become things, and the same thing told twice becomes one. A pure function
 * of the releases, in whatever order they come, and the gazetteer; safe to share between threads.
 */
public final class Resolver {

    private final KnownNames known;

    /** Resolves with a gazetteer. */
    public Resolver(Gazetteer gazetteer) {
        this.known = new KnownNames(gazetteer);
    }

    /** All that the releases tell of, by the rules alone. */
    public Entities resolve(List<NamedRelease> releases) {
        return resolve(releases, Revision.NONE);
    }

    /** All that the releases tell of, by the rules and by what people decided. */
    public Entities resolve(List<NamedRelease> releases, Revision revision) {
        List<NamedRelease> ordered = new ArrayList<>(releases);
        ordered.sort(NamedRelease.ORDER);
        return new Resolution(known, ordered, revision).entities();
    }

    /** One resolution: holds what is found on the way. */
    private static final class Resolution {

        private final KnownNames known;
        private final List<NamedRelease> releases;
        private final Revision revision;
        private final OrganizationNames organizations;
        private final PlaceNames places;
        private final PersonNames people = new PersonNames();
        private final List<Notice> warnings = new ArrayList<>();

        Resolution(KnownNames known, List<NamedRelease> releases, Revision revision) {
            this.known = known;
            this.releases = releases;
            this.revision = revision;
            this.organizations = new OrganizationNames(known);
            this.places = new PlaceNames(known);
        }

        Entities entities() {
            releases.forEach(release -> organizations.note(release, AgentNames.in(release.claims())));
            List<Telling> tellings = new ArrayList<>();
            List<EventTelling> eventTellings = new ArrayList<>();
            for (NamedRelease release : releases) {
                release.claims().agreements().forEach(claim -> tellings.add(telling(release, claim)));
                release.claims().events().forEach(claim -> eventTellings.add(eventTelling(release, claim)));
            }
            List<Agreement> agreements = revision.agreements(agreements(tellings));
            eventTellings.removeIf(telling -> !revision.keeps(telling));
            List<Event> events = new EventGrouping(agreements).group(eventTellings);
            settlePeople(agreements, events);
            List<ToldRelease> told = told(tellings);
            return new Entities(
                    told,
                    agreements.stream().map(this::withPeople).toList(),
                    events.stream().map(this::withPeople).toList(),
                    organizations.locals(revision),
                    people.people(),
                    places.locals(),
                    warnings);
        }

        private List<Agreement> agreements(List<Telling> tellings) {
            Sameness sameness = new Sameness(known, organizations.locals(revision));
            List<Agreement> agreements = new ArrayList<>(new AgreementGrouping(sameness).group(tellings));
            agreements.removeIf(agreement -> !isComplete(agreement));
            return agreements;
        }

        /** What fewer than two bind themselves to is no agreement, and an accession is of one party to an accord. */
        private boolean isComplete(Agreement agreement) {
            int parties = agreement.parties().size();
            boolean accession = agreement.type() == AgreementType.ACCESSION;
            boolean complete = accession ? parties == 1 && agreement.accord().isPresent() : parties > 1;
            if (!complete) {
                for (Telling telling : agreement.tellings()) {
                    String quote = telling.claim().quotes().stream()
                            .findFirst()
                            .map(Quote::exact)
                            .orElse("");
                    String file = telling.release().claims().release().source().name();
                    warnings.add(Notice.of(
                            file,
                            "left out, as its parties are not clear: "
                                    + agreement.type().localName() + " in \"" + quote + "\""));
                }
            }
            return complete;
        }

        private Telling telling(NamedRelease release, AgreementClaim claim) {
            List<Stated<Agent>> parties = new ArrayList<>();
            for (Stated<AgentRef> party : claim.parties()) {
                // Whoever signs is no party: only those who bind themselves are.
                if (!(party.value() instanceof AgentRef.Person)) {
                    parties.add(restated(party, agent(release, party.value())));
                }
            }
            List<Stated<Participation>> participations = claim.people().stream()
                    .map(part -> restated(part, participation(release, part.value())))
                    .toList();
            return new Telling(release, claim, parties, participations, place(release, claim.place()));
        }

        private Participation participation(NamedRelease release, ParticipationClaim claim) {
            return new Participation(
                    new Agent.Individual(claim.person().name()),
                    claim.capacity(),
                    claim.roleAsPrinted(),
                    claim.onBehalfOf().map(agent -> agent(release, agent)));
        }

        private EventTelling eventTelling(NamedRelease release, EventClaim claim) {
            List<Stated<Attendance>> participants = new ArrayList<>();
            for (Stated<EventPart> part : claim.participants()) {
                Agent agent = agent(release, part.value().agent());
                participants.add(
                        restated(part, new Attendance(agent, part.value().role())));
            }
            Optional<Stated<Agent>> establishes =
                    claim.establishes().map(agent -> restated(agent, agent(release, agent.value())));
            return new EventTelling(release, claim, participants, place(release, claim.place()), establishes);
        }

        private Optional<Stated<Location>> place(NamedRelease release, Optional<Stated<PlaceRef>> place) {
            return place.map(stated -> restated(stated, places.resolve(release, stated.value())));
        }

        /** Resolves a name; people keep their name as key until all are known. */
        private Agent agent(NamedRelease release, AgentRef ref) {
            if (ref instanceof AgentRef.Country country) {
                return new Agent.Country(country.code());
            }
            if (ref instanceof AgentRef.Known organization) {
                return new Agent.Known(organization.id());
            }
            if (ref instanceof AgentRef.Named name) {
                return revision.agent(
                        organizations.resolve(release, name, name.parent().map(parent -> agent(release, parent))));
            }
            return new Agent.Individual(((AgentRef.Person) ref).name());
        }

        /** What stands in one agreement or event, however many releases tell it, stands together. */
        private void settlePeople(List<Agreement> agreements, List<Event> events) {
            Map<NamedRelease, List<Runnable>> notes = new LinkedHashMap<>();
            releases.forEach(release -> notes.put(release, new ArrayList<>()));
            for (Agreement agreement : agreements) {
                Object where = agreement.first().reference();
                for (Telling telling : agreement.tellings()) {
                    notes.getOrDefault(telling.release(), List.of()).add(() -> notePeople(telling, where));
                }
            }
            for (Event event : events) {
                Object where = event.first().reference();
                for (EventTelling telling : event.tellings()) {
                    notes.getOrDefault(telling.release(), List.of()).add(() -> notePeople(telling, where));
                }
            }
            notes.values().forEach(list -> list.forEach(Runnable::run));
            people.settle(revision);
        }

        private void notePeople(Telling telling, Object agreement) {
            for (Stated<Participation> part : telling.people()) {
                Set<Object> where = new LinkedHashSet<>(Set.of(agreement));
                part.value().onBehalfOf().ifPresent(where::add);
                people.note(telling.release().slug(), part.value().person().key(), where);
            }
        }

        private void notePeople(EventTelling telling, Object event) {
            for (Agent agent : telling.agents()) {
                if (agent instanceof Agent.Individual person) {
                    people.note(telling.release().slug(), person.key(), Set.of(event));
                }
            }
        }

        private Agreement withPeople(Agreement agreement) {
            List<Telling> tellings = new ArrayList<>();
            for (Telling telling : agreement.tellings()) {
                tellings.add(telling.withPeople(telling.people().stream()
                        .map(part -> restated(
                                part,
                                new Participation(
                                        people.resolve(part.value().person().key()),
                                        part.value().capacity(),
                                        part.value().roleAsPrinted(),
                                        part.value().onBehalfOf())))
                        .toList()));
            }
            return new Agreement(tellings, agreement.merges(), agreement.corrections());
        }

        private Event withPeople(Event event) {
            List<EventTelling> tellings = new ArrayList<>();
            for (EventTelling telling : event.tellings()) {
                List<Stated<Attendance>> participants = telling.participants().stream()
                        .map(part -> part.value().agent() instanceof Agent.Individual person
                                ? restated(
                                        part,
                                        new Attendance(
                                                people.resolve(person.key()),
                                                part.value().role()))
                                : part)
                        .toList();
                tellings.add(new EventTelling(
                        telling.release(), telling.claim(), participants, telling.place(), telling.establishes()));
            }
            return new Event(tellings, event.merges());
        }

        private List<ToldRelease> told(List<Telling> tellings) {
            Map<String, Set<Agent>> parties = new LinkedHashMap<>();
            for (Telling telling : tellings) {
                parties.computeIfAbsent(telling.release().slug(), slug -> new LinkedHashSet<>())
                        .addAll(telling.partySet());
            }
            return releases.stream()
                    .map(release -> told(release, parties.getOrDefault(release.slug(), Set.of())))
                    .toList();
        }

        private ToldRelease told(NamedRelease release, Set<Agent> parties) {
            Metadata metadata = release.claims().release().metadata();
            Optional<Location> place = metadata.dateline()
                    .flatMap(Dateline::place)
                    .filter(name -> !name.isBlank())
                    .map(name -> places.resolve(release, new PlaceRef(name, Optional.empty(), Optional.empty())));
            Optional<Agent> publisher = metadata.publisher()
                    .filter(name -> !name.isBlank())
                    .map(name -> revision.agent(organizations.publisher(release, name, parties)));
            return new ToldRelease(release, publisher, place);
        }

        private static <A, B> Stated<B> restated(Stated<A> stated, B value) {
            return new Stated<>(value, stated.quotes(), stated.rule());
        }
    }
}
