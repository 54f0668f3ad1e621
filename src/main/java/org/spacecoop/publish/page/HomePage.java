package org.spacecoop.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.page.View.Count;
import org.spacecoop.publish.page.View.Table;

/** Gathers what the landing page shows. */
final class HomePage {

    private static final int NEWEST = 12;
    private static final int EXAMPLES = 12;

    private final Snapshot snapshot;
    private final Links links;
    private final Facts facts;

    HomePage(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.links = new Links(snapshot);
        this.facts = new Facts(snapshot, links, new Notes(snapshot, links));
    }

    View.Home page(View.Frame frame, List<View.ExampleLink> examples, List<View.Download> downloads) {
        Set<Node> agreements = told("Agreement");
        Table all = facts.dated("Newest agreements", agreements);
        Table newest = new Table(
                all.title(), all.heads(), all.rows().stream().limit(NEWEST).toList(), all.total());
        List<Count> countries = countries(agreements);
        return new View.Home(
                frame,
                counts(agreements, countries.size()),
                newest,
                countries,
                examples.stream().limit(EXAMPLES).toList(),
                examples.size(),
                downloads);
    }

    /** The things of a class that some release tells of; what only the gazetteer knows is not counted. */
    private Set<Node> told(String type) {
        Set<Node> told = new LinkedHashSet<>(snapshot.instances(Names.coop(type)));
        told.removeIf(thing -> !snapshot.facts().contains(thing, Names.coop("release"), Node.ANY));
        return told;
    }

    private List<Count> counts(Set<Node> agreements, int countries) {
        Set<Node> parties = new HashSet<>();
        snapshot.facts()
                .find(Node.ANY, Names.coop("party"), Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(parties::add);
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("agreements", agreements.size(), ""));
        counts.add(new Count("parties", parties.size(), ""));
        counts.add(new Count("countries", countries, "#countries"));
        counts.add(new Count("people", snapshot.instances(Names.coop("Person")).size(), ""));
        counts.add(new Count("events", told("Event").size(), ""));
        counts.add(
                new Count("releases", snapshot.instances(Names.coop("Release")).size(), ""));
        counts.add(new Count("statements", snapshot.facts().size(), ""));
        return counts;
    }

    private List<Count> countries(Set<Node> agreements) {
        Map<Node, Set<Node>> byCountry = new HashMap<>();
        for (Node agreement : agreements) {
            for (Node party : snapshot.objects(agreement, Names.coop("party"))) {
                country(party)
                        .forEach(country -> byCountry
                                .computeIfAbsent(country, c -> new HashSet<>())
                                .add(agreement));
            }
        }
        return byCountry.entrySet().stream()
                .map(entry -> new Count(
                        snapshot.label(entry.getKey()),
                        entry.getValue().size(),
                        links.path(entry.getKey().getURI()).orElse("")))
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::name))
                .toList();
    }

    private List<Node> country(Node party) {
        return party.getURI().startsWith(snapshot.thing("country", ""))
                ? List.of(party)
                : snapshot.objects(party, Names.coop("country"));
    }
}
