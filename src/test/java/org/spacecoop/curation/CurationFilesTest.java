package org.spacecoop.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.dataset.ConversionListener;
import org.spacecoop.dataset.ConversionRequest;
import org.spacecoop.dataset.StoredDataset;
import org.spacecoop.graph.Iris;
import org.spacecoop.release.Home;
import org.spacecoop.vocabulary.Coop;

/**
 * Each decision in {@code data/curation} holds in what comes of {@code data/releases}, also where the rules have come to say
 * the same.
 */
class CurationFilesTest {

    private static final Home HOME = Home.current();

    @TempDir
    private static Path folder;

    private static Graph facts;

    @BeforeAll
    static void convert() {
        Path out = folder.resolve("dataset");
        Conversion.in(HOME)
                .run(ConversionRequest.of(List.of(HOME.releases().toString()), out), ConversionListener.NONE);
        facts = StoredDataset.open(out).facts();
    }

    static Stream<Arguments> entries() {
        return CurationReader.read(HOME.curation(), Iris.DEFAULT_BASE, Iris.DEFAULT_BASE).entries().stream()
                .map(entry -> Arguments.of(entry.note().iri().replaceAll(".*/", ""), entry));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void holds(String name, Entry entry) {
        Node decision = NodeFactory.createURI(entry.note().iri());
        assertTrue(facts.contains(decision, RDF.Nodes.type, Coop.Curation.asNode()), name);
        assertTrue(facts.contains(thing(entry), RDF.Nodes.type, Node.ANY), name);
        if (entry instanceof Entry.Acceptance acceptance) {
            assertTrue(
                    acceptance
                            .statement()
                            .map(statement -> states(entry, statement))
                            .orElse(true),
                    name);
        } else if (entry instanceof Entry.Rejection rejection) {
            assertFalse(
                    rejection
                            .statement()
                            .map(statement -> states(entry, statement))
                            .orElseGet(() -> facts.contains(thing(entry), Coop.telling.asNode(), Node.ANY)),
                    name);
        } else if (entry instanceof Entry.Correction correction) {
            holds(name, correction);
        } else if (entry instanceof Entry.Merging merging) {
            merging.others()
                    .forEach(other -> assertEquals(List.of(thing(entry)), values(iri(other), Coop.aliasOf), name));
        } else if (entry instanceof Entry.Splitting splitting) {
            assertEquals(1, values(decision, Coop.splitInto).size(), name);
            splitting
                    .tellings()
                    .forEach(telling ->
                            assertFalse(facts.contains(thing(entry), Coop.telling.asNode(), iri(telling)), name));
        } else if (entry instanceof Entry.Naming naming) {
            naming.names().forEach(printed -> holds(printed, naming));
        }
    }

    private static void holds(String name, Entry.Correction correction) {
        if (correction.property().equals(Values.CAPACITY)) {
            String capacity =
                    correction.right().getURI().substring(Coop.NS.length()).toLowerCase(Locale.ROOT);
            Node part = iri(correction.note().thing().replaceAll("-[a-z]+$", "-" + capacity));
            assertEquals(List.of(correction.right()), values(part, Coop.capacity), name);
        } else if (correction.property().equals(Values.PERSON)) {
            assertTrue(
                    values(thing(correction), Coop.participation).stream()
                            .anyMatch(part -> facts.contains(part, Coop.person.asNode(), correction.right())),
                    name);
        } else {
            List<Node> values = values(thing(correction), iri(correction.property()));
            assertTrue(values.contains(correction.right()), name);
            assertTrue(!Values.isSingle(correction.property()) || values.size() == 1, name);
        }
    }

    private static void holds(String printed, Entry.Naming naming) {
        assertTrue(values(thing(naming), SKOS.altLabel).stream()
                .anyMatch(label -> label.getLiteralLexicalForm().equals(printed)));
        assertTrue(facts.find(Node.ANY, RDFS.Nodes.label, Node.ANY).toList().stream()
                .filter(triple -> !triple.getSubject().equals(thing(naming)))
                .noneMatch(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(printed)));
    }

    private static boolean states(Entry entry, Entry.Statement statement) {
        return facts.contains(thing(entry), iri(statement.property()), statement.value());
    }

    /** What is decided on, by its name of today. */
    private static Node thing(Entry entry) {
        Node thing = iri(entry.note().thing().replaceAll("#.*", ""));
        return values(thing, Coop.aliasOf).stream().findFirst().orElse(thing);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<Node> values(Node subject, RDFNode property) {
        return values(subject, property.asNode());
    }

    private static List<Node> values(Node subject, Node property) {
        return facts.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
