package org.spacecoop.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Format;
import org.spacecoop.release.MappedText;

/** Reads a post with front matter (Jekyll, Isomer), its body Markdown or the HTML of the tiptap editor. Immutable. */
final class PostReader {

    private static final Set<String> BODY_TAGS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "ul", "ol", "table", "figure", "section", "article", "main");

    private final Dates dates;
    private final HtmlBlocks html;
    private final MarkdownBlocks markdown;

    PostReader(Dates dates, HtmlBlocks html, MarkdownBlocks markdown) {
        this.dates = dates;
        this.html = html;
        this.markdown = markdown;
    }

    /** Whether a text without front matter is Markdown: it opens with a heading of the first rank. */
    static boolean isMarkdown(String text) {
        String head = text.stripLeading();
        return head.startsWith("# ") && head.length() > 2 && Character.isLetterOrDigit(head.codePointAt(2));
    }

    /** Reads Markdown without front matter: its first heading is the headline. */
    RawRelease read(String source) {
        List<Draft> drafts = markdown.read(source, 0);
        Optional<MappedText> title = drafts.stream()
                .filter(draft -> draft.kind() == BlockKind.HEADING)
                .map(Draft::text)
                .findFirst();
        return new RawRelease(Format.POST, title, RawRelease.Declared.NOTHING, drafts, List.of());
    }

    RawRelease read(FrontMatter frontMatter) {
        String source = frontMatter.source();
        int start = frontMatter.bodyStart();
        boolean tiptap = string(frontMatter, "variant").filter("tiptap"::equals).isPresent();
        List<Draft> drafts = tiptap || opensWithHtml(source, start)
                ? html.read(source, start, source.length())
                : markdown.read(source, start);
        List<String> warnings = new ArrayList<>();
        Optional<MappedText> title = frontMatter.value("title", "headline");
        Optional<LocalDate> published = published(frontMatter, warnings);
        Optional<String> original = string(frontMatter, "source", "source_url", "original", "canonical_url");
        Optional<String> url = original.filter(Urls::isWeb);
        RawRelease.Declared declared = new RawRelease.Declared(
                string(frontMatter, "publisher", "site", "organisation", "organization", "agency", "author"),
                published,
                string(frontMatter, "lang", "language", "locale"),
                url,
                string(frontMatter, "citation").or(() -> url.isPresent() ? Optional.empty() : original),
                string(frontMatter, "permalink"));
        return new RawRelease(Format.POST, title, declared, drafts, warnings);
    }

    private Optional<LocalDate> published(FrontMatter frontMatter, List<String> warnings) {
        Optional<String> printed = string(frontMatter, "date", "published", "datePublished", "published_at");
        Optional<LocalDate> date = printed.flatMap(dates::day);
        if (printed.isPresent() && date.isEmpty()) {
            warnings.add("the front matter's date is no date: " + printed.get());
        }
        return date;
    }

    private static Optional<String> string(FrontMatter frontMatter, String... keys) {
        return frontMatter.value(keys).map(MappedText::text);
    }

    /** Whether the body is the HTML of an editor rather than Markdown with some HTML in it. */
    private static boolean opensWithHtml(String source, int start) {
        Cursor cursor = new Cursor(source, start);
        cursor.skip(" \t\r\n");
        if (cursor.take("<") == 0) {
            return false;
        }
        int tagStart = cursor.position();
        String tag = cursor.word().toLowerCase(Locale.ROOT);
        if (tag.equals("h") && cursor.atDigit()) {
            cursor.number(1);
            tag = source.substring(tagStart, cursor.position()).toLowerCase(Locale.ROOT);
        }
        return BODY_TAGS.contains(tag) && source.stripTrailing().endsWith(">");
    }
}
