package org.spacecoop.graph;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.claim.Quote;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;

/**
 * Mints every IRI of a dataset. Pure: an IRI depends on the base and on what is named, on nothing else. Immutable and
 * safe to share between threads.
 */
public final class Iris {

    /** The base where none is given. */
    public static final String DEFAULT_BASE = "https://w3id.org/spacecoop/";

    private static final int TITLE_WORDS = 8;

    private final String base;

    /**
     * Mints under a base.
     *
     * @param base an absolute IRI; a slash is added where it ends without one
     * @throws IllegalArgumentException if the base is not an absolute http or https IRI
     */
    public Iris(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+")) {
            throw new IllegalArgumentException("not an absolute http IRI without query or fragment: " + base);
        }
        this.base = base.endsWith("/") ? base : base + "/";
    }

    /** The base. */
    public String base() {
        return base;
    }

    /** A thing of a kind: agreement, event, organization, person, country, place, field, release or pair. */
    public String thing(String kind, String slug) {
        return base + "id/" + kind + "/" + slug;
    }

    /** A release. */
    public String release(String slug) {
        return thing("release", slug);
    }

    /** An organisation. */
    public String organization(String slug) {
        return thing("organization", slug);
    }

    /** A country by its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return thing("country", code.toUpperCase(Locale.ROOT));
    }

    /** A place. */
    public String place(String slug) {
        return thing("place", slug);
    }

    /** A field of cooperation. */
    public String field(String slug) {
        return thing("field", slug);
    }

    /** An agreement or accord. */
    public String agreement(String slug) {
        return thing("agreement", slug);
    }

    /** Two countries; their order does not matter. */
    public String countryPair(String oneCode, String otherCode) {
        return thing("pair", Stream.of(oneCode, otherCode).sorted().collect(Collectors.joining("-")));
    }

    /** Two organisations; their order does not matter. */
    public String agencyPair(String oneSlug, String otherSlug) {
        return thing("pair", Stream.of(oneSlug, otherSlug).sorted().collect(Collectors.joining("--")));
    }

    /** The named graph of a release. */
    public String releaseGraph(String slug) {
        return base + "graph/release/" + slug;
    }

    /** One of the named graphs that belong to no release: evidence, gazetteer, inferred, curation or meta. */
    public String graph(String name) {
        return base + "graph/" + name;
    }

    /** A part of a thing: a participation, a telling, a quote, a claim. */
    public String part(String thing, String name) {
        return thing + "#" + name;
    }

    /** What a decision splits from an agreement: six hex digits of the decision's name more. */
    public String splitFrom(String agreement, String decision) {
        return agreement + "-" + Slugs.hash(decision.substring(decision.indexOf('#') + 1), 6);
    }

    /** A quote in a release: eight hex digits of a hash of its words and of what stands around them. */
    public String quote(String release, Quote quote) {
        return part(release, "quote-" + Slugs.hash(quote.prefix() + "\n" + quote.exact() + "\n" + quote.suffix(), 8));
    }

    /** The same name under this base, for a name that was given under another. */
    String rebased(String iri) {
        int path = iri.indexOf("/id/");
        return path < 0 ? iri : base + iri.substring(path + 1);
    }

    /**
     * What makes a release itself however its text is corrected: its canonical URL, else its permalink, else publisher,
     * title and date.
     */
    public static String identity(Release release) {
        Metadata metadata = release.metadata();
        return metadata.source()
                .or(metadata::permalink)
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .orElseGet(() -> metadata.publisher().orElse("") + "|"
                        + metadata.title().orElse("") + "|"
                        + metadata.issued().map(LocalDate::toString).orElse(""));
    }

    /** The slug that the rule gives a release: its date, its title's first words, six hex digits of its identity. */
    public static String releaseSlug(Release release) {
        Metadata metadata = release.metadata();
        return slug(
                metadata.issued().map(LocalDate::toString).orElse("undated"),
                Slugs.of(metadata.title().orElse(""), TITLE_WORDS),
                Slugs.hash(identity(release), 6));
    }

    /** A slug of parts, those that are empty left out. */
    static String slug(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }
}
