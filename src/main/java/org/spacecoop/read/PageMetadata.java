package org.spacecoop.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself outside its text: JSON-LD (schema.org), Open Graph, Dublin Core and Highwire meta elements,
 * {@code <time>}, {@code <link rel=canonical>}. Where they disagree, the first of these speaks.
 */
final class PageMetadata {

    private static final Set<String> ARTICLES = Set.of(
            "newsarticle",
            "article",
            "pressrelease",
            "blogposting",
            "report",
            "webpage",
            "reportagenewsarticle",
            "specialannouncement",
            "governmentservice",
            "creativework",
            "techarticle",
            "socialmediaposting");

    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "citation_publication_date",
            "citation_date",
            "pubdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "article.published",
            "sailthru.date",
            "parsely-pub-date",
            "last-modified-date",
            "release_date");

    private static final int MOST_SCRIPT = 400_000;

    private final Document page;
    private final Dates dates;
    private final List<YamlTree> things;
    private final List<YamlTree> articles;

    PageMetadata(Document page, Dates dates) {
        this.page = page;
        this.dates = dates;
        this.things = things(page);
        this.articles = things.stream().filter(PageMetadata::isArticle).toList();
    }

    /** The headlines that the metadata give, the surest first. */
    List<String> headlines() {
        return Stream.of(
                        articles.stream().flatMap(thing -> string(thing, "headline").stream()),
                        meta(List.of("og:title")).stream(),
                        meta(List.of("twitter:title", "dc.title", "dcterms.title", "citation_title")).stream(),
                        Stream.of(page.title()))
                .flatMap(stream -> stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The name of the site or of who publishes there. */
    Optional<String> publisher() {
        return articles.stream()
                .flatMap(thing -> named(thing, "publisher").stream())
                .findFirst()
                .or(() -> meta(List.of("og:site_name")))
                .or(() -> meta(List.of("dc.publisher", "dcterms.publisher", "citation_publisher", "publisher")))
                .or(() -> things.stream()
                        .filter(thing -> hasType(thing, Set.of("organization", "governmentorganization", "website")))
                        .flatMap(thing -> string(thing, "name").stream())
                        .findFirst())
                .filter(name -> !Urls.isWeb(name));
    }

    Optional<LocalDate> published() {
        return articles.stream()
                .flatMap(thing -> string(thing, "datePublished").stream())
                .flatMap(text -> dates.day(text).stream())
                .findFirst()
                .or(() -> DATE_NAMES.stream()
                        .flatMap(name -> meta(List.of(name)).stream())
                        .flatMap(text -> dates.day(text).stream())
                        .findFirst())
                .or(this::timed);
    }

    Optional<String> language() {
        return Optional.of(page.select("html").attr("lang"))
                .filter(lang -> !lang.isBlank())
                .or(() -> Optional.of(page.select("html").attr("xml:lang")).filter(lang -> !lang.isBlank()))
                .or(() -> articles.stream()
                        .flatMap(thing -> string(thing, "inLanguage").stream())
                        .findFirst())
                .or(() -> meta(List.of("og:locale", "content-language", "dc.language", "dcterms.language")));
    }

    /** The address under which the page wants to be known. */
    Optional<String> canonical() {
        return Optional.of(page.select("link[rel~=(?i)\\bcanonical\\b]")
                        .attr("href")
                        .strip())
                .filter(Urls::isWeb)
                .or(() -> meta(List.of("og:url")).filter(Urls::isWeb))
                .or(() -> articles.stream()
                        .flatMap(thing -> string(thing, "url").stream())
                        .filter(Urls::isWeb)
                        .findFirst());
    }

    Optional<String> citation() {
        return meta(List.of("citation", "dcterms.bibliographiccitation"));
    }

    private Optional<LocalDate> timed() {
        return Stream.concat(
                        page.select("[itemprop=datePublished], time[pubdate]").stream(),
                        page.select("article time, main time, time").stream())
                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
                .filter(text -> !text.isBlank())
                .flatMap(text -> dates.day(text).stream())
                .findFirst();
    }

    /** The content of the first meta element with one of the names, in the order of the names. */
    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta")) {
                String own = (meta.attr("property")
                                + meta.attr("name")
                                + meta.attr("itemprop")
                                + meta.attr("http-equiv"))
                        .toLowerCase(Locale.ROOT);
                if (own.equals(name) && !meta.attr("content").isBlank()) {
                    return Optional.of(meta.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Every thing that the page's JSON-LD describes; a script that is no JSON describes none. */
    private static List<YamlTree> things(Document page) {
        List<YamlTree> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data().replace('\t', ' ');
            if (json.length() <= MOST_SCRIPT) {
                json(json).ifPresent(tree -> collect(tree, things));
            }
        }
        return things;
    }

    private static Optional<YamlTree> json(String script) {
        try {
            return Optional.of(YamlParser.parse(script));
        } catch (YamlParser.BrokenYamlException broken) {
            return Optional.empty(); // the page's other metadata still count
        }
    }

    /** Collects top-level things, those in arrays and in {@code @graph}; the parser has limited the depth. */
    private static void collect(YamlTree tree, List<YamlTree> things) {
        if (tree instanceof YamlTree.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, things));
        } else if (tree instanceof YamlTree.Mapping mapping) {
            things.add(mapping);
            mapping.get("@graph").ifPresent(graph -> collect(graph, things));
            mapping.get("mainEntity").ifPresent(entity -> collect(entity, things));
        }
    }

    private static boolean isArticle(YamlTree thing) {
        return hasType(thing, ARTICLES);
    }

    private static boolean hasType(YamlTree thing, Set<String> types) {
        return thing.child("@type").stream()
                .flatMap(type -> type.scalars().stream())
                .map(type -> type.value().toLowerCase(Locale.ROOT).replaceFirst("^.{0,40}schema.org/", ""))
                .anyMatch(types::contains);
    }

    private static Optional<String> string(YamlTree thing, String key) {
        return thing.child(key)
                .flatMap(value -> value.scalars().stream().findFirst())
                .map(YamlTree.Scalar::value)
                .filter(value -> !value.isBlank());
    }

    /** The name of a thing that is nested, or told elsewhere and referred to by {@code @id}. */
    private Optional<String> named(YamlTree thing, String key) {
        Optional<YamlTree> value = thing.child(key);
        if (value.isPresent() && value.get() instanceof YamlTree.Sequence sequence) {
            value = sequence.items().stream().findFirst();
        }
        Optional<YamlTree> nested = value;
        return nested.flatMap(node -> string(node, "name"))
                .or(() -> string(thing, key))
                .or(() -> nested.flatMap(node -> string(node, "@id")).flatMap(this::nameOf));
    }

    private Optional<String> nameOf(String id) {
        return things.stream()
                .filter(thing -> string(thing, "@id").filter(id::equals).isPresent())
                .flatMap(thing -> string(thing, "name").stream())
                .findFirst();
    }
}
