package org.spacecoop.dataset;

import java.io.OutputStream;
import java.net.ConnectException;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Puts a query to a dataset or an endpoint and writes the answer. */
public final class QueryAnswer {

    private final NamedQuery named;
    private final Query query;
    private final ResultFormat format;

    /**
     * The answer to a query in a format; without one, a table or, for a graph, Turtle.
     *
     * @throws QueryUsageException if the query does not parse, or its answer has no such format
     */
    public QueryAnswer(NamedQuery named, Optional<ResultFormat> format) {
        this.named = named;
        this.query = named.parsed();
        boolean graph = query.isConstructType() || query.isDescribeType();
        this.format = format.orElse(graph ? ResultFormat.TTL : ResultFormat.TABLE);
        if (graph != (this.format == ResultFormat.TTL)) {
            throw new QueryUsageException(
                    graph
                            ? named.name() + ": CONSTRUCT and DESCRIBE answer with a graph; the format for it is ttl"
                            : named.name() + ": the format ttl goes with CONSTRUCT and DESCRIBE only");
        }
    }

    /**
     * Runs the query and writes what it answers, in UTF-8; the stream is flushed and stays open.
     *
     * @throws DatasetException if the dataset cannot be read or the endpoint does not answer
     */
    public void write(QueryTarget target, OutputStream out) {
        try (QueryExecution execution = target.prepare(named)) {
            if (format == ResultFormat.TTL) {
                writeGraph(execution, out);
            } else if (query.isAskType()) {
                writeBoolean(execution.execAsk(), out);
            } else {
                writeRows(execution.execSelect(), out);
            }
        } catch (QueryExceptionHTTP | HttpException e) {
            throw new DatasetException(target.name() + ": does not answer: " + reason(e), e);
        }
    }

    private static String reason(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof ConnectException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ConnectException) {
            return "no connection";
        }
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage().lines().findFirst().orElse("");
    }

    private void writeGraph(QueryExecution execution, OutputStream out) {
        new TurtleWriter(query.getPrefixMapping().getNsPrefixMap())
                .writeGraph(
                        (query.isConstructType() ? execution.execConstruct() : execution.execDescribe()).getGraph(),
                        out);
    }

    private void writeBoolean(boolean answer, OutputStream out) {
        switch (format) {
            case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
            case TSV -> ResultSetFormatter.outputAsTSV(out, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
            default -> ResultTable.write(answer, out);
        }
    }

    private void writeRows(ResultSet rows, OutputStream out) {
        switch (format) {
            case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
            case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
            case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
            default -> ResultTable.write(rows, query.getPrefixMapping(), out);
        }
    }
}
