package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.CountryMention;

/**
 * Reads people without a name as the parties for whom they act: "Peruvian and Chilean officials", "the foreign ministers of
 * Peru and Chile". Works on items that are read together already.
 */
final class Delegates {

    private static final int MOST_QUALIFIERS = 2;

    private final List<Item> items;
    private final GroupWords words;

    private Delegates(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** The items with such people as parties. */
    static List<Item> read(List<Item> items, GroupWords words) {
        return new Delegates(items, words).read();
    }

    private List<Item> read() {
        List<Item> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int noun = isOfSeveral(item, Kind.ADJECTIVE) ? nounBehind(i) : -1;
            if (noun > 0) {
                read.add(parties(item, item.start(), items.get(noun).end()));
                i = noun;
            } else if (isOfSeveral(item, Kind.ADJECTIVE) && endsWithNoun(read)) {
                read.add(parties(item, read.remove(read.size() - 1).start(), item.end()));
            } else if (isOfSeveral(item, Kind.PARTIES) && !isNamedBehind(i)) {
                int from = sendersNoun(read);
                int start = from < read.size() ? read.get(from).start() : item.start();
                read.subList(from, read.size()).clear();
                read.add(
                        new Item(item.kind(), start, item.end(), item.word(), item.mentions(), item.representatives()));
            } else {
                read.add(item);
            }
        }
        return read;
    }

    private static Item parties(Item countries, int start, int end) {
        return Item.of(Kind.PARTIES, start, end, countries.mentions());
    }

    /** Whether an item names several, of different countries if it qualifies a noun. */
    private static boolean isOfSeveral(Item item, Kind kind) {
        return item.kind() == kind
                && item.mentions().size() > 1
                && (kind != Kind.ADJECTIVE || item.mentions().stream().allMatch(CountryMention.class::isInstance));
    }

    /** Where the noun stands that the adjectives at a place qualify ("Peruvian and Chilean space officials"); -1 if none does. */
    private int nounBehind(int adjectives) {
        int at = adjectives + 1;
        while (at < items.size()
                && at <= adjectives + MOST_QUALIFIERS
                && items.get(at).isAnyOf(words.envoys().posts())) {
            at++;
        }
        return at < items.size() && items.get(at).isAnyOf(words.envoys().nouns()) && !isNamedBehind(at) ? at : -1;
    }

    private boolean endsWithNoun(List<Item> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1).isAnyOf(words.envoys().nouns());
    }

    /** Where "foreign ministers of the" begins among the items read; their end where there are no such words. */
    private int sendersNoun(List<Item> before) {
        int at = before.size() - 1;
        while (at > 0
                && before.get(at).isAnyOf(words.articles())
                && !before.get(at).isAnyOf(words.of())) {
            at--;
        }
        if (at < 1
                || !(before.get(at).isAnyOf(words.of())
                        || before.get(at).isAnyOf(words.places().recipient()))
                || !before.get(at - 1).isAnyOf(words.envoys().nouns())) {
            return before.size();
        }
        int noun = at - 1;
        while (noun > 0
                && at - 1 - noun < MOST_QUALIFIERS
                && before.get(noun - 1).isAnyOf(words.envoys().posts())) {
            noun--;
        }
        return noun;
    }

    /** ", Ana Ruiz and Ben Cole, ...": those who have a name are read as people. */
    private boolean isNamedBehind(int at) {
        int next = at + 1 < items.size() && items.get(at + 1).isWord(",") ? at + 2 : at + 1;
        return next < items.size() && items.get(next).kind() == Kind.PERSON;
    }
}
