package org.spacecoop.publish.sparql;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query gave, for a page to show. */
public sealed interface Outcome {

    /** Nothing was asked yet. */
    record Nothing() implements Outcome {}

    /** The answer to ASK. */
    record Truth(boolean value) implements Outcome {}

    /** The answer to SELECT. */
    record Table(List<String> variables, List<Binding> rows) implements Outcome {}

    /** The answer to CONSTRUCT or DESCRIBE. */
    record Statements(List<Triple> statements) implements Outcome {}

    /** Why there is no answer. */
    record Failed(String reason) implements Outcome {}
}
