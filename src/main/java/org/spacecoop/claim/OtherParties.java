package org.spacecoop.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.WordClasses;

/** Tells where others than those whom a rule has found are bound. */
final class OtherParties {

    private static final int UNNAMED = 5;
    private static final int MANY = 3;

    private final WordClasses classes;

    /** "it has also signed": so far before the verb the pronoun stands. */
    private static final int PRONOUN_BEFORE = 3;

    /** "and in January 2012 it": so far before the pronoun the new clause begins. */
    private static final int AND_BEFORE = 6;

    private final SharedSubjects shared;

    OtherParties(WordClasses classes) {
        this.classes = classes;
        this.shared = new SharedSubjects(classes);
    }

    /** "A and B signed an agreement between their railways": the two are not those who are bound. */
    boolean areUnnamed(List<Item> items, Draft draft) {
        int between = items.indexOf(draft.anchor()) + 1;
        if (between >= items.size() || classes.lengthAt("among", items, between) == 0) {
            return false;
        }
        int end = Math.min(between + UNNAMED, items.size());
        List<Item> behind = items.subList(between, end);
        boolean owned = behind.stream().anyMatch(item -> item.isWord("'") || item.isWord("’"));
        boolean named = behind.stream()
                .anyMatch(item ->
                        item.kind() != Item.Kind.WORD || (!owned && classes.lengthAt("both", List.of(item), 0) > 0));
        return !named
                && draft.parties().stream()
                        .allMatch(party -> party.end() <= draft.anchor().start());
    }

    /** "Last year A joined B, and in May it signed": not the nearest before the verb acts, but whom the sentence is about. */
    Item subject(List<Item> items, Item nearest, Match match) {
        if (shared.isOfVerbBefore(items, nearest, match)) {
            return shared.subject(items, nearest, match).orElse(nearest);
        }
        int from = items.indexOf(nearest);
        int sign = match.trigger("sign").orElse(-1);
        boolean again = nearest.kind() == Item.Kind.PARTIES
                && sign > from
                && IntStream.range(Math.max(from + 2, sign - PRONOUN_BEFORE), sign)
                        .anyMatch(at -> classes.lengthAt("it-subject", items, at) > 0
                                && classes.within("and-then", items, Math.max(from, at - AND_BEFORE), at));
        return !again
                ? nearest
                : items.stream()
                        .filter(item -> item.kind() == Item.Kind.PARTIES)
                        .findFirst()
                        .orElse(nearest);
    }

    /** "The ministry said that the nation has signed", "at talks of A and B, X and Y signed": others do. */
    boolean act(List<Item> items, Item item, Match match) {
        if (shared.isOfVerbBefore(items, item, match)) {
            return true;
        }
        int from = items.indexOf(item);
        int sign = match.trigger("sign").orElse(-1);
        if (item.kind() != Item.Kind.PARTIES || from < 0 || sign <= from) {
            return false;
        }
        if (isJoined(items, item, from)) {
            return true;
        }
        if (sign == from + 1) {
            return false;
        }
        Item subject = items.get(items.get(sign - 1).isWord(",") ? sign - 2 : sign - 1);
        boolean envoys =
                subject.kind() == Item.Kind.PERSON && subject.mentions().size() > 1;
        return envoys || classes.within("that-nation", items, from, sign);
    }

    /** "A joins B, C and D to sign such agreements": each of them has signed with somebody else. */
    private boolean isJoined(List<Item> items, Item item, int at) {
        return item.mentions().size() >= MANY
                && at > 1
                && classes.isAt("joining-others", items, at - 1)
                && items.get(at - 2).kind() == Item.Kind.PARTIES;
    }
}
