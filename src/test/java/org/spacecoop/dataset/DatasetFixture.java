package org.spacecoop.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A small invented dataset. */
final class DatasetFixture {

    static final String BASE = "https://w3id.org/spacecoop/";
    static final String RELEASE = BASE + "id/release/2031-05-06-orbits-shared-0a1b2c";
    static final String AGREEMENT = BASE + "id/agreement/mou-alpha-beta-2031";

    private static final String HEADER = """
            BASE <https://w3id.org/spacecoop/id/>
            PREFIX coop: <https://w3id.org/spacecoop/ontology#>
            PREFIX dct:  <http://purl.org/dc/terms/>
            PREFIX oa:   <http://www.w3.org/ns/oa#>
            PREFIX owl:  <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX wd:   <http://www.wikidata.org/entity/>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String RELEASE_GRAPH = """
            <release/2031-05-06-orbits-shared-0a1b2c> a coop:Release ; dct:type coop:Release ;
                rdfs:label "Orbits shared"@en ; dct:title "Orbits shared"@en ; dct:issued "2031-05-06"^^xsd:date .
            <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d> a coop:Evidence ;
                oa:hasSource <release/2031-05-06-orbits-shared-0a1b2c> ;
                oa:hasSelector <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d-text> ,
                    <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d-position> .
            <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d-text> a oa:TextQuoteSelector ;
                oa:exact "The Agency of Alpha and the \\"Bêta\\" Institute\\nsigned a memorandum \\\\ 🛰 today."@en .
            <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d-position> a oa:TextPositionSelector ;
                oa:start 12 ; oa:end 80 .
            <agreement/mou-alpha-beta-2031> a coop:Agreement , coop:MemorandumOfUnderstanding ;
                dct:type coop:MemorandumOfUnderstanding ; rdfs:label "Memorandum between Alpha and Bêta (2031)"@en ;
                coop:party <organization/alpha> , <organization/beta> ; coop:status coop:Signed ;
                coop:release <release/2031-05-06-orbits-shared-0a1b2c> ;
                coop:evidence <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d> .
            """;

    private static final String GAZETTEER_GRAPH = """
            <organization/alpha> a coop:Organization , coop:SpaceAgency ; dct:type coop:SpaceAgency ;
                rdfs:label "Agency of Alpha"@en ; owl:sameAs wd:Q0 .
            <organization/beta> a coop:Organization , coop:ResearchInstitute ; dct:type coop:ResearchInstitute ;
                rdfs:label "Bêta Institute"@en .
            """;

    private static final String EVIDENCE = """
            <release/2031-05-06-orbits-shared-0a1b2c#claim-00000001> a coop:Claim ;
                rdf:reifies <<( <agreement/mou-alpha-beta-2031> coop:party <organization/alpha> )>> ;
                prov:wasQuotedFrom <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d> ;
                coop:rule "invented-rule" .
            <release/2031-05-06-orbits-shared-0a1b2c#claim-00000002> a coop:Claim ;
                rdf:reifies <<( <agreement/mou-alpha-beta-2031> coop:party <organization/beta> )>> ;
                prov:wasQuotedFrom <release/2031-05-06-orbits-shared-0a1b2c#quote-1a2b3c4d> ;
                coop:rule "invented-rule" .
            """;

    private DatasetFixture() {}

    static DatasetContent content() {
        return content(Report.empty());
    }

    static DatasetContent content(Report report) {
        SortedMap<String, Graph> graphs = new TreeMap<>();
        graphs.put(BASE + "graph/release/2031-05-06-orbits-shared-0a1b2c", graph(RELEASE_GRAPH));
        graphs.put(BASE + "graph/gazetteer", graph(GAZETTEER_GRAPH));
        return new DatasetContent(BASE, graphs, graph(EVIDENCE), List.of("agreement\tmou-alpha-beta-2031"), report);
    }

    /** The content with one more statement, of another date. */
    static DatasetContent laterContent() {
        SortedMap<String, Graph> graphs = new TreeMap<>(content().graphs());
        graphs.put(BASE + "graph/release/2032-01-01-later-abcdef", graph("""
                        <release/2032-01-01-later-abcdef> a coop:Release ; rdfs:label "Later"@en ;
                            dct:issued "2032-01-01"^^xsd:date .
                        """));
        return new DatasetContent(BASE, graphs, content().evidence(), content().names(), Report.empty());
    }

    /** The statements in Turtle, with the usual prefixes and relative IRIs below {@code id/}. */
    static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(HEADER + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
