package org.spacecoop.claim.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item.Kind;

/**
 * Tells where a party is described by what it is to another one, put in between: "Quillfort, the commercial arm of EA, has
 * signed", "Quillfort, EA's launch partner, signed", "Quillfort, hija de EA, firmó". The other one binds itself by nothing.
 */
final class Relations {

    private static final int LONGEST = 18;
    private static final int LEAST = 5;

    private final List<Item> items;
    private final GroupWords words;

    Relations(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** Where such a description that begins behind a comma ends, its last comma counted unless a list goes on there; -1 if none begins. */
    int end(int comma) {
        boolean subject = comma > 0
                && items.get(comma).isWord(",")
                && items.get(comma - 1).kind() == Kind.PARTIES;
        return subject ? endBehind(comma) : -1;
    }

    private int endBehind(int comma) {
        boolean relation = false;
        boolean other = false;
        boolean joined = false;
        for (int at = comma + 1; at + 1 < items.size() && at - comma <= LONGEST; at++) {
            Item item = items.get(at);
            if (item.isWord(",")) {
                return relation && other && !joined ? behind(at) : isLong(comma, at) && !other ? verbBehind(at) : -1;
            }
            joined |= !relation && joins(item);
            if (tells(item)) {
                return -1;
            }
            relation |= isRelation(at);
            other |= isOther(item);
        }
        return -1;
    }

    /** "the market leader in the repair of satellites in orbit": of so many words that the verb stands too far behind. */
    private boolean isLong(int from, int to) {
        return to - from > LEAST
                && IntStream.range(from + 1, to).allMatch(at -> items.get(at).kind() == Kind.WORD);
    }

    /** The subject goes on with its verb, as the first of a list, or with more that is said of it. */
    private int behind(int comma) {
        Item next = items.get(comma + 1);
        // "Quillfort, the parent of Quillfort Optics, a maker of cameras, has signed"
        boolean more = next.isAnyOf(words.apposition()) || next.isAnyOf(words.articles());
        return more ? endBehind(comma) : next.isAnyOf(words.and()) ? comma : verbBehind(comma);
    }

    private int verbBehind(int comma) {
        Item next = items.get(comma + 1);
        boolean verb = next.isAnyOf(words.aside().signing())
                || next.isAnyOf(words.aside().auxiliaries());
        return verb ? comma + 1 : -1;
    }

    /** What makes it more than a description: an instrument, somebody who acts, a verb by which one binds oneself. */
    private boolean tells(Item item) {
        return item.kind() == Kind.INSTRUMENT
                || item.kind() == Kind.PERSON
                || item.isAnyOf(words.aside().signing());
    }

    /** "together with the builder of EA's satellites": one who does it, too. */
    private boolean joins(Item item) {
        return item.isAnyOf(words.and())
                || item.isAnyOf(words.with())
                || item.isAnyOf(words.aside().together());
    }

    /** "the partner of EA", but not "the partner EA". */
    private boolean isRelation(int at) {
        Item next = items.get(at + 1);
        return items.get(at).isAnyOf(words.aside().relations()) && !isOther(next);
    }

    private static boolean isOther(Item item) {
        return item.kind() == Kind.PARTIES;
    }
}
