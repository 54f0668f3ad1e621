package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class TurtleWriterTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "coop", "https://w3id.org/spacecoop/ontology#",
            "agreement", "https://w3id.org/spacecoop/id/agreement/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#");

    private static String turtle(Iterable<Triple> triples) {
        List<Triple> list = new ArrayList<>();
        triples.forEach(list::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TurtleWriter(PREFIXES).writeTriples(list, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneBlockForEachSubjectWithTypesFirst() {
        List<Triple> triples = DatasetFixture.graph("""
                        <agreement/b> coop:status coop:Signed ; rdfs:label "Bêta"@en ; a coop:Treaty , coop:Agreement .
                        <agreement/a> coop:topic "say \\"cheese\\"\\n"@en ; coop:date "2031-05"^^xsd:gYearMonth .
                        """).find().toList();
        assertEquals("""
                @prefix agreement: <https://w3id.org/spacecoop/id/agreement/> .
                @prefix coop:      <https://w3id.org/spacecoop/ontology#> .
                @prefix rdfs:      <http://www.w3.org/2000/01/rdf-schema#> .

                agreement:a
                    coop:date  "2031-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> ;
                    coop:topic "say \\"cheese\\"\\n"@en .

                agreement:b
                    a           coop:Agreement ,
                                coop:Treaty ;
                    rdfs:label  "Bêta"@en ;
                    coop:status coop:Signed .
                """, turtle(triples));
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        List<Triple> triples =
                new ArrayList<>(DatasetFixture.content().merged().find().toList());
        String expected = turtle(triples);
        Collections.shuffle(triples, new Random(7));
        assertEquals(expected, turtle(triples));
    }

    @Test
    void writesTripleTermsThatParseBack() {
        String text = turtle(DatasetFixture.content().evidence().find().toList());
        assertEquals(text, turtle(DatasetFixture.graph(text).find().toList()));
    }

    @Test
    void indentsTheBlocksOfNamedGraphs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TurtleWriter(PREFIXES)
                .writeGraphs(
                        new TreeMap<>(
                                Map.of("https://example.org/g", DatasetFixture.graph("<agreement/a> a coop:Treaty ."))),
                        out);
        assertEquals(
                """
                <https://example.org/g> {
                    agreement:a
                        a coop:Treaty .
                }
                """, out.toString(StandardCharsets.UTF_8).split("\n\n", 2)[1].replaceFirst("\\{\n\n", "{\n"));
    }
}
