package org.spacecoop.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.spacecoop.curation.Outcome;
import org.spacecoop.entity.Entities;

/**
 * Releases as RDF.
 *
 * @param graphs the named graphs by IRI, all RDF 1.1 and without blank nodes: those of the releases in order, then the
 *     gazetteer, what is inferred, curation, meta; their union is the merged dataset
 * @param evidence the graph of reifiers, RDF 1.2
 * @param evidenceName the IRI of the evidence graph
 * @param register the names given, those given before included
 * @param entities what the graphs are about
 * @param curation what became of what people decided
 */
public record MappedDataset(
        Map<String, Graph> graphs,
        Graph evidence,
        String evidenceName,
        IriRegister register,
        Entities entities,
        List<Outcome> curation) {

    /** Copies the map in its order; the graphs themselves are not copied and must not change. */
    public MappedDataset {
        curation = List.copyOf(curation);
        graphs = Collections.unmodifiableMap(new LinkedHashMap<>(graphs));
    }
}
