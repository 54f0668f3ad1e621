package org.spacecoop.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.DateSpan;
import org.spacecoop.mention.date.DateMention;
import org.spacecoop.mention.date.DateRole;
import org.spacecoop.vocabulary.AgreementStatus;

/** Finds the date that a draft's own sentence, or the one before it, gives it. For one release. */
final class DraftDates {

    private static final int FARTHEST = 14;
    private static final int FARTHEST_DAY = 30;
    private static final int NEAR = 10;
    private static final int UNDER = 5;

    /** Of a date that tells year, month and day. */
    private static final int DAY = 3;

    private static final int SIGNED_WITHIN = 3;
    private static final int APPROVED_WITHIN = 3;

    /** "the agreement signed with the United States in March 2019": so far before its day. */
    private static final int SIGNED_BEFORE = 6;

    /** "and signed in Oslo on Friday": so near behind the verb. */
    private static final int STEP_WITHIN = 6;

    /** "said in a statement on Friday": so many words on, the day is still that of the saying. */
    private static final int SAID_WITHIN = 5;

    /** "said in a written reply to the house on Friday that": so far the day may stand from the verb. */
    private static final int SAID_FAR = 12;

    private final WordClasses classes;
    private final Quotes quotes;
    private final List<SentenceItems> sentences;
    private final Optional<LocalDate> issued;

    DraftDates(WordClasses classes, Quotes quotes, List<SentenceItems> sentences, Optional<LocalDate> issued) {
        this.classes = classes;
        this.quotes = quotes;
        this.sentences = sentences;
        this.issued = issued;
    }

    /** "signed a law ratifying the agreement": up to the agreement, and a little behind the verb at least. */
    private static int approvedUpTo(Draft draft) {
        int anchor = draft.sentence().items().indexOf(draft.anchor());
        return Math.max(draft.trigger() + APPROVED_WITHIN, anchor);
    }

    /** The date that a draft's own sentence gives it: "the 2010 agreement covers", "it follows the launch in May" give none. */
    Optional<Stated<DateClaim>> of(Draft draft) {
        List<Item> items = draft.sentence().items();
        boolean entry = isEntry(items) && draft.status() != AgreementStatus.PLANNED;
        return entry ? Optional.of(date(items.get(0), draft)) : ofSentence(draft);
    }

    private Optional<Stated<DateClaim>> ofSentence(Draft draft) {
        List<Item> items = draft.sentence().items();
        if (draft.isHolding()) {
            return ofHolding(items, draft.anchor()).map(item -> date(item, draft));
        }
        boolean pointsBack = draft.statusAssumed() && draft.definite();
        if (draft.status() == AgreementStatus.NEGOTIATING || pointsBack) {
            return Optional.empty();
        }
        boolean approved = draft.status() == AgreementStatus.PLANNED
                ? classes.within("approval", items, 0, items.size())
                : classes.within("approval", items, draft.trigger(), approvedUpTo(draft));
        if (approved) {
            return signedOn(items).map(item -> date(item, draft));
        }
        // "renewed the 2002 agreement": the year is that of the agreement, not of its renewal.
        boolean renewed = draft.status() == AgreementStatus.RENEWED;
        Optional<Item> before = renewed ? Optional.empty() : justBefore(items, draft.anchor());
        if (before.isPresent()) {
            return before.map(item -> date(item, draft));
        }
        boolean done = draft.status() != AgreementStatus.PLANNED;
        Optional<Item> point = nearest(
                items,
                draft.trigger(),
                Item.Kind.DATE,
                at -> isPoint(items.get(at))
                        && !(renewed && isOfOriginal(items, at, draft))
                        && !isOfAnnouncement(items, at, draft.trigger())
                        && !isOfAnother(items, at, draft)
                        && !isOfWhatFollows(items, draft.trigger(), at)
                        && !isOfOtherStep(items, at, draft)
                        && !isOfSpan(items, at)
                        && !(done && isYetToCome(items.get(at))));
        return point.or(() -> draft.accord().isPresent() ? since(items) : sinceWhen(items))
                .filter(item -> isNear(items, item, draft.trigger()))
                .filter(item -> !isOfWhatItServes(items, item, draft))
                .or(() -> draft.isBothUnsaid() ? onlyDayBefore(draft) : Optional.empty())
                .map(item -> date(item, draft));
    }

    /** "April 2031: agreement signed": an entry of a chronicle. */
    private static boolean isEntry(List<Item> items) {
        return items.size() > 2 && isPoint(items.get(0)) && items.get(1).isWord(":");
    }

    /** "met on 3 May under the agreement that they signed last year": the day of the meeting. */
    private boolean isOfWhatItServes(List<Item> items, Item date, Draft draft) {
        int at = items.indexOf(date);
        int anchor = items.indexOf(draft.anchor());
        return at < anchor && draft.trigger() > anchor && classes.within("within-agreement", items, at, anchor);
    }

    /** "A received B on Monday. Both signed ...": then they met and signed. */
    private Optional<Item> onlyDayBefore(Draft draft) {
        int at = sentences.indexOf(draft.sentence()) - 1;
        List<Item> days = at < 0
                ? List.of()
                : sentences.get(at).items().stream().filter(DraftDates::isPoint).toList();
        boolean near =
                at >= 0 && sentences.get(at).blockKind() == draft.sentence().blockKind();
        return near && days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private Optional<Item> ofHolding(List<Item> items, Item anchor) {
        return attached(items, anchor).or(() -> signedBehind(items, anchor)).or(() -> heldSince(items, anchor));
    }

    /** "the May 3, 1994 agreement", "the agreement of 2019": of what is in force only such a date is that of the signing. */
    private Optional<Item> attached(List<Item> items, Item anchor) {
        int at = items.indexOf(anchor);
        boolean after = at + 2 < items.size() && classes.isAt("dating", items, at + 1) && isPoint(items.get(at + 2));
        return justBefore(items, anchor).or(() -> after ? Optional.of(items.get(at + 2)) : Optional.empty());
    }

    /** "based on the agreement between A and B on C signed in Oslo on 3 May 2018": the day behind the participle. */
    private Optional<Item> signedBehind(List<Item> items, Item anchor) {
        int at = items.indexOf(anchor);
        int end = IntStream.range(at + 1, items.size())
                .filter(i -> items.get(i).kind() == Item.Kind.INSTRUMENT)
                .findFirst()
                .orElse(items.size());
        return IntStream.range(at + 2, Math.min(end, at + FARTHEST_DAY))
                .filter(i -> isPoint(items.get(i))
                        && (isMadeBefore(items, Math.max(at + 1, i - UNDER), i) || isDayOfName(items, at, i)))
                .mapToObj(items::get)
                .findFirst();
    }

    private boolean isMadeBefore(List<Item> items, int from, int date) {
        return classes.within("dated-behind", items, from, date)
                || (classes.within("signed", items, from, date) && !classes.within("in-force", items, from, date));
    }

    /** "the agreement between A and B on the peaceful uses of outer space of 8 April 1992": the day ends its name. */
    private boolean isDayOfName(List<Item> items, int anchor, int date) {
        return classes.isAt("dating", items, date - 1)
                && claim(items.get(date)).date().precision() == DAY
                && items.subList(anchor, date).stream().noneMatch(item -> item.isWord(",") || item.isWord(";"));
    }

    /** "the 2023 memorandum": whatever is told of it, it was signed then. */
    private static Optional<Item> justBefore(List<Item> items, Item anchor) {
        int at = items.indexOf(anchor);
        return at > 0 && isPoint(items.get(at - 1)) ? Optional.of(items.get(at - 1)) : Optional.empty();
    }

    /** "Since 1994, A and B have an agreement"; "since 1994 they fly under an agreement" dates the flights. */
    private Optional<Item> heldSince(List<Item> items, Item anchor) {
        int at = items.indexOf(anchor);
        boolean under = classes.within("under", items, Math.max(0, at - UNDER), at);
        return items.stream()
                .filter(item -> item.kind() == Item.Kind.DATE)
                .min(Comparator.comparingInt(item -> Math.abs(items.indexOf(item) - at)))
                .filter(item -> !under && isSince(item) && Math.abs(items.indexOf(item) - at) <= NEAR);
    }

    /** "Since Monday, A is a member": then it joined. */
    private static Optional<Item> since(List<Item> items) {
        return items.stream().filter(DraftDates::isSince).findFirst();
    }

    private static boolean isSince(Item item) {
        return item.kind() == Item.Kind.DATE
                && item.mentions().get(0) instanceof DateSpan span
                && span.date().role() == DateRole.SINCE;
    }

    /** "They have worked together since 2005, when they signed an agreement": then it was. */
    private Optional<Item> sinceWhen(List<Item> items) {
        return since(items).filter(item -> {
            int next = items.indexOf(item) + 1;
            boolean comma = next < items.size() && items.get(next).isWord(",");
            int when = comma ? next + 1 : next;
            return when < items.size() && classes.isAt("when-then", items, when);
        });
    }

    /** A date far from the verb, behind a relative clause or before "has since" is the date of something else. */
    private boolean isNear(List<Item> items, Item date, int trigger) {
        int at = items.indexOf(date);
        int from = Math.min(at, trigger);
        int to = Math.max(at, trigger);
        boolean ofAnother = at > trigger
                && items.subList(trigger, at).stream()
                                .filter(item -> item.kind() == Item.Kind.INSTRUMENT)
                                .count()
                        > 1;
        boolean relative =
                classes.within("elsewhen", items, from, to) || classes.within("elsewhen-where", items, from, to);
        boolean apart = items.subList(from, to).stream().anyMatch(item -> item.isWord(";"));
        boolean day = (at == 0 || classes.isAt("day-preposition", items, at - 1))
                && items.stream().filter(DraftDates::isPoint).count() == 1;
        boolean before = at < trigger && classes.within("since-then", items, at, trigger);
        // "A hat 2013 ein Abkommen ... unterzeichnet": between the two parts of the verb.
        boolean framed = at > 0 && at < trigger && classes.within("have", items, at - 1, at);
        return to - from <= (day || framed ? FARTHEST_DAY : FARTHEST)
                && !ofAnother
                && !(relative && at > trigger)
                && !before
                && !apart;
    }

    /** "approved the agreement signed on 3 May": the day of the signing, if the sentence tells it. */
    private Optional<Item> signedOn(List<Item> items) {
        return IntStream.range(1, items.size())
                .filter(at -> isPoint(items.get(at))
                        && classes.within("signed", items, at - SIGNED_BEFORE, at)
                        && !classes.within("approval", items, at - SIGNED_BEFORE, at))
                .mapToObj(items::get)
                .findFirst();
    }

    /** "renewed their agreement of 2002", "renewed the agreement signed in 2002": then the one that is renewed was made. */
    private boolean isOfOriginal(List<Item> items, int at, Draft draft) {
        int anchor = items.indexOf(draft.anchor());
        boolean dated = at > anchor + 1 && classes.isAt("dating", items, at - 1);
        boolean signed = at > anchor
                && draft.trigger() < anchor
                && (classes.within("signed", items, Math.max(anchor, at - SIGNED_WITHIN), at)
                        || classes.within("sign", items, Math.max(anchor, at - SIGNED_WITHIN), at));
        boolean before = at < anchor && at > draft.trigger() && !classes.isAt("day-preposition", items, at - 1);
        return before || dated || signed || (at > 0 && classes.isAt("owning", items, at - 1));
    }

    /** "It was signed in Oslo and follows the accord of 8 June": the day of another one. */
    private boolean isOfAnother(List<Item> items, int at, Draft draft) {
        return at > 1
                && classes.isAt("dating", items, at - 1)
                && items.get(at - 2).kind() == Item.Kind.INSTRUMENT
                && !items.get(at - 2).equals(draft.anchor());
    }

    /** "signed a contract to launch its satellite in 2031": the year of the launch. */
    private boolean isOfWhatFollows(List<Item> items, int trigger, int at) {
        return at > trigger
                && !classes.isAt("day-preposition", items, at - 1)
                && classes.within("to-follow", items, trigger + 1, at);
    }

    /** "A will launch B's satellite in 2031, the two countries agreed on Monday": the year of the launch. */
    private boolean isOfWhatIsAgreed(List<Item> items, int at, Draft draft) {
        return at < draft.trigger()
                && draft.anchor().kind() == Item.Kind.WORD
                && draft.isReferred()
                && classes.within("to-follow", items, 0, at);
    }

    private boolean isOfOtherStep(List<Item> items, int at, Draft draft) {
        return isOfEarlierStep(items, at) || isOfApproval(items, at, draft) || isOfWhatIsAgreed(items, at, draft);
    }

    /** "On Monday the cabinet gave its nod to the agreement signed by A and B": the day of the cabinet's session. */
    private boolean isOfApproval(List<Item> items, int at, Draft draft) {
        int anchor = items.indexOf(draft.anchor());
        return at < anchor && draft.trigger() > anchor && classes.within("approval", items, at, anchor);
    }

    /** "a programme for 2031 to 2035": the years for which it is made. */
    private boolean isOfSpan(List<Item> items, int at) {
        boolean opens = at + 2 < items.size()
                && classes.isAt("span", items, at + 1)
                && items.get(at + 2).kind() == Item.Kind.DATE;
        return opens
                || (at > 1
                        && classes.isAt("span", items, at - 1)
                        && items.get(at - 2).kind() == Item.Kind.DATE);
    }

    /** "was initialled on 12 January and signed today": each step has its own day. */
    private boolean isOfEarlierStep(List<Item> items, int at) {
        int then = classes.lengthAt("step-follows", items, at + 1);
        int verb = at + 1 + then + classes.lengthAt("be", items, at + 1 + then);
        return then > 0
                && classes.lengthAt("signed-itself", items, verb) > 0
                && !classes.within("signed-itself", items, Math.max(0, at - STEP_WITHIN), at)
                && IntStream.range(verb, Math.min(items.size(), verb + STEP_WITHIN))
                        .anyMatch(behind -> isPoint(items.get(behind)));
    }

    /** What is done was done before the release told it. */
    private boolean isYetToCome(Item item) {
        LocalDate day =
                ((DateSpan) item.mentions().get(0)).date().resolved().date().earliest();
        return issued.filter(day::isAfter).isPresent();
    }

    /** What is told nearest to a verb, rather behind it than before it. */
    static Optional<Item> nearest(List<Item> items, int trigger, Item.Kind kind, IntPredicate usable) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind() == kind && usable.test(i)) {
                found.add(i);
            }
        }
        return found.stream()
                .min(Comparator.comparingInt(i -> i >= trigger ? i - trigger : trigger - i + 2))
                .map(items::get);
    }

    /** Whether an item is a date on or in which something was. */
    static boolean isPoint(Item item) {
        return item.kind() == Item.Kind.DATE
                && item.mentions().get(0) instanceof DateSpan span
                && span.date().role() == DateRole.POINT
                && span.date().within().isPresent();
    }

    /** The date that an item tells; of several days, what they share: on which of them it was is not told. */
    static DateClaim claim(Item item) {
        DateMention date = ((DateSpan) item.mentions().get(0)).date();
        return new DateClaim(date.within().orElse(date.date()), date.resolved().basis());
    }

    /**
     * "announced Thursday that they signed", "on Friday announced that they signed", "on Friday the minister said that", "the agency said in a statement on
     * Friday": the day is that of the announcement.
     */
    private boolean isOfAnnouncement(List<Item> items, int at, int trigger) {
        boolean before = at + 1 < trigger && (isToldBy(items, at + 1) || isOfSpeaker(items, at, trigger));
        boolean that =
                at + 1 < trigger && classes.isAt("said-that", items, at + 1) && saysWithin(items, at - SAID_FAR, at);
        return before || that || isBehindAnnouncement(items, at);
    }

    /** "Today the minister in charge of space announced that A and B have signed": between day and news stands who said that. */
    private boolean isOfSpeaker(List<Item> items, int at, int trigger) {
        return IntStream.range(at + 1, trigger)
                .filter(i -> classes.isAt("said-that", items, i))
                .anyMatch(that -> saysWithin(items, Math.max(at + 1, that - SAID_WITHIN), that));
    }

    private boolean saysWithin(List<Item> items, int from, int to) {
        return classes.within("quoted", items, Math.max(0, from), to)
                || classes.within("announce", items, Math.max(0, from), to)
                || classes.within("informing", items, Math.max(0, from), to);
    }

    private boolean isToldBy(List<Item> items, int verb) {
        return classes.lengthAt("announce", items, verb) > 0 || classes.lengthAt("quoted", items, verb) > 0;
    }

    private boolean isBehindAnnouncement(List<Item> items, int at) {
        for (int i = Math.max(0, at - SAID_WITHIN); i < at; i++) {
            boolean announced = i >= at - 2 && classes.lengthAt("announce", items, i) > 0;
            boolean said = classes.lengthAt("quoted", items, i) > 0
                    && !classes.within("sign", items, i, at)
                    && !classes.within("signed", items, i, at);
            if (announced || said) {
                return true;
            }
        }
        return false;
    }

    private Stated<DateClaim> date(Item item, Draft draft) {
        return new Stated<>(claim(item), List.of(quotes.quote(draft.sentence())), draft.rule());
    }
}
