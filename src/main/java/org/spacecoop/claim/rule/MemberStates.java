package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads the states of an organisation, named with others, as the organisation: "Peru, Chile and nine ESA member states".
 *
 * <p>Alone they stand for no party, and an accord is joined by each state for itself.
 */
final class MemberStates {

    private final List<Item> items;
    private final GroupWords words;
    private final List<Item> read = new ArrayList<>();

    private MemberStates(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** The items of a sentence with such states as parties. */
    static List<Item> read(List<Item> items, GroupWords words) {
        boolean told = items.stream().anyMatch(item -> item.isAnyOf(words.members()));
        boolean accord = items.stream().anyMatch(item -> item.kind() == Kind.ACCORD);
        if (!told || accord) {
            return items;
        }
        MemberStates states = new MemberStates(items, words);
        int at = 0;
        while (at < items.size()) {
            at = states.copy(at);
        }
        return states.read;
    }

    private int copy(int at) {
        int end = isOfStates(items.get(at)) ? statesBehind(at) : -1;
        int first = end < 0 && isOfStates(items.get(at)) ? statesBefore() : read.size();
        if (end < 0 && first == read.size()) {
            read.add(items.get(at));
            return at + 1;
        }
        int after = Math.max(end, at + 1);
        int start = uncounted(first);
        if (!isListed(start, after)) {
            read.add(end > 0 ? unnamed(items.get(at)) : items.get(at));
            return at + 1;
        }
        int from =
                start == read.size() ? items.get(at).start() : read.get(start).start();
        read.subList(start, read.size()).clear();
        read.add(Item.of(
                Kind.PARTIES, from, items.get(after - 1).end(), items.get(at).mentions()));
        return after;
    }

    /** "the first of the EU member states to sign": the union itself signs nothing. */
    private static Item unnamed(Item body) {
        return Item.of(Kind.ADJECTIVE, body.start(), body.end(), body.mentions());
    }

    private static boolean isOfStates(Item item) {
        return item.kind() == Kind.PARTIES
                && item.mentions().size() == 1
                && item.mentions().get(0) instanceof OrganizationMention body
                && body.kind() == OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION;
    }

    /** The end of "ESA member states"; -1 where no such words follow. */
    private int statesBehind(int body) {
        int at = body + 1;
        boolean members = false;
        while (at < items.size()
                && (items.get(at).isAnyOf(words.members())
                        || items.get(at).isAnyOf(words.counts().many()))) {
            members |= items.get(at).isAnyOf(words.members());
            at++;
        }
        return members ? at : -1;
    }

    /** Where "member states of the" begins among the items read; their end where there are no such words. */
    private int statesBefore() {
        int at = read.size() - 1;
        while (at > 0 && read.get(at).isAnyOf(words.articles()) && !read.get(at).isAnyOf(words.of())) {
            at--;
        }
        if (at < 1 || !read.get(at).isAnyOf(words.of())) {
            return read.size();
        }
        boolean members = false;
        while (at > 0
                && (read.get(at - 1).isAnyOf(words.members())
                        || read.get(at - 1).isAnyOf(words.counts().many()))) {
            at--;
            members |= read.get(at).isAnyOf(words.members());
        }
        return members ? at : read.size();
    }

    private int uncounted(int first) {
        int at = first;
        while (at > 0
                && (read.get(at - 1).isAnyOf(words.counts().quantities())
                        || read.get(at - 1).isAnyOf(words.articles()))) {
            at--;
        }
        return at;
    }

    private boolean isListed(int start, int after) {
        boolean before = start > 1 && joins(read.get(start - 1)) && endsWithParty(start - 1);
        boolean behind = after + 1 < items.size()
                && joins(items.get(after))
                && items.stream().skip(after + 1).limit(3).anyMatch(item -> item.kind() == Kind.PARTIES);
        return before || behind;
    }

    private boolean endsWithParty(int joint) {
        int at = joint - 1;
        while (at > 0 && joins(read.get(at))) {
            at--;
        }
        return read.get(at).kind() == Kind.PARTIES;
    }

    private boolean joins(Item item) {
        return item.isWord(",") || item.isAnyOf(words.and());
    }
}
