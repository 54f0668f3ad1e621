package org.spacecoop.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.spacecoop.vocabulary.Coop;

class OntologyTest {

    private final Model terms = OntologyFiles.terms();

    @Test
    void isInOwl2DlTogetherWithTheFields() throws OWLOntologyCreationException {
        Model all = terms.union(OntologyFiles.fields());

        List<String> violations = violations(all);

        assertEquals(List.of(), violations);
    }

    @Test
    void findsWhatIsOutsideOwl2Dl() throws OWLOntologyCreationException {
        Resource undeclared = terms.createResource("http://example.org/undeclared");
        terms.add(Coop.Agreement, RDFS.subClassOf, undeclared);

        assertTrue(!violations(terms).isEmpty());
    }

    @Test
    void givesEachTermALabelADefinitionAndAnExample() {
        List<Resource> all = ownTerms();

        assertTrue(all.size() > 100, all.size() + " terms");
        for (Property property : List.of(RDFS.label, SKOS.definition, SKOS.example)) {
            assertEquals(
                    List.of(),
                    all.stream().filter(term -> !hasEnglish(term, property)).toList(),
                    property.toString());
        }
    }

    @Test
    void saysOfEachTermWhereItIsDefined() {
        assertEquals(
                List.of(),
                ownTerms().stream()
                        .filter(term -> !term.hasProperty(RDFS.isDefinedBy, Coop.ONTOLOGY))
                        .toList());
    }

    @Test
    void givesNoTwoTermsOfAKindTheSameLabel() {
        for (Resource kind : List.of(OWL2.Class, OWL2.NamedIndividual)) {
            List<String> labels = ownTerms().stream()
                    .filter(term -> term.hasProperty(RDF.type, kind))
                    .map(term -> term.getProperty(RDFS.label, "en").getString())
                    .toList();
            assertEquals(labels.size(), new TreeSet<>(labels).size(), labels.toString());
        }
    }

    @Test
    void hasAVersionALicenceAndACreator() {
        Resource ontology = terms.getResource(Coop.ONTOLOGY.getURI());
        for (Property property : List.of(
                OWL2.versionIRI,
                OWL2.versionInfo,
                DCTerms.license,
                DCTerms.creator,
                DCTerms.title,
                DCTerms.abstract_,
                DCTerms.issued)) {
            assertTrue(ontology.hasProperty(property), property.toString());
        }
        assertTrue(
                ontology.getPropertyResourceValue(OWL2.versionIRI).getURI().startsWith(Coop.ONTOLOGY.getURI() + "/"));
    }

    @Test
    void alignsDeclaredTermsOnly() {
        Model alignments = OntologyFiles.read(OntologyFiles.file("alignments.ttl"));

        List<Resource> undeclared = alignments
                .listSubjects()
                .filterKeep(
                        subject -> subject.isURIResource() && subject.getURI().startsWith(Coop.NS))
                .filterDrop(subject -> terms.contains(subject, RDFS.isDefinedBy))
                .toList();

        assertEquals(List.of(), undeclared);
    }

    private List<Resource> ownTerms() {
        return terms.listSubjects()
                .filterKeep(
                        subject -> subject.isURIResource() && subject.getURI().startsWith(Coop.NS))
                .toList();
    }

    private static boolean hasEnglish(Resource term, Property property) {
        return term.listProperties(property)
                .filterKeep(statement -> statement.getLanguage().equals("en"))
                .mapWith(statement -> (RDFNode) statement.getLiteral())
                .hasNext();
    }

    private static List<String> violations(Model model) throws OWLOntologyCreationException {
        StringWriter turtle = new StringWriter();
        model.write(turtle, "TURTLE");
        OWLOntology ontology = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(turtle.toString()));
        return new OWL2DLProfile()
                .checkOntology(ontology).getViolations().stream()
                        .map(OWLProfileViolation::toString)
                        .sorted()
                        .toList();
    }
}
