package org.spacecoop.gazetteer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.spacecoop.release.Home;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads {@code data/gazetteer/*.ttl} and {@code ontology/fields.ttl}: as records for those who look for names in a text,
 * as a graph for those who publish it.
 */
public final class GazetteerReader {

    /** The base of the IRIs in the files. */
    public static final String DEFAULT_BASE = "https://w3id.org/spacecoop/";

    private static final String ONTOLOGY = Coop.ONTOLOGY.getURI();

    private final Statements statements;

    private GazetteerReader(Statements statements) {
        this.statements = statements;
    }

    /**
     * Reads the gazetteer.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws BrokenGazetteerException if a file is broken, or a thing in it lacks what it must have
     */
    public static Gazetteer read(Home home) {
        return new GazetteerReader(new Statements(GazetteerFiles.read(home))).gazetteer();
    }

    /**
     * Reads the same files as they stand, with IRIs under another base; the ontology's namespace stays.
     *
     * @param base the base of the dataset's IRIs, ending in a slash
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws BrokenGazetteerException if a file is broken
     */
    public static Graph graph(Home home, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Triple triple : GazetteerFiles.read(home)) {
            graph.add(rebased(triple.getSubject(), base), triple.getPredicate(), rebased(triple.getObject(), base));
        }
        return graph;
    }

    private static Node rebased(Node node, String base) {
        if (!node.isURI()
                || !node.getURI().startsWith(DEFAULT_BASE)
                || node.getURI().startsWith(ONTOLOGY)) {
            return node;
        }
        return NodeFactory.createURI(base + node.getURI().substring(DEFAULT_BASE.length()));
    }

    private Gazetteer gazetteer() {
        return new Gazetteer(
                statements.instances(Coop.Country).stream().map(this::country).toList(),
                statements.instances(Coop.Organization).stream()
                        .map(this::organization)
                        .toList(),
                statements.instances(Coop.Place).stream().map(this::place).toList(),
                statements.instances(Coop.Accord).stream().map(this::accord).toList(),
                statements.instances(SKOS.Concept).stream().map(this::field).toList());
    }

    private Country country(Node country) {
        return new Country(
                statements.required(country, Coop.countryCode),
                label(country),
                names(country),
                statements.names(country, Coop.demonym));
    }

    private Organization organization(Node organization) {
        return new Organization(
                Statements.slug(organization),
                label(organization),
                kind(organization),
                statements.text(organization, Coop.countryCode),
                statements.slug(organization, ORG.subOrganizationOf),
                names(organization),
                acronyms(organization),
                statements.text(organization, Coop.validUntil).map(GazetteerReader::date),
                statements.slug(organization, Coop.successor));
    }

    private OrganizationKind kind(Node organization) {
        String type = statements
                .value(organization, DCTerms.type)
                .map(Node::getURI)
                .orElseThrow(() -> new BrokenGazetteerException(organization.getURI(), "has no kind"));
        return Arrays.stream(OrganizationKind.values())
                .filter(kind -> type.equals(Coop.NS + kind.localName()))
                .findFirst()
                .orElseThrow(() -> new BrokenGazetteerException(organization.getURI(), "has no such kind: " + type));
    }

    private Place place(Node place) {
        return new Place(Statements.slug(place), label(place), statements.text(place, Coop.countryCode), names(place));
    }

    private Accord accord(Node accord) {
        Optional<Node> host = statements.value(accord, Coop.host);
        return new Accord(
                Statements.slug(accord),
                label(accord),
                host.flatMap(agent -> statements.text(agent, Coop.countryCode)),
                host.filter(agent -> statements
                                .value(agent, DCTerms.type)
                                .filter(Coop.Country.asNode()::equals)
                                .isEmpty())
                        .map(Statements::slug),
                names(accord),
                statements.values(accord, Coop.field).map(Statements::slug).toList());
    }

    private Field field(Node field) {
        return new Field(Statements.slug(field), label(field), names(field));
    }

    private String label(Node thing) {
        return statements.required(thing, RDFS.label);
    }

    /** All names of a thing; what is a weak name is weak, whatever other property gives it too. */
    private List<Name> names(Node thing) {
        List<Name> weak = statements.names(thing, Coop.weakName);
        return Stream.concat(
                        statements.names(thing, RDFS.label, SKOS.prefLabel, SKOS.altLabel, Coop.formerName).stream(),
                        weak.stream())
                .map(name -> new Name(name.text(), name.language(), weak.contains(name)))
                .distinct()
                .toList();
    }

    /** Its acronyms, but for those that are weak names: they mean other things, too. */
    private List<String> acronyms(Node organization) {
        List<String> weak = statements.names(organization, Coop.weakName).stream()
                .map(Name::text)
                .toList();
        return statements
                .values(organization, Coop.acronym)
                .map(Node::getLiteralLexicalForm)
                .filter(acronym -> !weak.contains(acronym))
                .toList();
    }

    private static PartialDate date(String text) {
        String[] parts = text.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 1 -> PartialDate.of(year);
            case 2 -> PartialDate.of(year, Integer.parseInt(parts[1]));
            default -> PartialDate.of(LocalDate.parse(text));
        };
    }
}
