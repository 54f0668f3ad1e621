package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.Capacity;

/** Tells by which words somebody whom a rule reads takes no part after all. Safe to share. */
final class Denials {

    private static final int NAMED_BEFORE = 5;
    private static final int POSSESSED_WITHIN = 4;
    private static final int EXCHANGED_WITHIN = 3;

    /** So far before somebody may stand what leads to who does it. */
    private static final int AGENT_WITHIN = 3;

    private final WordClasses classes;

    Denials(WordClasses classes) {
        this.classes = classes;
    }

    /** "did not attend", "signed ..., said A", "chaired by A": the word for which somebody takes no part after all. */
    Optional<Item> of(List<Item> items, Match match, Item people, Capacity capacity) {
        int at = items.indexOf(people);
        Optional<Item> denial = classes.first("negation", items, match.start(), match.end())
                .or(() -> classes.first("quoted", items, Math.max(match.start(), at - NAMED_BEFORE), at))
                .or(() -> announcer(items, match, at))
                .or(() -> classes.first("under-whom", items, at - 3, at)
                        .filter(word -> capacity == Capacity.SIGNATORY
                                || classes.lengthAt("presided-by", items, items.indexOf(word)) == 0))
                .or(() -> ofSomebody(items, match, at));
        return capacity == Capacity.SIGNATORY
                ? denial.or(() -> unsigned(items, match, at))
                : denial.or(
                        () -> classes.first("absent", items, match.start() - NAMED_BEFORE, match.end() + NAMED_BEFORE));
    }

    /** "signed a memorandum, announced A": whoever is named right behind the verb does no more than tell it. */
    private Optional<Item> announcer(List<Item> items, Match match, int at) {
        int verb = at - 1;
        while (verb > match.start() && classes.isAt("definite-article", items, verb)) {
            verb--;
        }
        boolean behind = verb > match.start() && items.get(verb - 1).isWord(",");
        return behind ? classes.first("announce", items, verb, at) : Optional.empty();
    }

    /** "the office of A", "A's office". */
    private Optional<Item> ofSomebody(List<Item> items, Match match, int at) {
        boolean owner = at + 1 < match.end()
                && (items.get(at + 1).isWord("'s") || items.get(at + 1).isWord("'"));
        boolean signature = classes.within("signature", items, at + 1, at + POSSESSED_WITHIN);
        return owner && !signature ? Optional.of(items.get(at + 1)) : Optional.empty();
    }

    /** "A approved the agreement", "signed ..., hosted by A": nobody's signature. */
    private Optional<Item> unsigned(List<Item> items, Match match, int at) {
        Optional<Item> verb = match.trigger("sign")
                .filter(trigger -> classes.lengthAt("no-signature", items, trigger) > 0)
                .map(items::get);
        Optional<Item> aside =
                signing(match).filter(trigger -> trigger > at).flatMap(trigger -> signsOther(items, match, trigger));
        Optional<Item> others = signing(match)
                .filter(trigger -> trigger > at)
                .flatMap(trigger -> classes.first("elsewhere", items, at, trigger)
                        .or(() -> classes.first("quoted", items, at, trigger))
                        .or(() -> lookingOn(items, at, trigger)));
        // "A welcomed Peru as the newest nation to sign": Peru does.
        Optional<Item> welcomed = match.trigger("sign")
                .filter(trigger -> trigger > at + 1 && classes.isAt("infinitive-mark", items, trigger - 1))
                .flatMap(trigger -> classes.first("welcome", items, at, trigger));
        // "On the visit of A, the two agencies signed": they did.
        Optional<Item> subject = match.trigger("sign")
                .or(() -> match.trigger("have"))
                .filter(trigger -> trigger > at + 1)
                .flatMap(trigger -> Subjects.afterComma(items, at, trigger, classes));
        // "the agency, whose board A chairs, signed": the agency did.
        Optional<Item> chairing = classes.first("chairing", items, at - 3, at);
        // "under a resolution signed by A": it is the resolution that A signed.
        Optional<Item> decree =
                match.trigger("signed").flatMap(trigger -> classes.first("decree", items, trigger - 2, trigger));
        return verb.or(() -> aside)
                .or(() -> decree)
                .or(() -> classes.first("visiting", items, at - 3, at))
                .or(() -> others)
                .or(() -> welcomed)
                .or(() -> subject)
                .or(() -> chairing)
                .or(() -> classes.first("at-signing", items, at, match.end()))
                .or(() -> classes.first(
                        "not-signing",
                        items,
                        Math.max(behindGuests(items, at), Math.max(match.start(), at - NAMED_BEFORE)),
                        at));
    }

    /** "A witnesses the exchange of agreements", "A looks on as B and C sign"; "A attended the fair and signed" does. */
    private Optional<Item> lookingOn(List<Item> items, int at, int trigger) {
        for (int i = at + 1; i < trigger; i++) {
            int end = i + Math.max(classes.lengthAt("attend", items, i), classes.lengthAt("watch", items, i));
            boolean exchange = end <= trigger
                    && trigger - end < EXCHANGED_WITHIN
                    && IntStream.range(end, trigger)
                            .allMatch(article -> classes.isAt("definite-article", items, article));
            if (end > i && (exchange || classes.within("while-others", items, end, Math.min(trigger, end + 2)))) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    /** "im Beisein von A von B unterzeichnet": a second word that leads to who does it; what stands before it is of guests. */
    private int behindGuests(List<Item> items, int at) {
        int agent = at - 1;
        while (agent > 0 && at - agent < AGENT_WITHIN && !classes.isAt("agent-by", items, agent)) {
            agent--;
        }
        boolean guests = agent > 0
                && classes.isAt("agent-by", items, agent)
                && items.get(agent - 1).kind() == Item.Kind.PERSON;
        return guests ? agent : 0;
    }

    private static Optional<Integer> signing(Match match) {
        return match.trigger("sign").or(() -> match.trigger("sign-first"));
    }

    /**
     * "A signed a law that ratifies the agreement", "anunció la firma del acuerdo", "A, a été signé un accord": the agreement
     * itself others signed.
     */
    private Optional<Item> signsOther(List<Item> items, Match match, int trigger) {
        int instrument = match.item("i").map(items::indexOf).orElse(trigger);
        boolean noun = classes.isAt("signing-noun", items, trigger);
        boolean passive = classes.isAt("passive-before", items, trigger - 1);
        return noun || passive
                ? Optional.of(items.get(trigger))
                : classes.first("decree", items, trigger, Math.max(trigger, instrument));
    }
}
