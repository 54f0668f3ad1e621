package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.spacecoop.dataset.NamedQueries;
import org.spacecoop.dataset.QueryTarget;
import org.spacecoop.vocabulary.Capacity;

/**
 * What a dataset tells, read through the fixed queries.
 *
 * @param agreements its agreements
 * @param pairs its pairs of countries
 * @param fields the names of each field of cooperation, folded, by its label
 */
record Told(List<Agreement> agreements, Set<CodePair> pairs, Map<String, Set<String>> fields) {

    Told {
        agreements = List.copyOf(agreements);
        pairs = new LinkedHashSet<>(pairs);
        fields = new LinkedHashMap<>(fields);
    }

    /**
     * An agreement of the dataset.
     *
     * @param type the local name of its class
     * @param status the local name of its status, empty where unknown
     * @param date its date, empty where unknown
     * @param parties its parties
     * @param people the names of the people that take part in it
     * @param signatories the names of those who sign
     * @param witnesses the names of those who witness
     * @param places where it was signed, at most one
     * @param fields the labels of its fields of cooperation
     */
    record Agreement(
            String type,
            String status,
            String date,
            List<Party> parties,
            Set<String> people,
            Set<String> signatories,
            Set<String> witnesses,
            Set<String> places,
            Set<String> fields) {

        /** An agreement of which nothing more is known yet. */
        static Agreement of(String type, String status, String date) {
            return new Agreement(
                    type,
                    status,
                    date,
                    new ArrayList<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }
    }

    /**
     * A party of the dataset.
     *
     * @param label its name
     * @param kind the local name of its class
     * @param country the code of its country, empty where it has none
     * @param wikidata its Wikidata item, empty where unknown
     */
    record Party(String label, String kind, String country, String wikidata) {}

    /** Nothing is told. */
    static Told nothing() {
        return new Told(List.of(), Set.of(), Map.of());
    }

    /** Whether a phrase names a field, or is named by it. */
    boolean isField(String phrase, String label) {
        String folded = Names.fold(phrase);
        return fields.getOrDefault(label, Set.of(Names.fold(label))).stream()
                .anyMatch(name -> Names.contains(folded, name) || Names.contains(name, folded));
    }

    static Told of(QueryTarget dataset, NamedQueries queries, Map<String, Set<String>> fields) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        rows(dataset, queries, "agreements", row -> {
            Agreement agreement = Agreement.of(local(text(row, "type")), local(text(row, "status")), text(row, "date"));
            agreements.putIfAbsent(text(row, "agreement"), agreement);
            if (!text(row, "place").isEmpty()) {
                agreement.places().add(slugWords(text(row, "place")));
            }
        });
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
                addPerson(agreement, text(row, "label"), local(text(row, "capacity")));
            }
        });
        rows(
                dataset,
                queries,
                "fields",
                row -> Optional.ofNullable(agreements.get(text(row, "agreement")))
                        .ifPresent(agreement -> agreement.fields().add(text(row, "label"))));
        Set<CodePair> pairs = new LinkedHashSet<>();
        rows(dataset, queries, "country-pairs", row -> pairs.add(CodePair.of(text(row, "a"), text(row, "b"))));
        return new Told(List.copyOf(agreements.values()), pairs, fields);
    }

    private static void addPerson(Agreement agreement, String name, String capacity) {
        agreement.people().add(name);
        if (capacity.equals(Capacity.SIGNATORY.localName())) {
            agreement.signatories().add(name);
        } else if (capacity.equals(Capacity.WITNESS.localName())) {
            agreement.witnesses().add(name);
        }
    }

    /** {@code id/place/new-delhi-in}: "new delhi"; the country stands last. */
    private static String slugWords(String place) {
        String slug = local(place);
        int country = slug.lastIndexOf('-');
        return slug.substring(0, country > 0 && slug.length() - country == 3 ? country : slug.length())
                .replace('-', ' ');
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
