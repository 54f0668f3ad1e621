package org.spacecoop.claim.rule;

import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;

/**
 * Finds where what is said of a party behind a comma ends, if it names another one without saying what the one is to
 * the other: "Quillfort, the start-up in which the EA holds a stake, signed", "Zorbia, the maker of the EA's tide gauge,
 * and Norland signed". For one sentence.
 */
final class Appositions {

    private static final int LONGEST = 22;
    private static final int MOST_BEFORE_VERB = 4;

    private final List<Item> items;
    private final GroupWords words;

    Appositions(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** Where the apposition that begins with a comma ends, its last comma counted; -1 where none begins. */
    int end(int comma) {
        boolean opens = comma > 0
                && comma + 2 < items.size()
                && items.get(comma).isWord(",")
                && items.get(comma - 1).kind() == Kind.PARTIES;
        return opens ? descriptionEnd(comma) : -1;
    }

    /** "Zorbia, the maker of the EA's tide gauge,": what is no name, and says what one is or names others; nobody signs in it. */
    private int descriptionEnd(int comma) {
        if (!opensDescription(comma + 1)) {
            return -1;
        }
        boolean telling = false;
        boolean owner = false;
        for (int at = comma + 2; at + 1 < items.size() && at - comma <= LONGEST; at++) {
            Item item = items.get(at);
            if (item.kind() == Kind.PERSON
                    || item.kind() == Kind.INSTRUMENT
                    || item.isAnyOf(words.aside().signing())) {
                return -1;
            }
            if (item.isWord(",") && isAnother(at + 1)) {
                return owner ? at + 1 : -1;
            }
            if (item.isWord(",") && telling && goesOn(at + 1)) {
                return at + 1;
            }
            telling |= item.kind() == Kind.PARTIES || item.isAnyOf(words.nouns());
            owner |= item.kind() == Kind.PARTIES && (isPossessive(at + 1) || isOwner(at));
        }
        return -1;
    }

    /** "the maker of", "jointly owned by", "Europe's largest". */
    private boolean opensDescription(int at) {
        boolean article = items.get(at).isAnyOf(words.aside().definite())
                && items.get(at + 1).kind() != Kind.PARTIES;
        boolean continent = items.get(at).isAnyOf(words.homes().continents()) && isPossessive(at + 1);
        return article || continent || items.get(at).isAnyOf(words.aside().putIn());
    }

    /** "and the EA": one more subject. */
    private boolean isAnother(int at) {
        if (at + 1 >= items.size() || !items.get(at).isAnyOf(words.and())) {
            return false;
        }
        int next = items.get(at + 1).isAnyOf(words.articles()) ? at + 2 : at + 1;
        return next < items.size() && items.get(next).kind() == Kind.PARTIES;
    }

    /** "of the EA". */
    private boolean isOwner(int at) {
        int before = at - 1;
        while (before > 0
                && (items.get(before).isAnyOf(words.articles())
                        || items.get(before).kind() == Kind.ADJECTIVE)) {
            before--;
        }
        return items.get(before).isAnyOf(words.above());
    }

    private boolean isPossessive(int at) {
        return at < items.size() && (items.get(at).isWord("'s") || items.get(at).isWord("’s"));
    }

    /** Its verb stands here, or behind a word such as "today" or a day. */
    private boolean goesOn(int from) {
        int last = Math.min(items.size(), from + MOST_BEFORE_VERB);
        for (int at = from; at < last; at++) {
            if (items.get(at).isAnyOf(words.aside().signing())
                    || items.get(at).isAnyOf(words.aside().auxiliaries())) {
                return true;
            }
            if (items.get(at).kind() != Kind.DATE && items.get(at).kind() != Kind.WORD) {
                return false;
            }
            if (items.get(at).isWord(",") || items.get(at).isAnyOf(words.and())) {
                return false;
            }
        }
        return false;
    }
}
