package org.spacecoop.publish.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.spacecoop.publish.http.Offer;

/** The forms of the answer to SELECT and ASK, in the server's order of preference. */
@SuppressWarnings("ImmutableEnumChecker") // the list is one of List.of
public enum ResultFormat implements Offer {
    /** SPARQL 1.1 Query Results JSON Format. */
    JSON(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json"),
    /** SPARQL Query Results XML Format. */
    XML(ResultSetLang.RS_XML, "xml", "application/sparql-results+xml", "application/xml", "text/xml"),
    /** SPARQL 1.1 Query Results CSV. */
    CSV(ResultSetLang.RS_CSV, "csv", "text/csv"),
    /** SPARQL 1.1 Query Results TSV. */
    TSV(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values"),
    /** A page with the answer as a table. */
    PAGE(ResultSetLang.RS_None, "html", "text/html", "application/xhtml+xml");

    /** All forms. */
    public static final List<ResultFormat> ALL = List.of(values());

    private final Lang lang;
    private final String suffix;
    private final List<String> mediaTypes;

    ResultFormat(Lang lang, String suffix, String... mediaTypes) {
        this.lang = lang;
        this.suffix = suffix;
        this.mediaTypes = List.of(mediaTypes);
    }

    Lang lang() {
        return lang;
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public String contentType() {
        return this == JSON || this == XML ? mediaTypes.get(0) : mediaTypes.get(0) + ";charset=utf-8";
    }

    /** The form that {@code format=} names: its short name or a media type. */
    static Optional<ResultFormat> named(String format) {
        String name = format.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.suffix.equals(name) || f.mediaTypes.contains(name))
                .findFirst();
    }
}
