package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.OrganizationMention;

/** Passes over the noun behind a name that tells what sort of body it is: "the Quillfort company and the Zorbia space agency". */
final class Epithets {

    /** "the Zorbia state space corporation": so many words may qualify the noun. */
    private static final int QUALIFIERS = 2;

    private final List<Item> items;
    private final GroupWords words;

    private Epithets(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** The items without such nouns, where a list may go on behind them. */
    static List<Item> passedOver(List<Item> items, GroupWords words) {
        Epithets epithets = new Epithets(items, words);
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            kept.add(items.get(i));
            i = epithets.end(i) - 1;
        }
        return kept;
    }

    /** Where the noun behind the item at a place ends; right behind the item where there is none. */
    private int end(int name) {
        int at = name + 1;
        if (!isBody(items.get(name))) {
            return at;
        }
        int last = Math.min(items.size() - 1, at + QUALIFIERS);
        while (at < last && items.get(at).isAnyOf(words.epithetQualifiers())) {
            at++;
        }
        boolean noun = at + 1 < items.size() && items.get(at).isAnyOf(words.epithets());
        return noun && goesOn(at + 1) ? at + 1 : name + 1;
    }

    /** "the Quillfort company and", "the Quillfort company, Peru,"; not "the Lima company, known as Quillfort". */
    private boolean goesOn(int at) {
        boolean home = items.get(at).isWord(",")
                && at + 1 < items.size()
                && items.get(at + 1).kind() == Kind.PARTIES;
        return home || items.get(at).isAnyOf(words.and());
    }

    private static boolean isBody(Item item) {
        return item.kind() == Kind.PARTIES
                && item.mentions().size() == 1
                && item.mentions().get(0) instanceof OrganizationMention;
    }
}
