package org.spacecoop.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.entity.Invented.ESA;
import static org.spacecoop.entity.Invented.NORSA;
import static org.spacecoop.entity.Invented.SUDSO;
import static org.spacecoop.entity.Invented.country;
import static org.spacecoop.entity.Invented.event;
import static org.spacecoop.entity.Invented.named;
import static org.spacecoop.entity.Invented.on;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.entity.Invented;
import org.spacecoop.entity.Invented.Draft;
import org.spacecoop.entity.Invented.Told;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.EventType;
import org.spacecoop.vocabulary.OrganizationKind;
import org.spacecoop.vocabulary.PROV;

class GraphMapperTest {

    private static final String BASE = Iris.DEFAULT_BASE;
    private static final Told SIGNED = Told.memorandum(NORSA, SUDSO)
            .dated("2021-05-04")
            .about("space-science")
            .signedBy("Åsa Lind", "Director General", NORSA);
    private static final Draft NEWS = Draft.of("Norland and Sudland sign", "2021-05-04")
            .publishedBy("Norland Space Agency")
            .tells(SIGNED)
            .events(event(EventType.SIGNING, "e1", Optional.of(on("2021-05-04")), List.of(NORSA, SUDSO)));
    private static final Draft LATER = Draft.of("Looking back", "2024-02-01")
            .publishedBy("The Ring Courier")
            .tells(
                    Told.memorandum(NORSA, SUDSO).recalled().dated("2021"),
                    Told.memorandum(named("Orbital Works"), NORSA, named("天宫科技"))
                            .dated("2024-02"));

    @Test
    void namesAnAgreementFromItsFirstTelling() {
        assertEquals(
                Set.of(
                        BASE + "id/agreement/2021-05-04-memorandum-of-understanding-norsa-sudso",
                        BASE + "id/agreement/2024-02-memorandum-of-understanding-norsa-orbital-works-tian-gong-ke-ji"),
                subjects(merged(map(NEWS, LATER)), Coop.Agreement.asNode()));
    }

    @Test
    void statesAnAgreementInTheGraphOfEachReleaseThatTellsIt() {
        MappedDataset dataset = map(NEWS, LATER);
        Node agreement = agreement("2021-05-04-memorandum-of-understanding-norsa-sudso");
        long graphs = dataset.graphs().values().stream()
                .filter(graph -> graph.contains(agreement, RDF.Nodes.type, Coop.Agreement.asNode()))
                .count();
        assertEquals(2, graphs);
        Graph all = merged(dataset);
        assertEquals(2, objects(all, agreement, Coop.telling).size());
        assertEquals(2, objects(all, agreement, Coop.release).size());
        assertEquals(Set.of("2021-05-04"), literals(all, agreement, Coop.date));
        assertEquals(
                Set.of("Norland Space Agency – Sudland Space Office: memorandum of understanding"
                        + " (Space science, 2021-05-04)"),
                literals(all, agreement, RDFS.label));
    }

    @Test
    void keepsEachReleasesOwnValueOnItsTelling() {
        Graph all = merged(map(NEWS, LATER));
        Set<String> dates = all.find(Node.ANY, RDF.Nodes.type, Coop.Telling.asNode()).toList().stream()
                .flatMap(telling -> literals(all, telling.getSubject(), Coop.date).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("2021", "2021-05-04", "2024-02"), dates);
    }

    @Test
    void doesNotCareAboutTheOrderOfReleases() {
        List<Draft> drafts = new ArrayList<>(
                List.of(NEWS, LATER, Draft.of("Third", "2023-01-01").tells(SIGNED)));
        MappedDataset one = map(drafts.toArray(Draft[]::new));
        Collections.reverse(drafts);
        MappedDataset other = map(drafts.toArray(Draft[]::new));
        assertEquals(
                List.copyOf(one.graphs().keySet()), List.copyOf(other.graphs().keySet()));
        one.graphs()
                .forEach((name, graph) ->
                        assertEquals(triples(graph), triples(other.graphs().get(name)), name));
        assertEquals(triples(one.evidence()), triples(other.evidence()));
        assertEquals(one.register().toTsv(), other.register().toTsv());
    }

    @Test
    void keepsTheNameOfAnOrganisationWhoseCountryIsToldLater() {
        Draft plain = Draft.of("One", "2021-05-04").tells(Told.memorandum(NORSA, named("Orbital Works")));
        AgentRef atHome = new AgentRef.Named(
                "Orbital Works", Optional.empty(), OrganizationKind.COMPANY, Optional.of("XS"), Optional.empty(), "en");
        MappedDataset before = map(plain);
        MappedDataset after = map(
                before.register(), BASE, plain, Draft.of("Two", "2022-05-04").tells(Told.memorandum(NORSA, atHome)));
        assertTrue(iris(after).containsAll(iris(before)), () -> "missing: " + minus(iris(before), iris(after)));
        assertEquals(Set.of(BASE + "id/organization/orbital-works"), subjects(merged(after), Coop.Company.asNode()));
    }

    @Test
    void namesAThingTheSameWhateverElseIsRead() {
        Set<String> alone = iris(map(NEWS));
        Set<String> together = iris(map(NEWS, LATER, Draft.of("Another", "2020-01-01")));
        assertTrue(together.containsAll(alone), () -> "missing: " + minus(alone, together));
    }

    @Test
    void keepsAllNamesWhenATitleIsCorrected() {
        MappedDataset before = map(NEWS, LATER);
        Draft corrected = NEWS.retitled("Norland and Sudland have signed");
        MappedDataset after = map(before.register(), BASE, corrected, LATER);
        assertEquals(iris(before), iris(after));
        assertNotEquals(iris(before), iris(map(corrected, LATER)));
    }

    @Test
    void keepsTheNameWhenTheDateIsToldBetter() {
        Draft vague = Draft.of("Signing", "2021-05-04")
                .tells(Told.memorandum(NORSA, SUDSO).dated("2021"));
        Draft exact = Draft.of("Signing", "2021-05-04")
                .tells(Told.memorandum(NORSA, SUDSO).dated("2021-05-04"));
        MappedDataset after = map(map(vague).register(), BASE, exact);
        assertEquals(
                Set.of(BASE + "id/agreement/2021-memorandum-of-understanding-norsa-sudso"),
                subjects(merged(after), Coop.Agreement.asNode()));
    }

    @Test
    void keepsAnAliasForWhatTurnedOutToBeOne() {
        Draft vague = Draft.of("Other", "2021-06-01")
                .tells(Told.memorandum(NORSA, SUDSO)
                        .type(AgreementType.CONTRACT)
                        .dated("2021-05-04"));
        MappedDataset two = map(NEWS, vague);
        IriRegister register = new IriRegister(two.register().rows().stream()
                .map(row -> row.iri().contains("contract")
                        ? new IriRegister.Row(
                                row.iri(),
                                row.kind(),
                                row.keys().stream()
                                        .map(key -> key.replace("Contract", "MemorandumOfUnderstanding"))
                                        .toList(),
                                row.aliases())
                        : row)
                .toList());
        Draft clear = Draft.of("Other", "2021-06-01")
                .tells(Told.memorandum(NORSA, SUDSO).dated("2021-05-04"));
        MappedDataset one = map(register, BASE, NEWS, clear);
        Node alias = agreement("2021-05-04-contract-norsa-sudso");
        Node now = agreement("2021-05-04-memorandum-of-understanding-norsa-sudso");
        assertTrue(one.graphs().get(BASE + "graph/meta").contains(alias, Coop.aliasOf.asNode(), now));
        assertEquals(
                one.register().toTsv(),
                map(one.register(), BASE, NEWS, clear).register().toTsv());
    }

    @Test
    void tellsApartWhatTheRuleWouldNameTheSame() {
        Draft both = Draft.of("Two at once", "2021-05-04")
                .tells(SIGNED, Told.memorandum(NORSA, SUDSO).dated("2021-05-04").about("launch"));
        Set<String> names = subjects(merged(map(both)), Coop.Agreement.asNode());
        assertEquals(2, names.size());
        assertTrue(names.stream().anyMatch(name -> name.matches(".*-norsa-sudso-[0-9a-f]{6}")));
    }

    @Test
    void takesAFileGivenTwiceForOneRelease() {
        MappedDataset dataset = map(NEWS, NEWS);
        assertEquals(1, subjects(merged(dataset), Coop.Release.asNode()).size());
    }

    @Test
    void followsTheBaseButNotWithTheOntology() {
        MappedDataset dataset = map(IriRegister.empty(), "http://localhost:3030/", NEWS, LATER);
        for (String iri : iris(dataset)) {
            assertTrue(iri.startsWith("http://localhost:3030/id/"), iri);
        }
        assertTrue(
                dataset.graphs().keySet().stream().allMatch(name -> name.startsWith("http://localhost:3030/graph/")));
    }

    @Test
    void infersCountryPairsFromOrganisationsCountriesAndHosts() {
        MappedDataset dataset = map(Draft.of("Many", "2021-05-04")
                .tells(
                        SIGNED,
                        Told.memorandum(NORSA, ESA).dated("2021-05-05"),
                        Told.memorandum(NORSA, country("XN")).dated("2021-05-06"),
                        Told.accession("moon-accords", country("XS")).dated("2021-05-07"),
                        Told.accession("moon-accords", country("XW")).dated("2021-05-07"),
                        Told.memorandum(SUDSO, country("XN"), country("XW"))
                                .status(AgreementStatus.WITHDRAWN)
                                .dated("2021-05-08")));
        Graph inferred = dataset.graphs().get(BASE + "graph/inferred");
        assertEquals(
                Set.of(BASE + "id/pair/XN-XS", BASE + "id/pair/ESA-XN", BASE + "id/pair/XS-XW"),
                subjects(inferred, Coop.CountryPair.asNode()));
        assertTrue(inferred.contains(
                NodeFactory.createURI(BASE + "id/pair/ESA-XN"),
                Coop.member.asNode(),
                NodeFactory.createURI(BASE + "id/organization/european-space-agency")));
    }

    @Test
    void hasNeitherBlankNodesNorTripleTermsInTheNamedGraphs() {
        for (Graph graph : map(NEWS, LATER).graphs().values()) {
            graph.find().forEachRemaining(triple -> {
                assertTrue(triple.getSubject().isURI(), triple.toString());
                assertFalse(triple.getObject().isBlank() || triple.getObject().isTripleTerm(), triple.toString());
            });
        }
    }

    @Test
    void tiesReifiersToStatementsThatTheDatasetMakes() {
        MappedDataset dataset = map(NEWS, LATER);
        Graph all = merged(dataset);
        List<Triple> reifiers =
                dataset.evidence().find(Node.ANY, RDF.Nodes.reifies, Node.ANY).toList();
        assertFalse(reifiers.isEmpty());
        for (Triple reifier : reifiers) {
            assertTrue(all.contains(reifier.getObject().getTriple()), reifier.toString());
            Node claim = reifier.getSubject();
            for (Node quote : objects(dataset.evidence(), claim, PROV.wasQuotedFrom)) {
                assertTrue(all.contains(quote, RDF.Nodes.type, Coop.Evidence.asNode()), quote.toString());
            }
        }
    }

    @Test
    void givesEveryThingThatAReleaseNamesLabelAndType() {
        Graph all = merged(map(NEWS, LATER));
        Set<Node> things = new LinkedHashSet<>();
        all.find().forEachRemaining(triple -> {
            things.add(triple.getSubject());
            things.add(triple.getObject());
        });
        for (Node thing : things) {
            boolean ours = thing.isURI() && thing.getURI().startsWith(BASE + "id/");
            boolean selector = ours
                    && objects(all, thing, OA.exact).size()
                                    + objects(all, thing, OA.start).size()
                            > 0;
            if (ours && !selector && !isKnown(thing)) {
                assertEquals(1, objects(all, thing, RDFS.label).size(), thing + " label");
                assertEquals(1, objects(all, thing, DCTerms.type).size(), thing + " type");
            }
        }
    }

    @Test
    void namesThePublisherFromTheGazetteerOrAsPrinted() {
        Graph all = merged(map(NEWS, LATER));
        Set<String> publishers = all.find(Node.ANY, DCTerms.publisher.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(BASE + "id/organization/norland-space-agency", BASE + "id/organization/the-ring-courier"),
                publishers);
    }

    @Test
    void readsAnAccessionAsPeopleWould() {
        Graph all = merged(map(Draft.of("Joined", "2024-04-15")
                .tells(Told.accession("moon-accords", country("XS")).dated("2024-04-15"))));
        Node accession = agreement("2024-04-15-accession-moon-accords-sudland");
        assertEquals(Set.of("Sudland joins the Moon Accords (2024-04-15)"), literals(all, accession, RDFS.label));
    }

    /** The gazetteer's own graph, which says what these are, is not part of the invented world. */
    private static boolean isKnown(Node thing) {
        String iri = thing.getURI();
        return Invented.gazetteer().organizations().stream().anyMatch(known -> iri.endsWith("/" + known.id()))
                || iri.contains("/id/country/")
                || iri.contains("/id/field/")
                || iri.endsWith("/fjordstad-xn");
    }

    private static MappedDataset map(Draft... drafts) {
        return map(IriRegister.empty(), BASE, drafts);
    }

    private static MappedDataset map(IriRegister register, String base, Draft... drafts) {
        List<ReleaseClaims> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            claims.add(draft.claims());
        }
        Graph empty = GraphMemFactory.createDefaultGraphSameTerm();
        return new GraphMapper(Invented.gazetteer(), empty, base, register).map(claims);
    }

    private static Graph merged(MappedDataset dataset) {
        Graph merged = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.graphs().values().forEach(graph -> graph.find().forEachRemaining(merged::add));
        return merged;
    }

    private static Set<Triple> triples(Graph graph) {
        return Set.copyOf(graph.find().toList());
    }

    /** The names of things, without their parts. */
    private static Set<String> iris(MappedDataset dataset) {
        Set<String> iris = new TreeSet<>();
        for (IriRegister.Row row : dataset.register().rows()) {
            iris.add(row.iri());
        }
        return iris;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static Node agreement(String slug) {
        return NodeFactory.createURI(BASE + "id/agreement/" + slug);
    }

    private static Set<String> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Node> objects(Graph graph, Node subject, Property property) {
        return graph.find(subject, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Set<String> literals(Graph graph, Node subject, Property property) {
        return objects(graph, subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
