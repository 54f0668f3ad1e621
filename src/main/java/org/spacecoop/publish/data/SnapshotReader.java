package org.spacecoop.publish.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.spacecoop.dataset.StoredDataset;

/** Reads a dataset folder into a {@link Snapshot}. */
public final class SnapshotReader {

    private SnapshotReader() {}

    /**
     * Reads a dataset folder.
     *
     * @throws org.spacecoop.dataset.DatasetException if there is none, or a file of it cannot be read
     */
    public static Snapshot read(Path folder) {
        StoredDataset stored = StoredDataset.open(folder);
        String base = stored.base();
        DatasetGraph dataset = stored.merged();
        Graph facts = dataset.getDefaultGraph();
        Graph evidence = dataset.getGraph(NodeFactory.createURI(base + "graph/evidence"));
        Optional<LocalDate> modified = newest(facts);
        String version = stored.version()
                .orElseGet(() -> modified.map(LocalDate::toString).orElse("undated"));
        return new Snapshot(folder, dataset, base, version, modified, parts(facts), aliases(facts), support(evidence));
    }

    private static Optional<LocalDate> newest(Graph facts) {
        return facts.find(Node.ANY, Names.TYPE, Names.coop("Release")).toList().stream()
                .flatMap(release -> facts.find(release.getSubject(), Names.ISSUED, Node.ANY).toList().stream())
                .map(issued -> issued.getObject().getLiteralLexicalForm())
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder());
    }

    private static Map<String, List<Node>> parts(Graph facts) {
        Map<String, List<Node>> parts = new HashMap<>();
        facts.stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .forEach(subject -> parts.computeIfAbsent(Snapshot.document(subject.getURI()), d -> new ArrayList<>(2))
                        .add(subject));
        parts.values().forEach(subjects -> subjects.sort(Order.NODES));
        return Collections.unmodifiableMap(parts);
    }

    private static Map<String, String> aliases(Graph facts) {
        Map<String, String> aliases = new HashMap<>();
        facts.find(Node.ANY, Names.coop("aliasOf"), Node.ANY)
                .forEachRemaining(t ->
                        aliases.put(t.getSubject().toString(), t.getObject().toString()));
        return Collections.unmodifiableMap(aliases);
    }

    /** Which quotes stand behind which statement: a claim reifies the statement and names its quotes (RDF 1.2 §1.5). */
    private static Map<Triple, List<Node>> support(Graph evidence) {
        Map<Triple, List<Node>> support = new HashMap<>();
        evidence.find(Node.ANY, Names.REIFIES, Node.ANY).toList().stream()
                .filter(claim -> claim.getObject().isTripleTerm())
                .sorted(Order.STATEMENTS)
                .forEach(claim -> {
                    List<Node> quotes =
                            support.computeIfAbsent(claim.getObject().getTriple(), t -> new ArrayList<>(1));
                    evidence.find(claim.getSubject(), Names.QUOTED_FROM, Node.ANY).toList().stream()
                            .map(Triple::getObject)
                            .filter(quote -> !quotes.contains(quote))
                            .sorted(Order.NODES)
                            .forEach(quotes::add);
                });
        return Collections.unmodifiableMap(support);
    }
}
