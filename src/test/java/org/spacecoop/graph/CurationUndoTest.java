package org.spacecoop.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.graph.CuratedWorld.ALL;
import static org.spacecoop.graph.CuratedWorld.OFFICE;
import static org.spacecoop.graph.CuratedWorld.RINGS;
import static org.spacecoop.graph.CuratedWorld.RULES;
import static org.spacecoop.graph.CuratedWorld.WORKS;
import static org.spacecoop.graph.CuratedWorld.about;
import static org.spacecoop.graph.CuratedWorld.all;
import static org.spacecoop.graph.CuratedWorld.correction;
import static org.spacecoop.graph.CuratedWorld.decision;
import static org.spacecoop.graph.CuratedWorld.entry;
import static org.spacecoop.graph.CuratedWorld.map;
import static org.spacecoop.graph.CuratedWorld.merging;
import static org.spacecoop.graph.CuratedWorld.one;
import static org.spacecoop.graph.CuratedWorld.splitting;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.curation.Curation;
import org.spacecoop.curation.Outcome;
import org.spacecoop.vocabulary.Coop;

/** That decisions change nothing else, and that nothing is left of them when they are withdrawn. */
class CurationUndoTest {

    @TempDir
    private Path folder;

    private CuratedWorld world;

    @BeforeEach
    void settle() {
        world = new CuratedWorld(folder);
    }

    @ParameterizedTest
    @MethodSource("lost")
    void keepsADecisionThatSpeaksOfNothingAndSaysSo(String entry) {
        Graph graph = all(world.curate(entry));
        Outcome outcome = world.outcomes().values().iterator().next();
        assertFalse(outcome.inEffect());
        assertTrue(outcome.warning().isPresent());
        Node decision = NodeFactory.createURI(outcome.entry().note().iri());
        assertEquals("false", one(graph, decision, Coop.inEffect));
        assertEquals("Ada Stern", one(graph, decision, DCTerms.creator));
        Set<Triple> rest = withoutDecisions(graph);
        assertEquals(withoutDecisions(all(RULES)), rest);
    }

    static Stream<String> lost() {
        return Stream.of(
                entry("2030-contract", "x", "coop:Rejection", ""),
                entry(RINGS, "x", "coop:Rejection", "coop:ofProperty coop:party ; coop:toldValue <country/XW>"),
                correction("2030-contract", "x", "coop:date", "\"2030\"^^xsd:gYear"),
                correction(RINGS, "x", "coop:party", "<organization/nobody>"),
                correction(RINGS, "x", "coop:party", "<person/bo-ek>"),
                merging("2030-contract", "x", "<agreement/" + RINGS + ">"),
                about("organization/nobody", "x", "coop:Merging", "coop:merges <organization/orbital-works>"),
                about("person/bo-ek", "x", "coop:Merging", "coop:merges <organization/orbital-works>"),
                about(
                        "organization/orbital-works",
                        "x",
                        "coop:Merging",
                        "coop:merges <organization/norland-space-agency>"),
                about("country/XW", "x", "coop:Naming", "coop:nameInText \"Nowhere\""),
                entry(RINGS, "x", "coop:Splitting", "coop:separates <agreement/" + RINGS + "#telling-none>"));
    }

    static Stream<String> undoable() {
        return Stream.of(
                entry(RINGS, "x", "coop:Acceptance", ""),
                entry(RINGS, "x", "coop:Rejection", ""),
                entry(
                        RINGS,
                        "x",
                        "coop:Rejection",
                        "coop:ofProperty coop:field ; coop:toldValue <field/space-science>"),
                correction(RINGS, "x", "coop:date", "\"2021-05-03\"^^xsd:date"),
                correction(RINGS, "x", "coop:party", "<country/XW>"),
                merging(OFFICE, "x", "<agreement/" + WORKS + ">"),
                about("organization/orbital-works", "x", "coop:Merging", "coop:merges <organization/orbital-office>"),
                about("person/bo-ek", "x", "coop:Merging", "coop:merges <person/robert-ek>"),
                about("country/XW", "x", "coop:Naming", "coop:nameInText \"Orbital Office\""),
                splitting());
    }

    @ParameterizedTest
    @MethodSource("undoable")
    void bringsBackWhatTheRulesSayWhenItIsWithdrawn(String entry) {
        MappedDataset curated = world.curate(entry);
        assertNotEquals(
                Set.copyOf(all(RULES).find().toList()),
                Set.copyOf(all(curated).find().toList()));
        MappedDataset after = map(curated.register(), Curation.none(), ALL);
        assertSame(RULES, after);
    }

    @ParameterizedTest
    @MethodSource("undoable")
    void saysTheSameAtEveryRerun(String entry) {
        MappedDataset once = world.curate(entry);
        MappedDataset again = map(once.register(), world.read(entry), ALL);
        assertSame(once, again);
    }

    @ParameterizedTest
    @MethodSource("undoable")
    void losesNoName(String entry) {
        Graph graph = all(world.curate(entry));
        all(RULES).find(Node.ANY, RDF.Nodes.type, Node.ANY).forEachRemaining(triple -> {
            String iri = triple.getSubject().getURI();
            boolean onlyOfWhatIsRejected = entry.contains("coop:Rejection")
                    && List.of("/event/", "/pair/", "/person/asa-lind").stream().anyMatch(iri::contains);
            assertTrue(
                    iri.contains("#")
                            || onlyOfWhatIsRejected
                            || graph.contains(triple.getSubject(), Node.ANY, Node.ANY),
                    iri);
        });
    }

    @ParameterizedTest
    @MethodSource("undoable")
    void supportsNoStatementThatIsNotAmongTheFacts(String entry) {
        MappedDataset curated = world.curate(entry);
        Graph graph = all(curated);
        curated.evidence()
                .find(Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .forEachRemaining(
                        claim -> assertTrue(graph.contains(claim.getObject().getTriple()), claim.toString()));
    }

    private static void assertSame(MappedDataset one, MappedDataset other) {
        assertEquals(one.graphs().keySet(), other.graphs().keySet());
        one.graphs()
                .forEach((name, graph) -> assertEquals(
                        Set.copyOf(graph.find().toList()),
                        Set.copyOf(other.graphs().get(name).find().toList()),
                        name));
        assertEquals(
                Set.copyOf(one.evidence().find().toList()),
                Set.copyOf(other.evidence().find().toList()));
        assertEquals(one.register().toTsv(), other.register().toTsv());
    }

    private static Set<Triple> withoutDecisions(Graph graph) {
        return graph.find()
                .filterDrop(triple -> triple.getSubject().getURI().contains("#curation-"))
                .toSet();
    }
}
