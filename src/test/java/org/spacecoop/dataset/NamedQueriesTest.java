package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedQueriesTest {

    private static final String PARTIES = """
            # title: Parties
            # description: Who binds itself,
            #   and to what.
            # keywords: party, agency
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX coop: <https://w3id.org/spacecoop/ontology#>
            PREFIX organization: <https://w3id.org/spacecoop/id/organization/>
            SELECT ?party ?label ?nothing
            WHERE { ?agreement coop:party ?party . ?party rdfs:label ?label }
            ORDER BY ?party
            """;

    @TempDir
    private Path folder;

    private NamedQueries queries;
    private QueryTarget target;

    @BeforeEach
    void writeDatasetAndQueries() throws IOException {
        Path data = folder.resolve("data");
        new DatasetWriter(DatasetFixture.content()).write(data, OptionalInt.empty());
        target = new QueryTarget.Stored(StoredDataset.open(data));
        queries = new NamedQueries(Files.createDirectory(folder.resolve("queries")));
        query("parties", PARTIES);
    }

    private void query(String name, String text) throws IOException {
        Files.writeString(folder.resolve("queries").resolve(name + ".rq"), text);
    }

    private String answer(String name, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryAnswer(queries.find(name), Optional.ofNullable(format)).write(target, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readsTheHeader() {
        NamedQuery query = queries.find("parties");
        assertEquals("Parties", query.title());
        assertEquals(Optional.of("Who binds itself, and to what."), query.description());
        assertEquals(List.of("party", "agency"), query.keywords());
    }

    @Test
    void findsAQueryByItsPath() {
        assertEquals(
                "parties",
                queries.find(folder.resolve("queries/parties.rq").toString()).name());
    }

    @Test
    void namesTheQueriesThatThereAre() {
        QueryUsageException refusal = assertThrows(QueryUsageException.class, () -> queries.find("partys"));
        assertTrue(refusal.getMessage().contains("parties"), refusal.getMessage());
    }

    @Test
    void saysInWhichLineAQueryDoesNotParse() throws IOException {
        query("broken", "# title: Broken\nSELECT WHERE\n");
        QueryUsageException refusal = assertThrows(QueryUsageException.class, () -> answer("broken", ResultFormat.CSV));
        assertTrue(refusal.getMessage().startsWith("broken: line 2"), refusal.getMessage());
    }

    @Test
    void writesCsvWithEmptyCellsForTheUnknown() {
        assertEquals("""
                party,label,nothing
                https://w3id.org/spacecoop/id/organization/alpha,Agency of Alpha,
                https://w3id.org/spacecoop/id/organization/beta,Bêta Institute,
                """.replace("\n", "\r\n"), answer("parties", ResultFormat.CSV));
    }

    @Test
    void quotesCellsAsRfc4180Says() throws IOException {
        query("quoted", "SELECT ?a ?b { VALUES (?a ?b) { (\"one, two\" \"say \\\"x\\\"\\nand y\") } }");
        assertEquals("a,b\r\n\"one, two\",\"say \"\"x\"\"\nand y\"\r\n", answer("quoted", ResultFormat.CSV));
    }

    @Test
    void writesTsvAndJson() {
        assertTrue(answer("parties", ResultFormat.TSV).startsWith("?party\t?label\t?nothing\n"));
        assertTrue(answer("parties", ResultFormat.JSON).contains("\"vars\": [ \"party\" , \"label\" , \"nothing\" ]"));
    }

    @Test
    void alignsATableAndShortensIris() {
        assertEquals("""
                party               label            nothing
                ------------------  ---------------  -------
                organization:alpha  Agency of Alpha
                organization:beta   Bêta Institute
                2 rows
                """, answer("parties", null));
    }

    @Test
    void asksNamedGraphsToo() throws IOException {
        query("quotes", """
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT (COUNT(*) AS ?claims) { GRAPH <https://w3id.org/spacecoop/graph/evidence> { ?c rdf:reifies ?t } }
                """);
        assertEquals("claims\r\n2\r\n", answer("quotes", ResultFormat.CSV));
    }

    @Test
    void asksWithGraphInLowerCase() throws IOException {
        query("graphs", "select (count(distinct ?g) as ?n) { graph ?g { ?s ?p ?o } }");
        assertEquals("n\r\n3\r\n", answer("graphs", ResultFormat.CSV));
    }

    @Test
    void answersYesOrNo() throws IOException {
        query("ask", "ASK { ?s ?p ?o }");
        assertEquals("yes\n", answer("ask", ResultFormat.TABLE));
    }

    @Test
    void writesAGraphAsTurtle() throws IOException {
        query("describe", """
                PREFIX organization: <https://w3id.org/spacecoop/id/organization/>
                DESCRIBE organization:beta
                """);
        assertTrue(answer("describe", null).contains("\norganization:beta\n"));
    }

    @Test
    void refusesAFormatThatDoesNotFit() throws IOException {
        query("graph", "CONSTRUCT WHERE { ?s ?p ?o }");
        assertThrows(QueryUsageException.class, () -> answer("graph", ResultFormat.CSV));
        assertThrows(QueryUsageException.class, () -> answer("parties", ResultFormat.TTL));
    }

    @Test
    void saysWhichEndpointDoesNotAnswer() {
        QueryTarget nobody = new QueryTarget.Endpoint(URI.create("http://127.0.0.1:9/sparql"));
        QueryAnswer answer = new QueryAnswer(queries.find("parties"), Optional.empty());
        DatasetException failure =
                assertThrows(DatasetException.class, () -> answer.write(nobody, new ByteArrayOutputStream()));
        assertTrue(failure.getMessage().startsWith("http://127.0.0.1:9/sparql: "), failure.getMessage());
    }
}
