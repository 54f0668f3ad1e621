package org.spacecoop.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.graph.CuratedWorld.LETTER;
import static org.spacecoop.graph.CuratedWorld.OFFICE;
import static org.spacecoop.graph.CuratedWorld.RINGS;
import static org.spacecoop.graph.CuratedWorld.RULES;
import static org.spacecoop.graph.CuratedWorld.WORKS;
import static org.spacecoop.graph.CuratedWorld.about;
import static org.spacecoop.graph.CuratedWorld.agreement;
import static org.spacecoop.graph.CuratedWorld.all;
import static org.spacecoop.graph.CuratedWorld.correction;
import static org.spacecoop.graph.CuratedWorld.decision;
import static org.spacecoop.graph.CuratedWorld.entry;
import static org.spacecoop.graph.CuratedWorld.merging;
import static org.spacecoop.graph.CuratedWorld.objects;
import static org.spacecoop.graph.CuratedWorld.one;
import static org.spacecoop.graph.CuratedWorld.slug;
import static org.spacecoop.graph.CuratedWorld.splitting;
import static org.spacecoop.graph.CuratedWorld.thing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.vocabulary.Coop;

/** What each kind of decision does. */
class CurationTest {

    @TempDir
    private Path folder;

    private CuratedWorld world;

    @BeforeEach
    void settle() {
        world = new CuratedWorld(folder);
    }

    @Test
    void findsInTheReleasesWhatTheDecisionsAreAbout() {
        assertEquals(
                Set.of(RINGS, WORKS, OFFICE, LETTER),
                all(RULES).find(Node.ANY, RDF.Nodes.type, Coop.Agreement.asNode()).toList().stream()
                        .map(triple -> slug(triple.getSubject()))
                        .collect(Collectors.toSet()));
        assertEquals(2, objects(all(RULES), agreement(RINGS), Coop.telling).size());
    }

    @Test
    void leavesARejectedAgreementOutOfAllFactsAndKeepsItsName() {
        Graph graph = all(world.curate(entry(RINGS, "none", "coop:Rejection", "")));
        assertFalse(graph.contains(agreement(RINGS), RDF.Nodes.type, Coop.Agreement.asNode()));
        assertFalse(graph.contains(Node.ANY, RDF.Nodes.type, Coop.Signing.asNode()));
        assertFalse(graph.contains(Node.ANY, RDF.Nodes.type, Coop.CountryPair.asNode()));
        assertTrue(graph.contains(agreement(RINGS), RDF.Nodes.type, Coop.Rejected.asNode()));
        assertTrue(one(graph, agreement(RINGS), RDFS.label).startsWith("Rejected: Norland Space Agency"));
        assertEquals(Set.of(), partsBut(graph, "curation-"));
        assertTrue(all(RULES).contains(Node.ANY, RDF.Nodes.type, Coop.Signing.asNode()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejectable")
    void leavesARejectedStatementOutOfAllFacts(String property, String value) {
        Graph before = all(RULES);
        MappedDataset dataset = world.curate(
                entry(RINGS, "wrong", "coop:Rejection", "coop:ofProperty " + property + " ; coop:toldValue " + value));
        Graph graph = all(dataset);
        Node predicate = iri(property);
        assertTrue(before.contains(agreement(RINGS), predicate, Node.ANY));
        assertTrue(objects(graph, agreement(RINGS), predicate).size()
                < objects(before, agreement(RINGS), predicate).size());
        assertTrue(graph.contains(decision(RINGS, "wrong"), Coop.toldValue.asNode(), Node.ANY));
        assertTrue(world.outcomes().get("wrong").inEffect());
    }

    static Stream<Arguments> rejectable() {
        return Stream.of(
                        "coop:party <organization/sudland-space-office>",
                        "coop:field <field/space-science>",
                        "coop:topic \"the study of rings\"@en",
                        "coop:date \"2021-05-04\"^^xsd:date",
                        "coop:place <place/fjordstad-xn>",
                        "coop:participation <agreement/" + RINGS + "#participation-asa-lind-signatory>")
                .map(statement -> statement.split(" ", 2))
                .map(Arguments::of);
    }

    @Test
    void leavesARejectedDateOutOfTheTellingsToo() {
        Graph graph = all(world.curate(entry(
                RINGS,
                "wrong",
                "coop:Rejection",
                "coop:ofProperty coop:date ; coop:toldValue \"2021-05-04\"^^xsd:date")));
        objects(graph, agreement(RINGS), Coop.telling)
                .forEach(telling -> assertEquals(List.of(), objects(graph, telling, Coop.date)));
    }

    @Test
    void givesACorrectedDateAndKeepsTheToldOneOnTheTellings() {
        Graph graph = all(world.curate(correction(RINGS, "day", "coop:date", "\"2021-05-03\"^^xsd:date")));
        assertEquals("2021-05-03", one(graph, agreement(RINGS), Coop.date));
        assertEquals("2021-05-03", one(graph, agreement(RINGS), Coop.earliest));
        assertEquals(List.of(Coop.FromCuration.asNode()), objects(graph, agreement(RINGS), Coop.dateBasis));
        assertTrue(one(graph, agreement(RINGS), RDFS.label).endsWith("2021-05-03)"));
        objects(graph, agreement(RINGS), Coop.telling)
                .forEach(telling -> assertEquals("2021-05-04", one(graph, telling, Coop.date)));
        assertEquals("2021-05-04", one(graph, decision(RINGS, "day"), Coop.toldValue));
        assertEquals("2021-05-03", one(graph, decision(RINGS, "day"), Coop.rightValue));
    }

    @Test
    void givesACorrectedTypeStatusAndPlace() {
        MappedDataset dataset = world.curate(correction(RINGS, "type", "dct:type", "coop:Treaty")
                + correction(RINGS, "status", "coop:status", "coop:Renewed")
                + correction(LETTER, "place", "coop:place", "<place/fjordstad-xn>"));
        Graph graph = all(dataset);
        assertEquals(List.of(Coop.Treaty.asNode()), objects(graph, agreement(RINGS), DCTerms.type));
        assertFalse(graph.contains(agreement(RINGS), RDF.Nodes.type, Coop.MemorandumOfUnderstanding.asNode()));
        assertEquals(List.of(Coop.Renewed.asNode()), objects(graph, agreement(RINGS), Coop.status));
        assertEquals(
                Set.of(Coop.Signed.asNode(), Coop.Planned.asNode()),
                objects(graph, agreement(RINGS), Coop.telling).stream()
                        .flatMap(telling -> objects(graph, telling, Coop.status).stream())
                        .collect(Collectors.toSet()));
        assertTrue(world.outcomes().values().stream()
                .allMatch(outcome -> outcome.warning().isEmpty()));
    }

    @Test
    void putsTheRightPartyInPlaceOfTheWrongOne() {
        Graph graph = all(world.curate(entry(
                RINGS,
                "party",
                "coop:Correction",
                "coop:ofProperty coop:party ; coop:toldValue <organization/sudland-space-office> ;"
                        + " coop:rightValue <country/XW>")));
        assertEquals(
                Set.of(thing("organization/norland-space-agency"), thing("country/XW")),
                Set.copyOf(objects(graph, agreement(RINGS), Coop.party)));
        assertTrue(graph.contains(thing("pair/XN-XW"), Coop.agreement.asNode(), agreement(RINGS)));
        assertFalse(graph.contains(thing("pair/XN-XS"), Node.ANY, Node.ANY));
    }

    @Test
    void addsAPartyAndAField() {
        Graph graph = all(world.curate(correction(RINGS, "also", "coop:party", "<country/XW>")
                + correction(WORKS, "about", "coop:field", "<field/space-science>")));
        assertEquals(3, objects(graph, agreement(RINGS), Coop.party).size());
        assertTrue(graph.contains(agreement(WORKS), Coop.field.asNode(), thing("field/space-science")));
    }

    @Test
    void correctsTheCapacityOfAPersonAndAddsAnother() {
        String part = "#participation-asa-lind-";
        Graph graph = all(
                world.curate(
                        entry(
                                        RINGS,
                                        "saw",
                                        "coop:Correction",
                                        "coop:ofProperty coop:capacity ; coop:rightValue coop:Witness",
                                        part + "signatory")
                                + entry(
                                        RINGS,
                                        "too",
                                        "coop:Correction",
                                        "coop:ofProperty coop:person ; coop:rightValue <person/bo-ek> ; coop:capacity coop:Signatory")));
        Node witness = agreement(RINGS + part + "witness");
        assertEquals(
                Set.of(witness, agreement(RINGS + "#participation-bo-ek-signatory")),
                Set.copyOf(objects(graph, agreement(RINGS), Coop.participation)));
        assertEquals(List.of(Coop.Witness.asNode()), objects(graph, witness, Coop.capacity));
        assertEquals("Director General", one(graph, witness, Coop.roleAsPrinted));
        assertEquals(List.of(Coop.Signatory.asNode()), objects(graph, decision(RINGS, "saw"), Coop.toldValue));
    }

    @Test
    void makesTwoAgreementsOneUnderTheNameThatIsKept() {
        Graph graph = all(world.curate(merging(OFFICE, "same", "<agreement/" + WORKS + ">")));
        assertTrue(graph.contains(agreement(WORKS), Coop.aliasOf.asNode(), agreement(OFFICE)));
        assertFalse(graph.contains(agreement(WORKS), RDF.Nodes.type, Node.ANY));
        assertEquals(2, objects(graph, agreement(OFFICE), Coop.telling).size());
        assertEquals(3, objects(graph, agreement(OFFICE), Coop.party).size());
        assertTrue(objects(graph, agreement(OFFICE), Coop.telling).stream()
                .flatMap(telling -> objects(graph, telling, RDFS.comment).stream())
                .anyMatch(comment -> comment.getLiteralLexicalForm().contains("Ada Stern, 2031-04-01: as I know")));
    }

    @Test
    void makesManyAgreementsOneWhateverTheOrderOfTheDecisions() {
        Graph graph = all(world.curate(merging(OFFICE, "one", "<agreement/" + WORKS + ">")
                + merging(LETTER, "two", "<agreement/" + OFFICE + ">")));
        assertTrue(graph.contains(agreement(WORKS), Coop.aliasOf.asNode(), agreement(LETTER)));
        assertTrue(graph.contains(agreement(OFFICE), Coop.aliasOf.asNode(), agreement(LETTER)));
        assertEquals(3, objects(graph, agreement(LETTER), Coop.telling).size());
    }

    @Test
    void makesTwoOrganisationsOneAndThenTheirAgreements() {
        Graph graph = all(world.curate(about(
                "organization/orbital-works", "same", "coop:Merging", "coop:merges <organization/orbital-office>")));
        assertTrue(graph.contains(
                thing("organization/orbital-office"), Coop.aliasOf.asNode(), thing("organization/orbital-works")));
        assertTrue(graph.contains(
                thing("organization/orbital-works"),
                SKOS.altLabel.asNode(),
                NodeFactory.createLiteralLang("Orbital Office", "en")));
        assertTrue(graph.contains(agreement(OFFICE), Coop.aliasOf.asNode(), agreement(WORKS)));
        assertEquals(2, objects(graph, agreement(WORKS), Coop.telling).size());
    }

    @Test
    void takesANameForTheOrganisationThatItMeans() {
        Graph graph = all(world.curate(about(
                "organization/sudland-space-office", "name", "coop:Naming", "coop:nameInText \"the Orbital Office\"")));
        assertTrue(graph.contains(agreement(OFFICE), Coop.party.asNode(), thing("organization/sudland-space-office")));
        assertTrue(graph.contains(
                thing("organization/orbital-office"),
                Coop.aliasOf.asNode(),
                thing("organization/sudland-space-office")));
        assertFalse(graph.contains(thing("organization/orbital-office"), RDF.Nodes.type, Node.ANY));
        assertTrue(graph.contains(thing("pair/XN-XS"), Coop.agreement.asNode(), agreement(OFFICE)));
    }

    @Test
    void takesANameForTheCountryOrThePersonThatItMeans() {
        Graph graph =
                all(world.curate(about("country/XW", "office", "coop:Naming", "coop:nameInText \"Orbital Office\"")
                        + about("person/bo-ek", "long", "coop:Naming", "coop:nameInText \"Robert Ek\"")));
        assertTrue(graph.contains(agreement(OFFICE), Coop.party.asNode(), thing("country/XW")));
        assertTrue(graph.contains(thing("person/robert-ek"), Coop.aliasOf.asNode(), thing("person/bo-ek")));
        assertTrue(graph.contains(
                agreement(OFFICE), Coop.participation.asNode(), agreement(OFFICE + "#participation-bo-ek-signatory")));
        assertFalse(graph.contains(thing("person/robert-ek"), RDF.Nodes.type, Node.ANY));
    }

    @Test
    void makesTwoPeopleOne() {
        Graph graph =
                all(world.curate(about("person/robert-ek", "same", "coop:Merging", "coop:merges <person/bo-ek>")));
        assertTrue(graph.contains(thing("person/bo-ek"), Coop.aliasOf.asNode(), thing("person/robert-ek")));
        assertEquals("Robert Ek", one(graph, thing("person/robert-ek"), RDFS.label));
    }

    @Test
    void keepsTellingsApartThatTheRulesTakeForOneAgreement() {
        Graph graph = all(world.curate(splitting()));
        Node part = objects(graph, decision(RINGS, "two"), Coop.splitInto).get(0);
        assertTrue(slug(part).matches(RINGS + "-[0-9a-f]{6}"), slug(part));
        assertEquals(1, objects(graph, agreement(RINGS), Coop.telling).size());
        assertEquals(1, objects(graph, part, Coop.telling).size());
        assertEquals(List.of(Coop.Planned.asNode()), objects(graph, part, Coop.status));
        assertEquals(
                List.of(), objects(graph, objects(graph, part, Coop.telling).get(0), RDFS.comment));
    }

    @Test
    void joinsWhatItSplitToAnotherAgreement() {
        Node part = objects(all(world.curate(splitting())), decision(RINGS, "two"), Coop.splitInto)
                .get(0);
        Graph graph = all(world.curate(splitting() + merging(WORKS, "there", "<" + part.getURI() + ">")));
        assertTrue(graph.contains(part, Coop.aliasOf.asNode(), agreement(WORKS)));
        assertEquals(2, objects(graph, agreement(WORKS), Coop.telling).size());
    }

    @Test
    void anAcceptanceChangesNothingAndTellsWhenItHoldsNoMore() {
        String accepted =
                entry(RINGS, "read", "coop:Acceptance", "coop:ofProperty coop:status ; coop:toldValue coop:Signed");
        Graph graph = all(world.curate(accepted));
        all(RULES).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple.toString()));
        assertEquals(Optional.empty(), world.outcomes().get("read").warning());

        world.curate(accepted + correction(RINGS, "status", "coop:status", "coop:Planned"));
        assertEquals(
                Optional.of("what was accepted is told no more"),
                world.outcomes().get("read").warning());
        world.curate(entry("2030-contract", "gone", "coop:Acceptance", ""));
        assertFalse(world.outcomes().get("gone").inEffect());
    }

    @Test
    void saysThatTheMergedNameIsUnknownAndRedirectsItAllTheSame() {
        Graph graph = all(world.curate(merging(RINGS, "gone", "<agreement/2021-old-name>")));
        assertTrue(world.outcomes().get("gone").warning().isPresent());
        assertTrue(graph.contains(agreement("2021-old-name"), Coop.aliasOf.asNode(), agreement(RINGS)));
    }

    @Test
    void doubtsACorrectionThatTakesSomethingElseForTold() {
        Graph graph = all(world.curate(entry(
                RINGS,
                "day",
                "coop:Correction",
                "coop:ofProperty coop:date ; coop:toldValue \"2020\"^^xsd:gYear ;"
                        + " coop:rightValue \"2021-05-03\"^^xsd:date")));
        assertTrue(world.outcomes().get("day").inEffect());
        assertTrue(world.outcomes().get("day").warning().orElse("").contains("told is"));
        assertEquals("2021-05-03", one(graph, agreement(RINGS), Coop.date));
    }

    private static Set<String> partsBut(Graph graph, String part) {
        return graph.find().toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(agreement(RINGS).getURI() + "#") && !iri.contains("#" + part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node iri(String prefixed) {
        return NodeFactory.createURI(prefixed.replace("coop:", Coop.NS));
    }
}
