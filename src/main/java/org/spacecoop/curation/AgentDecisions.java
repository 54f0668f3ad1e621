package org.spacecoop.curation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.FoldedName;
import org.spacecoop.entity.LocalOrganization;
import org.spacecoop.entity.Person;

/** Which organisations and people that the rules tell apart are one. */
final class AgentDecisions {

    private final Directory directory;
    private final Entities rules;
    private final Map<Agent, Agent> meant = new LinkedHashMap<>();
    private final List<Outcome> outcomes;

    AgentDecisions(Curation curation, Directory directory, Entities rules, List<Outcome> outcomes) {
        this.directory = directory;
        this.rules = rules;
        this.outcomes = outcomes;
        curation.of(Entry.Merging.class).stream()
                .filter(merging -> !AgreementDecisions.isAboutAgreement(merging))
                .forEach(this::decide);
        curation.of(Entry.Naming.class).forEach(this::decide);
    }

    /** Who is meant in the end. */
    Agent meant(Agent found) {
        Agent agent = found;
        for (int step = 0; step <= meant.size() && meant.containsKey(agent); step++) {
            agent = meant.get(agent);
        }
        return agent;
    }

    /** Those that mean another one. */
    Set<Agent> replaced() {
        return meant.keySet();
    }

    private void decide(Entry.Merging merging) {
        String thing = merging.note().thing();
        Optional<Agent> kept = directory.agent(thing);
        Set<String> warnings = new LinkedHashSet<>();
        if (kept.isEmpty()) {
            warnings.add("nothing goes by " + thing);
        }
        boolean done = false;
        for (String other : merging.others()) {
            Optional<Agent> agent = directory.agent(other);
            Optional<String> obstacle = kept.isEmpty()
                    ? Optional.of("nothing goes by " + thing)
                    : agent.map(found -> obstacle(kept.get(), found)).orElse(Optional.of("nothing goes by " + other));
            obstacle.ifPresentOrElse(warnings::add, () -> meant.put(agent.orElseThrow(), meant(kept.orElseThrow())));
            done |= obstacle.isEmpty();
        }
        outcome(merging, done, warnings);
    }

    /** What keeps one agent from meaning the other. */
    private Optional<String> obstacle(Agent kept, Agent other) {
        if (other instanceof Agent.Known || other instanceof Agent.Country) {
            return Optional.of("what stands in the gazetteer is mended there");
        }
        if ((kept instanceof Agent.Individual) != (other instanceof Agent.Individual)) {
            return Optional.of("a person and an organisation are never one");
        }
        return meant(kept).equals(other) ? Optional.of("the decisions go in a circle") : Optional.empty();
    }

    private void decide(Entry.Naming naming) {
        Optional<Agent> thing = directory.agent(naming.note().thing());
        Set<String> warnings = new LinkedHashSet<>();
        boolean done = false;
        if (thing.isEmpty()) {
            warnings.add("nothing goes by " + naming.note().thing());
            outcome(naming, false, warnings);
            return;
        }
        for (String name : naming.names()) {
            List<Agent> bearers = thing.get() instanceof Agent.Individual ? people(name) : organizations(name);
            if (bearers.isEmpty()) {
                warnings.add("no release prints \"" + name + "\" as the name of something that is not known otherwise");
            }
            for (Agent bearer : bearers) {
                if (!meant(thing.get()).equals(bearer)) {
                    meant.put(bearer, meant(thing.get()));
                }
            }
            done |= !bearers.isEmpty();
        }
        outcome(naming, done, warnings);
    }

    private List<Agent> organizations(String name) {
        String folded = FoldedName.of(name);
        return rules.organizations().stream()
                .filter(organization -> organization.tellings().stream()
                        .flatMap(AgentDecisions::names)
                        .anyMatch(printed -> FoldedName.of(printed).equals(folded)))
                .<Agent>map(organization -> new Agent.Local(organization.key()))
                .toList();
    }

    private static Stream<String> names(LocalOrganization.Telling telling) {
        return Stream.concat(Stream.of(telling.name()), telling.acronym().stream());
    }

    private List<Agent> people(String name) {
        return rules.people().stream()
                .filter(person -> person.names().contains(FoldedName.of(name)))
                .map(Person::key)
                .<Agent>map(Agent.Individual::new)
                .toList();
    }

    private void outcome(Entry entry, boolean done, Set<String> warnings) {
        Optional<String> warning = warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(warnings.stream().collect(Collectors.joining("; ")));
        outcomes.add(new Outcome(entry, done, warning));
    }
}
