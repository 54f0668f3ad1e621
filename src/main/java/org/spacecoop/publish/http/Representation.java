package org.spacecoop.publish.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a document can be had, in the server's order of preference. */
@SuppressWarnings("ImmutableEnumChecker") // the list is one of List.of
public enum Representation implements Offer {
    /** A page for people. */
    HTML("html", "HTML", "text/html", "application/xhtml+xml"),
    /** RDF 1.1 Turtle. */
    TURTLE("ttl", "Turtle", "text/turtle", "application/x-turtle", "application/turtle", "text/n3", "text/rdf+n3"),
    /** JSON-LD 1.1. */
    JSON_LD("jsonld", "JSON-LD", "application/ld+json", "application/json"),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("nt", "N-Triples", "application/n-triples"),
    /** RDF 1.1 XML Syntax. */
    RDF_XML("rdf", "RDF/XML", "application/rdf+xml", "application/xml", "text/xml"),
    /** RDF 1.1 TriG; the triples stand in its default graph. */
    TRIG("trig", "TriG", "application/trig", "application/x-trig");

    /** All but the page. */
    public static final List<Representation> RDF = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TRIG);

    /** All. */
    public static final List<Representation> ALL = List.of(values());

    private final String suffix;
    private final String label;
    private final List<String> mediaTypes;

    Representation(String suffix, String label, String... mediaTypes) {
        this.suffix = suffix;
        this.label = label;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The file name suffix without its dot, which is also the value of {@code ?format=}. */
    public String suffix() {
        return suffix;
    }

    /** The name that people know it by. */
    public String label() {
        return label;
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public String contentType() {
        return this == HTML || this == TURTLE ? mediaTypes.get(0) + ";charset=utf-8" : mediaTypes.get(0);
    }

    /** The representation with a suffix. */
    public static Optional<Representation> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(r -> r.suffix.equals(suffix)).findFirst();
    }

    /** The representation that {@code ?format=} names: a suffix, a common other name or a media type. */
    public static Optional<Representation> ofFormat(String format) {
        String name = format.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "turtle", "n3" -> Optional.of(TURTLE);
            case "json", "json-ld" -> Optional.of(JSON_LD);
            case "xml", "rdfxml", "rdf/xml" -> Optional.of(RDF_XML);
            case "ntriples", "n-triples" -> Optional.of(N_TRIPLES);
            default ->
                Arrays.stream(values())
                        .filter(r -> r.suffix.equals(name) || r.mediaTypes.contains(name))
                        .findFirst();
        };
    }
}
