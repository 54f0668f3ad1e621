package org.spacecoop.publish.sparql;

import java.util.List;
import java.util.Optional;
import org.spacecoop.publish.data.RdfText;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Accept;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.AnswerCache;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Representation;
import org.spacecoop.publish.http.Resource;

/**
 * The SPARQL endpoint. With a query it answers it; without one, a browser gets the form, and all others the description
 * of the service.
 */
public final class Endpoint implements Resource {

    private static final List<Representation> WITHOUT_QUERY = List.of(
            Representation.TURTLE,
            Representation.HTML,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML,
            Representation.TRIG);

    private final Snapshot snapshot;
    private final QueryService service;
    private final QueryPage page;
    private final String limits;
    private final AnswerCache cache;

    /** An endpoint that says its limits with every answer, and keeps the answers that are asked for again. */
    public Endpoint(Snapshot snapshot, QueryService service, QueryPage page, String limits, AnswerCache cache) {
        this.snapshot = snapshot;
        this.service = service;
        this.page = page;
        this.limits = limits;
        this.cache = cache;
    }

    @Override
    public String allow() {
        return "GET, HEAD, POST, OPTIONS";
    }

    @Override
    public Answer answer(Ask ask) {
        Answer answer = result(ask);
        return answer.with("Vary", "Accept")
                .with("Query-Limits", limits)
                .with("Cache-Control", answer.status() == 200 ? "public, max-age=300" : "no-store")
                .with("Link", "</.well-known/void>; rel=\"describedby\"");
    }

    private Answer result(Ask ask) {
        Optional<QueryRequest> request = QueryRequest.of(ask);
        if (request.isEmpty()) {
            return introduction(ask);
        }
        try {
            return answer(request.get(), ask);
        } catch (HttpProblem problem) {
            // A person who mistyped gets the form back with the message; a client gets the message.
            boolean form = problem.status() == 400 && wantsPage(ask.accept(), request.get());
            if (!form) {
                throw problem;
            }
            Bytes body = page.render(request.get().query(), new Outcome.Failed(problem.getMessage()));
            return Answer.of(400, Representation.HTML.contentType(), body);
        }
    }

    /** The data does not change, so that a query has one answer, unless it asks for the time or for chance. */
    private Answer answer(QueryRequest request, Ask ask) {
        if (request.changes()) {
            return service.answer(request, ask, page);
        }
        return cache.get("query " + ask.accept() + " " + request, () -> service.answer(request, ask, page));
    }

    private static boolean wantsPage(Accept accept, QueryRequest request) {
        return request.format()
                .map(f -> f.equals("html"))
                .orElseGet(() -> accept.best(ResultFormat.ALL)
                        .filter(f -> f == ResultFormat.PAGE)
                        .isPresent());
    }

    private Answer introduction(Ask ask) {
        Representation chosen =
                ask.accept().best(WITHOUT_QUERY).orElseThrow(() -> HttpProblem.notAcceptable(WITHOUT_QUERY));
        Bytes body = chosen == Representation.HTML
                ? page.render(ask.parameter("draft").orElse(""), new Outcome.Nothing())
                : RdfText.write(ServiceDescription.of(snapshot, ask.url()), chosen);
        return Answer.of(200, chosen.contentType(), body);
    }
}
