package org.spacecoop.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.Order;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.data.Words;
import org.spacecoop.publish.page.View.Cell;
import org.spacecoop.publish.page.View.Fact;
import org.spacecoop.publish.page.View.Row;
import org.spacecoop.publish.page.View.Table;
import org.spacecoop.publish.page.View.Value;

/** Lists and tables of what is known, with the quotes that support it. */
final class Facts {

    /** Names of other vocabularies' terms that say little to people. */
    private static final Map<String, String> PLAIN = Map.of(
            "prefLabel", "Names",
            "altLabel", "Other names",
            "weakName", "Short names");

    private final Snapshot snapshot;
    private final Links links;
    private final Notes notes;

    Facts(Snapshot snapshot, Links links, Notes notes) {
        this.snapshot = snapshot;
        this.links = links;
        this.notes = notes;
    }

    /** The values of a property. */
    List<Value> values(Node subject, Node property) {
        return snapshot.objects(subject, property).stream()
                .map(object -> links.to(object).with(notes.of(subject, property, object)))
                .toList();
    }

    /** The cell with the values of a property. */
    Cell cell(Node subject, Node property) {
        return new Cell(values(subject, property));
    }

    /** A link to a thing. */
    Cell link(Node thing) {
        return Cell.of(links.to(thing));
    }

    /** The properties that a thing has, in the order given. */
    List<Fact> of(Node subject, List<Node> properties) {
        List<Fact> facts = new ArrayList<>();
        for (Node property : properties) {
            List<Value> values = values(subject, property);
            if (!values.isEmpty()) {
                facts.add(new Fact(heading(property), values));
            }
        }
        return facts;
    }

    /** All properties that a thing has but some, by name. */
    List<Fact> allBut(Node subject, Set<Node> hidden) {
        Map<String, Node> properties = new TreeMap<>();
        snapshot.facts()
                .find(subject, Node.ANY, Node.ANY)
                .mapWith(Triple::getPredicate)
                .forEachRemaining(property -> properties.put(heading(property) + property, property));
        return of(
                subject,
                properties.values().stream().filter(p -> !hidden.contains(p)).toList());
    }

    private static String heading(Node property) {
        return PLAIN.getOrDefault(Words.lastPart(property.toString()), Words.title(property));
    }

    /** The first value of a property as text. */
    String text(Node subject, Node property) {
        return snapshot.one(subject, property).map(snapshot::label).orElse("");
    }

    /** A table of agreements or events, the newest first. */
    Table dated(String title, Set<Node> things) {
        List<Row> rows = newestFirst(things).stream()
                .map(thing -> Row.of(
                        Cell.text(text(thing, Names.coop("date"))),
                        link(thing),
                        cell(thing, Names.KIND),
                        cell(thing, Names.coop("status"))))
                .toList();
        boolean status =
                rows.stream().anyMatch(row -> !row.cells().get(3).values().isEmpty());
        if (status) {
            return Table.of(title, List.of("Date", "What", "Type", "Status"), rows);
        }
        return Table.of(
                title,
                List.of("Date", "What", "Type"),
                rows.stream().map(row -> new Row(row.cells().subList(0, 3))).toList());
    }

    /** The things in the order of their dates, the newest first, those without a date last. */
    List<Node> newestFirst(Set<Node> things) {
        return things.stream()
                .sorted(Comparator.comparing((Node thing) -> text(thing, Names.coop("latest")))
                        .reversed()
                        .thenComparing(Order.NODES))
                .toList();
    }

    /** What points to a thing by other properties than those of other tables. */
    Table incoming(Node thing, Set<Node> shown) {
        Set<Row> rows = new LinkedHashSet<>();
        snapshot.facts().find(Node.ANY, Node.ANY, thing).toList().stream()
                .filter(t ->
                        !shown.contains(t.getPredicate()) && !t.getPredicate().equals(Names.coop("aliasOf")))
                .filter(t -> !Snapshot.document(t.getSubject().toString()).equals(thing.toString()))
                .sorted(Order.STATEMENTS)
                .forEach(t -> rows.add(Row.of(link(t.getSubject()), Cell.text(Words.of(t.getPredicate())))));
        return Table.of("Linked from", List.of("What", "By its property"), List.copyOf(rows));
    }
}
