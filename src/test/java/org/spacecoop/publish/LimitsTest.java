package org.spacecoop.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.publish.RunningServer.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = RunningServer.start(folder, new ServerSettings.Limits(Duration.ofSeconds(2), 1000, 20_000, 4000));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }",
                "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f ?i ?l"
            })
    void stopsAQueryThatRunsTooLong(String query) throws Exception {
        HttpResponse<String> answer = server.query(query);
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("2.0 seconds"), answer.body());
        assertEquals(200, server.query("ASK {}").statusCode());
    }

    @Test
    void letsNoClientRaiseTheTime() throws Exception {
        String query = "SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fa%20%3Fb%20%3Fc%20.%3Fd%20%3Fe%20%3Ff%20."
                + "%3Fg%20%3Fh%20%3Fi%20.%3Fj%20%3Fk%20%3Fl%20.%3Fm%20%3Fo%20%3Fp%7D";
        assertEquals(503, server.get("/sparql?timeout=100000&query=" + query).statusCode());
    }

    @Test
    void refusesRowsBeyondTheirNumberInsteadOfCuttingThemOff() throws Exception {
        assertEquals(200, server.query("SELECT * { VALUES ?x { 1 2 3 } }").statusCode());
        HttpResponse<String> rows = server.query("SELECT (1 AS ?one) { ?a ?b ?c . ?d ?e ?f }", "Accept", "text/csv");
        assertEquals(422, rows.statusCode());
        assertTrue(rows.body().contains("1000 rows"), rows.body());
    }

    @Test
    void refusesBytesBeyondTheirNumberInsteadOfCuttingThemOff() throws Exception {
        HttpResponse<String> bytes = server.query("SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 900");
        assertEquals(422, bytes.statusCode());
        assertTrue(bytes.body().contains("20000 bytes"), bytes.body());
        HttpResponse<String> graph = server.query("CONSTRUCT WHERE { ?s ?p ?o }");
        assertEquals(200, graph.statusCode());
    }

    @Test
    void saysItsLimitsWithEveryAnswer() throws Exception {
        assertEquals("timeout=2.0s, rows=1000, bytes=20000", header(server.query("ASK {}"), "Query-Limits"));
    }

    @Test
    void refusesALargeRequest() throws Exception {
        String large = "ASK { FILTER('" + "x".repeat(5000) + "' = 'y') }";
        assertEquals(
                413, server.post("/sparql", "application/sparql-query", large).statusCode());
    }

    @Test
    void survivesDeepNesting() throws Exception {
        String nested = "ASK {" + "{".repeat(1500) + "}".repeat(1500) + "}";
        assertTrue(server.post("/sparql", "application/sparql-query", nested).statusCode() <= 400);
        assertEquals(200, server.query("ASK {}").statusCode());
    }
}
