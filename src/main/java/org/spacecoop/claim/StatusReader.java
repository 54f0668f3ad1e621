package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.AgreementStatus;

/** Reads how far an agreement has come from the words around the trigger of a rule. */
final class StatusReader {

    private static final int LOOK_BACK = 7;
    /** "was formally signed": so near before the verb. */
    private static final int DONE = 2;

    private static final int DETERMINER = 2;
    private static final int MET = 4;
    private static final int MET_FAR = 20;
    private static final int AHEAD = 7;
    private static final int BEHIND = 6;

    /** "approved the agreement with A, which is expected to be signed": so far behind the instrument. */
    private static final int FAR_BEHIND = 14;

    /** "The agreement between A and B on C has not yet been signed." */
    private static final int FAR_AHEAD = 12;

    /** In German what is to come stands early in the sentence, far from the verb at its end. */
    private static final int OPENING = 4;

    private final WordClasses classes;

    StatusReader(WordClasses classes) {
        this.classes = classes;
    }

    /** The status, or nothing if the sentence denies the agreement or only imagines it. */
    Optional<AgreementStatus> read(Rule rule, List<Item> items, Match match, int trigger) {
        AgreementStatus base = status(rule);
        if (denial(items, match, trigger).isPresent()) {
            return Optional.empty();
        }
        int anchor = match.item("i").map(items::indexOf).orElse(trigger);
        boolean granted = base == AgreementStatus.IN_FORCE
                || rule.means("assumed").filter("status"::equals).isPresent();
        boolean ahead = granted && classes.within("paving", items, anchor - AHEAD, anchor);
        if (base == AgreementStatus.NEGOTIATING || ahead) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        if (agreedToTalk(items, match, trigger)) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        if (classes.within("in-principle", items, trigger, match.end() + 4)) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        // "They completed negotiations on an agreement": it is concluded, and unsigned.
        if (base == AgreementStatus.SIGNED && trigger < anchor && classes.within("text-of", items, trigger, anchor)) {
            return Optional.of(AgreementStatus.PLANNED);
        }
        if (base == AgreementStatus.IN_FORCE && willEnterIntoForce(items, match)) {
            return Optional.of(AgreementStatus.SIGNED);
        }
        boolean lasting =
                base == AgreementStatus.IN_FORCE || rule.means("settled").isPresent();
        boolean reached = rule.means("reached").isPresent();
        boolean said =
                base == AgreementStatus.SIGNED && match.trigger("future-verb").isPresent();
        int clause = rule.means("clause").isPresent() ? match.start() : 0;
        // "They will work together under an agreement": what they will do says nothing of the agreement.
        boolean under = rule.means("under").isPresent() || isServed(items, anchor, trigger);
        boolean future = under
                ? classes.within("future-behind", items, anchor + 1, anchor + 1 + BEHIND)
                : said || isToCome(items, match, clause, trigger, reached);
        // "approved a draft agreement": it is still to be signed.
        boolean draft = base == AgreementStatus.SIGNED && classes.within("drafted", items, anchor - DETERMINER, anchor);
        return Optional.of(!lasting && (future || draft) ? AgreementStatus.PLANNED : base);
    }

    /** "will share data under a memorandum signed in May": what is to come is done under what is signed. */
    private boolean isServed(List<Item> items, int anchor, int trigger) {
        return trigger > anchor && classes.within("within-agreement", items, Math.max(0, anchor - AHEAD), anchor);
    }

    private boolean isToCome(List<Item> items, Match match, int clause, int trigger, boolean reached) {
        return isFuture(items, match, clause, trigger, reached)
                || (!reached
                        && classes.within("future-far", items, Math.max(clause, match.start() - OPENING), trigger));
    }

    /** "The agreement will enter into force once ...": it is signed, no more. */
    private boolean willEnterIntoForce(List<Item> items, Match match) {
        return match.trigger("in-force")
                .filter(at -> classes.within("coming-verb", items, at - DETERMINER, at))
                .isPresent();
    }

    /** "They agreed to begin talks on an agreement": there is none yet. */
    private boolean agreedToTalk(List<Item> items, Match match, int trigger) {
        int instrument = match.item("i").map(items::indexOf).orElse(0);
        boolean agreed = classes.isAt("agreeing", items, trigger) || classes.isAt("agreed", items, trigger);
        return agreed && classes.within("to-talk", items, trigger + 1, instrument);
    }

    /** The first word that denies the agreement, or else that only imagines it. */
    Optional<Item> denial(List<Item> items, Match match, int trigger) {
        int from = afterTurn(items, Math.min(match.start(), Math.max(0, trigger - LOOK_BACK)), trigger);
        return negation(items, match, trigger)
                .or(() -> classes.first("hypothetical", items, Math.max(from, trigger - LOOK_BACK), trigger)
                        .filter(item -> !isMonth(items, item)))
                .or(() -> classes.first("hypothetical-clause", items, match.start() - DETERMINER, trigger));
    }

    /** "In May the university signed": the month. */
    private boolean isMonth(List<Item> items, Item item) {
        int at = items.indexOf(item);
        return classes.isAt("month-verb", items, at) && classes.isAt("before-month", items, at - 1);
    }

    /** The first word that denies the agreement. */
    Optional<Item> negation(List<Item> items, Match match, int trigger) {
        int first = Math.min(match.start(), Math.max(0, trigger - LOOK_BACK));
        // "failed to sign the contract, but agreed to go on": it is the contract that is denied.
        int anchor = match.item("i").map(items::indexOf).orElse(trigger);
        int from = afterTurn(items, first, Math.max(first, Math.min(anchor, trigger)));
        return denial("negation", items, from, trigger + 1)
                .or(() -> denial("negation-late", items, match.start(), match.end() + 1))
                .or(() -> classes.first("denial-far", items, match.end() - 1, match.end() + FAR_AHEAD))
                .or(() -> noInstrument(items, match));
    }

    /** "has no satellite yet, but signed ...": what is denied before the turn says nothing of what follows. */
    private int afterTurn(List<Item> items, int from, int to) {
        return behind("turn", items, from, to);
    }

    /** The place behind the last word or phrase of a class in a stretch, or where the stretch begins if there is none. */
    private int behind(String name, List<Item> items, int from, int to) {
        int at = from;
        for (int i = from; i < to; i++) {
            int length = classes.lengthAt(name, items, i);
            at = length > 0 ? i + length : at;
        }
        return at;
    }

    /** "signed no agreement": the word that denies stands before the instrument. */
    private Optional<Item> noInstrument(List<Item> items, Match match) {
        int at = match.item("i").map(items::indexOf).orElse(0);
        return classes.first("none", items, at - DETERMINER - 1, at);
    }

    /** "not only" and the like deny nothing. In German and French the word that denies often follows the verb. */
    private Optional<Item> denial(String name, List<Item> items, int from, int to) {
        return classes.first(name, items, from, to)
                .filter(item -> classes.lengthAt("no-negation", items, items.indexOf(item)) == 0);
    }

    /** Looks no farther back than to the given item: there the clause begins. */
    private boolean isFuture(List<Item> items, Match match, int clause, int trigger, boolean reached) {
        int back = Math.max(clause, trigger - LOOK_BACK);
        // The phrase may begin before the stretch that is looked at.
        int from = Math.max(back, behind("once-future", items, Math.max(0, back - MET), trigger));
        // "después de que firmara": without its accent the past looks like the future.
        if (classes.within("after-that", items, from, trigger)) {
            return false;
        }
        int instrument = match.item("i").map(items::indexOf).orElse(items.size());
        // "A memorandum on how both will do this was signed": what is to come is told between the two.
        if (instrument < trigger && classes.within("done-passive", items, trigger - DONE, trigger)) {
            return classes.within("future", items, Math.max(from, trigger - DONE - 1), trigger);
        }
        // "the signing of an agreement that both states shall conclude": what is to come is told behind it.
        if (!reached && classes.within("future-behind", items, instrument + 1, clauseEnd(items, instrument))) {
            return true;
        }
        // "A ceremony was held to sign ...": what was done for it is done.
        if (reached || classes.within("met-to", items, trigger - MET, trigger) || metTo(items, match, trigger)) {
            return classes.within("future-strict", items, Math.min(match.start(), from), trigger + 1);
        }
        if (classes.within("as-one-of", items, trigger - MET, trigger)
                && classes.within("become", items, from - MET, trigger)) {
            return classes.within("future-strict", items, from, trigger + 1)
                    || classes.within("coming-verb", items, from, trigger + 1);
        }
        boolean infinitive = classes.isAt("to-infinitive", items, trigger - 1);
        return infinitive || classes.within("future", items, from, trigger + 1);
    }

    /** Where what is told of an instrument ends: some words behind it, at the latest at the next one. */
    private static int clauseEnd(List<Item> items, int instrument) {
        int last = Math.min(items.size(), instrument + 1 + FAR_BEHIND);
        return IntStream.range(Math.min(instrument + 1, last), last)
                .filter(at -> items.get(at).kind() == Item.Kind.INSTRUMENT)
                .findFirst()
                .orElse(last);
    }

    /** "The leaders met in the agency's headquarters to sign": place and day may stand in between. */
    private boolean metTo(List<Item> items, Match match, int trigger) {
        return classes.isAt("to-infinitive", items, trigger - 1)
                && classes.within("met-at", items, Math.max(match.start() - 1, trigger - MET_FAR), trigger);
    }

    private static AgreementStatus status(Rule rule) {
        String name = rule.means("status")
                .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " gives no status"));
        for (AgreementStatus status : AgreementStatus.values()) {
            if (status.localName().equals(name)) {
                return status;
            }
        }
        throw new IllegalArgumentException("rule " + rule.id() + ": no status " + name);
    }
}
