package org.spacecoop.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.spacecoop.dataset.DatasetContent;
import org.spacecoop.dataset.DatasetWriter;
import org.spacecoop.dataset.Report;

/** Writes the dataset of invented countries. */
public final class PublishedDataset {

    /** The base of its IRIs. */
    public static final String BASE = "https://w3id.org/spacecoop/";

    /** Its agreement, as a path below {@code /id/} or {@code /doc/}. */
    public static final String AGREEMENT = "agreement/2024-mou-arcadia-borduria";

    private PublishedDataset() {}

    /** Writes it into a folder that is not there yet; the version that it got. */
    public static String write(Path folder) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(resource("graphs.trig")).lang(Lang.TRIG).parse(dataset);
        SortedMap<String, Graph> graphs = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), dataset.getGraph(name)));
        Graph evidence = GraphFactory.createDefaultGraph();
        RDFParser.source(resource("evidence.ttl")).lang(Lang.TURTLE).parse(evidence);
        DatasetContent content = new DatasetContent(BASE, graphs, evidence, List.of(), Report.empty());
        return new DatasetWriter(content).write(folder, OptionalInt.empty()).toString();
    }

    private static Path resource(String name) {
        return Path.of(
                java.net.URI.create(PublishedDataset.class.getResource(name).toString()));
    }
}
