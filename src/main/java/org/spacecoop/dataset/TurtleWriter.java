package org.spacecoop.dataset;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes Turtle and TriG (RDF 1.2), one subject to a block: the same statements are always the same bytes.
 *
 * <p>Jena's own writers follow the order in which a graph happens to yield its triples.
 */
public final class TurtleWriter {

    private static final String INDENT = "    ";

    private final SortedMap<String, String> prefixes;
    private final NodeFormatterTTL terms;
    private final Map<Node, String> verbs = new ConcurrentHashMap<>();

    /** A writer that abbreviates by the given prefixes, and declares all of them. */
    public TurtleWriter(Map<String, String> prefixes) {
        this.prefixes = new TreeMap<>(prefixes);
        PrefixMap map = PrefixMapFactory.create();
        map.putAll(this.prefixes);
        this.terms = new NodeFormatterTTL(null, map);
    }

    /** Writes one graph as Turtle; the stream is flushed and stays open. */
    public void writeGraph(Graph graph, OutputStream out) {
        writeTriples(graph.find().toList(), out);
    }

    /** Writes the triples as Turtle; the stream is flushed and stays open. */
    public void writeTriples(Collection<Triple> triples, OutputStream out) {
        AWriter writer = IO.wrapUTF8(out);
        writePrefixes(writer);
        writeBlocks(writer, triples, "");
        writer.flush();
    }

    /** Writes named graphs as TriG, in the order of their names; the stream is flushed and stays open. */
    public void writeGraphs(SortedMap<String, Graph> graphs, OutputStream out) {
        AWriter writer = IO.wrapUTF8(out);
        writePrefixes(writer);
        graphs.forEach((name, graph) -> {
            writer.print("\n");
            terms.formatURI(writer, name);
            writer.print(" {");
            writeBlocks(writer, graph.find().toList(), INDENT);
            writer.print("}\n");
        });
        writer.flush();
    }

    private void writePrefixes(AWriter writer) {
        int width = prefixes.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;
        prefixes.forEach((prefix, namespace) ->
                writer.print("@prefix " + padded(prefix + ":", width) + " <" + namespace + "> .\n"));
    }

    private void writeBlocks(AWriter writer, Collection<Triple> triples, String indent) {
        List<Triple> sorted = new ArrayList<>(triples);
        sorted.sort(StatementOrder.TRIPLES);
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size()
                    || !sorted.get(to).getSubject().equals(sorted.get(from).getSubject())) {
                writeBlock(writer, sorted.subList(from, to), indent);
                from = to;
            }
        }
    }

    private void writeBlock(AWriter writer, List<Triple> block, String indent) {
        Map<String, List<Node>> objects = new LinkedHashMap<>();
        block.forEach(triple -> objects.computeIfAbsent(verb(triple.getPredicate()), verb -> new ArrayList<>())
                .add(triple.getObject()));
        int width = objects.keySet().stream().mapToInt(String::length).max().orElse(0);
        writer.print("\n" + indent + text(block.get(0).getSubject()));
        String separator = "\n";
        for (Map.Entry<String, List<Node>> entry : objects.entrySet()) {
            writer.print(separator + indent + INDENT + padded(entry.getKey(), width) + " ");
            writeObjects(writer, entry.getValue(), indent + INDENT + " ".repeat(width + 1));
            separator = " ;\n";
        }
        writer.print(" .\n");
    }

    private void writeObjects(AWriter writer, List<Node> objects, String indent) {
        String separator = "";
        for (Node object : objects) {
            writer.print(separator);
            terms.format(writer, object);
            separator = " ,\n" + indent;
        }
    }

    private String verb(Node predicate) {
        return verbs.computeIfAbsent(predicate, same -> same.equals(RDF.Nodes.type) ? "a" : text(same));
    }

    private String text(Node term) {
        StringWriterI text = new StringWriterI();
        terms.format(text, term);
        return text.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
