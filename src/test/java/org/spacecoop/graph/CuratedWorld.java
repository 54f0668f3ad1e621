package org.spacecoop.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.entity.Invented.NORSA;
import static org.spacecoop.entity.Invented.SUDSO;
import static org.spacecoop.entity.Invented.event;
import static org.spacecoop.entity.Invented.named;
import static org.spacecoop.entity.Invented.on;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.spacecoop.curation.Curation;
import org.spacecoop.curation.CurationReader;
import org.spacecoop.curation.Outcome;
import org.spacecoop.entity.Invented;
import org.spacecoop.entity.Invented.Draft;
import org.spacecoop.entity.Invented.Told;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.EventType;

/** An invented world, what the rules find in it, and decisions about it. */
final class CuratedWorld {

    static final String BASE = Iris.DEFAULT_BASE;
    static final String RINGS = "2021-05-04-memorandum-of-understanding-norsa-sudso";
    static final String WORKS = "2024-02-memorandum-of-understanding-norsa-orbital-works";
    static final String OFFICE = "2024-02-memorandum-of-understanding-norsa-orbital-office";
    static final String LETTER = "2023-03-letter-of-intent-norsa-orbital-works";

    static final Draft NEWS = Draft.of("Norland and Sudland sign", "2021-05-04")
            .tells(Told.memorandum(NORSA, SUDSO)
                    .dated("2021-05-04")
                    .about("space-science")
                    .signedBy("Åsa Lind", "Director General", NORSA))
            .events(event(EventType.SIGNING, "e1", Optional.of(on("2021-05-04")), List.of(NORSA, SUDSO)));
    static final Draft AGAIN = Draft.of("A memorandum on rings", "2021-05-05")
            .tells(Told.memorandum(NORSA, SUDSO).dated("2021-05-04").status(AgreementStatus.PLANNED));
    static final Draft COMPANY = Draft.of("Orbital Works", "2024-02-01")
            .tells(
                    Told.memorandum(NORSA, named("Orbital Works"))
                            .dated("2024-02")
                            .signedBy("Bo Ek", "Director", named("Orbital Works")),
                    Told.memorandum(NORSA, named("Orbital Works"))
                            .type(AgreementType.LETTER_OF_INTENT)
                            .dated("2023-03"));
    static final Draft SAME_COMPANY = Draft.of("The office signs", "2024-02-03")
            .tells(Told.memorandum(NORSA, named("Orbital Office"))
                    .dated("2024-02")
                    .signedBy("Robert Ek", "Director", NORSA));
    static final Draft[] ALL = {NEWS, AGAIN, COMPANY, SAME_COMPANY};

    static final MappedDataset RULES = map(IriRegister.empty(), Curation.none(), ALL);

    private final Path folder;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    CuratedWorld(Path folder) {
        this.folder = folder;
    }

    /** What became of the decisions of the last time, by their names. */
    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    MappedDataset curate(String entries) {
        MappedDataset dataset = map(IriRegister.empty(), read(entries), ALL);
        outcomes.clear();
        for (Outcome outcome : dataset.curation()) {
            String iri = outcome.entry().note().iri();
            outcomes.put(iri.substring(iri.indexOf("#curation-") + 10), outcome);
        }
        return dataset;
    }

    Curation read(String entries) {
        String head = """
                @base         <https://w3id.org/spacecoop/id/> .
                @prefix coop: <https://w3id.org/spacecoop/ontology#> .
                @prefix dct:  <http://purl.org/dc/terms/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd:  <http://www.w3.org/2001/XMLSchema#> .
                """;
        try {
            Files.writeString(folder.resolve("decisions.ttl"), head + entries, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CurationReader.read(folder, BASE, BASE);
    }

    static String splitting() {
        Graph graph = all(RULES);
        String telling = objects(graph, agreement(RINGS), Coop.telling).stream()
                .filter(node -> node.getURI().contains("#telling-2021-05-05"))
                .map(Node::getURI)
                .findFirst()
                .orElseThrow();
        return entry(RINGS, "two", "coop:Splitting", "coop:separates <" + telling + ">");
    }

    static String merging(String kept, String name, String other) {
        return entry(kept, name, "coop:Merging", "coop:merges " + other);
    }

    static String correction(String slug, String name, String property, String value) {
        return entry(slug, name, "coop:Correction", "coop:ofProperty " + property + " ; coop:rightValue " + value);
    }

    static String entry(String slug, String name, String kind, String matter) {
        return about("agreement/" + slug, name, kind, matter);
    }

    static String entry(String slug, String name, String kind, String matter, String part) {
        return about("agreement/" + slug, name, kind, matter)
                .replace("coop:curates <agreement/" + slug + ">", "coop:curates <agreement/" + slug + part + ">");
    }

    static String about(String thing, String name, String kind, String matter) {
        return "<" + thing + "#curation-" + name + "> a " + kind + " ; coop:curates <" + thing + "> ; "
                + (matter.isEmpty() ? "" : matter + " ; ")
                + "dct:creator \"Ada Stern\" ; dct:created \"2031-04-01\"^^xsd:date ; rdfs:comment \"as I know\" .\n";
    }

    static MappedDataset map(IriRegister register, Curation curation, Draft... drafts) {
        Graph gazetteer = GraphMemFactory.createDefaultGraphSameTerm();
        gazetteer.add(thing("country/XW"), RDF.Nodes.type, Coop.Country.asNode());
        gazetteer.add(thing("organization/sudland-space-office"), RDF.Nodes.type, Coop.Organization.asNode());
        return new GraphMapper(Invented.gazetteer(), gazetteer, BASE, register, curation)
                .map(Stream.of(drafts).map(Draft::claims).toList());
    }

    static Graph all(MappedDataset dataset) {
        Graph merged = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.graphs().values().forEach(graph -> graph.find().forEachRemaining(merged::add));
        return merged;
    }

    static Node agreement(String slug) {
        return thing("agreement/" + slug);
    }

    static Node decision(String slug, String name) {
        return agreement(slug + "#curation-" + name);
    }

    static Node thing(String path) {
        return NodeFactory.createURI(BASE + "id/" + path);
    }

    static String slug(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    static List<Node> objects(Graph graph, Node subject, RDFNode property) {
        return objects(graph, subject, property.asNode());
    }

    static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    static String one(Graph graph, Node subject, RDFNode property) {
        List<Node> values = objects(graph, subject, property);
        assertEquals(1, values.size(), () -> subject + " " + property + ": " + values);
        return values.get(0).getLiteralLexicalForm();
    }
}
