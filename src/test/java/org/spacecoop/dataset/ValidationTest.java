package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.release.Home;

class ValidationTest {

    private static final String SHAPES = """
            PREFIX coop: <https://w3id.org/spacecoop/ontology#>
            PREFIX sh:   <http://www.w3.org/ns/shacl#>
            <https://example.org/AgreementShape> a sh:NodeShape ;
                sh:targetClass coop:Agreement ;
                sh:property <https://example.org/party> , <https://example.org/topic> .
            <https://example.org/party> a sh:PropertyShape ;
                sh:path coop:party ; sh:class coop:Organization ; sh:minCount 2 ;
                sh:message "an agreement has two parties" .
            <https://example.org/topic> a sh:PropertyShape ;
                sh:path coop:topic ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "a topic would be good" .
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeOntology() throws IOException {
        Path ontology = Files.createDirectory(folder.resolve("ontology"));
        Files.writeString(ontology.resolve("shapes.ttl"), SHAPES);
        Files.writeString(ontology.resolve("spacecoop.ttl"), """
                PREFIX coop: <https://w3id.org/spacecoop/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                coop:SpaceAgency rdfs:subClassOf coop:Organization .
                """);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Validation validation() {
        return Validation.of(StoredDataset.open(out()), new Home(folder));
    }

    private Validation validation(String statements, String evidence) {
        TreeMap<String, Graph> graphs = new TreeMap<>(DatasetFixture.content().graphs());
        graphs.put(DatasetFixture.BASE + "graph/curation", DatasetFixture.graph(statements));
        Graph claims = DatasetFixture.graph(evidence);
        DatasetContent content = new DatasetContent(DatasetFixture.BASE, graphs, claims, List.of(), Report.empty());
        new DatasetWriter(content).write(out(), OptionalInt.empty());
        return validation();
    }

    private static List<String> rules(Validation validation) {
        return validation.violations().stream().map(Finding::rule).toList();
    }

    @Test
    void aSoundDatasetConforms() {
        new DatasetWriter(DatasetFixture.content()).write(out(), OptionalInt.empty());
        assertEquals(List.of(), validation().violations());
    }

    @Test
    void tellsWarningsFromViolations() {
        Validation validation = validation("<agreement/mou-alpha-beta-2031> coop:party <organization/beta> .", "");
        assertTrue(validation.conforms());
        assertEquals(DatasetFixture.AGREEMENT, validation.warnings().get(0).focus());
        assertTrue(validation.warnings().get(0).message().startsWith("a topic would be good"));
    }

    @Test
    void reportsWhatAShapeForbids() {
        Validation validation = validation(
                "<agreement/x> a coop:Agreement ; rdfs:label \"X\"@en ; coop:party <organization/beta> .", "");
        assertEquals(List.of("https://example.org/party"), rules(validation));
        assertEquals(
                DatasetFixture.BASE + "id/agreement/x",
                validation.violations().get(0).focus());
    }

    @Test
    void reportsBlankNodes() {
        assertEquals(
                List.of("no-blank-nodes"),
                rules(validation("<person/p> a coop:Person ; rdfs:label \"P\" ; coop:x [] .", "")));
    }

    @Test
    void reportsTripleTermsAmongTheFacts() {
        assertEquals(
                List.of("rdf-1.1"),
                rules(validation(
                        "<person/p> a coop:Person ; rdfs:label \"P\" ; coop:x <<( <person/p> a coop:Person )>> .",
                        "")));
    }

    @Test
    void reportsAThingWithoutALabelAndOneThatIsNotDescribed() {
        assertEquals(
                List.of("described", "one-label"),
                rules(validation("<person/p> a coop:Person ; coop:country <country/XX> .", "")));
    }

    @Test
    void reportsAClaimOfNoFact() {
        assertEquals(
                List.of("reified"),
                rules(validation("", "<release/r#c> rdf:reifies <<( <person/p> a coop:Person )>> .")));
    }

    @Test
    void reportsAQuoteThatEndsBeforeItBegins() {
        assertEquals(
                List.of("position"),
                rules(validation("<release/r#p> a oa:TextPositionSelector ; oa:start 9 ; oa:end 3 .", "")));
    }

    @Test
    void reportsADamagedFileAndOneThatIsMissing() throws IOException {
        new DatasetWriter(DatasetFixture.content()).write(out(), OptionalInt.empty());
        Files.writeString(out().resolve("void.ttl"), "# nothing");
        Files.delete(out().resolve("iris.tsv"));
        assertEquals(
                List.of(
                        "iris.tsv: iris.tsv is missing [checksums]",
                        "void.ttl: void.ttl is not what SHA256SUMS says [checksums]"),
                validation().violations().stream().map(Finding::toString).toList());
    }
}
