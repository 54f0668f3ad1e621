package org.spacecoop.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacecoop.ontology.OntologyFiles;

class CoopTest {

    private final Model terms = OntologyFiles.terms();

    @Test
    void namesEachTermOfTheOntologyAndNoOther() {
        Set<String> declared = new TreeSet<>();
        terms.listSubjects()
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Coop.NS))
                .forEach(term -> declared.add(term.getURI()));
        Set<String> named = new TreeSet<>();
        constants().forEach(term -> named.add(term.getURI()));

        assertEquals(declared, named);
    }

    @Test
    void makesPropertiesOfPropertiesOnly() {
        constants().forEach(term -> {
            Resource declared = terms.getResource(term.getURI());
            boolean property = declared.hasProperty(RDF.type, OWL2.ObjectProperty)
                    || declared.hasProperty(RDF.type, OWL2.DatatypeProperty)
                    || declared.hasProperty(RDF.type, OWL2.AnnotationProperty);
            assertEquals(property, term instanceof Property, term.getURI());
        });
    }

    @ParameterizedTest
    @MethodSource("classes")
    void declaresAClassFor(Term term) {
        assertTrue(terms.contains(Coop.of(term), RDF.type, OWL2.Class), term.localName());
    }

    @ParameterizedTest
    @MethodSource("individuals")
    void declaresAnIndividualFor(Term term) {
        assertTrue(terms.contains(Coop.of(term), RDF.type, OWL2.NamedIndividual), term.localName());
    }

    @Test
    void abbreviatesTheNamespacesThatTheCommunityAbbreviates() {
        assertEquals(
                Set.of(
                        "rdf", "rdfs", "owl", "xsd", "skos", "dct", "foaf", "prov", "schema", "void", "dcat", "sd",
                        "sh", "oa", "org", "coop", "wd", "spdx"),
                Prefixes.map().keySet());
        assertEquals("https://schema.org/", Prefixes.map().get("schema"));
        assertEquals("http://www.wikidata.org/entity/", Prefixes.mapping().getNsPrefixURI("wd"));
    }

    private static Stream<Term> classes() {
        return Stream.<Term[]>of(AgreementType.values(), EventType.values(), OrganizationKind.values())
                .flatMap(Arrays::stream);
    }

    private static Stream<Term> individuals() {
        return Stream.<Term[]>of(AgreementStatus.values(), Capacity.values(), DateBasis.values(), TellingKind.values())
                .flatMap(Arrays::stream);
    }

    private static List<Resource> constants() {
        return Arrays.stream(Coop.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(CoopTest::value)
                .filter(term -> !term.equals(Coop.ONTOLOGY))
                .toList();
    }

    private static Resource value(Field field) {
        try {
            return (Resource) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
