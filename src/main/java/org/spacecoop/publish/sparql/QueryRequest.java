package org.spacecoop.publish.sparql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.HttpProblem;

/**
 * A query operation (SPARQL 1.1 Protocol §2.1).
 *
 * @param query the text of the query
 * @param defaultGraphs the graphs whose merge is the default graph; they win over those that the query names (§2.1.4)
 * @param namedGraphs the named graphs
 * @param format the form of the answer, if the client names one; wins over {@code Accept}
 */
record QueryRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {

    private static final Pattern CHANGING =
            Pattern.compile("\\b(now|rand|uuid|struuid|bnode)\\b|\\\\u|_:|\\[", Pattern.CASE_INSENSITIVE);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    /**
     * The query operation that a request asks for, or none if it has no query at all.
     *
     * @throws HttpProblem 400 for two queries, 403 for an update, 415 for another kind of body
     */
    static Optional<QueryRequest> of(Ask ask) {
        if (!ask.method().equals("POST")) {
            return of(ask.parameters());
        }
        String type = mediaType(ask.contentType());
        return switch (type) {
            case FORM -> {
                Map<String, List<String>> parameters = new LinkedHashMap<>(ask.parameters());
                Ask.form(text(ask)).forEach(parameters::putIfAbsent);
                yield Optional.of(of(parameters).orElseThrow(QueryRequest::missing));
            }
            case QUERY -> {
                Map<String, List<String>> parameters = new LinkedHashMap<>(ask.parameters());
                if (parameters.containsKey("query")) {
                    throw new HttpProblem(400, "The query stands in the body; it must not stand in the URL as well.");
                }
                parameters.put("query", List.of(text(ask)));
                yield of(parameters);
            }
            case UPDATE -> throw readOnly();
            default ->
                throw new HttpProblem(
                        415, "A query is posted as " + QUERY + " or as " + FORM + ", not as '" + type + "'.");
        };
    }

    /**
     * Whether the same query may have another answer the next time: it has a function of SPARQL 1.1 §17.4 that says so, or
     * makes blank nodes. Some queries are taken for such that are not.
     */
    boolean changes() {
        return CHANGING.matcher(query).find();
    }

    /** The dataset cannot be changed here. */
    static HttpProblem readOnly() {
        return new HttpProblem(403, "This endpoint is read only: it answers queries and takes no update.");
    }

    private static HttpProblem missing() {
        return new HttpProblem(400, "There is no query: send it as the parameter 'query'.");
    }

    private static Optional<QueryRequest> of(Map<String, List<String>> parameters) {
        if (parameters.containsKey("update")) {
            throw readOnly();
        }
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() > 1) {
            throw new HttpProblem(400, "There are " + queries.size() + " queries; one request carries one.");
        }
        return queries.stream()
                .findFirst()
                .map(query -> new QueryRequest(
                        query,
                        parameters.getOrDefault("default-graph-uri", List.of()),
                        parameters.getOrDefault("named-graph-uri", List.of()),
                        parameters.getOrDefault("format", List.of()).stream()
                                .filter(format -> !format.isBlank())
                                .findFirst()));
    }

    private static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String text(Ask ask) {
        String type = ask.contentType().toLowerCase(Locale.ROOT);
        int charset = type.indexOf("charset=");
        if (charset >= 0 && !type.substring(charset).replace("\"", "").startsWith("charset=utf-8")) {
            throw new HttpProblem(415, "A query is sent in UTF-8.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ask.body().array()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new HttpProblem(400, "The body is not proper UTF-8.");
        }
    }
}
