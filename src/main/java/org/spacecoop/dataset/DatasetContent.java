package org.spacecoop.dataset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * All that goes into a dataset folder.
 *
 * @param base the base of all IRIs, ending in a slash
 * @param graphs the named graphs by IRI, RDF 1.1; without the evidence graph
 * @param evidence the reifiers that tie statements to quotes, RDF 1.2
 * @param names the names given, as lines of {@code iris.tsv} without line ends, in order
 * @param report what was read, rejected and found
 */
public record DatasetContent(
        String base, SortedMap<String, Graph> graphs, Graph evidence, List<String> names, Report report) {

    /** Copies the map and the list; the graphs are shared and must not change any more. */
    public DatasetContent {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base of all IRIs ends in a slash: " + base);
        }
        graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
        names = List.copyOf(names);
    }

    /** All named graphs merged into one. */
    public Graph merged() {
        Graph merged = GraphFactory.createDefaultGraph();
        graphs.values().forEach(graph -> graph.find().forEachRemaining(merged::add));
        return merged;
    }

    /** The newest date on which a release was issued. */
    static Optional<LocalDate> newestRelease(Graph facts) {
        return facts.find(Node.ANY, Terms.TYPE, Terms.RELEASE).mapWith(Triple::getSubject).toList().stream()
                .flatMap(release -> facts.find(release, Terms.ISSUED, Node.ANY).toList().stream())
                .map(issued -> LocalDate.parse(issued.getObject().getLiteralLexicalForm()))
                .max(Comparator.naturalOrder());
    }
}
