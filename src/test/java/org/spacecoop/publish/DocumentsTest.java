package org.spacecoop.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.publish.RunningServer.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.publish.http.Representation;

class DocumentsTest {

    private static final String DOC = "/doc/" + PublishedDataset.AGREEMENT;
    private static final String ID = "/id/" + PublishedDataset.AGREEMENT;
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
    void sendsFromTheThingToTheDocumentAboutIt() throws Exception {
        HttpResponse<String> answer = server.get(ID);
        assertEquals(303, answer.statusCode());
        assertEquals(DOC, header(answer, "Location"));
        assertEquals("Accept", header(answer, "Vary"));
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    }

    @Test
    void showsWhatPeopleDecidedAboutTheThing() throws Exception {
        String page = server.get(DOC + ".html").body();
        assertTrue(page.contains("Read against the printed text."), page);
        assertTrue(page.contains("Ada Stern"), page);
    }

    @Test
    void sendsFromAnEarlierNameToTheThing() throws Exception {
        assertEquals(DOC, header(server.get("/id/agreement/old-name"), "Location"));
        HttpResponse<String> document = server.get("/doc/agreement/old-name");
        assertEquals(301, document.statusCode());
        assertEquals(DOC, header(document, "Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/agreement/none", "/doc/agreement/none", "/doc/agreement/none.ttl", "/elsewhere"})
    void knowsNothingOfWhatIsNotThere(String path) throws Exception {
        HttpResponse<String> text = server.get(path);
        assertEquals(404, text.statusCode());
        assertTrue(header(text, "Content-Type").startsWith("text/plain"));
        assertEquals("*", header(text, "Access-Control-Allow-Origin"));
        assertTrue(server.get(path, "Accept", "text/html").body().contains("<h1>Not found</h1>"));
        assertTrue(server.get(path, "Accept", "application/json").body().contains("404"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement/2024-mou-arcadia-borduria",
                "organization/arcadian-space-agency",
                "country/AR",
                "person/ada-orbit",
                "place/szohod-bo",
                "field/earth-observation",
                "event/2024-05-02-visit",
                "pair/AR-BO",
                "release/2024-05-02-arcadia-and-borduria-sign-0a0b0c"
            })
    void saysTheSameInEverySyntax(String thing) throws Exception {
        Graph turtle = graph("/doc/" + thing, Representation.TURTLE);
        assertTrue(turtle.contains(NodeFactory.createURI(PublishedDataset.BASE + "id/" + thing), Node.ANY, Node.ANY));
        for (Representation form : Representation.RDF) {
            assertTrue(graph("/doc/" + thing, form).isIsomorphicWith(turtle), form + " differs from Turtle");
        }
    }

    private static Graph graph(String path, Representation form) throws Exception {
        HttpResponse<String> negotiated =
                server.get(path, "Accept", form.mediaTypes().get(0));
        assertEquals(200, negotiated.statusCode());
        assertTrue(
                header(negotiated, "Content-Type").startsWith(form.mediaTypes().get(0)));
        assertEquals(negotiated.body(), server.get(path + "." + form.suffix()).body());
        assertEquals(
                negotiated.body(), server.get(path + "?format=" + form.suffix()).body());
        Lang lang = RDFLanguages.contentTypeToLang(form.mediaTypes().get(0));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(negotiated.body(), lang).parse(graph);
        return graph;
    }

    @Test
    void holdsThePartiesWithTheirLinksToWikidata() throws Exception {
        Graph graph = graph(DOC, Representation.TURTLE);
        Node party = NodeFactory.createURI(PublishedDataset.BASE + "id/organization/arcadian-space-agency");
        Node item = NodeFactory.createURI("http://www.wikidata.org/entity/Q1000003");
        assertTrue(graph.contains(party, OWL.sameAs.asNode(), item));
    }

    @Test
    void holdsTheQuotesWithTheirSelectors() throws Exception {
        Graph graph = graph(DOC, Representation.JSON_LD);
        Node exact = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
        Node start = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
        assertTrue(graph.contains(Node.ANY, exact, Node.ANY));
        assertTrue(graph.contains(Node.ANY, start, Node.ANY));
    }

    @Test
    void givesAPageToWhoDoesNotSay() throws Exception {
        HttpResponse<String> page = server.get(DOC);
        assertTrue(header(page, "Content-Type").startsWith("text/html"));
        assertTrue(page.body().contains("The agency and the ministry signed a memorandum in Szohôd."));
        assertTrue(page.body().contains("/doc/organization/arcadian-space-agency"));
        assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'self'"));
    }

    @Test
    void listsWhatThereIsWhenNothingFits() throws Exception {
        HttpResponse<String> answer = server.get(DOC, "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        for (Representation form : Representation.ALL) {
            assertTrue(answer.body().contains(form.mediaTypes().get(0)), answer.body());
        }
    }

    @Test
    void tellsRepresentationsApartByTheirTags() throws Exception {
        Set<String> tags = new HashSet<>();
        for (Representation form : Representation.ALL) {
            if (form != Representation.TRIG) {
                HttpResponse<String> answer = server.get(DOC + "." + form.suffix());
                assertTrue(header(answer, "ETag").startsWith('"' + server.version()));
                assertTrue(tags.add(header(answer, "ETag")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/turtle", "application/ld+json", "application/rdf+xml"})
    void spareTheBodyWhenTheClientHasIt(String accept) throws Exception {
        HttpResponse<String> first = server.get(DOC, "Accept", accept);
        String tag = header(first, "ETag");
        HttpResponse<String> again = server.get(DOC, "Accept", accept, "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, header(again, "ETag"));
        assertEquals("Accept", header(again, "Vary"));
        HttpResponse<String> changed = server.get(DOC, "Accept", accept, "If-None-Match", "\"other\"");
        assertEquals(200, changed.statusCode());
    }

    @Test
    void saysWhenTheNewestReleaseWasPublished() throws Exception {
        assertEquals("Thu, 02 May 2024 00:00:00 GMT", header(server.get(DOC), "Last-Modified"));
    }

    @Test
    void linksToTheOtherFormsTheLicenceAndTheDescription() throws Exception {
        HttpResponse<String> answer = server.get(DOC, "Accept", "text/turtle");
        String links = header(answer, "Link");
        assertEquals(DOC + ".ttl", header(answer, "Content-Location"));
        assertTrue(links.contains("<" + DOC + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
        assertFalse(links.contains("<" + DOC + ".ttl>"));
        assertTrue(links.contains("<" + PublishedDataset.BASE + DOC.substring(1) + ">; rel=\"canonical\""));
        assertTrue(links.contains("rel=\"license\""));
        assertTrue(links.contains("</.well-known/void>; rel=\"describedby\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {DOC, DOC + ".ttl", "/", "/ontology", "/.well-known/void", "/dumps/", "/health"})
    void answersHeadLikeGetButWithoutABody(String path) throws Exception {
        HttpResponse<String> get = server.get(path);
        HttpResponse<String> head = server.send("HEAD", path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Vary", "Link", "Last-Modified")) {
            assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        HttpResponse<String> options = server.send("OPTIONS", DOC, "Origin", "https://example.org");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(options, "Allow"));
        assertEquals("*", header(options, "Access-Control-Allow-Origin"));
        for (String method : List.of("PUT", "DELETE", "PATCH", "POST")) {
            HttpResponse<String> answer = server.send(method, DOC);
            assertEquals(405, answer.statusCode());
            assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        }
    }

    @Test
    void showsHostileTextAsText() throws Exception {
        String event = server.get("/doc/event/2024-05-02-visit").body();
        assertFalse(event.contains("<script"));
        assertTrue(event.contains("&lt;script>alert(") || event.contains("&lt;script&gt;alert("));
        assertFalse(event.contains("href=\"javascript:"));
        assertFalse(event.matches("(?s).*<[^>]*\" onmouseover=\"y.*"));
        assertTrue(event.contains("&#34; onmouseover=&#34;y"));
        assertFalse(server.get(DOC).body().contains("<b>General"));
    }

    @Test
    void servesPagesThatLoadNothingFromElsewhere() throws Exception {
        String page = server.get("/").body();
        assertFalse(page.contains("src=\"http"));
        assertFalse(page.matches("(?s).*<link rel=\"stylesheet\" href=\"http.*"));
        assertNotEquals(-1, page.indexOf("/assets/"));
    }
}
