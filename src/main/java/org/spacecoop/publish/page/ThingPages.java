package org.spacecoop.publish.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.Order;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.data.Words;
import org.spacecoop.publish.page.View.Cell;
import org.spacecoop.publish.page.View.Fact;
import org.spacecoop.publish.page.View.Row;
import org.spacecoop.publish.page.View.Table;
import org.spacecoop.publish.page.View.Value;

/** Gathers what the page about a thing shows; one object makes one page. */
final class ThingPages {

    private static final Node PARTY = Names.coop("party");
    private static final Node PERSON = Names.coop("person");
    private static final Node RELEASE = Names.coop("release");
    private static final Node EVIDENCE = Names.coop("evidence");
    private static final Node COUNTRY = Names.coop("country");
    private static final Node AGREEMENT = Names.coop("agreement");
    private static final Node ON_BEHALF_OF = Names.coop("onBehalfOf");
    private static final Set<Node> NEVER_LISTED = Set.of(
            Names.TYPE,
            Names.LABEL,
            Names.KIND,
            Names.TITLE,
            Names.coop("link"),
            EVIDENCE,
            RELEASE,
            AGREEMENT,
            Names.coop("earliest"),
            Names.coop("latest"),
            Names.coop("contentHash"));
    private static final List<Node> DATES_AND_PLACES =
            List.of(Names.coop("date"), Names.coop("dateBasis"), Names.coop("place"), Names.coop("status"));
    private static final List<Node> AGREEMENT_FACTS = List.of(
            Names.coop("date"),
            Names.coop("dateBasis"),
            Names.coop("place"),
            Names.coop("status"),
            Names.coop("field"),
            Names.coop("topic"),
            Names.coop("accord"),
            Names.coop("implements"),
            Names.coop("renews"),
            Names.coop("recalls"),
            Names.coop("partOf"),
            Names.coop("host"));

    private static final Set<Node> OTHERWISE_SHOWN =
            Set.of(PARTY, ON_BEHALF_OF, Names.coop("field"), Names.coop("place"), Names.coop("accord"));

    private final Snapshot snapshot;
    private final Node thing;
    private final Notes notes;
    private final Facts facts;

    ThingPages(Snapshot snapshot, String iri) {
        Links links = new Links(snapshot);
        this.snapshot = snapshot;
        this.thing = NodeFactory.createURI(iri);
        this.notes = new Notes(snapshot, links);
        this.facts = new Facts(snapshot, links, notes);
    }

    /** The page. */
    View.Thing page(View.Frame frame, String kind) {
        List<Fact> list = facts(kind);
        List<Table> tables = Stream.concat(tables(kind).stream(), Stream.of(curation()))
                .filter(t -> t.total() > 0)
                .toList();
        snapshot.objects(thing, EVIDENCE).forEach(notes::number);
        String language =
                snapshot.labelNode(thing).map(Node::getLiteralLanguage).orElse("");
        List<Value> chips = new ArrayList<>(facts.values(thing, Names.KIND));
        chips.removeIf(chip -> chip.outside() || chip.text().equalsIgnoreCase(kind));
        chips.addAll(kind.equals("agreement") ? facts.values(thing, Names.coop("status")) : List.of());
        return new View.Thing(
                frame,
                kind,
                snapshot.label(thing),
                language,
                thing.getURI(),
                chips,
                list,
                tables,
                notes.quotes(),
                Stream.of(incoming(kind)).filter(t -> t.total() > 0).toList());
    }

    private List<Fact> facts(String kind) {
        if (kind.equals("agreement")) {
            return facts.of(thing, AGREEMENT_FACTS);
        }
        if (kind.equals("event")) {
            List<Fact> list = new ArrayList<>(facts.of(thing, DATES_AND_PLACES));
            Set<Node> hidden = new HashSet<>(NEVER_LISTED);
            hidden.addAll(DATES_AND_PLACES);
            hidden.remove(AGREEMENT);
            list.addAll(facts.allBut(thing, hidden));
            return list;
        }
        return facts.allBut(thing, NEVER_LISTED);
    }

    private List<Table> tables(String kind) {
        return switch (kind) {
            case "agreement" -> List.of(parties(), people(), accessions(), tellings());
            case "event" -> List.of(releases());
            case "release" -> List.of(told("agreement"), told("event"), claims());
            case "country" -> List.of(agreements(), events(), organizations());
            case "person" -> List.of(roles(), events());
            case "pair" -> List.of(facts.dated("Agreements", objects(AGREEMENT)));
            default -> List.of(agreements(), events());
        };
    }

    private Table parties() {
        List<Row> rows = new ArrayList<>();
        for (Node party : snapshot.objects(thing, PARTY)) {
            Value name = facts.link(party).values().get(0).with(notes.of(thing, PARTY, party));
            rows.add(Row.of(
                    Cell.of(name),
                    facts.cell(party, Names.KIND),
                    facts.cell(party, COUNTRY),
                    facts.cell(party, Names.SAME_AS)));
        }
        return Table.of("Parties", List.of("Name", "Kind", "Country", "Wikidata"), rows);
    }

    private Table people() {
        Node participation = Names.coop("participation");
        List<Row> rows = new ArrayList<>();
        for (Node part : snapshot.objects(thing, participation)) {
            List<Integer> support = new ArrayList<>(notes.of(thing, participation, part));
            List<Value> names = new ArrayList<>();
            for (Value name : facts.values(part, PERSON)) {
                name.notes().stream().filter(n -> !support.contains(n)).forEach(support::add);
                names.add(name.with(List.copyOf(support)));
            }
            rows.add(Row.of(
                    new Cell(names),
                    facts.cell(part, Names.coop("capacity")),
                    facts.cell(part, Names.coop("roleAsPrinted")),
                    facts.cell(part, ON_BEHALF_OF)));
        }
        return Table.of("People", List.of("Name", "Capacity", "Title as printed", "On behalf of"), rows);
    }

    private Table accessions() {
        return facts.dated("Accessions", new LinkedHashSet<>(snapshot.subjects(Names.coop("accord"), thing)));
    }

    private Table tellings() {
        List<Row> rows = snapshot.objects(thing, Names.coop("telling")).stream()
                .map(telling -> Row.of(
                        facts.cell(telling, RELEASE),
                        facts.cell(telling, Names.coop("tellingKind")),
                        facts.cell(telling, Names.coop("toldType")),
                        facts.cell(telling, Names.coop("status")),
                        facts.cell(telling, Names.coop("date"))))
                .toList();
        return Table.of("As each release tells it", List.of("Release", "How", "Type", "Status", "Date"), rows);
    }

    /** What people decided about it. */
    private Table curation() {
        List<Row> rows = snapshot.parts().getOrDefault(thing.getURI(), List.of()).stream()
                .filter(part -> snapshot.facts().contains(part, Names.TYPE, Names.coop("Curation")))
                .map(decision -> Row.of(
                        facts.cell(decision, Names.KIND),
                        facts.cell(decision, Names.coop("ofProperty")),
                        facts.cell(decision, Names.coop("toldValue")),
                        facts.cell(decision, Names.coop("rightValue")),
                        facts.cell(decision, RDFS.comment.asNode()),
                        facts.cell(decision, DCTerms.creator.asNode()),
                        facts.cell(decision, DCTerms.created.asNode())))
                .toList();
        return Table.of("Curation", List.of("Decision", "Of", "Told", "Right", "Why", "Who", "When"), rows);
    }

    private Table releases() {
        List<Row> rows = snapshot.objects(thing, RELEASE).stream()
                .map(release -> Row.of(
                        facts.cell(release, Names.ISSUED), facts.link(release), facts.cell(release, Names.PUBLISHER)))
                .toList();
        return Table.of("Releases", List.of("Published", "Title", "Publisher"), rows);
    }

    private Table told(String kind) {
        String prefix = snapshot.base() + "id/" + kind + "/";
        Set<Node> things = new LinkedHashSet<>(snapshot.subjects(RELEASE, thing).stream()
                .filter(subject ->
                        subject.getURI().startsWith(prefix) && subject.getURI().indexOf('#') < 0)
                .toList());
        return facts.dated(kind.equals("agreement") ? "Agreements told here" : "Events told here", things);
    }

    private Table claims() {
        List<Row> rows = new ArrayList<>();
        for (Node quote : snapshot.subjects(Names.HAS_SOURCE, thing)) {
            for (Triple claim : snapshot.evidence().find(Node.ANY, Names.QUOTED_FROM, quote).toList().stream()
                    .sorted(Order.STATEMENTS)
                    .toList()) {
                snapshot.evidence().find(claim.getSubject(), Names.REIFIES, Node.ANY).toList().stream()
                        .map(Triple::getObject)
                        .filter(Node::isTripleTerm)
                        .forEach(term -> rows.add(claim(term.getTriple(), notes.number(quote))));
            }
        }
        return Table.of("Statements and their sentences", List.of("About", "Property", "Value"), rows);
    }

    private Row claim(Triple statement, int note) {
        Value value = facts.link(statement.getObject()).values().get(0).with(List.of(note));
        return Row.of(
                facts.link(statement.getSubject()), Cell.text(Words.of(statement.getPredicate())), Cell.of(value));
    }

    private Table agreements() {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> binding = new ArrayList<>(List.of(thing));
        binding.addAll(snapshot.subjects(COUNTRY, thing));
        for (Node party : binding) {
            found.addAll(snapshot.subjects(PARTY, party));
        }
        found.addAll(snapshot.subjects(Names.coop("field"), thing));
        found.addAll(snapshot.subjects(Names.coop("accord"), thing));
        found.addAll(snapshot.subjects(Names.coop("place"), thing));
        snapshot.subjects(ON_BEHALF_OF, thing).stream()
                .map(part -> NodeFactory.createURI(Snapshot.document(part.getURI())))
                .forEach(found::add);
        found.removeIf(node -> !isAgreement(node)); // an accord has fields, too
        return facts.dated("Agreements", found);
    }

    private boolean isAgreement(Node node) {
        return snapshot.facts().contains(node, Names.TYPE, Names.coop("Agreement"));
    }

    private Table events() {
        Set<Node> found = new LinkedHashSet<>();
        for (String property : List.of("participant", "host", "organizer", "place", "establishes")) {
            snapshot.subjects(Names.coop(property), thing).stream()
                    .filter(subject -> snapshot.facts().contains(subject, Names.TYPE, Names.coop("Event")))
                    .forEach(found::add);
        }
        return facts.dated("Events", found);
    }

    private Table organizations() {
        List<Row> rows = snapshot.subjects(COUNTRY, thing).stream()
                .filter(node -> snapshot.facts().contains(node, Names.TYPE, Names.coop("Organization")))
                .map(node -> Row.of(facts.link(node), facts.cell(node, Names.KIND), facts.cell(node, Names.SAME_AS)))
                .toList();
        return Table.of("Organisations", List.of("Name", "Kind", "Wikidata"), rows);
    }

    private Table roles() {
        List<Row> rows = new ArrayList<>();
        for (Node part : snapshot.subjects(PERSON, thing)) {
            Node whole = NodeFactory.createURI(Snapshot.document(part.getURI()));
            rows.add(Row.of(
                    facts.cell(whole, Names.coop("date")),
                    facts.link(whole),
                    facts.cell(part, Names.coop("capacity")),
                    facts.cell(part, Names.coop("roleAsPrinted")),
                    facts.cell(part, ON_BEHALF_OF)));
        }
        return Table.of(
                "Agreements", List.of("Date", "Agreement", "Capacity", "Title as printed", "On behalf of"), rows);
    }

    private Set<Node> objects(Node property) {
        return new LinkedHashSet<>(snapshot.objects(thing, property));
    }

    /** What points here by properties that no other table of the page is made of. */
    private Table incoming(String kind) {
        Set<Node> shown = new HashSet<>(Set.of(Names.coop("participation"), Names.coop("participant")));
        shown.addAll(
                switch (kind) {
                    case "agreement" -> Set.of(Names.SPECIALIZATION_OF, Names.coop("accord"));
                    case "release" -> Set.of(RELEASE, Names.HAS_SOURCE);
                    case "country" -> Set.of(PARTY, COUNTRY, ON_BEHALF_OF);
                    case "person" -> Set.of(PERSON);
                    default -> OTHERWISE_SHOWN;
                });
        return facts.incoming(thing, shown);
    }
}
