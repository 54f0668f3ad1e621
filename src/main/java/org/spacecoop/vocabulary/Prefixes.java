package org.spacecoop.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes by which the dataset, the queries and the pages abbreviate namespaces, as the community writes them. */
public final class Prefixes {

    /** The namespace of Wikidata's items. */
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The namespace of SHACL. */
    public static final String SHACL = "http://www.w3.org/ns/shacl#";

    private static final Map<String, String> NAMESPACES = namespaces();

    private Prefixes() {}

    /** Prefix to namespace, sorted by prefix; unmodifiable. */
    public static Map<String, String> map() {
        return NAMESPACES;
    }

    /** The same for Jena's readers, writers and query parser. */
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(NAMESPACES).lock();
    }

    private static Map<String, String> namespaces() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("coop", Coop.NS);
        map.put("dcat", DCAT.NS);
        map.put("dct", DCTerms.NS);
        map.put("foaf", FOAF.NS);
        map.put("oa", OA.NS);
        map.put("org", ORG.NS);
        map.put("owl", OWL2.NS);
        map.put("prov", PROV.NS);
        map.put("rdf", RDF.uri);
        map.put("rdfs", RDFS.uri);
        map.put("schema", SCHEMA.NS);
        map.put("sd", SD.NS);
        map.put("sh", SHACL);
        map.put("skos", SKOS.uri);
        map.put("spdx", SPDX.NS);
        map.put("void", VOID.NS);
        map.put("wd", WIKIDATA);
        map.put("xsd", XSD.NS);
        return Collections.unmodifiableMap(map);
    }
}
