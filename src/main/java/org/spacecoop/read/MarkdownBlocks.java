package org.spacecoop.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.spacecoop.release.BlockKind;

/** Reads Markdown (CommonMark 0.31 with GFM tables) into blocks; what Jekyll and kramdown add is stripped. */
final class MarkdownBlocks {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    Heading.class,
                    HtmlBlock.class,
                    org.commonmark.node.ThematicBreak.class,
                    org.commonmark.node.FencedCodeBlock.class,
                    ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(64)
            .maxInlineNesting(64)
            .build();

    private final CaptionRule captions;
    private final HtmlBlocks html;
    private final Lines lines;

    MarkdownBlocks(Lines lines, CaptionRule captions, HtmlBlocks html) {
        this.lines = lines;
        this.captions = captions;
        this.html = html;
    }

    /** The blocks of the Markdown that stands in {@code source} from {@code start} to its end. */
    List<Draft> read(String source, int start) {
        String body = TemplateTags.blanked(source.substring(start));
        Reader reader = new Reader(source, start);
        PARSER.parse(body).accept(reader);
        reader.flush();
        return reader.drafts;
    }

    /** Walks over one document. */
    private final class Reader extends AbstractVisitor {

        private final String source;
        private final int shift;
        private final List<Draft> drafts = new ArrayList<>();
        private TextCollector text = new TextCollector();
        private BlockKind kind = BlockKind.PARAGRAPH;
        private int strong;
        private int plainLength;

        Reader(String source, int shift) {
            this.source = source;
            this.shift = shift;
        }

        @Override
        public void visit(Heading heading) {
            block(heading, BlockKind.HEADING);
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph, kind);
        }

        @Override
        public void visit(BlockQuote quote) {
            within(quote, BlockKind.QUOTATION);
        }

        @Override
        public void visit(ListItem item) {
            within(item, BlockKind.LIST_ITEM);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell) {
                block(cell, BlockKind.LIST_ITEM);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(org.commonmark.node.CustomBlock block) {
            if (block instanceof TableBlock) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            flush();
            List<SourceSpan> spans = block.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                int from = shift + spans.get(0).getInputIndex();
                drafts.addAll(html.read(source, from, shift + last.getInputIndex() + last.getLength()));
            }
        }

        @Override
        public void visit(Text node) {
            traced(node, node.getLiteral());
            plainLength += strong == 0 ? node.getLiteral().strip().length() : 0;
        }

        @Override
        public void visit(org.commonmark.node.Code code) {
            List<SourceSpan> spans = code.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan span = spans.get(0);
                int ticks = Math.max(0, (span.getLength() - code.getLiteral().length()) / 2);
                int from = shift + span.getInputIndex() + ticks;
                text.add(Alignment.align(
                        code.getLiteral(),
                        source,
                        from,
                        from + code.getLiteral().length(),
                        Alignment.Escapes.YAML));
            }
        }

        @Override
        public void visit(SoftLineBreak node) {
            int at = position(node);
            text.space(at, at + 1);
        }

        @Override
        public void visit(HardLineBreak node) {
            int at = position(node);
            text.lineBreak(at, at + 1);
        }

        @Override
        public void visit(HtmlInline node) {
            if (node.getLiteral().toLowerCase(java.util.Locale.ROOT).startsWith("<br")) {
                int at = position(node);
                text.lineBreak(at, at + node.getLiteral().length());
            }
        }

        @Override
        public void visit(Link link) {
            text.openLink(link.getDestination());
            visitChildren(link);
            text.closeLink();
        }

        @Override
        public void visit(StrongEmphasis node) {
            strong++;
            visitChildren(node);
            strong--;
        }

        @Override
        public void visit(Image image) {
            TextCollector outer = text;
            int outerPlain = plainLength;
            text = new TextCollector();
            visitChildren(image);
            if (captions.isCaption(text.text().text())) {
                drafts.add(Draft.of(BlockKind.CAPTION, text.text()));
            }
            text = outer;
            plainLength = outerPlain;
        }

        private void traced(Node node, String literal) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                int from = shift + spans.get(0).getInputIndex();
                int to = shift + last.getInputIndex() + last.getLength();
                text.add(Alignment.align(literal, source, from, to, Alignment.Escapes.MARKDOWN));
            }
        }

        /** Where a node stands; a break without a span of its own stands where the text before it ended. */
        private int position(Node node) {
            if (!node.getSourceSpans().isEmpty()) {
                return shift + node.getSourceSpans().get(0).getInputIndex();
            }
            Node before = node.getPrevious();
            if (before == null || before.getSourceSpans().isEmpty()) {
                return shift;
            }
            SourceSpan last =
                    before.getSourceSpans().get(before.getSourceSpans().size() - 1);
            return shift + last.getInputIndex() + last.getLength();
        }

        private void block(Node node, BlockKind as) {
            flush();
            visitChildren(node);
            flush(as);
        }

        private void within(Node node, BlockKind as) {
            flush();
            BlockKind outer = kind;
            kind = as;
            visitChildren(node);
            flush();
            kind = outer;
        }

        private void flush() {
            flush(kind);
        }

        private void flush(BlockKind as) {
            BlockKind own = as == BlockKind.PARAGRAPH
                            && plainLength == 0
                            && Lines.isHeadingLike(text.text().text())
                    ? BlockKind.HEADING
                    : as;
            drafts.addAll(lines.split(new Draft(own, text.text(), text.links())));
            text = new TextCollector();
            plainLength = 0;
        }
    }
}
