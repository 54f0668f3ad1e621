package org.spacecoop.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.PROV;
import org.spacecoop.vocabulary.Prefixes;
import org.spacecoop.vocabulary.SPDX;

/** Describes a dataset in VoID (W3C Interest Group Note, 3 March 2011) and DCAT 3. */
final class DatasetDescription {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final String base;
    private final Version version;
    private final Model model = ModelFactory.createDefaultModel();
    private final Resource dataset;

    private DatasetDescription(String base, Version version) {
        this.base = base;
        this.version = version;
        this.dataset = part("dataset");
    }

    /**
     * The description of a dataset.
     *
     * @param base the base of all IRIs
     * @param version the version
     * @param facts the merged graph
     * @param dumps the size and checksum of each file that can be downloaded
     */
    static Graph of(String base, Version version, Graph facts, Map<DatasetFile, Dump> dumps) {
        DatasetDescription description = new DatasetDescription(base, version);
        description.say();
        description.count(facts);
        description.partition(facts);
        description.link(facts);
        dumps.forEach(description::distribute);
        return description.model.getGraph();
    }

    /**
     * A file to download.
     *
     * @param size its size in bytes
     * @param sha256 its checksum
     */
    record Dump(long size, String sha256) {}

    private Resource part(String name) {
        return model.createResource(base + ".well-known/void#" + name);
    }

    private void say() {
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDFS.label, "Space cooperation in public releases", "en")
                .addProperty(DCTerms.title, "Space cooperation in public releases", "en")
                .addProperty(
                        DCTerms.description,
                        "Who agreed what with whom, when and where on cooperation in space, each statement with the"
                                + " sentence of the public release that says so.",
                        "en")
                .addProperty(
                        DCTerms.license, model.createResource("https://creativecommons.org/publicdomain/zero/1.0/"))
                .addProperty(OWL.versionInfo, version.toString())
                .addProperty(ResourceFactory.createProperty(DCAT.NS + "version"), version.toString())
                .addProperty(FOAF.homepage, model.createResource(base))
                .addProperty(DCAT.landingPage, model.createResource(base))
                .addProperty(VOID.sparqlEndpoint, model.createResource(base + "sparql"))
                .addProperty(VOID.uriSpace, base + "id/")
                .addProperty(VOID.vocabulary, model.createResource(Coop.NS));
        for (String vocabulary : new String[] {OA.NS, PROV.NS, DCTerms.NS, SKOS.uri}) {
            dataset.addProperty(VOID.vocabulary, model.createResource(vocabulary));
        }
        version.newest()
                .ifPresent(date -> dataset.addProperty(
                        DCTerms.date, model.createTypedLiteral(date.toString(), XSDDatatype.XSDdate)));
    }

    private void count(Graph facts) {
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        Set<Node> properties = new HashSet<>();
        Set<Node> classes = new HashSet<>();
        facts.find().forEachRemaining(triple -> {
            subjects.add(triple.getSubject());
            properties.add(triple.getPredicate());
            objects.add(triple.getObject());
            if (triple.getPredicate().equals(Terms.TYPE)) {
                classes.add(triple.getObject());
            }
        });
        String things = base + "id/";
        number(dataset, VOID.triples, facts.size());
        number(dataset, VOID.distinctSubjects, subjects.size());
        number(dataset, VOID.distinctObjects, objects.size());
        number(dataset, VOID.properties, properties.size());
        number(dataset, VOID.classes, classes.size());
        number(
                dataset,
                VOID.entities,
                subjects.stream()
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .filter(iri -> iri.startsWith(things) && iri.indexOf('#') < 0)
                        .count());
        facts.find(Node.ANY, Terms.TYPE, Terms.AGREEMENT).mapWith(Triple::getSubject).toList().stream()
                .map(Node::getURI)
                .sorted()
                .findFirst()
                .ifPresent(iri -> dataset.addProperty(VOID.exampleResource, model.createResource(iri)));
    }

    private void partition(Graph facts) {
        Map<String, Integer> classes = new TreeMap<>();
        Map<String, Integer> properties = new TreeMap<>();
        facts.find().forEachRemaining(triple -> {
            properties.merge(triple.getPredicate().getURI(), 1, Integer::sum);
            if (triple.getPredicate().equals(Terms.TYPE) && triple.getObject().isURI()) {
                classes.merge(triple.getObject().getURI(), 1, Integer::sum);
            }
        });
        classes.forEach((iri, instances) ->
                number(partition(VOID.classPartition, "class-", VOID._class, iri), VOID.entities, instances));
        properties.forEach((iri, statements) ->
                number(partition(VOID.propertyPartition, "property-", VOID.property, iri), VOID.triples, statements));
    }

    private Resource partition(Property relation, String prefix, Property what, String iri) {
        Resource partition = part(prefix + DatasetPrefixes.abbreviation(iri))
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(what, model.createResource(iri));
        dataset.addProperty(relation, partition);
        return partition;
    }

    private void link(Graph facts) {
        Set<Node> linked = new TreeSet<>(Comparator.comparing(Node::toString));
        int links = 0;
        for (Triple triple : facts.find(Node.ANY, Terms.SAME_AS, Node.ANY).toList()) {
            if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(Prefixes.WIKIDATA)) {
                linked.add(triple.getSubject());
                links++;
            }
        }
        Resource wikidata = part("wikidata")
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDFS.label, "Wikidata", "en")
                .addProperty(FOAF.homepage, model.createResource("https://www.wikidata.org/"))
                .addProperty(VOID.uriSpace, Prefixes.WIKIDATA);
        Resource linkset = part("links-wikidata")
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(RDFS.label, "Links to Wikidata", "en")
                .addProperty(VOID.linkPredicate, OWL.sameAs)
                .addProperty(VOID.subjectsTarget, dataset)
                .addProperty(VOID.objectsTarget, wikidata);
        number(linkset, VOID.triples, links);
        number(linkset, VOID.distinctSubjects, linked.size());
        dataset.addProperty(VOID.subset, linkset);
    }

    private void distribute(DatasetFile file, Dump dump) {
        Resource download = model.createResource(base + "dumps/" + version + "/" + file.fileName());
        Resource checksum = part("checksum-" + file.fileName())
                .addProperty(RDF.type, model.createResource(SPDX.NS + "Checksum"))
                .addProperty(spdx("algorithm"), model.createResource(SPDX.NS + "checksumAlgorithm_sha256"))
                .addProperty(spdx("checksumValue"), model.createTypedLiteral(dump.sha256(), XSDDatatype.XSDhexBinary));
        Resource distribution = part("distribution-" + file.fileName())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, file.fileName(), "en")
                .addProperty(DCAT.downloadURL, download)
                .addProperty(DCAT.accessURL, model.createResource(base + "dumps/"))
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.mediaType()))
                .addProperty(spdx("checksum"), checksum);
        distribution.addProperty(
                DCAT.byteSize, model.createTypedLiteral(Long.toString(dump.size()), XSD.nonNegativeInteger.getURI()));
        dataset.addProperty(DCAT.distribution, distribution).addProperty(VOID.dataDump, download);
    }

    private static Property spdx(String localName) {
        return ResourceFactory.createProperty(SPDX.NS + localName);
    }

    private void number(Resource subject, Property property, long number) {
        subject.addProperty(property, model.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger));
    }
}
