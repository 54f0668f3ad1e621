package org.spacecoop.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.MappedText;

/** Reads an HTML page as a site serves it: its metadata, and its article among everything else. Immutable. */
final class PageReader {

    private static final int SNIFFED = 2000;
    private static final int LONGEST_STANDFIRST = 500;
    private static final int SHORTEST_STANDFIRST = 40;
    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_RELATED = 60;

    private final Dates dates;
    private final HtmlBlocks html;
    private final ArticleFinder finder;
    private final Set<String> furnitureWords;
    private final Set<String> leadMarks;
    private final Phrases related;

    PageReader(ReadingLexicon lexicon, Dates dates, HtmlBlocks html) {
        this.dates = dates;
        this.html = html;
        this.finder = new ArticleFinder(lexicon);
        this.furnitureWords = lexicon.words("furniture");
        this.leadMarks = lexicon.words("lead_marks");
        this.related = lexicon.phrases("related_headings");
    }

    /** Whether a text is HTML: it opens as a page does, or with a tag and is full of tags. */
    static boolean isPage(String text) {
        String head =
                text.substring(0, Math.min(text.length(), SNIFFED)).strip().toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return false;
        }
        boolean page = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<body")
                || head.contains("<html")
                || head.contains("<body");
        long tags =
                head.split("</?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|article|section|main|span)\\b", -1).length - 1L;
        return page || tags >= 3;
    }

    RawRelease read(String source) {
        Document page = HtmlBlocks.parse(source);
        PageMetadata metadata = new PageMetadata(page, dates);
        List<HtmlBlocks.Found> all = html.read(page.body(), source, 0);
        Optional<HtmlBlocks.Found> headline = headline(all, metadata);
        List<HtmlBlocks.Found> kept =
                withoutFurniture(all, headline.map(HtmlBlocks.Found::element).orElse(page.body()));
        Element article = finder.find(page.body(), kept);
        Optional<MappedText> title = headline.map(found -> found.draft().text()).or(() -> titleInHead(page, source));
        RawRelease.Declared declared = new RawRelease.Declared(
                metadata.publisher(),
                metadata.published(),
                metadata.language(),
                metadata.canonical(),
                metadata.citation(),
                Optional.empty());
        return new RawRelease(Format.HTML, title, declared, body(kept, article, headline), List.of());
    }

    /** The heading of the page that the metadata call its headline; else the first of the first rank. */
    private static Optional<HtmlBlocks.Found> headline(List<HtmlBlocks.Found> all, PageMetadata metadata) {
        List<HtmlBlocks.Found> headings = all.stream()
                .filter(found -> found.draft().kind() == BlockKind.HEADING)
                .toList();
        for (String known : metadata.headlines()) {
            Optional<HtmlBlocks.Found> same = headings.stream()
                    .filter(found -> isHeadline(found.draft().string(), known))
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        return headings.stream()
                .filter(found -> found.element().normalName().equals("h1"))
                .filter(found -> metadata.publisher()
                        .filter(found.draft().string()::equalsIgnoreCase)
                        .isEmpty())
                .findFirst();
    }

    /** Whether a heading is the headline, to which a site may add its name: "Headline | Site". */
    private static boolean isHeadline(String heading, String known) {
        String one = heading.toLowerCase(Locale.ROOT);
        String other = known.toLowerCase(Locale.ROOT).replaceAll("\\s++", " ");
        return one.equals(other)
                || (one.length() >= 20 && other.startsWith(one))
                || (other.length() >= 20 && one.startsWith(other));
    }

    private List<HtmlBlocks.Found> withoutFurniture(List<HtmlBlocks.Found> all, Element headline) {
        Furniture furniture = new Furniture(furnitureWords, headline);
        List<HtmlBlocks.Found> kept = all.stream()
                .filter(found -> !furniture.holds(found.element()))
                .filter(found -> !finder.isConsent(found.draft().string())
                        || found.draft().text().length() > 600)
                .toList();
        return kept.isEmpty() ? all : kept;
    }

    private Optional<MappedText> titleInHead(Document page, String source) {
        for (String name : List.of("og:title", "twitter:title", "dcterms.title")) {
            Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
            if (meta != null && !meta.attr("content").isBlank()) {
                return Optional.of(HtmlBlocks.attribute(meta, "content", source, 0));
            }
        }
        Element title = page.selectFirst("title");
        return Optional.ofNullable(title)
                .map(element -> HtmlBlocks.line(element, source, 0))
                .map(PageReader::withoutSite)
                .filter(text -> !text.text().isBlank());
    }

    /** "Headline | Site" without the site. */
    private static MappedText withoutSite(MappedText title) {
        int cut = title.length();
        for (String mark : List.of(" | ", " – ", " — ", " - ", " :: ", " « ", " » ")) {
            int at = title.text().lastIndexOf(mark);
            if (at >= SHORTEST_TITLE && at > title.length() / 4) {
                cut = Math.min(cut, at);
            }
        }
        return title.slice(0, cut);
    }

    private List<Draft> body(List<HtmlBlocks.Found> kept, Element article, Optional<HtmlBlocks.Found> headline) {
        List<Draft> body = new ArrayList<>();
        boolean titled = headline.isEmpty() || !isWithin(headline.get().element(), article);
        boolean afterHeadline = headline.isEmpty();
        for (HtmlBlocks.Found found : kept) {
            boolean inside = isWithin(found.element(), article);
            if (headline.isPresent() && found.equals(headline.get())) {
                afterHeadline = true;
                titled = true;
                continue;
            }
            if (inside && titled) {
                if (isRelatedHeading(found) && !body.isEmpty()) {
                    break;
                }
                add(found, body);
            } else if (afterHeadline && body.stream().noneMatch(draft -> draft.kind() == BlockKind.PARAGRAPH)) {
                addLead(found, body);
            }
        }
        return withoutLinkLists(body);
    }

    private void add(HtmlBlocks.Found found, List<Draft> body) {
        boolean first = body.stream().allMatch(draft -> draft.kind() == BlockKind.STANDFIRST);
        boolean lead =
                first && found.draft().kind() == BlockKind.PARAGRAPH && Furniture.named(found.element(), leadMarks);
        if (!isBareLink(found)) {
            body.add(lead ? found.draft().as(BlockKind.STANDFIRST) : found.draft());
        }
    }

    /** A line between the headline and an article that begins after it. */
    private void addLead(HtmlBlocks.Found found, List<Draft> body) {
        int length = found.draft().text().length();
        boolean text = found.draft().kind() == BlockKind.PARAGRAPH && found.linked() * 3 < length;
        boolean date = length < SHORTEST_STANDFIRST
                && dates.at(found.draft().string(), 0).isPresent();
        if (text && length >= SHORTEST_STANDFIRST && length <= LONGEST_STANDFIRST) {
            body.add(found.draft().as(BlockKind.STANDFIRST));
        } else if (date) {
            body.add(found.draft());
        }
    }

    private boolean isRelatedHeading(HtmlBlocks.Found found) {
        String text = found.draft().string();
        boolean heading =
                found.draft().kind() == BlockKind.HEADING || found.draft().kind() == BlockKind.PARAGRAPH;
        return heading
                && text.length() <= LONGEST_RELATED
                && Lines.isHeadingLike(text.replaceFirst(":$", ""))
                && related.opening(text).isPresent();
    }

    /** A short block that is nothing but a link: "Back", a tag, a language; items of a list may be names. */
    private static boolean isBareLink(HtmlBlocks.Found found) {
        int length = found.draft().text().length();
        return length < 60 && found.linked() >= length && found.draft().kind() != BlockKind.LIST_ITEM;
    }

    /** Without items that are nothing but links, unless a line that ends in a colon introduces them. */
    private static List<Draft> withoutLinkLists(List<Draft> body) {
        List<Draft> kept = new ArrayList<>();
        boolean introduced = false;
        for (Draft draft : body) {
            boolean item = draft.kind() == BlockKind.LIST_ITEM;
            int linked = draft.links().stream()
                    .mapToInt(link -> link.end() - link.start())
                    .sum();
            boolean bare = item && linked >= draft.text().length();
            if (!bare || introduced) {
                kept.add(draft);
            }
            introduced = item ? introduced : draft.string().endsWith(":");
        }
        return kept;
    }

    private static boolean isWithin(Element element, Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(container)) {
                return true;
            }
        }
        return false;
    }
}
