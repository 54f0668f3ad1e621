package org.spacecoop.publish.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.spacecoop.publish.data.Prefixes;
import org.spacecoop.publish.data.RdfText;
import org.spacecoop.publish.http.Accept;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Offer;
import org.spacecoop.publish.http.Representation;

/**
 * Answers queries (SPARQL 1.1 Protocol §2.1). An answer is complete before its first byte is sent, so that a query that
 * fails late still gets its proper status. Any number of threads may ask at once.
 */
public final class QueryService {

    private final DatasetGraph dataset;
    private final String base;
    private final Cost cost;

    /**
     * What a query may cost.
     *
     * @param timeout how long it may run
     * @param rows how many rows or statements it may give
     * @param bytes how many bytes its answer may have
     */
    public record Cost(Duration timeout, long rows, int bytes) {}

    /** A service for a dataset that nothing writes to; no query of it ever calls another service. */
    public QueryService(DatasetGraph dataset, String base, Cost cost) {
        this.dataset = dataset;
        this.base = base;
        this.cost = cost;
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /**
     * Answers the query of a request.
     *
     * @throws HttpProblem if there is no query or it cannot be answered; the status says why
     */
    Answer answer(QueryRequest request, Ask ask, QueryPage page) {
        Query query = QueryText.parse(request, base);
        if (query.isSelectType() || query.isAskType()) {
            ResultFormat format = choose(request, ask.accept(), ResultFormat.ALL, ResultFormat::named);
            return format == ResultFormat.PAGE ? page(request, query, page) : results(query, format);
        }
        Representation syntax = choose(request, ask.accept(), SYNTAXES, Representation::ofFormat);
        return syntax == Representation.HTML ? page(request, query, page) : statements(query, syntax);
    }

    /** Turtle before the page: who says nothing gets data. */
    private static final List<Representation> SYNTAXES = syntaxes();

    private static List<Representation> syntaxes() {
        List<Representation> syntaxes = new ArrayList<>(Representation.RDF);
        syntaxes.add(Representation.HTML);
        return List.copyOf(syntaxes);
    }

    private static <T extends Offer> T choose(
            QueryRequest request, Accept accept, List<T> offers, Function<String, java.util.Optional<T>> named) {
        if (request.format().isPresent()) {
            return request.format().flatMap(named).orElseThrow(() -> HttpProblem.notAcceptable(offers));
        }
        return accept.best(offers).orElseThrow(() -> HttpProblem.notAcceptable(offers));
    }

    private Answer results(Query query, ResultFormat format) {
        Limited.Buffer out = new Limited.Buffer(cost.bytes());
        RowSetWriter writer = RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
        return run(query, exec -> {
            if (query.isAskType()) {
                writer.write(out, exec.ask(), ARQ.getContext());
            } else {
                writer.write(out, new Limited.Rows(exec.select(), cost.rows()), ARQ.getContext());
            }
            return Answer.of(200, format.contentType(), out.bytes());
        });
    }

    private Answer statements(Query query, Representation syntax) {
        List<Triple> statements = run(query, exec -> collect(query, exec));
        boolean rdf11Only = syntax == Representation.RDF_XML || syntax == Representation.JSON_LD;
        if (rdf11Only && statements.stream().anyMatch(t -> t.getObject().isTripleTerm())) {
            throw new HttpProblem(
                    406,
                    "The answer holds triple terms (RDF 1.2), which " + syntax.label()
                            + " cannot carry. There are: text/turtle, application/n-triples, application/trig.");
        }
        Map<String, String> prefixes = new TreeMap<>(Prefixes.usedIn(statements));
        prefixes.putAll(query.getPrefixMapping().getNsPrefixMap());
        Limited.Buffer out = new Limited.Buffer(cost.bytes());
        RdfText.write(statements, prefixes, syntax, out);
        return Answer.of(200, syntax.contentType(), out.bytes());
    }

    private List<Triple> collect(Query query, QueryExec exec) {
        Set<Triple> statements = new LinkedHashSet<>();
        var found = query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
        Limited.iterator(found, cost.rows()).forEachRemaining(statements::add);
        return List.copyOf(statements);
    }

    private Answer page(QueryRequest request, Query query, QueryPage page) {
        int status = 200;
        Outcome outcome;
        try {
            outcome = run(query, exec -> outcome(query, exec));
        } catch (HttpProblem problem) {
            status = problem.status();
            outcome = new Outcome.Failed(problem.getMessage());
        }
        return Answer.of(status, "text/html;charset=utf-8", page.render(request.query(), outcome));
    }

    private Outcome outcome(Query query, QueryExec exec) {
        if (query.isAskType()) {
            return new Outcome.Truth(exec.ask());
        }
        if (!query.isSelectType()) {
            return new Outcome.Statements(collect(query, exec));
        }
        RowSet rows = new Limited.Rows(exec.select(), cost.rows());
        List<Binding> bindings = new ArrayList<>();
        rows.forEachRemaining(bindings::add);
        return new Outcome.Table(query.getResultVars(), bindings);
    }

    private <T> T run(Query query, Function<QueryExec, T> use) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .timeout(cost.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return use.apply(exec);
        } catch (QueryCancelledException e) {
            throw new HttpProblem(
                    503,
                    "The query ran longer than " + cost.timeout().toMillis() / 1000.0
                            + " seconds, which is the limit here, and was stopped. Make its pattern narrower.");
        } catch (QueryDeniedException e) {
            throw new HttpProblem(
                    403, "SERVICE is switched off here. Run a federated query in your own client, from here to there.");
        } catch (JenaException e) {
            throw new HttpProblem(400, "The query cannot be answered: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new HttpProblem(400, "The query is nested too deeply.");
        } catch (OutOfMemoryError e) {
            throw new HttpProblem(503, "The query needs more memory than there is. Make its pattern narrower.");
        }
    }
}
