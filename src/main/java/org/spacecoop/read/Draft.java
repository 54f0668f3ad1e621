package org.spacecoop.read;

import java.util.List;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Link;
import org.spacecoop.release.MappedText;

/**
 * A block on its way: its text is final, its kind may yet change.
 *
 * @param kind the kind so far
 * @param text the text; never blank
 * @param links the links within it
 */
record Draft(BlockKind kind, MappedText text, List<Link> links) {

    Draft {
        links = List.copyOf(links);
    }

    static Draft of(BlockKind kind, MappedText text) {
        return new Draft(kind, text, List.of());
    }

    Draft as(BlockKind other) {
        return new Draft(other, text, links);
    }

    /** The part from the given offset to the end, without white space around it; links that begin earlier are dropped. */
    Draft from(int offset) {
        return slice(offset, text.length());
    }

    /** A part, without white space around it, with the links that lie wholly in it. */
    Draft slice(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && TextCollector.isSpace(text.text().charAt(start))) {
            start++;
        }
        while (end > start && TextCollector.isSpace(text.text().charAt(end - 1))) {
            end--;
        }
        int shift = start;
        int limit = end;
        List<Link> kept = links.stream()
                .filter(link -> link.start() >= shift && link.end() <= limit)
                .map(link -> new Link(link.start() - shift, link.end() - shift, link.target()))
                .toList();
        return new Draft(kind, text.slice(start, end), kept);
    }

    String string() {
        return text.text();
    }

    boolean isBlank() {
        return text.text().isBlank();
    }

    Block block() {
        return new Block(kind, text, links);
    }
}
