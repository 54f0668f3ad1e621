package org.spacecoop.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.release.Home;

class QueriesTest {

    private static final String ID = "https://w3id.org/spacecoop/id/";
    private static final String COOP = "https://w3id.org/spacecoop/ontology#";

    private static Dataset dataset;

    @BeforeAll
    static void readDataset() {
        dataset = DatasetFactory.create(OntologyFiles.read(OntologyFiles.fixture("dataset.ttl")));
        dataset.addNamedModel(
                "https://w3id.org/spacecoop/graph/evidence", OntologyFiles.read(OntologyFiles.fixture("evidence.ttl")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreements    | agreement,label,type,status,date,place
            parties       | agreement,party,label,kind,country,wikidata
            people        | agreement,person,label,capacity,role,onBehalfOf
            fields        | agreement,field,label
            events        | event,label,type,date,place,participant,participantLabel
            country-pairs | a,b,agreements
            evidence      | agreement,release,quote,start,end
            releases      | release,title,published,publisher,source
            """)
    void hasTheFixedColumns(String name, String columns) {
        assertEquals(columns, csv(name).get(0));
    }

    @Test
    void givesEachAgreementOnce() {
        assertEquals(
                List.of(
                        ID + "agreement/a1,Memorandum," + COOP + "MemorandumOfUnderstanding," + COOP + "Signed,2023-10,"
                                + ID + "place/rivertown-lu",
                        ID + "agreement/a2,Cooperation agreement," + COOP + "CooperationAgreement," + COOP
                                + "Planned,,",
                        ID + "agreement/a3,Singapore joins the Lantern Accords," + COOP + "Accession," + COOP
                                + "Signed,2024-05-02,"),
                rows("agreements"));
    }

    @Test
    void givesEachReleaseOnceWithDateOfMetadataElseOfDateline() {
        assertEquals(
                List.of(
                        ID + "release/r1,Two agencies sign,2023-10-30," + ID
                                + "organization/aurora-agency,https://example.org/r1",
                        ID + "release/r2,A year later,2024-11-05,,Merlion Space Office: A year later",
                        ID + "release/r3,Nothing signed,,,"),
                rows("releases"));
    }

    @Test
    void givesThePartiesTheirCountryAndItem() {
        assertEquals(
                List.of(
                        ID + "agreement/a1," + ID + "organization/aurora-agency,Aurora Space Agency," + COOP
                                + "SpaceAgency,LU,http://www.wikidata.org/entity/Q32",
                        ID + "agreement/a1," + ID + "organization/merlion-office,Merlion Space Office," + COOP
                                + "SpaceAgency,SG,"),
                rows("parties").subList(0, 2));
    }

    @Test
    void keepsCommasAndQuotesOfPrintedRoles() {
        assertEquals(
                ID + "agreement/a1," + ID + "person/ada,Ada Stern," + COOP + "Signatory,\"Director, \"\"acting\"\"\","
                        + ID + "organization/aurora-agency",
                rows("people").get(0));
    }

    @Test
    void givesEventsWithoutParticipantsToo() {
        assertEquals(4, rows("events").size());
        assertTrue(rows("events").get(3).endsWith("Establishment,,,,"));
    }

    @Test
    void countsTheAgreementsOfEachPair() {
        assertEquals(List.of("LU,SG,2", "SG,US,1"), rows("country-pairs"));
    }

    @Test
    void givesTheQuoteWithItsPlace() {
        assertEquals(
                ID + "agreement/a1," + ID + "release/r1,\"The two agencies signed, \"\"at last\"\".\",10,44",
                rows("evidence").get(0));
    }

    @Test
    void findsTheThreeContradictionsOfTwoTellings() {
        assertEquals(3, rows("contradictory-tellings").size());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysWhatItAsksAndFindsSomething(Path file) {
        String text = OntologyFiles.text(file);
        List<String> head = text.lines().limit(10).toList();
        for (String key : List.of("# title: ", "# description: ", "# keywords: ")) {
            assertTrue(head.stream().anyMatch(line -> line.startsWith(key)), file + " lacks " + key);
        }
        try (QueryExecution execution = QueryExecutionFactory.create(parse(text), dataset)) {
            boolean found = execution.getQuery().isSelectType()
                    ? execution.execSelect().hasNext()
                    : !execution.execConstruct().isEmpty();
            assertTrue(found, file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void asksForOrderWhereTheAnswerHasRows(Path file) {
        Query query = parse(OntologyFiles.text(file));
        assertTrue(!query.isSelectType() || query.hasOrderBy(), file + " has no ORDER BY");
    }

    private static Stream<Path> queries() {
        return OntologyFiles.list(Home.current().queries(), ".rq").stream();
    }

    private static Query parse(String text) {
        return QueryFactory.create(text, Syntax.syntaxARQ);
    }

    private static List<String> rows(String name) {
        List<String> lines = csv(name);
        return lines.subList(1, lines.size());
    }

    private static List<String> csv(String name) {
        Query query = parse(OntologyFiles.text(Home.current().queries().resolve(name + ".rq")));
        try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }
}
