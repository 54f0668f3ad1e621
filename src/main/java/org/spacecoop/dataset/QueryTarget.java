package org.spacecoop.dataset;

import java.net.URI;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;

/** What a query is put to. */
public sealed interface QueryTarget {

    /** Prepares to run the query; the caller closes it. */
    QueryExecution prepare(NamedQuery query);

    /** A name for messages. */
    String name();

    /**
     * A dataset folder. Its named graphs are read only for queries that can ask for them.
     *
     * @param dataset the folder
     */
    record Stored(StoredDataset dataset) implements QueryTarget {

        @Override
        public QueryExecution prepare(NamedQuery query) {
            return new Loaded(query.mentionsGraphs() ? dataset.whole() : DatasetGraphFactory.wrap(dataset.facts()))
                    .prepare(query);
        }

        @Override
        public String name() {
            return dataset.folder().toString();
        }
    }

    /**
     * A dataset in memory.
     *
     * @param dataset the dataset; it must not change while a query runs
     */
    record Loaded(DatasetGraph dataset) implements QueryTarget {

        @Override
        public QueryExecution prepare(NamedQuery query) {
            return QueryExecutionFactory.create(query.parsed(), DatasetFactory.wrap(dataset));
        }

        @Override
        public String name() {
            return "the dataset";
        }
    }

    /**
     * A SPARQL endpoint (SPARQL 1.1 Protocol).
     *
     * @param address its address
     */
    record Endpoint(URI address) implements QueryTarget {

        @Override
        public QueryExecution prepare(NamedQuery query) {
            return QueryExecutionHTTP.service(address.toString(), query.parsed());
        }

        @Override
        public String name() {
            return address.toString();
        }
    }
}
