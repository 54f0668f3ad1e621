package org.spacecoop.entity.tellings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.graph.GraphMapper;
import org.spacecoop.graph.IriRegister;
import org.spacecoop.graph.Iris;
import org.spacecoop.graph.MappedDataset;
import org.spacecoop.vocabulary.Coop;

class NamesKeptTest {

    private static final String GRAPHS = Iris.DEFAULT_BASE + "graph/";

    /** How many releases come one by one. */
    private static final int ADDED = 40;

    private static ToldReleases told;

    @BeforeAll
    static void read() {
        told = ToldReleases.read();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReleaseMoreChangesNoName(long seed) {
        List<ReleaseClaims> order = shuffled(seed);
        int known = (int) seed * ADDED / 2;
        MappedDataset before = map(order.subList(0, known), IriRegister.empty());
        for (int size = known + 1; size <= known + ADDED; size++) {
            MappedDataset after = map(order.subList(0, size), before.register());
            assertEquals(Set.of(), lost(before, after), "by adding " + name(order.get(size - 1)));
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void theOrderOfReleasesDoesNotMatter(long seed) {
        MappedDataset one = map(told.claims(), IriRegister.empty());
        MappedDataset other = map(shuffled(seed), IriRegister.empty());
        assertEquals(one.register().toTsv(), other.register().toTsv());
        assertEquals(one.graphs().keySet(), other.graphs().keySet());
        one.graphs()
                .forEach((name, graph) -> assertEquals(
                        Set.copyOf(graph.find().toList()),
                        Set.copyOf(other.graphs().get(name).find().toList()),
                        name));
    }

    @Test
    void theSameReleasesAgainChangeNothing() {
        MappedDataset one = map(told.claims(), IriRegister.empty());
        MappedDataset again = map(told.claims(), one.register());
        assertEquals(one.register().toTsv(), again.register().toTsv());
    }

    /** What was said in a release's graph under a name that is neither there nor an alias of one there. */
    private static Set<String> lost(MappedDataset before, MappedDataset after) {
        Map<String, String> aliases = new LinkedHashMap<>();
        after.graphs()
                .get(GRAPHS + "meta")
                .find(Node.ANY, Coop.aliasOf.asNode(), Node.ANY)
                .forEachRemaining(alias -> aliases.put(
                        alias.getSubject().getURI(), alias.getObject().getURI()));
        Set<String> lost = new TreeSet<>();
        before.graphs().forEach((name, graph) -> {
            if (name.startsWith(GRAPHS + "release/")) {
                Set<String> now = things(after.graphs().get(name));
                things(graph).stream()
                        .filter(thing -> !now.contains(thing) && !now.contains(aliases.getOrDefault(thing, "")))
                        .forEach(thing -> lost.add(thing + " in " + name));
            }
        });
        return lost;
    }

    private static Set<String> things(Graph graph) {
        return graph.find(Node.ANY, DCTerms.type.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> !iri.contains("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ReleaseClaims> shuffled(long seed) {
        List<ReleaseClaims> shuffled = new ArrayList<>(told.claims());
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static String name(ReleaseClaims claims) {
        return claims.release().source().name();
    }

    private static MappedDataset map(List<ReleaseClaims> claims, IriRegister previous) {
        return new GraphMapper(
                        told.gazetteer(), GraphMemFactory.createDefaultGraphSameTerm(), Iris.DEFAULT_BASE, previous)
                .map(claims);
    }
}
