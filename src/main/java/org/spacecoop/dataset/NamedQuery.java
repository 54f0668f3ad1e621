package org.spacecoop.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A query with a name, and what its header says of it.
 *
 * @param name the file's name without its ending
 * @param title what it answers, from {@code # title:}; else the name
 * @param description more about it, from {@code # description:}
 * @param keywords words to find it by, from {@code # keywords:}, separated by commas
 * @param text the whole file
 */
public record NamedQuery(String name, String title, Optional<String> description, List<String> keywords, String text) {

    private static final Pattern HEADER = Pattern.compile("^#\\s*(title|description|keywords):\\s*(.*?)\\s*$");
    private static final Pattern CONTINUATION = Pattern.compile("^#\\s{2,}(.*?)\\s*$");
    private static final Pattern NAMED_GRAPHS = Pattern.compile("\\b(GRAPH|FROM)\\b", Pattern.CASE_INSENSITIVE);

    /** Copies the keywords. */
    public NamedQuery {
        keywords = List.copyOf(keywords);
    }

    /** Reads the header of a query. */
    static NamedQuery of(String name, String text) {
        return new NamedQuery(
                name,
                header(text, "title").orElse(name),
                header(text, "description"),
                header(text, "keywords").stream()
                        .flatMap(words -> Arrays.stream(words.split(",")))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                text);
    }

    private static Optional<String> header(String text, String key) {
        StringBuilder value = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            Matcher header = HEADER.matcher(line);
            Matcher continuation = CONTINUATION.matcher(line);
            if (header.matches()) {
                inside = header.group(1).equals(key);
                value.append(inside ? header.group(2) : "");
            } else if (inside && continuation.matches()) {
                value.append(' ').append(continuation.group(1));
            } else {
                inside = false;
            }
        }
        return Optional.of(value.toString()).filter(found -> !found.isEmpty());
    }

    /**
     * The query as parsed (SPARQL 1.1, with the triple terms of SPARQL 1.2).
     *
     * @throws QueryUsageException if it does not parse
     */
    public Query parsed() {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new QueryUsageException(name + ": line " + e.getLine() + ": " + firstLine(e.getMessage()), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("does not parse");
    }

    /** Whether it may ask for named graphs: SPARQL has two words for that, and where neither stands it cannot. */
    boolean mentionsGraphs() {
        String query = text.lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        return NAMED_GRAPHS.matcher(query).find();
    }
}
