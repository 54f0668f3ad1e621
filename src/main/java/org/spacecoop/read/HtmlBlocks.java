package org.spacecoop.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.MappedText;

/** Reads HTML into blocks; each character keeps its place, entities included. Immutable. */
final class HtmlBlocks {

    /** Elements whose text is not shown, or no text. */
    private static final Set<String> UNREAD = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "input",
            "textarea",
            "label",
            "map",
            "dialog");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final int LONGEST_CELL = 300;

    private final Lines lines;
    private final CaptionRule captions;

    HtmlBlocks(Lines lines, CaptionRule captions) {
        this.lines = lines;
        this.captions = captions;
    }

    /**
     * A block with where it was found.
     *
     * @param draft the block
     * @param element the innermost block element around it
     * @param linked how many of its characters are links
     */
    record Found(Draft draft, Element element, int linked) {}

    /** Parses a part of the source as HTML, so that nodes know their place in that part. */
    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }

    /** The blocks of the HTML that stands in {@code source} from {@code start} to {@code end}. */
    List<Draft> read(String source, int start, int end) {
        return read(parse(source.substring(start, end)).body(), source, start).stream()
                .map(Found::draft)
                .toList();
    }

    /** The blocks within an element that was parsed from {@code source} from the offset {@code shift} on. */
    List<Found> read(Element root, String source, int shift) {
        Walk walk = new Walk(source, shift);
        root.filter(walk);
        walk.flush(root);
        return walk.found;
    }

    /** The value of an attribute, traced to the source. */
    static MappedText attribute(Element element, String name, String source, int shift) {
        String value = element.attr(name);
        Range range = element.attributes().sourceRange(name).valueRange();
        int start = range.isTracked() ? shift + range.startPos() : shift;
        int end = range.isTracked() ? shift + range.endPos() : shift;
        TextCollector collector = new TextCollector();
        collector.add(Alignment.align(value, source, start, end, Alignment.Escapes.HTML));
        return collector.text();
    }

    /** The text of an element as one traced line. */
    static MappedText line(Element element, String source, int shift) {
        TextCollector collector = new TextCollector();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                addText(text, source, shift, collector);
            }
        });
        return collector.text();
    }

    private static void addText(TextNode node, String source, int shift, TextCollector into) {
        Range range = node.sourceRange();
        if (range.isTracked()) {
            int start = shift + range.startPos();
            int end = Math.min(source.length(), shift + range.endPos());
            into.add(Alignment.align(node.getWholeText(), source, start, end, Alignment.Escapes.HTML));
        }
    }

    /** One walk over a tree; iterative, so that no depth of nesting can overflow the stack. */
    private final class Walk implements NodeFilter {

        private final String source;
        private final int shift;
        private final List<Found> found = new ArrayList<>();
        private final Deque<BlockKind> kinds = new ArrayDeque<>(List.of(BlockKind.PARAGRAPH));
        private TextCollector text = new TextCollector();
        private String link = "";
        private int strong;
        private int plainLength;

        Walk(String source, int shift) {
            this.source = source;
            this.shift = shift;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                addText(textNode, source, shift, text);
                plainLength += strong == 0 ? textNode.getWholeText().strip().length() : 0;
                return FilterResult.CONTINUE;
            }
            return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult open(Element element) {
            String tag = element.normalName();
            if (UNREAD.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (tag) {
                case "br" -> text.lineBreak(place(element), place(element) + 1);
                case "img" -> picture(element);
                case "a" -> openLink(element.attr("href"));
                case "strong", "b" -> strong++;
                default -> openBlock(element, tag);
            }
            return FilterResult.CONTINUE;
        }

        private void openLink(String target) {
            link = target;
            text.openLink(target);
        }

        private void openBlock(Element element, String tag) {
            if (BLOCKS.contains(tag)) {
                flush(element.parent() == null ? element : element.parent());
                kinds.push(kind(element, tag));
            }
        }

        private void close(Element element) {
            String tag = element.normalName();
            switch (tag) {
                case "a" -> {
                    text.closeLink();
                    link = "";
                }
                case "strong", "b" -> strong--;
                default -> {
                    if (BLOCKS.contains(tag)) {
                        flush(element);
                        kinds.pop();
                    }
                }
            }
        }

        private BlockKind kind(Element element, String tag) {
            if (HEADINGS.contains(tag)) {
                return BlockKind.HEADING;
            }
            return switch (tag) {
                case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
                case "figcaption", "caption" -> BlockKind.CAPTION;
                case "blockquote" -> BlockKind.QUOTATION;
                case "address" -> BlockKind.CONTACT;
                case "td", "th" -> isDataCell(element) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
                case "body", "table", "article", "main" -> BlockKind.PARAGRAPH;
                default -> kinds.peek();
            };
        }

        /** A cell of a table of data, not of one that lays out a page. */
        private boolean isDataCell(Element cell) {
            Element row = cell.parent();
            boolean several = row != null
                    && row.childrenSize() > 1
                    && row.children().stream().filter(Element::hasText).limit(2).count() > 1;
            boolean plain = cell.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()));
            return several && plain && cell.text().length() <= LONGEST_CELL;
        }

        private void picture(Element image) {
            MappedText alternative = attribute(image, "alt", source, shift);
            if (captions.isCaption(alternative.text())) {
                found.add(new Found(Draft.of(BlockKind.CAPTION, alternative), image, 0));
            }
        }

        private int place(Element element) {
            Range range = element.sourceRange();
            return range.isTracked() ? shift + range.startPos() : shift;
        }

        void flush(Element element) {
            text.closeLink();
            if (!text.isEmpty()) {
                MappedText whole = text.text();
                BlockKind kind = kinds.peek();
                boolean heading = kind == BlockKind.PARAGRAPH && plainLength == 0 && Lines.isHeadingLike(whole.text());
                Draft draft = new Draft(heading ? BlockKind.HEADING : kind, whole, text.links());
                int linked = text.linkedLength();
                for (Draft part : lines.split(draft)) {
                    int length = Math.max(1, whole.length());
                    found.add(new Found(
                            part, element, (int) ((long) linked * part.text().length() / length)));
                }
            }
            text = new TextCollector();
            text.openLink(link); // a card is one link around several blocks
            plainLength = 0;
        }
    }
}
