package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.curation.BrokenCurationException;
import org.spacecoop.graph.Iris;
import org.spacecoop.release.Home;
import org.spacecoop.vocabulary.Coop;

/** Decisions on the whole way from the files to the dataset. */
class CuratedConversionTest {

    private static final String FIRST = """
            ---
            title: "Ruritania and Borduria share their tracking stations"
            date: 2031-05-06
            permalink: /news/tracking-stations/
            ---
            STRELSAU, 6 May 2031 – The Ruritanian Space Agency and the Bordurian Space Office signed a memorandum
            of understanding on the sharing of tracking stations. Rudolf Elphberg, Director of the Ruritanian Space
            Agency, signed it.
            """;

    private static final String SECOND = """
            ---
            title: "Tracking stations shared"
            date: 2031-05-07
            permalink: /news/shared/
            ---
            STRELSAU, 7 May 2031 – The Ruritanian Space Agency and the Bordurian Space Office signed a memorandum
            of understanding on the sharing of tracking stations on 6 May 2031.
            """;

    private static final String THIRD = """
            Sylvania to build a weather satellite

            KLOW, 7 June 2031 – The Sylvanian Institute for Space Research signed a cooperation agreement with the
            Syldavian Space Agency on Earth observation today.

            Source: https://example.org/weather-satellite
            """;

    private static final String HEAD = """
            @base         <https://w3id.org/spacecoop/id/> .
            @prefix coop: <https://w3id.org/spacecoop/ontology#> .
            @prefix dct:  <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd:  <http://www.w3.org/2001/XMLSchema#> .
            """;

    private static Conversion conversion;

    @TempDir
    private static Path releases;

    private static StoredDataset rules;
    private static String shared;
    private static String weather;

    @TempDir
    private Path folder;

    @BeforeAll
    static void convertByTheRulesAlone() throws IOException {
        conversion = Conversion.in(Home.current());
        write(releases.resolve("in/first.md"), FIRST);
        write(releases.resolve("in/second.md"), SECOND);
        write(releases.resolve("in/third.txt"), THIRD);
        Path nothing = Files.createDirectory(releases.resolve("nothing"));
        conversion.run(request(releases.resolve("rules"), nothing, Iris.DEFAULT_BASE), ConversionListener.NONE);
        rules = StoredDataset.open(releases.resolve("rules"));
        shared = only(rules, Coop.MemorandumOfUnderstanding);
        weather = only(rules, Coop.CooperationAgreement);
    }

    @Test
    void aDatasetWithDecisionsOfEveryKindConforms() throws IOException {
        String telling = values(rules, shared, Coop.telling).stream()
                .filter(iri -> iri.contains("#telling-2031-05-07"))
                .findFirst()
                .orElseThrow();
        write(
                "every/kind.ttl",
                HEAD
                        + entry(shared, "a", "Acceptance", "")
                        + entry(shared, "c", "Correction", right("coop:date", "\"2031-05-05\"^^xsd:date"))
                        + entry(shared, "d", "Correction", right("coop:status", "coop:InForce"))
                        + entry(shared, "e", "Correction", right("coop:party", "<country/LU>"))
                        + entry(shared, "f", "Correction", right("coop:place", "<place/luxembourg-lu>"))
                        + entry(shared, "g", "Splitting", "coop:separates <" + telling + "> ;")
                        + entry(weather, "h", "Rejection", "")
                        + entry(
                                "https://w3id.org/spacecoop/id/country/LU",
                                "i",
                                "Naming",
                                "coop:nameInText \"Bordurian Space Office\" ;")
                        + entry("https://w3id.org/spacecoop/id/agreement/none", "j", "Rejection", ""));
        StoredDataset dataset = convert("out", "every");
        Validation validation = Validation.of(dataset, Home.current());
        assertEquals(List.of(), validation.violations());
        assertEquals(
                9,
                dataset.facts()
                        .find(Node.ANY, RDF.Nodes.type, Coop.Curation.asNode())
                        .toList()
                        .size());
        assertFalse(dataset.facts().contains(Node.ANY, RDF.Nodes.type, Coop.CooperationAgreement.asNode()));
    }

    @Test
    void convertingWithoutTheDecisionsBringsBackEveryByte() throws IOException {
        String before = DatasetFixture.text(rules.folder().resolve("SHA256SUMS"));
        Files.createDirectory(folder.resolve("nothing"));
        write("one/a.ttl", HEAD + entry(shared, "x", "Merging", "coop:merges <" + weather + "> ;"));
        convert("out", "one");
        assertNotEquals(before, sums("out"));
        convert("out", "nothing");
        assertEquals(before, sums("out"));
    }

    @Test
    void doesNotCareAboutTheNamesAndTheOrderOfTheFiles() throws IOException {
        String one = entry(shared, "x", "Acceptance", "");
        String two = entry(weather, "y", "Rejection", "");
        write("one/all.ttl", HEAD + one + two);
        write("two/b.ttl", HEAD + one);
        write("two/a.ttl", HEAD + two);
        convert("out-1", "one");
        convert("out-2", "two");
        assertEquals(sums("out-1"), sums("out-2"));
    }

    @Test
    void tellsInTheReportWhatWasRejectedAndWhatSpeaksOfNothing() throws IOException {
        write(
                "one/a.ttl",
                HEAD
                        + entry(weather, "y", "Rejection", "")
                        + entry("https://w3id.org/spacecoop/id/agreement/none", "z", "Acceptance", ""));
        ConversionResult result = run("out", "one");
        assertEquals(1, result.curation().size());
        assertEquals("a.ttl", result.curation().get(0).file());
        assertEquals(OptionalInt.of(9), result.curation().get(0).line());
        String report = DatasetFixture.text(folder.resolve("out/report.json"));
        assertTrue(report.contains("\"decision\" : \"" + weather + "#curation-y\""), report);
        assertTrue(report.contains("\"warning\" : \"what was accepted is told no more\""), report);
        assertFalse(DatasetFixture.text(rules.folder().resolve("report.json")).contains("curation"));
    }

    @Test
    void explainsWithTheDecisionsThatTouchAThing() throws IOException {
        write("one/a.ttl", HEAD + entry(shared, "x", "Merging", "coop:merges <" + weather + "> ;"));
        StoredDataset dataset = convert("out", "one");
        for (String iri : List.of(shared, weather)) {
            List<String> lines = new Explanation(dataset).lines(iri);
            int decision = lines.indexOf("Curation: Merging by Ada Stern, 2031-07-01");
            assertTrue(decision > 0, String.join("\n", lines));
            assertEquals("    \"As I know.\"", lines.get(decision + 1));
        }
    }

    @Test
    void stopsAtABrokenFileBeforeAnythingIsWritten() throws IOException {
        write("one/a.ttl", HEAD + "<agreement/x#curation-x> a coop:Rejection .");
        BrokenCurationException broken = assertThrows(BrokenCurationException.class, () -> run("out", "one"));
        assertEquals("a.ttl, line 6: the decision has no curates", broken.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void followsAnotherBase() throws IOException {
        write("one/a.ttl", HEAD + entry(weather, "y", "Rejection", ""));
        conversion.run(
                request(folder.resolve("out"), folder.resolve("one"), "http://localhost:3030/"),
                ConversionListener.NONE);
        StoredDataset dataset = open("out");
        assertFalse(dataset.facts().contains(Node.ANY, RDF.Nodes.type, Coop.CooperationAgreement.asNode()));
        assertTrue(dataset.facts().contains(Node.ANY, RDF.Nodes.type, Coop.MemorandumOfUnderstanding.asNode()));
    }

    private StoredDataset convert(String out, String curation) {
        run(out, curation);
        return open(out);
    }

    private ConversionResult run(String out, String curation) {
        return conversion.run(
                request(folder.resolve(out), folder.resolve(curation), Iris.DEFAULT_BASE), ConversionListener.NONE);
    }

    private static ConversionRequest request(Path out, Path curation, String base) {
        return new ConversionRequest(
                List.of(releases.resolve("in").toString()),
                out,
                Optional.empty(),
                Optional.of(curation),
                base,
                1,
                100_000,
                OptionalInt.empty());
    }

    private StoredDataset open(String out) {
        return StoredDataset.open(folder.resolve(out));
    }

    private String sums(String out) {
        return DatasetFixture.text(folder.resolve(out).resolve("SHA256SUMS"));
    }

    private static String right(String property, String value) {
        return "coop:ofProperty " + property + " ; coop:rightValue " + value + " ;";
    }

    private static String entry(String thing, String name, String kind, String matter) {
        return "<" + thing + "#curation-" + name + ">\n  a coop:" + kind + " ; coop:curates <" + thing + "> ; " + matter
                + " dct:creator \"Ada Stern\" ; dct:created \"2031-07-01\"^^xsd:date ; rdfs:comment \"As I know.\" .\n";
    }

    private static String only(StoredDataset dataset, Resource type) {
        List<Node> found = dataset.facts()
                .find(Node.ANY, RDF.Nodes.type, type.asNode())
                .mapWith(Triple::getSubject)
                .toList();
        assertEquals(1, found.size());
        return found.get(0).getURI();
    }

    private static List<String> values(StoredDataset dataset, String subject, Property property) {
        return dataset.facts().find(Node.ANY, property.asNode(), Node.ANY).toList().stream()
                .filter(triple -> triple.getSubject().hasURI(subject))
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    private void write(String file, String text) throws IOException {
        write(folder.resolve(file), text);
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
