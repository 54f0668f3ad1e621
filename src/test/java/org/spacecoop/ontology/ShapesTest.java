package org.spacecoop.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final String MESSAGE = "# message: ";

    private static Model source;
    private static Shapes shapes;
    private static Model complete;

    @BeforeAll
    static void readShapes() {
        source = OntologyFiles.read(OntologyFiles.file("shapes.ttl"));
        shapes = Shapes.parse(source.getGraph());
        complete = OntologyFiles.read(OntologyFiles.fixture("dataset.ttl"));
    }

    @Test
    void findsNothingWrongInACompleteDataset() {
        assertEquals(Set.of(), messages(complete.getGraph()));
    }

    @Test
    void findsNothingWrongInTheFields() {
        assertEquals(Set.of(), messages(OntologyFiles.fields().getGraph()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatIsWrongIn(Path fixture) {
        Model wrong = complete.union(OntologyFiles.read(fixture));

        Set<String> messages = messages(wrong.getGraph());

        assertTrue(messages.contains(expected(fixture)), () -> fixture + " gives " + messages);
    }

    @Test
    void triesEachMessageByAFixture() {
        Set<String> tried = fixtures().map(ShapesTest::expected).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new TreeSet<>();
        source.listObjectsOfProperty(SHACLM.message)
                .forEach(message -> all.add(message.asLiteral().getString()));

        assertEquals(all, tried);
    }

    @Test
    void givesEachShapeANameAndEachConstraintAMessage() {
        List<Resource> named = source.listSubjectsWithProperty(SHACLM.path).toList();
        assertEquals(
                List.of(),
                named.stream()
                        .filter(shape -> !shape.hasProperty(SHACLM.name) || !shape.hasProperty(SHACLM.message))
                        .toList());
        assertEquals(
                List.of(),
                source.listSubjectsWithProperty(RDF.type, SHACLM.NodeShape)
                        .filterDrop(shape -> shape.hasProperty(SHACLM.name))
                        .toList());
    }

    private static Stream<Path> fixtures() {
        return OntologyFiles.list(OntologyFiles.fixture("shapes"), ".ttl").stream();
    }

    private static String expected(Path fixture) {
        String first = OntologyFiles.text(fixture).lines().findFirst().orElse("");
        assertTrue(first.startsWith(MESSAGE), fixture + " does not say which message it is for");
        return first.substring(MESSAGE.length());
    }

    private static Set<String> messages(Graph data) {
        ValidationReport report = ShaclValidator.get().validate(shapes, data);
        return report.getEntries().stream().map(ReportEntry::message).collect(Collectors.toCollection(TreeSet::new));
    }
}
