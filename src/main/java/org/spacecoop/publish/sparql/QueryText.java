package org.spacecoop.publish.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.spacecoop.publish.http.HttpProblem;

/** Parses queries and says what is wrong with them, and where. */
final class QueryText {

    private static final Pattern POSITION = Pattern.compile("(?i)line (\\d+), column (\\d+)");
    private static final Pattern UPDATE =
            Pattern.compile("(?i)\\b(insert|delete|load|clear|create|drop|copy|move|add)\\b");

    private QueryText() {}

    /**
     * Parses a query.
     *
     * @param base what relative IRIs are resolved against
     * @throws HttpProblem 400 with line and column; 403 if it is an update
     */
    static Query parse(QueryRequest request, String base) {
        Query query = parse(request.query(), base);
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(query::addGraphURI);
            request.namedGraphs().forEach(query::addNamedGraphURI);
        }
        return query;
    }

    private static Query parse(String text, String base) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw isUpdate(text, base) ? QueryRequest.readOnly() : new HttpProblem(400, message(e));
        } catch (QueryException e) {
            throw new HttpProblem(400, "The query is not proper SPARQL: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new HttpProblem(400, "The query is nested too deeply.");
        }
    }

    private static boolean isUpdate(String text, String base) {
        if (!UPDATE.matcher(text).find()) {
            return false;
        }
        try {
            return !UpdateFactory.create(text, base, Syntax.syntaxSPARQL_12)
                    .getOperations()
                    .isEmpty();
        } catch (QueryException e) {
            // Neither a query nor an update: the message about the query is the one to give.
            return false;
        }
    }

    private static String message(QueryParseException e) {
        String reason = e.getMessage().strip().replaceAll("\\s+", " ");
        Matcher position = POSITION.matcher(reason);
        String where = position.find()
                ? "line " + position.group(1) + ", column " + position.group(2)
                : "line " + e.getLine() + ", column " + e.getColumn();
        return "The query is not proper SPARQL at " + where + ".\n" + reason;
    }
}
