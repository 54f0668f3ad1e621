package org.spacecoop.publish.data;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDFS;
import org.spacecoop.dataset.NamedQuery;

/** The example queries as SHACL SPARQL executables, laid out as the SIB collections lay out theirs. */
public final class Examples {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private Examples() {}

    /** The statements about the examples. */
    public static List<Triple> of(List<NamedQuery> queries, String base) {
        List<Triple> statements = new ArrayList<>();
        queries.forEach(query -> statements.addAll(of(query, base)));
        return statements;
    }

    private static List<Triple> of(NamedQuery query, String base) {
        Node example = iri(base + ".well-known/sparql-examples/" + query.name());
        String form = form(query.parsed());
        List<Triple> statements = new ArrayList<>();
        statements.add(Triple.create(example, Names.TYPE, iri(SH + "SPARQLExecutable")));
        statements.add(Triple.create(example, Names.TYPE, iri(SH + "SPARQL" + Words.capital(form) + "Executable")));
        statements.add(Triple.create(example, Names.LABEL, NodeFactory.createLiteralLang(query.title(), "en")));
        statements.add(Triple.create(
                example,
                RDFS.comment.asNode(),
                NodeFactory.createLiteralLang(query.description().orElse(query.title()), "en")));
        statements.add(Triple.create(example, iri(SH + form), NodeFactory.createLiteralString(query.text())));
        statements.add(Triple.create(example, iri(SCHEMA + "target"), iri(base + "sparql")));
        query.keywords()
                .forEach(word -> statements.add(
                        Triple.create(example, iri(SCHEMA + "keywords"), NodeFactory.createLiteralString(word))));
        return statements;
    }

    /** SHACL has no executable for DESCRIBE; the SIB collections hold it as a construct. */
    private static String form(Query query) {
        if (query.isSelectType()) {
            return "select";
        }
        return query.isAskType() ? "ask" : "construct";
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
