package org.spacecoop.curation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.vocabulary.Coop;

/** Reads one decision from its statements, and says on which line it is wrong. */
final class EntryReader {

    private static final Pattern IRI = Pattern.compile("(.+)#curation-[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final Set<Resource> ALWAYS =
            Set.of(RDF.type, Coop.curates, DCTerms.creator, DCTerms.created, RDFS.comment);

    /** What a decision of a kind may say besides. */
    private static final Map<Resource, Set<Resource>> ALLOWED = Map.of(
            Coop.Acceptance, Set.of(Coop.ofProperty, Coop.toldValue),
            Coop.Rejection, Set.of(Coop.ofProperty, Coop.toldValue),
            Coop.Correction, Set.of(Coop.ofProperty, Coop.toldValue, Coop.rightValue, Coop.capacity),
            Coop.Merging, Set.of(Coop.merges),
            Coop.Splitting, Set.of(Coop.separates),
            Coop.Naming, Set.of(Coop.nameInText));

    /** The kinds of things that a decision of a kind is about. */
    private static final Map<Resource, List<String>> ABOUT = Map.of(
            Coop.Rejection, List.of("agreement"),
            Coop.Correction, List.of("agreement"),
            Coop.Merging, List.of("agreement", "organization", "country", "person"),
            Coop.Splitting, List.of("agreement"),
            Coop.Naming, List.of("organization", "country", "person"));

    private final Node subject;
    private final List<CurationFile.Line> lines;
    private final CurationReader.Rebase rebase;

    EntryReader(Node subject, List<CurationFile.Line> lines, CurationReader.Rebase rebase) {
        this.subject = subject;
        this.lines = lines;
        this.rebase = rebase;
    }

    /** The decision. */
    Entry entry() {
        if (!subject.isURI() || !IRI.matcher(subject.getURI()).matches()) {
            throw broken(
                    lines.get(0), "a decision goes by THING#curation-NAME, the IRI of what it is about and a name");
        }
        refuseSecondFile();
        Resource kind = kind();
        refuseUnknown(kind);
        Entry.Note note = note(kind);
        if (kind.equals(Coop.Acceptance)) {
            return new Entry.Acceptance(note, statement());
        }
        if (kind.equals(Coop.Rejection)) {
            Optional<Entry.Statement> statement = statement();
            statement.ifPresent(rejected -> require(Values.REJECTABLE, rejected.property(), "cannot be rejected"));
            return new Entry.Rejection(note, statement);
        }
        if (kind.equals(Coop.Merging)) {
            return new Entry.Merging(note, iris(Coop.merges));
        }
        if (kind.equals(Coop.Splitting)) {
            return new Entry.Splitting(note, iris(Coop.separates));
        }
        return kind.equals(Coop.Naming) ? new Entry.Naming(note, texts(Coop.nameInText)) : correction(note);
    }

    private Resource kind() {
        List<CurationFile.Line> types = lines(RDF.type);
        Optional<Resource> kind = types.stream()
                .flatMap(type -> ALLOWED.keySet().stream()
                        .filter(known -> known.asNode().equals(type.triple().getObject())))
                .findFirst();
        if (types.size() != 1 || kind.isEmpty()) {
            throw broken(
                    types.isEmpty() ? lines.get(0) : types.get(types.size() - 1),
                    "a decision is one of coop:Acceptance, coop:Rejection, coop:Correction, coop:Merging,"
                            + " coop:Splitting and coop:Naming");
        }
        return kind.get();
    }

    private void refuseUnknown(Resource kind) {
        for (CurationFile.Line line : lines) {
            Node property = line.triple().getPredicate();
            boolean known = Stream.concat(ALWAYS.stream(), ALLOWED.getOrDefault(kind, Set.of()).stream())
                    .anyMatch(allowed -> allowed.asNode().equals(property));
            if (!known) {
                throw broken(line, "a coop:" + kind.getLocalName() + " has no " + property);
            }
        }
    }

    private void refuseSecondFile() {
        String file = lines.get(0).file();
        lines.stream().filter(line -> !line.file().equals(file)).findFirst().ifPresent(line -> {
            throw broken(line, "the decision stands in " + file + ", too");
        });
    }

    private Entry.Note note(Resource kind) {
        CurationFile.Line thing = one(Coop.curates);
        String iri = iri(thing);
        if (!subject.getURI().startsWith(iri.replaceAll("#.*", "") + "#")) {
            throw broken(thing, "the decision goes by another thing's name: " + subject);
        }
        List<String> about = ABOUT.getOrDefault(kind, List.of());
        if (!about.isEmpty() && about.stream().noneMatch(what -> iri.contains("/id/" + what + "/"))) {
            throw broken(thing, "a coop:" + kind.getLocalName() + " is about: " + String.join(", ", about));
        }
        CurationFile.Line why = one(RDFS.comment);
        if (!why.triple().getObject().isLiteral()) {
            throw broken(why, "the reason is a text");
        }
        String language = why.triple().getObject().getLiteralLanguage();
        return new Entry.Note(
                rebase.iri(subject.getURI()),
                rebase.iri(iri),
                text(one(DCTerms.creator)),
                day(one(DCTerms.created)),
                text(why),
                language.isEmpty() ? "en" : language,
                new Entry.Position(thing.file(), lines.get(0).line()));
    }

    private Entry correction(Entry.Note note) {
        Optional<CurationFile.Line> told = atMostOne(Coop.toldValue);
        String property = iri(one(Coop.ofProperty));
        require(Values.CORRECTABLE, property, "cannot be corrected");
        CurationFile.Line right = one(Coop.rightValue);
        Optional<CurationFile.Line> capacity = atMostOne(Coop.capacity);
        if (property.equals(Values.CAPACITY) != note.thing().contains("#participation-")) {
            throw broken(
                    one(Coop.curates), "coop:capacity is corrected of a participation, AGREEMENT#participation-...");
        }
        if (property.equals(Values.PERSON) != capacity.isPresent()) {
            throw broken(one(Coop.ofProperty), "a person is added by coop:person with a coop:capacity");
        }
        capacity.ifPresent(line -> check(Values.CAPACITY, line));
        told.ifPresent(line -> check(property, line));
        check(property, right);
        return new Entry.Correction(note, property, told.map(this::value), value(right), capacity.map(this::value));
    }

    private Optional<Entry.Statement> statement() {
        Optional<CurationFile.Line> property = atMostOne(Coop.ofProperty);
        Optional<CurationFile.Line> value = atMostOne(Coop.toldValue);
        if (property.isPresent() != value.isPresent()) {
            throw broken(property.or(() -> value).orElseThrow(), "a statement has coop:ofProperty and coop:toldValue");
        }
        property.ifPresent(line -> check(iri(line), value.orElseThrow()));
        return property.map(line -> new Entry.Statement(iri(line), value(value.orElseThrow())));
    }

    private void check(String property, CurationFile.Line line) {
        if (Values.CORRECTABLE.contains(property) || Values.REJECTABLE.contains(property)) {
            Values.fault(property, line.triple().getObject()).ifPresent(fault -> {
                throw broken(line, fault);
            });
        }
    }

    private void require(List<String> known, String property, String otherwise) {
        if (!known.contains(property)) {
            throw broken(
                    one(Coop.ofProperty),
                    property + " " + otherwise + "; these can: "
                            + known.stream()
                                    .map(iri -> iri.replace(Coop.NS, "coop:").replace(DCTerms.NS, "dct:"))
                                    .collect(Collectors.joining(", ")));
        }
    }

    private Node value(CurationFile.Line line) {
        Node value = line.triple().getObject();
        return value.isURI() ? NodeFactory.createURI(rebase.iri(value.getURI())) : value;
    }

    private List<String> iris(Resource property) {
        return some(property).stream()
                .map(this::iri)
                .map(rebase::iri)
                .sorted()
                .distinct()
                .toList();
    }

    private List<String> texts(Resource property) {
        return some(property).stream().map(this::text).sorted().distinct().toList();
    }

    private String iri(CurationFile.Line line) {
        if (!line.triple().getObject().isURI()) {
            throw broken(line, "no IRI: " + line.triple().getObject());
        }
        return line.triple().getObject().getURI();
    }

    private String text(CurationFile.Line line) {
        Node value = line.triple().getObject();
        if (!value.isLiteral() || value.getLiteralLexicalForm().isBlank()) {
            throw broken(line, "no text: " + value);
        }
        return value.getLiteralLexicalForm().strip();
    }

    private LocalDate day(CurationFile.Line line) {
        Node value = line.triple().getObject();
        try {
            if (value.isLiteral() && value.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
                return LocalDate.parse(value.getLiteralLexicalForm());
            }
        } catch (DateTimeException e) {
            throw broken(line, "no such day: " + value.getLiteralLexicalForm());
        }
        throw broken(line, "no xsd:date: " + value);
    }

    private CurationFile.Line one(Resource property) {
        return atMostOne(property)
                .orElseThrow(() -> broken(lines.get(0), "the decision has no " + property.getLocalName()));
    }

    private Optional<CurationFile.Line> atMostOne(Resource property) {
        List<CurationFile.Line> found = lines(property);
        if (found.size() > 1) {
            throw broken(found.get(1), "the decision has more than one " + property.getLocalName());
        }
        return found.stream().findFirst();
    }

    private List<CurationFile.Line> some(Resource property) {
        one(lines(property), property);
        return lines(property);
    }

    private void one(List<CurationFile.Line> found, Resource property) {
        if (found.isEmpty()) {
            throw broken(lines.get(0), "the decision has no " + property.getLocalName());
        }
    }

    private List<CurationFile.Line> lines(Resource property) {
        return lines.stream()
                .filter(line -> line.triple().getPredicate().equals(property.asNode()))
                .toList();
    }

    private static BrokenCurationException broken(CurationFile.Line line, String cause) {
        return new BrokenCurationException(line.file(), line.line(), cause);
    }
}
