package org.spacecoop.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.release.Home;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.OrganizationKind;

class GazetteerReaderTest {

    private static final String HEAD = """
            @base <https://w3id.org/spacecoop/> .
            @prefix coop: <https://w3id.org/spacecoop/ontology#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutAHome() throws IOException {
        for (String file : List.of("countries", "organizations", "places", "accords")) {
            write("data/gazetteer/" + file + ".ttl", "");
        }
        write("ontology/fields.ttl", "");
    }

    @Test
    void readsACountryWithItsNamesAndDemonyms() throws IOException {
        write("data/gazetteer/countries.ttl", """
                <id/country/XX> a coop:Country ; dct:type coop:Country ; rdfs:label "Exland"@en ;
                    skos:prefLabel "Exland"@en , "Exlande"@fr ; skos:altLabel "Republic of Exland"@en ;
                    coop:demonym "Exish"@en ; coop:countryCode "XX" .
                """);

        Country country = read().countries().get(0);

        assertEquals("XX", country.code());
        assertEquals(
                List.of(
                        new Name("Exland", "en", false),
                        new Name("Exlande", "fr", false),
                        new Name("Republic of Exland", "en", false)),
                country.names());
        assertEquals(List.of(new Name("Exish", "en", false)), country.demonyms());
    }

    @Test
    void marksANameAsWeakWhereverItStands() throws IOException {
        write("data/gazetteer/places.ttl", """
                <id/place/march-xx> a coop:Place ; rdfs:label "March"@en ; skos:prefLabel "March"@en , "March"@fr ;
                    coop:weakName "March"@en ; coop:countryCode "XX" .
                """);

        assertEquals(
                List.of(new Name("March", "en", true), new Name("March", "fr", false)),
                read().places().get(0).names());
    }

    @Test
    void readsAnOrganizationWithParentSuccessorAndEnd() throws IOException {
        write("data/gazetteer/organizations.ttl", """
                <id/organization/old> a coop:SpaceAgency , coop:Organization ; dct:type coop:SpaceAgency ;
                    rdfs:label "Old Space Office"@en ; coop:formerName "Rocket Office"@en ; coop:acronym "OSO" , "AS" ;
                    coop:weakName "AS"@en ; coop:country <id/country/XX> ; coop:countryCode "XX" ;
                    org:subOrganizationOf <id/organization/ministry> ; coop:successor <id/organization/new> ;
                    coop:validUntil "2003-10"^^xsd:gYearMonth .
                """);

        Organization old = read().organizations().get(0);

        assertEquals("old", old.id());
        assertEquals(OrganizationKind.SPACE_AGENCY, old.kind());
        assertEquals(Optional.of("XX"), old.countryCode());
        assertEquals(Optional.of("ministry"), old.parent());
        assertEquals(Optional.of("new"), old.successor());
        assertEquals(Optional.of(PartialDate.of(2003, 10)), old.validUntil());
        assertTrue(old.names().contains(new Name("Rocket Office", "en", false)));
    }

    @Test
    void keepsAnAcronymThatMeansOtherThingsAsAWeakName() throws IOException {
        write("data/gazetteer/organizations.ttl", """
                <id/organization/old> a coop:Company , coop:Organization ; dct:type coop:Company ;
                    rdfs:label "Old Space"@en ; coop:acronym "OSP" , "AS" ; coop:weakName "AS"@en .
                """);

        Organization old = read().organizations().get(0);

        assertEquals(List.of("OSP"), old.acronyms());
        assertTrue(old.names().contains(new Name("AS", "en", true)));
    }

    @Test
    void takesTheHostOfAnAccordFromTheCodeOfAgencyOrCountry() throws IOException {
        write("data/gazetteer/organizations.ttl", """
                <id/organization/agency> a coop:IntergovernmentalOrganization , coop:Organization ;
                    dct:type coop:IntergovernmentalOrganization ; rdfs:label "Agency"@en ; coop:countryCode "ESA" .
                """);
        write("data/gazetteer/accords.ttl", """
                <id/agreement/charter> a coop:Accord ; rdfs:label "Charter"@en ; coop:host <id/organization/agency> ;
                    coop:field <id/field/launch> .
                <id/agreement/treaty> a coop:Accord ; rdfs:label "Treaty"@en .
                """);

        List<Accord> accords = read().accords();

        assertEquals(Optional.of("ESA"), accords.get(0).hostCode());
        assertEquals(List.of("launch"), accords.get(0).fields());
        assertEquals(Optional.empty(), accords.get(1).hostCode());
    }

    @Test
    void readsFieldsByAllTheirLabels() throws IOException {
        write("ontology/fields.ttl", """
                <id/field/scheme> a skos:ConceptScheme ; rdfs:label "Fields"@en .
                <id/field/launch> a skos:Concept ; rdfs:label "Launch"@en ; skos:altLabel "rockets"@en .
                """);

        List<Field> fields = read().fields();

        assertEquals(1, fields.size());
        assertEquals("launch", fields.get(0).id());
        assertTrue(fields.get(0).names().contains(new Name("rockets", "en", false)));
    }

    @Test
    void namesFileAndLineOfBrokenTurtle() throws IOException {
        write("data/gazetteer/places.ttl", "<id/place/x> a coop:Place ;; rdfs:label .\n");

        String message =
                assertThrows(BrokenGazetteerException.class, this::read).getMessage();

        assertTrue(message.contains("places.ttl, line 8"), message);
    }

    @Test
    void namesTheThingThatLacksItsLabel() throws IOException {
        write("data/gazetteer/places.ttl", "<id/place/nameless-xx> a coop:Place .\n");

        String message =
                assertThrows(BrokenGazetteerException.class, this::read).getMessage();

        assertTrue(message.contains("id/place/nameless-xx"), message);
    }

    @Test
    void refusesAKindThatTheOntologyDoesNotHave() throws IOException {
        write(
                "data/gazetteer/organizations.ttl",
                "<id/organization/x> a coop:Organization ; dct:type coop:Club ; rdfs:label \"X\"@en .\n");

        String message =
                assertThrows(BrokenGazetteerException.class, this::read).getMessage();

        assertTrue(message.contains("Club"), message);
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("data/gazetteer/accords.ttl"));

        String message = assertThrows(UncheckedIOException.class, this::read).getMessage();

        assertTrue(message.contains("accords.ttl"), message);
    }

    @Test
    void movesThingsButNotTheOntologyToAnotherBase() throws IOException {
        write("data/gazetteer/places.ttl", "<id/place/x-xx> a coop:Place ; coop:country <id/country/XX> .\n");

        Graph graph = GazetteerReader.graph(new Home(folder), "http://localhost/");

        Node place = NodeFactory.createURI("http://localhost/id/place/x-xx");
        assertTrue(graph.contains(Triple.create(place, RDF.type.asNode(), Coop.Place.asNode())));
        assertTrue(graph.contains(
                Triple.create(place, Coop.country.asNode(), NodeFactory.createURI("http://localhost/id/country/XX"))));
        assertFalse(graph.stream().anyMatch(triple -> triple.toString().contains("w3id.org/spacecoop/id")));
    }

    private Gazetteer read() {
        return GazetteerReader.read(new Home(folder));
    }

    private void write(String file, String blocks) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, HEAD + blocks, StandardCharsets.UTF_8);
    }
}
