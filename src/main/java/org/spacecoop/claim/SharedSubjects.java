package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.WordClasses;

/**
 * Verbs whose subject is that of a verb before them: "A talked with B and signed an agreement with C", "A, which signed one
 * with B, has concluded another with C".
 */
final class SharedSubjects {

    private static final List<String> VERBS =
            List.of("sign", "sign-first", "german-sign", "announce", "award", "win", "renew");

    /** "and has now also signed": so far before the verb stands the "and". */
    private static final int AND_BEFORE = 4;

    /** "with the two governments of B": so far before a party stands what joins it to the verb before. */
    private static final int JOINED_BEFORE = 4;

    private final WordClasses classes;

    SharedSubjects(WordClasses classes) {
        this.classes = classes;
    }

    /** Who stands nearest before the verb but belongs to the verb before: "with B and signed". */
    boolean isOfVerbBefore(List<Item> items, Item nearest, Match match) {
        int at = items.indexOf(nearest);
        if (described(items, nearest, match).isPresent()) {
            return true;
        }
        Optional<Integer> and = verb(match).flatMap(verb -> andBefore(items, verb));
        if (nearest.kind() != Item.Kind.PARTIES
                || at < 1
                || and.filter(where -> where > at).isEmpty()) {
            return false;
        }
        int behind = items.get(at + 1).isWord(",") ? at + 2 : at + 1;
        return behind == and.get() || isJoined(items, at);
    }

    /** The one that both verbs are told of: the first that no preposition joins to one of them. */
    Optional<Item> subject(List<Item> items, Item nearest, Match match) {
        Optional<Item> described = described(items, nearest, match);
        return described.isPresent() ? described : first(items, nearest);
    }

    /** Of whom a clause tells that names the nearest party and ends before the verb. */
    private Optional<Item> described(List<Item> items, Item nearest, Match match) {
        int at = items.indexOf(nearest);
        int verb = verb(match).orElse(0);
        boolean ends = nearest.kind() == Item.Kind.PARTIES
                && at > 2
                && verb > at
                && isJoined(items, at)
                && IntStream.range(at + 1, verb).anyMatch(end -> items.get(end).isWord(","));
        return ends
                ? IntStream.range(2, at)
                        .filter(that ->
                                items.get(that - 1).isWord(",") && classes.lengthAt("that-subject", items, that) > 0)
                        .mapToObj(that -> items.get(that - 2))
                        .filter(item -> item.kind() == Item.Kind.PARTIES)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Item> first(List<Item> items, Item nearest) {
        return IntStream.range(0, items.indexOf(nearest))
                .filter(at -> !isJoined(items, at) && !classes.within("in-front", items, at - 2, at))
                .mapToObj(items::get)
                .filter(item -> item.kind() == Item.Kind.PARTIES || item.kind() == Item.Kind.PERSON)
                .findFirst();
    }

    private static Optional<Integer> verb(Match match) {
        return VERBS.stream().flatMap(name -> match.trigger(name).stream()).findFirst();
    }

    /** Where the "and" stands that joins a verb to the one before, nobody being named in between. */
    private Optional<Integer> andBefore(List<Item> items, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - AND_BEFORE); at--) {
            if (classes.lengthAt("and-verb", items, at) > 0) {
                return Optional.of(at);
            }
            if (items.get(at).kind() != Item.Kind.DATE && classes.lengthAt("before-verb", items, at) == 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isJoined(List<Item> items, int at) {
        int from = Math.max(0, at - JOINED_BEFORE);
        int nearer = IntStream.range(from, at)
                .filter(before ->
                        items.get(before).kind() != Item.Kind.WORD || classes.lengthAt("and-verb", items, before) > 0)
                .max()
                .orElse(from);
        return classes.within("joins-object", items, nearer, at);
    }
}
