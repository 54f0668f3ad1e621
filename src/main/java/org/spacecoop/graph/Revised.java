package org.spacecoop.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.spacecoop.curation.Curation;
import org.spacecoop.curation.Curator;
import org.spacecoop.curation.Directory;
import org.spacecoop.curation.Entry;
import org.spacecoop.curation.Outcome;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.NamedRelease;
import org.spacecoop.entity.Person;
import org.spacecoop.entity.Resolver;
import org.spacecoop.gazetteer.Gazetteer;

/**
 * What the releases tell of by the rules and by what people decided, and its names.
 *
 * @param entities what there is
 * @param names its names; those that the rules alone give, but for what is split
 * @param labels its labels
 * @param aliases names that decisions make aliases, with the names of today
 * @param rejected the labels of rejected agreements by their names
 * @param told what is told in place of a right value, by the IRI of the correction
 * @param outcomes what became of the decisions, but for acceptances
 */
record Revised(
        Entities entities,
        Names names,
        Labels labels,
        Map<String, String> aliases,
        Map<String, String> rejected,
        Map<String, Node> told,
        List<Outcome> outcomes) {

    /** By the rules alone. */
    static Revised not(Entities entities, Names names, Labels labels) {
        return new Revised(entities, names, labels, Map.of(), Map.of(), Map.of(), List.of());
    }

    /**
     * By the rules and the decisions. Releases are resolved again only where a decision speaks of what they tell.
     *
     * @param rules by the rules alone
     */
    static Revised of(
            Revised rules,
            Curation curation,
            Directory directory,
            Gazetteer gazetteer,
            List<NamedRelease> releases,
            Resolver resolver) {
        Curator curator = new Curator(curation, directory, rules.entities());
        if (!touches(curation, curator, directory)) {
            curator.agreements(rules.entities().agreements());
            return new Revised(
                    rules.entities(),
                    rules.names(),
                    rules.labels(),
                    curator.aliases(),
                    Map.of(),
                    Map.of(),
                    curator.outcomes());
        }
        Entities entities = resolver.resolve(releases, curator);
        Labels labels = new Labels(gazetteer, entities);
        Names names = rules.names().revised(labels, entities, curator.names());
        Map<String, String> aliases = new LinkedHashMap<>(curator.aliases());
        aliases.putAll(names.retired());
        aliases.putAll(agents(rules, entities, names, curator));
        return new Revised(
                entities,
                names,
                labels,
                aliases,
                rejected(directory, rules, curator),
                curator.told(),
                curator.outcomes());
    }

    private static boolean touches(Curation curation, Curator curator, Directory directory) {
        return !curator.replaced().isEmpty()
                || curation.entries().stream()
                        .filter(entry -> !(entry instanceof Entry.Acceptance))
                        .map(entry -> entry.note().thing().replaceAll("#.*", ""))
                        .anyMatch(thing -> directory.agreement(thing).isPresent());
    }

    /** The names of organisations and people that mean others now. */
    private static Map<String, String> agents(Revised rules, Entities entities, Names names, Curator curator) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Agent agent : curator.replaced()) {
            if (agent instanceof Agent.Local) {
                aliases.put(
                        rules.names().agent(agent).getURI(),
                        names.agent(curator.agent(agent)).getURI());
            }
        }
        Map<String, Person> byName = new LinkedHashMap<>();
        entities.people().forEach(person -> person.names().forEach(name -> byName.putIfAbsent(name, person)));
        for (Person person : rules.entities().people()) {
            Optional<Person> meant = Optional.ofNullable(byName.get(person.key()));
            String before =
                    rules.names().agent(new Agent.Individual(person.key())).getURI();
            meant.map(other -> names.agent(new Agent.Individual(other.key())).getURI())
                    .filter(now -> !now.equals(before))
                    .ifPresent(now -> aliases.put(before, now));
        }
        return aliases;
    }

    private static Map<String, String> rejected(Directory directory, Revised rules, Curator curator) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Outcome outcome : curator.outcomes()) {
            if (outcome.entry() instanceof Entry.Rejection rejection
                    && rejection.statement().isEmpty()
                    && outcome.inEffect()) {
                directory
                        .agreement(rejection.note().thing())
                        .ifPresent(agreement -> labels.put(
                                rules.names().agreement(agreement).getURI(),
                                "Rejected: " + rules.labels().of(agreement)));
            }
        }
        return labels;
    }
}
