package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.OrganizationMention;

/**
 * Passes over the one by whom another is described: "EA's rival Quillfort", "the EA subsidiary Quillfort", "die EA-Tochter
 * Quillfort". It binds itself by nothing there.
 */
final class Owners {

    private static final int LONGEST = 4;

    private final List<Item> items;
    private final GroupWords words;

    private Owners(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** The items without such owners and the words that lead from them to whom they describe. */
    static List<Item> passedOver(List<Item> items, GroupWords words) {
        Owners owners = new Owners(items, words);
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int owned = owners.owned(i);
            int part = owned < 0 ? owners.pastOwnPart(i) : -1;
            if (owned < 0) {
                kept.add(items.get(i));
            }
            i = owned < 0 ? Math.max(i, part - 1) : owned - 1;
        }
        return kept;
    }

    /** Where the one stands who is described by the one at a place; -1 if nobody is. */
    private int owned(int owner) {
        if (!isBody(items.get(owner))) {
            return -1;
        }
        int at = owner + 1;
        boolean link = at < items.size()
                && (items.get(at).isWord("'s")
                        || items.get(at).isWord("’s")
                        || items.get(at).isWord("'")
                        || items.get(at).isWord("’")
                        || items.get(at).isWord("-"));
        at += link ? 1 : 0;
        int first = at;
        while (at + 1 < items.size() && at - first < LONGEST && qualifies(items.get(at))) {
            boolean relation = items.get(at).isAnyOf(words.aside().relations());
            if (relation && isBody(items.get(at + 1))) {
                return at + 1;
            }
            if (relation && items.get(at + 1).isWord(",")) {
                return isNamed(at + 2) ? at + 2 : -1;
            }
            at++;
        }
        return first == owner + 1 && isBehindRelation(owner) && isNamed(owner + 2) ? owner + 2 : -1;
    }

    /** "EA's subsidiary in Norway signed": an unnamed part of it acts for it; where what tells of that part ends, -1 if nothing does. */
    private int pastOwnPart(int owner) {
        int at = owner + 2;
        if (!isBody(items.get(owner))
                || at >= items.size()
                || !(items.get(owner + 1).isWord("'s") || items.get(owner + 1).isWord("’s"))) {
            return -1;
        }
        at += items.get(at).kind() == Kind.ADJECTIVE || items.get(at).isAnyOf(words.qualifiers()) ? 1 : 0;
        boolean part = at < items.size() && items.get(at).isAnyOf(words.aside().parts());
        if (!part) {
            return -1;
        }
        boolean seated = at + 2 < items.size()
                && items.get(at + 1).isAnyOf(words.places().locative())
                && items.get(at + 2).kind() == Kind.PLACE;
        int behind = at + (seated ? 3 : 1);
        boolean acts = behind < items.size()
                && (items.get(behind).isAnyOf(words.and())
                        || items.get(behind).isAnyOf(words.aside().auxiliaries())
                        || items.get(behind).isAnyOf(words.aside().signing()));
        return acts ? behind : -1;
    }

    /** "EA's commercial arm, Quillfort, signed", but not "with EA's commercial arm, Quillfort said". */
    private boolean isNamed(int at) {
        return at < items.size()
                && items.get(at - 1).isWord(",")
                && isBody(items.get(at))
                && (at + 1 == items.size()
                        || !(items.get(at + 1).isAnyOf(words.aside().auxiliaries())
                                || items.get(at + 1).isAnyOf(words.aside().signing())
                                || items.get(at + 1).isAnyOf(words.and())));
    }

    /** "A subsidiary of EA, Quillfort, signed", but not "Quillfort, a subsidiary of EA, Zorbia and others signed". */
    private boolean isBehindRelation(int owner) {
        int of = owner - 1;
        of -= of > 0 && items.get(of).isAnyOf(words.articles()) ? 1 : 0;
        int noun = of - 1;
        boolean relation = noun >= 0
                && items.get(of).isAnyOf(words.of())
                && items.get(noun).isAnyOf(words.aside().relations());
        int from = Math.max(0, noun - LONGEST);
        return relation && items.subList(from, noun).stream().noneMatch(item -> item.isWord(","));
    }

    private boolean qualifies(Item item) {
        return item.kind() == Kind.ADJECTIVE
                || item.isAnyOf(words.aside().relations())
                || item.isAnyOf(words.nouns())
                || item.isAnyOf(words.qualifiers());
    }

    private static boolean isBody(Item item) {
        return item.kind() == Kind.PARTIES
                && item.mentions().size() == 1
                && item.mentions().get(0) instanceof OrganizationMention;
    }
}
