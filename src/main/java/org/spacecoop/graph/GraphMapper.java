package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.curation.Curation;
import org.spacecoop.curation.Outcome;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.Event;
import org.spacecoop.entity.EventTelling;
import org.spacecoop.entity.NamedRelease;
import org.spacecoop.entity.Resolver;
import org.spacecoop.entity.Telling;
import org.spacecoop.entity.ToldRelease;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.vocabulary.Coop;

/**
 * Claims of all releases to the graphs of a dataset. A pure function: the same releases in whatever order, gazetteer, base
 * and names give the same graphs. Safe to share between threads as long as nothing changes the gazetteer's graph.
 */
public final class GraphMapper {

    private final Gazetteer gazetteer;
    private final Resolver resolver;
    private final Graph gazetteerGraph;
    private final Iris iris;
    private final IriRegister previous;
    private final Curation curation;

    /** A mapper by the rules alone. */
    public GraphMapper(Gazetteer gazetteer, Graph gazetteerGraph, String base, IriRegister previous) {
        this(gazetteer, gazetteerGraph, base, previous, Curation.none());
    }

    /**
     * A mapper.
     *
     * @param gazetteer what is known beforehand
     * @param gazetteerGraph the same as RDF, under the same base
     * @param base the base of all IRIs
     * @param previous the names given before
     * @param curation what people decided, under the same base
     * @throws IllegalArgumentException if the base is no absolute http IRI
     */
    public GraphMapper(
            Gazetteer gazetteer, Graph gazetteerGraph, String base, IriRegister previous, Curation curation) {
        this(gazetteer, new Resolver(gazetteer), gazetteerGraph, base, previous, curation);
    }

    /** The same with a resolver for the gazetteer, which serves as often as one likes. */
    public GraphMapper(
            Gazetteer gazetteer,
            Resolver resolver,
            Graph gazetteerGraph,
            String base,
            IriRegister previous,
            Curation curation) {
        this.curation = curation;
        this.gazetteer = gazetteer;
        this.resolver = resolver;
        this.gazetteerGraph = gazetteerGraph;
        this.iris = new Iris(base);
        this.previous = previous;
    }

    /** The graphs. */
    public MappedDataset map(List<ReleaseClaims> claims) {
        Naming naming = new Naming(iris, previous, Names.reserved(iris, gazetteer));
        Revised revised = revised(named(claims, naming), naming);
        Entities entities = revised.entities();
        Names names = revised.names();
        Graph evidence = GraphMemFactory.createDefaultGraphSameTerm();
        Map<String, Graph> graphs = new LinkedHashMap<>();
        releaseGraphs(entities, names, revised.labels(), evidence)
                .forEach((slug, graph) -> graphs.put(iris.releaseGraph(slug), graph.graph()));
        graphs.put(iris.graph("gazetteer"), gazetteerGraph);
        graphs.put(
                iris.graph("inferred"),
                new CountryPairs(iris, names, gazetteer, entities).infer(entities.agreements()));
        CurationWriter curated = new CurationWriter(iris, revised);
        graphs.put(iris.graph("curation"), curated.graph());
        curated.writeCorrections();
        List<Outcome> outcomes = curated.writeDecisions(curation, triple -> isStated(triple, graphs));
        graphs.put(iris.graph("meta"), meta(naming, revised, graphs));
        return new MappedDataset(graphs, evidence, iris.graph("evidence"), naming.register(), entities, outcomes);
    }

    /** By the rules alone, then by what people decided: their decisions speak of things by the names that the rules give. */
    private Revised revised(List<NamedRelease> releases, Naming naming) {
        Entities entities = resolver.resolve(releases);
        Labels labels = new Labels(gazetteer, entities);
        Names names = new Names(iris, naming, labels, gazetteer, entities);
        Revised rules = Revised.not(entities, names, labels);
        if (curation.isEmpty()) {
            return rules;
        }
        NamedThings directory = new NamedThings(iris, names, naming.aliases(), gazetteer, entities);
        return Revised.of(rules, curation, directory, gazetteer, releases, resolver);
    }

    private static boolean isStated(Triple triple, Map<String, Graph> graphs) {
        return graphs.values().stream().anyMatch(graph -> graph.contains(triple));
    }

    /** The releases with their names; a file given twice is one release. */
    private static List<NamedRelease> named(List<ReleaseClaims> claims, Naming naming) {
        IdentityHashMap<ReleaseClaims, String> slugs = new IdentityHashMap<>();
        claims.forEach(release -> slugs.put(release, Iris.releaseSlug(release.release())));
        List<ReleaseClaims> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparing((ReleaseClaims release) -> slugs.get(release))
                .thenComparing(release -> release.release().contentHash()));
        Set<String> contents = new LinkedHashSet<>();
        ordered.removeIf(release -> !contents.add(release.release().contentHash()));
        List<Naming.Nameless> things = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (ReleaseClaims release : ordered) {
            String key = Slugs.hash(Iris.identity(release.release()), 16);
            String content = release.release().contentHash();
            // Two texts that claim to be the same release stay two.
            String unique = keys.add(key) ? key : key + "-" + Slugs.hash(content, 16);
            things.add(new Naming.Nameless("release", List.of(unique), slugs.get(release), content));
        }
        List<String> iris = naming.name(things);
        List<NamedRelease> named = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            String slug = iris.get(i).substring(iris.get(i).lastIndexOf('/') + 1);
            named.add(new NamedRelease(slug, things.get(i).keys().get(0), ordered.get(i)));
        }
        return named;
    }

    private Map<String, ReleaseGraph> releaseGraphs(Entities entities, Names names, Labels labels, Graph evidence) {
        Map<String, ReleaseGraph> graphs = new LinkedHashMap<>();
        ReleaseWriter releases = new ReleaseWriter(names, labels);
        for (ToldRelease told : entities.releases()) {
            ReleaseGraph graph = new ReleaseGraph(iris, told.release(), evidence);
            releases.write(told, graph);
            graphs.put(told.release().slug(), graph);
        }
        new AgentWriter(iris, names).write(entities, graphs);
        AgreementWriter agreements = new AgreementWriter(iris, names, labels);
        for (Agreement agreement : entities.agreements()) {
            for (Telling telling : agreement.tellings()) {
                agreements.write(
                        agreement, telling, graphs.get(telling.release().slug()));
            }
        }
        EventWriter events = new EventWriter(names, labels);
        for (Event event : entities.events()) {
            for (EventTelling telling : event.tellings()) {
                events.write(event, telling, graphs.get(telling.release().slug()));
            }
        }
        return graphs;
    }

    /** Names that things had before. What was made an alias by a decision redirects its own aliases, too. */
    private static Graph meta(Naming naming, Revised revised, Map<String, Graph> graphs) {
        Map<String, String> aliases = new LinkedHashMap<>(naming.aliases());
        aliases.replaceAll((alias, iri) -> today(iri, revised.aliases()));
        revised.aliases().forEach((alias, iri) -> {
            String today = today(iri, revised.aliases());
            if (isStated(Triple.create(Nodes.iri(today), RDF.Nodes.type, Node.ANY), graphs)) {
                aliases.put(alias, today);
            }
        });
        Graph meta = GraphMemFactory.createDefaultGraphSameTerm();
        aliases.forEach((alias, iri) -> meta.add(Nodes.iri(alias), Coop.aliasOf.asNode(), Nodes.iri(iri)));
        return meta;
    }

    private static String today(String iri, Map<String, String> aliases) {
        String today = iri;
        for (int step = 0; step < aliases.size() && aliases.containsKey(today); step++) {
            today = aliases.getOrDefault(today, today);
        }
        return today;
    }
}
