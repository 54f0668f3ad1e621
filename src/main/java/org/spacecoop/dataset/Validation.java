package org.spacecoop.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.spacecoop.release.Home;

/**
 * Checks a dataset: its files against their checksums, its graphs against each other, and its facts against the shapes of
 * {@code ontology/shapes.ttl} (SHACL).
 *
 * @param violations what must not be
 * @param warnings what might be better
 */
public record Validation(List<Finding> violations, List<Finding> warnings) {

    /** Puts the findings in order. */
    public Validation {
        violations = List.copyOf(new TreeSet<>(violations));
        warnings = List.copyOf(new TreeSet<>(warnings));
    }

    /** Whether nothing was violated. */
    public boolean conforms() {
        return violations.isEmpty();
    }

    /**
     * Checks a dataset. Where files are damaged only that is said.
     *
     * @throws DatasetException if the shapes cannot be read
     */
    public static Validation of(StoredDataset dataset, Home home) {
        List<Finding> damage = dataset.damage().stream()
                .map(line -> new Finding(line.substring(0, line.indexOf(' ')), "checksums", line))
                .toList();
        if (!damage.isEmpty()) {
            return new Validation(damage, List.of());
        }
        DatasetGraph whole = dataset.whole();
        List<Finding> violations = new ArrayList<>(new Integrity(whole, dataset.base()).findings());
        List<Finding> warnings = new ArrayList<>();
        checkShapes(whole.getDefaultGraph(), home, violations, warnings);
        return new Validation(violations, warnings);
    }

    /**
     * Checks facts against the shapes. The ontology stands beside them, so that a shape that asks for a class accepts its
     * subclasses, but only what the facts speak of is reported.
     */
    private static void checkShapes(Graph facts, Home home, List<Finding> violations, List<Finding> warnings) {
        Graph data = GraphFactory.createDefaultGraph();
        facts.find().forEachRemaining(data::add);
        load(home, "spacecoop.ttl").find().forEachRemaining(data::add);
        Shapes shapes = Shapes.parse(load(home, "shapes.ttl"));
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
            if (!facts.contains(entry.focusNode(), Node.ANY, Node.ANY)) {
                continue;
            }
            (entry.severity().equals(Severity.Violation) ? violations : warnings).add(finding(entry));
        }
    }

    private static Finding finding(ReportEntry entry) {
        StringBuilder message = new StringBuilder(entry.message());
        if (entry.resultPath() != null) {
            message.append("; property ").append(entry.resultPath());
        }
        if (entry.value() != null) {
            message.append("; value ").append(text(entry.value()));
        }
        return new Finding(text(entry.focusNode()), text(entry.source()), message.toString());
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }

    private static Graph load(Home home, String file) {
        try {
            return RDFDataMgr.loadGraph(home.ontology().resolve(file).toUri().toString());
        } catch (RiotException e) {
            throw new DatasetException(home.ontology().resolve(file) + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
