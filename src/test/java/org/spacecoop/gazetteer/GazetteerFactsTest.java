package org.spacecoop.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Home;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.OrganizationKind;

class GazetteerFactsTest {

    private static final Home HOME = Home.current();
    private static final Graph GRAPH = GazetteerReader.graph(HOME, GazetteerReader.DEFAULT_BASE);
    private static final Gazetteer GAZETTEER = GazetteerReader.read(HOME);
    private static final GazetteerIndex INDEX = new GazetteerIndex(GAZETTEER);
    private static final Pattern SUBJECT = Pattern.compile("(?m)^<id/[a-z]+/([^>]+)>$");

    @Test
    void everyWikidataItemHasALinkThatNamesItsSource() {
        List<Triple> links = GRAPH.find(Node.ANY, OWL.sameAs.asNode(), Node.ANY).toList();
        List<Node> unsourced = links.stream()
                .filter(same -> values(same.getSubject(), Coop.link)
                        .noneMatch(link -> values(link, Coop.linkTarget).anyMatch(same.getObject()::equals)
                                && values(link, DCTerms.source).anyMatch(Node::isURI)))
                .map(Triple::getSubject)
                .toList();

        assertTrue(links.size() > 400, "links: " + links.size());
        assertEquals(List.of(), unsourced);
    }

    @Test
    void everyLinkPointsToAWellFormedWikidataItem() {
        List<String> broken = GRAPH.find(Node.ANY, OWL.sameAs.asNode(), Node.ANY).toList().stream()
                .map(same -> same.getObject().toString())
                .filter(item -> !item.matches("http://www\\.wikidata\\.org/entity/Q[1-9][0-9]*"))
                .toList();

        assertEquals(List.of(), broken);
    }

    @Test
    void noTwoThingsShareAWikidataItem() {
        Map<String, List<String>> subjects = new TreeMap<>();
        GRAPH.find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
                .forEachRemaining(
                        same -> subjects.computeIfAbsent(same.getObject().getURI(), item -> new ArrayList<>())
                                .add(same.getSubject().getURI()));

        assertEquals(
                List.of(), subjects.values().stream().filter(s -> s.size() > 1).toList());
    }

    @Test
    void everyThingHasOneLabelAndOneType() {
        List<Node> wrong = Stream.of(Coop.Country, Coop.Organization, Coop.Place, Coop.Accord)
                .flatMap(type -> GRAPH.find(Node.ANY, RDF.type.asNode(), type.asNode()).toList().stream())
                .map(Triple::getSubject)
                .filter(thing -> values(thing, RDFS.label).count() != 1
                        || values(thing, DCTerms.type).count() != 1
                        || values(thing, DCTerms.type)
                                .noneMatch(type -> GRAPH.contains(thing, RDF.type.asNode(), type)))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyCountryIsNamedInFourLanguages() {
        Set<String> languages = Set.of("en", "fr", "de", "es");
        List<String> wrong = GAZETTEER.countries().stream()
                .filter(country -> !languages.equals(country.names().stream()
                        .map(Name::language)
                        .filter(languages::contains)
                        .collect(Collectors.toSet())))
                .map(Country::code)
                .toList();

        assertEquals(List.of(), wrong);
        assertTrue(GAZETTEER.countries().size() > 240);
    }

    @Test
    void everyThingHasAtMostOnePreferredLabelPerLanguage() {
        List<Node> wrong = GRAPH.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).toList().stream()
                .filter(one -> values(one.getSubject(), SKOS.prefLabel)
                        .anyMatch(other -> !other.equals(one.getObject())
                                && other.getLiteralLanguage()
                                        .equals(one.getObject().getLiteralLanguage())))
                .map(Triple::getSubject)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyOrganizationHasACountryOrIsInternational() {
        List<String> wrong = GAZETTEER.organizations().stream()
                .filter(organization -> organization
                        .countryCode()
                        .map(code -> INDEX.country(code).isEmpty()
                                && !Set.of("ESA", "EU").contains(code))
                        .orElse(!international(organization)))
                .map(Organization::id)
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static boolean international(Organization organization) {
        return organization.kind() == OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION
                || organization
                        .parent()
                        .flatMap(INDEX::organization)
                        .map(GazetteerFactsTest::international)
                        .orElse(false)
                || organization.id().equals("open-geospatial-consortium");
    }

    @Test
    void everyCountryCodeAgreesWithTheCountry() {
        List<Node> wrong = GRAPH.find(Node.ANY, Coop.country.asNode(), Node.ANY).toList().stream()
                .filter(triple -> values(triple.getSubject(), Coop.countryCode)
                        .noneMatch(code -> triple.getObject().getURI().endsWith("/" + code.getLiteralLexicalForm())))
                .map(Triple::getSubject)
                .toList();

        assertEquals(List.of(), wrong);
    }

    static Stream<RDFNode> references() {
        return Stream.of(Coop.country, Coop.host, Coop.field, Coop.link, Coop.successor, ORG.subOrganizationOf);
    }

    @ParameterizedTest
    @MethodSource("references")
    void everythingReferredToExists(RDFNode property) {
        List<Node> missing = GRAPH.find(Node.ANY, property.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(object -> !GRAPH.contains(object, RDF.type.asNode(), Node.ANY))
                .toList();

        assertTrue(GRAPH.contains(Node.ANY, property.asNode(), Node.ANY));
        assertEquals(List.of(), missing);
    }

    @Test
    void noOrganizationIsItsOwnAncestorOrSuccessor() {
        List<String> wrong = GAZETTEER.organizations().stream()
                .filter(organization -> ancestors(organization).contains(organization.id())
                        || organization
                                .successor()
                                .filter(organization.id()::equals)
                                .isPresent())
                .map(Organization::id)
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static Set<String> ancestors(Organization organization) {
        Set<String> ancestors = new LinkedHashSet<>();
        var parent = organization.parent();
        while (parent.isPresent() && ancestors.add(parent.get())) {
            parent = INDEX.organization(parent.get()).flatMap(Organization::parent);
        }
        return ancestors;
    }

    @Test
    void noTwoOrganizationsShareAName() {
        List<String> shared = GAZETTEER.organizations().stream()
                .flatMap(organization -> organization.names().stream()
                        .filter(name -> !name.weak())
                        .filter(name -> INDEX.organizationsNamed(name.text()).size() > 1)
                        .map(name -> organization.id() + ": " + name.text()))
                .toList();

        assertEquals(List.of(), shared);
    }

    @Test
    void noTwoCountriesShareAName() {
        List<String> shared = GAZETTEER.countries().stream()
                .flatMap(country -> country.names().stream()
                        .filter(name -> !name.weak())
                        .filter(name -> INDEX.countriesNamed(name.text()).size() > 1)
                        .map(name -> country.code() + ": " + name.text()))
                .toList();

        assertEquals(List.of(), shared);
    }

    @Test
    void thereAreNoBlankNodes() {
        List<Triple> blank = GRAPH.find().toList().stream()
                .filter(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList();

        assertEquals(List.of(), blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.ttl", "organizations.ttl", "places.ttl", "accords.ttl"})
    void blocksAreSortedWithOneSubjectEach(String file) throws IOException {
        List<String> subjects = subjects(HOME.gazetteer().resolve(file));

        assertTrue(subjects.size() > 10);
        assertEquals(subjects.stream().sorted().distinct().toList(), subjects);
    }

    private static List<String> subjects(Path file) throws IOException {
        Matcher matcher = SUBJECT.matcher(Files.readString(file, StandardCharsets.UTF_8));
        List<String> subjects = new ArrayList<>();
        while (matcher.find()) {
            if (!matcher.group(1).contains("#")) {
                subjects.add(matcher.group(1));
            }
        }
        return subjects;
    }

    @Test
    void slugsArePlainAndShort() {
        List<String> wrong = Stream.of(
                        GAZETTEER.organizations().stream().map(Organization::id),
                        GAZETTEER.places().stream().map(Place::id),
                        GAZETTEER.accords().stream().map(Accord::id))
                .flatMap(ids -> ids)
                .filter(id -> id.length() > 64 || !id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPlaceEndsInItsCountryCode() {
        List<String> wrong = GAZETTEER.places().stream()
                .filter(place -> !place.id()
                        .endsWith("-" + place.countryCode().orElse("?").toLowerCase(Locale.ROOT)))
                .map(Place::id)
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static Stream<Node> values(Node subject, RDFNode property) {
        return GRAPH.find(subject, property.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject);
    }
}
