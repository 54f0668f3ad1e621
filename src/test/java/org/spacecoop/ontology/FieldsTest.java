package org.spacecoop.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Set<String> TOO_GENERAL = Set.of(
            "space", "research", "technology", "science", "satellite", "satellites", "cooperation", "data", "gateway");

    private final Model fields = OntologyFiles.fields();
    private final List<Resource> concepts =
            fields.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();

    @Test
    void givesEachFieldNamesADefinitionAndAnExample() {
        assertTrue(concepts.size() >= 25, concepts.size() + " fields");
        for (Property property :
                List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.definition, SKOS.example, SKOS.inScheme)) {
            assertEquals(
                    List.of(),
                    concepts.stream()
                            .filter(field -> !field.hasProperty(property))
                            .toList(),
                    property.toString());
        }
    }

    @Test
    void namesEachFieldInFourLanguages() {
        for (Resource field : concepts) {
            Set<String> languages = new TreeSet<>();
            field.listProperties(SKOS.prefLabel).forEach(name -> languages.add(name.getLanguage()));
            assertEquals(Set.of("de", "en", "es", "fr"), languages, field.getURI());
        }
    }

    @Test
    void givesNoTwoFieldsTheSameNameInALanguage() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Statement name : names()) {
            owners.computeIfAbsent(key(name), key -> new TreeSet<>())
                    .add(name.getSubject().getURI());
        }

        owners.values().removeIf(some -> some.size() == 1);

        assertEquals(Map.of(), owners);
    }

    @Test
    void hasNoNameThatFiresAnywhere() {
        assertEquals(
                List.of(),
                names().stream()
                        .filter(name -> TOO_GENERAL.contains(name.getString().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @Test
    void reachesEachFieldFromTheScheme() {
        for (Resource field : concepts) {
            Resource top = field;
            for (int steps = 0; top.hasProperty(SKOS.broader) && steps < 5; steps++) {
                Resource broader = top.getPropertyResourceValue(SKOS.broader);
                assertTrue(broader.hasProperty(SKOS.narrower, top), broader + " has no narrower " + top);
                top = broader;
            }
            assertTrue(top.hasProperty(SKOS.topConceptOf), field.getURI());
            assertTrue(fields.contains(null, SKOS.hasTopConcept, top), field.getURI());
        }
    }

    @Test
    void linksNoFieldToAnItemWithoutASource() {
        assertTrue(!fields.contains(null, OWL2.sameAs));
        assertTrue(!fields.contains(null, SKOS.exactMatch));
        assertTrue(!fields.contains(null, SKOS.closeMatch));
    }

    private List<Statement> names() {
        List<Statement> names = new ArrayList<>();
        fields.listStatements(null, SKOS.prefLabel, (String) null).forEach(names::add);
        fields.listStatements(null, SKOS.altLabel, (String) null).forEach(names::add);
        return names;
    }

    private static String key(Statement name) {
        return name.getLanguage() + " " + name.getString().toLowerCase(Locale.ROOT);
    }
}
