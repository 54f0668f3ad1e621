package org.spacecoop.publish.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.spacecoop.publish.data.RdfText;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Representation;
import org.spacecoop.publish.page.View.Cell;
import org.spacecoop.publish.page.View.ExampleLink;
import org.spacecoop.publish.page.View.Frame;
import org.spacecoop.publish.page.View.Row;
import org.spacecoop.publish.page.View.Table;
import org.spacecoop.publish.page.View.Value;
import org.spacecoop.publish.sparql.Outcome;

/** Shows what a query gave. */
final class QueryResult {

    private static final int MAX_TURTLE = 200_000;
    private static final Table NO_TABLE = new Table("", List.of(), List.of(), 0);

    private final Links links;
    private final Frame frame;
    private final List<ExampleLink> examples;
    private final String limits;

    QueryResult(Snapshot snapshot, Frame frame, List<ExampleLink> examples, String limits) {
        this.links = new Links(snapshot);
        this.frame = frame;
        this.examples = examples;
        this.limits = limits;
    }

    View.Query page(String text, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return view(text, failed.reason(), "", NO_TABLE, "", "");
        }
        if (outcome instanceof Outcome.Truth truth) {
            return view(text, "", "", NO_TABLE, "", truth.value() ? "Yes" : "No");
        }
        if (outcome instanceof Outcome.Table table) {
            String note = table.rows().isEmpty() ? "There is no such thing in the data: the answer has no row." : "";
            return view(text, "", note, rows(table), "", "");
        }
        if (outcome instanceof Outcome.Statements statements) {
            return turtle(text, statements);
        }
        return view(text, "", "", NO_TABLE, "", "");
    }

    private View.Query turtle(String text, Outcome.Statements found) {
        String turtle = new String(
                RdfText.write(found.statements(), Representation.TURTLE).array(), StandardCharsets.UTF_8);
        String note = found.statements().size() + " statements.";
        if (turtle.length() > MAX_TURTLE) {
            note += " The page shows the first of them; choose Turtle as the format for all.";
            turtle = turtle.substring(0, turtle.lastIndexOf('\n', MAX_TURTLE));
        }
        return view(text, "", note, NO_TABLE, turtle, "");
    }

    private Table rows(Outcome.Table table) {
        List<Row> rows = new ArrayList<>();
        for (Binding binding : table.rows().stream().limit(Table.MAX_ROWS).toList()) {
            rows.add(new Row(table.variables().stream()
                    .map(name -> cell(binding.get(name)))
                    .toList()));
        }
        return new Table("Answer", table.variables(), rows, table.rows().size());
    }

    /** A variable may be unbound, which Jena says with null. */
    private Cell cell(Node node) {
        if (node == null) {
            return new Cell(List.of());
        }
        if (node.isURI()) {
            Value link = links.to(node);
            return Cell.of(link.named(shortened(node.getURI())));
        }
        return Cell.of(links.to(node));
    }

    private String shortened(String iri) {
        return links.path(iri).map(path -> path.substring("/doc/".length())).orElse(iri);
    }

    private View.Query view(String text, String error, String note, Table table, String turtle, String truth) {
        return new View.Query(frame, text, examples, error, note, table, turtle, truth, limits);
    }
}
