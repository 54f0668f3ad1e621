package org.spacecoop.publish.data;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.Representation;

/** Writes statements in the RDF syntaxes, always in the same order. */
public final class RdfText {

    private RdfText() {}

    /** The statements in a syntax. */
    public static Bytes write(Collection<Triple> statements, Representation syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        write(statements, Prefixes.usedIn(statements), syntax, out);
        return Bytes.of(out.toByteArray());
    }

    /** Writes the statements in a syntax that is not the page. */
    public static void write(
            Collection<Triple> statements, Map<String, String> prefixes, Representation syntax, OutputStream out) {
        List<Triple> sorted =
                statements.stream().distinct().sorted(Order.STATEMENTS).toList();
        switch (syntax) {
            case TURTLE -> stream(sorted, prefixes, RDFFormat.TURTLE_BLOCKS, out);
            case TRIG -> stream(sorted, prefixes, RDFFormat.TRIG_BLOCKS, out);
            case N_TRIPLES -> stream(sorted, Map.of(), RDFFormat.NTRIPLES_UTF8, out);
            case RDF_XML -> graph(sorted, prefixes, RDFFormat.RDFXML_PLAIN, out);
            case JSON_LD -> graph(sorted, prefixes, RDFFormat.JSONLD11_PRETTY, out);
            case HTML -> throw new IllegalArgumentException("a page is no RDF syntax");
        }
    }

    private static void stream(
            List<Triple> statements, Map<String, String> prefixes, RDFFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        prefixes.forEach(writer::prefix);
        statements.forEach(writer::triple);
        writer.finish();
    }

    private static void graph(
            List<Triple> statements, Map<String, String> prefixes, RDFFormat format, OutputStream out) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        statements.forEach(graph::add);
        prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(format).output(out);
    }
}
