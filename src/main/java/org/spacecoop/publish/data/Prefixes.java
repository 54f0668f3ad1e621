package org.spacecoop.publish.data;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The prefixes that documents declare, spelled as the community spells them. */
public final class Prefixes {

    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("coop", Names.COOP),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("oa", Names.OA),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("spdx", "http://spdx.org/rdf/terms#"),
            Map.entry("vann", "http://purl.org/vocab/vann/"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("wd", "http://www.wikidata.org/entity/"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Prefixes() {}

    /** All prefixes, in alphabetical order. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(new TreeMap<>(VOCABULARIES));
    }

    /** The prefixes that some IRI of the statements begins with, in alphabetical order. */
    public static Map<String, String> usedIn(Collection<Triple> statements) {
        Map<String, String> used = new TreeMap<>();
        for (Map.Entry<String, String> prefix : VOCABULARIES.entrySet()) {
            boolean found = statements.stream().anyMatch(t -> uses(t, prefix.getValue()));
            if (found) {
                used.put(prefix.getKey(), prefix.getValue());
            }
        }
        return used;
    }

    private static boolean uses(Triple statement, String namespace) {
        return uses(statement.getSubject(), namespace)
                || uses(statement.getPredicate(), namespace)
                || uses(statement.getObject(), namespace);
    }

    private static boolean uses(Node node, String namespace) {
        if (node.isLiteral()) {
            return node.getLiteralDatatypeURI().startsWith(namespace);
        }
        return node.isURI() && node.getURI().startsWith(namespace);
    }
}
