package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.spacecoop.dataset.NamedQueries;
import org.spacecoop.dataset.QueryTarget;

/**
 * What a dataset tells, read through the fixed queries.
 *
 * @param agreements its agreements
 * @param pairs its pairs of countries
 */
record Told(List<Agreement> agreements, Set<CodePair> pairs) {

    Told {
        agreements = List.copyOf(agreements);
        pairs = new LinkedHashSet<>(pairs);
    }

    /**
     * An agreement of the dataset.
     *
     * @param type the local name of its class
     * @param status the local name of its status, empty where unknown
     * @param date its date, empty where unknown
     * @param parties its parties
     * @param people the names of the people that take part in it
     */
    record Agreement(String type, String status, String date, List<Party> parties, Set<String> people) {}

    /**
     * A party of the dataset.
     *
     * @param label its name
     * @param kind the local name of its class
     * @param country the code of its country, empty where it has none
     * @param wikidata its Wikidata item, empty where unknown
     */
    record Party(String label, String kind, String country, String wikidata) {}

    static Told of(QueryTarget dataset, NamedQueries queries) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        rows(
                dataset,
                queries,
                "agreements",
                row -> agreements.putIfAbsent(
                        text(row, "agreement"),
                        new Agreement(
                                local(text(row, "type")),
                                local(text(row, "status")),
                                text(row, "date"),
                                new ArrayList<>(),
                                new LinkedHashSet<>())));
        Set<String> seen = new LinkedHashSet<>();
        rows(dataset, queries, "parties", row -> {
            Agreement agreement = agreements.get(text(row, "agreement"));
            if (agreement != null && seen.add(text(row, "agreement") + " " + text(row, "party"))) {
                agreement.parties().add(party(row));
            }
        });
        rows(dataset, queries, "people", row -> {
            Agreement agreement = agreements.get(text(row, "agreement"));
            if (agreement != null && !text(row, "label").isEmpty()) {
                agreement.people().add(text(row, "label"));
            }
        });
        Set<CodePair> pairs = new LinkedHashSet<>();
        rows(dataset, queries, "country-pairs", row -> pairs.add(CodePair.of(text(row, "a"), text(row, "b"))));
        return new Told(List.copyOf(agreements.values()), pairs);
    }

    private static Party party(QuerySolution row) {
        return new Party(
                text(row, "label"), local(text(row, "kind")), local(text(row, "country")), text(row, "wikidata"));
    }

    private static void rows(QueryTarget dataset, NamedQueries queries, String name, Consumer<QuerySolution> each) {
        try (QueryExecution execution = dataset.prepare(queries.find(name))) {
            ResultSet rows = execution.execSelect();
            rows.forEachRemaining(each);
        }
    }

    private static String text(QuerySolution row, String column) {
        RDFNode node = row.get(column);
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    /** What follows the last separator of an IRI. */
    static String local(String iri) {
        int end = Math.max(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')), iri.lastIndexOf(':'));
        return iri.substring(end + 1);
    }
}
