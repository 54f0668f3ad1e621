package org.spacecoop.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.publish.RunningServer.header;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsNumbersAgreementsExamplesAndDownloadsAtTheStart() throws Exception {
        String page = server.get("/", "Accept", "text/html").body();
        assertTrue(page.contains("Memorandum of understanding between ASA and the Ministry of Stars (2024)"));
        assertTrue(page.contains("/sparql?query="));
        assertTrue(page.contains("/dumps/" + server.version() + "/spacecoop.ttl"));
        assertTrue(page.contains("/doc/country/AR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/.well-known/void", "/.well-known/sparql-examples"})
    void describesItselfInEverySyntax(String path) throws Exception {
        Graph turtle = graph(path, "text/turtle", Lang.TURTLE);
        assertFalse(turtle.isEmpty());
        assertTrue(graph(path, "application/rdf+xml", Lang.RDFXML).isIsomorphicWith(turtle));
        assertTrue(graph(path, "application/ld+json", Lang.JSONLD).isIsomorphicWith(turtle));
        assertTrue(graph(path, "application/n-triples", Lang.NTRIPLES).isIsomorphicWith(turtle));
    }

    private static Graph graph(String path, String accept, Lang lang) throws Exception {
        HttpResponse<String> answer = server.get(path, "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(accept));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).base("https://example.org/").parse(graph);
        return graph;
    }

    @Test
    void documentsEveryTermOfTheOntology() throws Exception {
        String page = server.get("/ontology", "Accept", "text/html").body();
        assertTrue(page.contains("id=\"Agreement\""));
        assertTrue(page.contains("id=\"party\""));
        assertTrue(page.contains("id=\"Signed\""));
    }

    @Test
    void servesTheFilesOfAVersionForGood() throws Exception {
        String path = "/dumps/" + server.version() + "/spacecoop.ttl";
        HttpResponse<String> file = server.get(path);
        assertEquals(200, file.statusCode());
        assertTrue(header(file, "Content-Type").startsWith("text/turtle"));
        assertTrue(header(file, "Cache-Control").contains("immutable"));
        assertEquals(
                "attachment; filename=\"spacecoop-" + server.version() + ".ttl\"", header(file, "Content-Disposition"));
        assertEquals(
                304, server.get(path, "If-None-Match", header(file, "ETag")).statusCode());
        assertEquals("application/gzip", header(server.get(path + ".gz"), "Content-Type"));
    }

    @Test
    void leadsToTheNewestFiles() throws Exception {
        HttpResponse<String> latest = server.get("/dumps/latest/spacecoop.trig");
        assertEquals(302, latest.statusCode());
        assertEquals("/dumps/" + server.version() + "/spacecoop.trig", header(latest, "Location"));
        assertTrue(server.get("/dumps/").body().contains("spacecoop.trig.gz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/ping",
                "/$/server",
                "/$/datasets",
                "/$/stats",
                "/$/metrics",
                "/ds",
                "/ds/update",
                "/sparql/update",
                "/data",
                "/upload",
                "/dumps/latest/../../pom.xml",
                "/dumps/latest/none",
                "/dumps/none/spacecoop.ttl",
                "/assets/site.css"
            })
    void hasNoAdministrationAndNoOtherFiles(String path) throws Exception {
        assertEquals(404, server.get(path).statusCode());
        int post = server.post(path, "application/sparql-update", "CLEAR ALL").statusCode();
        assertTrue(post == 404 || post == 405, "POST gives " + post);
    }

    @Test
    void saysThatItIsWell() throws Exception {
        HttpResponse<String> health = server.get("/health");
        assertEquals("application/json", header(health, "Content-Type"));
        assertTrue(health.body().contains(server.version()));
    }

    @Test
    void servesTheStyleSheetAndTheIcon() throws Exception {
        String page = server.get("/").body();
        String css = page.replaceAll("(?s).*href=\"(/assets/[^\"]+)\".*", "$1");
        HttpResponse<String> sheet = server.get(css);
        assertEquals(200, sheet.statusCode());
        assertTrue(header(sheet, "Content-Type").startsWith("text/css"));
        assertEquals("image/svg+xml", header(server.get("/favicon.ico"), "Content-Type"));
        assertEquals(200, server.get("/robots.txt").statusCode());
    }

    @Test
    void namesAPortThatIsTaken(@TempDir Path folder) throws Exception {
        PublishedDataset.write(folder.resolve("data"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerSettings settings = ServerSettings.of(folder.resolve("data")).at("127.0.0.1", taken.getLocalPort());
            IOException thrown = assertThrows(IOException.class, () -> SpacecoopServer.start(settings));
            assertTrue(thrown.getMessage().contains(":" + taken.getLocalPort()), thrown.getMessage());
        }
    }
}
