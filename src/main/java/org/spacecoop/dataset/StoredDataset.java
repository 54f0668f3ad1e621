package org.spacecoop.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A dataset folder, opened for reading.
 *
 * <p>Nothing is parsed before it is asked for, and each call parses anew: keep what you are given. The graphs are plain
 * and in memory; as long as nobody writes to them they may be read by many threads.
 */
public final class StoredDataset {

    private static final int PATIENCE_MILLISECONDS = 100;

    private final Path folder;
    private final Map<String, String> checksums;

    private StoredDataset(Path folder, Map<String, String> checksums) {
        this.folder = folder;
        this.checksums = checksums;
    }

    /**
     * Opens the dataset in a folder.
     *
     * @throws DatasetException if there is none
     */
    public static StoredDataset open(Path folder) {
        Path sums = folder.resolve(DatasetFile.CHECKSUMS.fileName());
        if (!Files.isRegularFile(sums)) {
            awaitReplacement();
        }
        if (!Files.isDirectory(folder)) {
            throw new DatasetException(folder + ": there is no such folder");
        }
        if (!Files.isRegularFile(sums)) {
            throw new DatasetException(folder + ": is no dataset (it has no SHA256SUMS); make one with: convert");
        }
        try {
            return new StoredDataset(folder, parseChecksums(sums));
        } catch (IOException e) {
            throw new DatasetException(sums + ": cannot be read", e);
        }
    }

    /** A dataset that is being replaced is away for the moment between two renames. */
    private static void awaitReplacement() {
        try {
            Thread.sleep(PATIENCE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> parseChecksums(Path sums) throws IOException {
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String line : Files.readAllLines(sums, StandardCharsets.UTF_8)) {
            String[] parts = line.split(" [ *]", 2);
            if (parts.length != 2) {
                throw new DatasetException(sums + ": is no list of checksums: " + line);
            }
            checksums.put(parts[1], parts[0]);
        }
        return checksums;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The path of one of its files. */
    public Path file(DatasetFile file) {
        return folder.resolve(file.fileName());
    }

    /** The version, such as {@code 2025-03-09-0123456789ab}, if the report names it. */
    public Optional<String> version() {
        return ReportFile.in(folder).text("version");
    }

    /**
     * The base of its IRIs, ending in a slash.
     *
     * @throws DatasetException if the report is missing or broken
     */
    public String base() {
        return ReportFile.in(folder)
                .text("base")
                .orElseThrow(() -> new DatasetException(file(DatasetFile.REPORT) + ": names no base"));
    }

    /** The SHA-256 of each file by its name, as written in {@code SHA256SUMS}. */
    public Map<String, String> checksums() {
        return Map.copyOf(checksums);
    }

    /** What is wrong with the files, one line for each that is missing, not listed or not as its checksum says. */
    public List<String> damage() {
        List<String> damage = new ArrayList<>();
        for (DatasetFile file : DatasetFile.values()) {
            if (file != DatasetFile.CHECKSUMS) {
                damage(file).ifPresent(damage::add);
            }
        }
        return List.copyOf(damage);
    }

    private Optional<String> damage(DatasetFile file) {
        String listed = checksums.get(file.fileName());
        if (!Files.isRegularFile(file(file))) {
            return Optional.of(file.fileName() + " is missing");
        }
        if (listed == null) {
            return Optional.of(file.fileName() + " is not listed in SHA256SUMS");
        }
        return listed.equals(Checksum.of(file(file)))
                ? Optional.empty()
                : Optional.of(file.fileName() + " is not what SHA256SUMS says");
    }

    /** The names given to things, as {@code iris.tsv} has them. */
    public String names() {
        try {
            return Files.readString(file(DatasetFile.NAMES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DatasetException(file(DatasetFile.NAMES) + ": cannot be read", e);
        }
    }

    /** The merged graph: {@code spacecoop.ttl}. */
    public Graph facts() {
        return parse(DatasetFile.FACTS);
    }

    /** The evidence graph: {@code evidence.ttl}, with triple terms. */
    public Graph evidence() {
        return parse(DatasetFile.EVIDENCE);
    }

    private Graph parse(DatasetFile file) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(file, Lang.TURTLE, StreamRDFLib.graph(graph));
        return graph;
    }

    /**
     * The whole: the merged graph as default graph, the named graphs of {@code spacecoop.trig}, and the evidence graph
     * under the name that ends in {@code graph/evidence}.
     */
    public DatasetGraph whole() {
        DatasetGraph whole = DatasetGraphFactory.create();
        parse(DatasetFile.GRAPHS, Lang.TRIG, StreamRDFLib.dataset(whole));
        parse(DatasetFile.FACTS, Lang.TURTLE, StreamRDFLib.graph(whole.getDefaultGraph()));
        whole.addGraph(NodeFactory.createURI(base() + "graph/evidence"), evidence());
        return whole;
    }

    /**
     * The same as {@link #whole()} for those who trust the dataset, at half the cost: the merged graph is put together from
     * the named graphs, whose union it is, and its file is not read.
     */
    public DatasetGraph merged() {
        DatasetGraph whole = DatasetGraphFactory.create();
        Graph facts = whole.getDefaultGraph();
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        parse(DatasetFile.GRAPHS, Lang.TRIG, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                Triple triple = quad.asTriple();
                facts.add(triple);
                if (!quad.isDefaultGraph()) {
                    graphs.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph())
                            .add(triple);
                }
            }

            @Override
            public void triple(Triple triple) {
                facts.add(triple);
            }
        });
        graphs.forEach(whole::addGraph);
        whole.addGraph(NodeFactory.createURI(base() + "graph/evidence"), evidence());
        return whole;
    }

    private void parse(DatasetFile file, Lang language, StreamRDF destination) {
        try {
            RDFParser.source(file(file))
                    .lang(language)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(destination);
        } catch (RiotException | UncheckedIOException e) {
            throw new DatasetException(file(file) + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
