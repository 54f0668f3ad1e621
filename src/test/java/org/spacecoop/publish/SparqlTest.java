package org.spacecoop.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.publish.RunningServer.header;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String ONE = "SELECT ?l { <" + PublishedDataset.BASE
            + "id/country/AR> <http://www.w3.org/2000/01/rdf-schema#label> ?l }";
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void answersAQueryHoweverItIsSent() throws Exception {
        String expected = server.query(ONE).body();
        assertTrue(expected.contains("Arcadia"));
        assertEquals(
                expected,
                server.post("/sparql", "application/x-www-form-urlencoded", "query=" + encoded(ONE))
                        .body());
        assertEquals(
                expected,
                server.post("/sparql", "application/sparql-query", ONE).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/sparql-results+json | application/sparql-results+json
            application/json                | application/sparql-results+json
            application/sparql-results+xml  | application/sparql-results+xml
            text/csv                        | text/csv
            text/tab-separated-values       | text/tab-separated-values
            */*                             | application/sparql-results+json
            text/html                       | text/html
            """)
    void givesTheFormOfAnswerThatTheClientLikes(String accept, String expected) throws Exception {
        HttpResponse<String> answer = server.query(ONE, "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(expected), header(answer, "Content-Type"));
        assertTrue(answer.body().contains("Arcadia"));
        assertEquals("Accept", header(answer, "Vary"));
    }

    @Test
    void givesResultsToWhoDoesNotSay() throws Exception {
        assertEquals("application/sparql-results+json", header(server.query("ASK {}"), "Content-Type"));
        assertTrue(header(server.query("DESCRIBE <" + PublishedDataset.BASE + "id/country/AR>"), "Content-Type")
                .startsWith("text/turtle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig"
            })
    void describesInEverySyntax(String accept) throws Exception {
        HttpResponse<String> answer =
                server.query("DESCRIBE <" + PublishedDataset.BASE + "id/country/AR>", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(accept));
        assertTrue(answer.body().contains("Arcadie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rdf+xml", "application/ld+json"})
    void refusesTripleTermsInSyntaxesThatCannotCarryThem(String accept) throws Exception {
        String query =
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + PublishedDataset.BASE + "graph/evidence> { ?s ?p ?o } }";
        assertEquals(406, server.query(query, "Accept", accept).statusCode());
        HttpResponse<String> turtle = server.query(query, "Accept", "text/turtle");
        assertEquals(200, turtle.statusCode());
        assertTrue(turtle.body().contains("<<("));
    }

    @Test
    void takesTheGraphsThatTheProtocolNames() throws Exception {
        String graph = encoded(PublishedDataset.BASE + "graph/inferred");
        String query = "/sparql?query=" + encoded("ASK { ?s a <https://w3id.org/spacecoop/ontology#Country> }");
        assertTrue(server.get(query).body().contains("true"));
        assertTrue(server.get(query + "&default-graph-uri=" + graph).body().contains("false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <a:a> <a:b> <a:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "LOAD <file:///etc/hostname>",
                "DROP DEFAULT"
            })
    void refusesUpdatesAndKeepsTheData(String update) throws Exception {
        String before = server.query(COUNT).body();
        assertReadOnly(server.post("/sparql", "application/sparql-update", update));
        assertReadOnly(server.post("/sparql", "application/x-www-form-urlencoded", "update=" + encoded(update)));
        assertReadOnly(server.get("/sparql?update=" + encoded(update)));
        assertReadOnly(server.query(update));
        assertReadOnly(server.post("/sparql", "application/sparql-query", update));
        assertEquals(before, server.query(COUNT).body());
    }

    private static void assertReadOnly(HttpResponse<String> answer) {
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("read only"), answer.body());
    }

    @Test
    void saysWhereAQueryIsWrong() throws Exception {
        HttpResponse<String> answer = server.query("SELECT *\nWHERE { ?s ?p }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("line 2, column 15"), answer.body());
        assertFalse(answer.body().contains("\tat "));
        HttpResponse<String> page = server.query("SELECT *\nWHERE { ?s ?p }", "Accept", "text/html");
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("line 2, column 15"));
        assertTrue(page.body().contains("<textarea"));
    }

    @Test
    void refusesWhatIsNoProperRequest() throws Exception {
        assertEquals(400, server.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
        assertEquals(
                400,
                server.post("/sparql", "application/x-www-form-urlencoded", "").statusCode());
        assertEquals(415, server.post("/sparql", "text/plain", "ASK {}").statusCode());
        assertEquals(
                415,
                server.post("/sparql", "application/sparql-query;charset=utf-16", "ASK {}")
                        .statusCode());
        assertEquals(405, server.send("PUT", "/sparql").statusCode());
        assertEquals(406, server.query("ASK {}", "Accept", "image/png").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
    void callsNoOtherService(String service) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String query = "SELECT * { " + service + " <http://127.0.0.1:" + listener.getLocalPort()
                    + "/sparql> { ?s ?p ?o } }";
            HttpResponse<String> answer = server.query(query);
            assertFalse(answer.body().contains("\tat "));
            if (service.equals("SERVICE")) {
                assertEquals(403, answer.statusCode());
            }
            assertFalse(wasCalled(listener));
        }
    }

    private static boolean wasCalled(ServerSocket listener) throws IOException {
        listener.setSoTimeout(200);
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json"})
    void describesTheServiceToWhoAsksWithoutAQuery(String accept) throws Exception {
        HttpResponse<String> answer = server.get("/sparql", "Accept", accept);
        assertEquals(200, answer.statusCode());
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = org.apache.jena.riot.RDFLanguages.contentTypeToLang(accept);
        RDFParser.fromString(answer.body(), lang).parse(graph);
        Node endpoint = NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint");
        assertTrue(graph.contains(Node.ANY, endpoint, NodeFactory.createURI(server.url("/sparql"))));
        assertTrue(graph.size() < 60);
    }

    @Test
    void givesABrowserTheForm() throws Exception {
        HttpResponse<String> page =
                server.get("/sparql", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertTrue(header(page, "Content-Type").startsWith("text/html"));
        assertTrue(page.body().contains("<textarea"));
    }

    @Test
    void escapesWhatAQueryGives() throws Exception {
        String query = "SELECT (\"<script>alert(1)</script>\" AS ?x) (<javascript:alert(1)> AS ?y) {}";
        String page = server.query(query, "Accept", "text/html").body();
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("href=\"javascript:"));
    }
}
