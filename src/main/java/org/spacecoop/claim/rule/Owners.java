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
            if (owned < 0) {
                kept.add(items.get(i));
            } else {
                i = owned - 1;
            }
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
            at++;
        }
        return -1;
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
