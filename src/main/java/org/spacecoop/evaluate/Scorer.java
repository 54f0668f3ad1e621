package org.spacecoop.evaluate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.spacecoop.dataset.NamedQueries;
import org.spacecoop.dataset.QueryTarget;
import org.spacecoop.gazetteer.GazetteerReader;
import org.spacecoop.release.Home;

/** Scores the facts that one release tells, read through the public queries, against its annotation. */
final class Scorer {

    private final NamedQueries queries;
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    Scorer(Home home) {
        this.queries = new NamedQueries(home.queries());
        GazetteerReader.read(home)
                .fields()
                .forEach(field -> field.names()
                        .forEach(name -> fields.computeIfAbsent(field.label(), label -> new LinkedHashSet<>())
                                .add(Names.fold(name.text()))));
    }

    Score score(Gold gold, Graph facts) {
        QueryTarget dataset = new QueryTarget.Loaded(DatasetGraphFactory.wrap(facts));
        return Comparison.of(gold, Told.of(dataset, queries, fields));
    }
}
