package org.spacecoop.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.DateBasis;
import org.spacecoop.vocabulary.TellingKind;

/** Finds when and where the agreements of a release were made. For one release. */
final class Circumstances {

    private static final int CEREMONY_WITHIN = 14;
    private static final int BEFORE_WITHIN = 8;

    /** So many days after it was made, an agreement is no news any more. */
    private static final int LONG_AGO = 100;

    /** The precision of a date that tells the year only: no news of its day, but of something else of that name. */
    private static final int YEAR = 1;

    private final WordClasses classes;
    private final Quotes quotes;
    private final List<SentenceItems> sentences;
    private final DraftDates dates;
    private final DaysBeside beside;
    private final Optional<LocalDate> issued;

    Circumstances(WordClasses classes, Quotes quotes, List<SentenceItems> sentences, Optional<LocalDate> issued) {
        this.classes = classes;
        this.quotes = quotes;
        this.sentences = sentences;
        this.issued = issued;
        this.dates = new DraftDates(classes, quotes, sentences, issued);
        this.beside = new DaysBeside(classes, sentences, issued);
    }

    /** Gives each agreement its date and place, as far as the text tells them. */
    void read(List<AgreementBuilder> agreements) {
        for (AgreementBuilder agreement : agreements) {
            agreement.drafts().forEach(draft -> readDraft(agreement, draft));
        }
        for (AgreementBuilder agreement : agreements) {
            if (isNews(agreement) && agreement.status() != AgreementStatus.IN_FORCE) {
                readCeremony(agreement, agreements);
                readOccasion(agreement);
                readBeside(agreement);
            }
        }
        for (int i = 1; i < agreements.size(); i++) {
            readAddition(agreements.get(i - 1), agreements.get(i));
        }
    }

    private static boolean isNews(AgreementBuilder agreement) {
        return agreement.telling() == TellingKind.MAIN
                && agreement.status() != AgreementStatus.NEGOTIATING
                && !agreement.isHolding();
    }

    private void readDraft(AgreementBuilder agreement, Draft draft) {
        List<Item> items = draft.sentence().items();
        if (draft.status() == AgreementStatus.NEGOTIATING || draft.isHolding()) {
            return;
        }
        DraftDates.nearest(items, draft.trigger(), Item.Kind.PLACE, at -> true)
                .flatMap(item -> place(item, draft.sentence(), draft.rule()))
                .ifPresent(agreement::place);
    }

    /** The date that a draft's own sentence gives it, or the meeting of which that speaks. */
    Optional<Stated<DateClaim>> date(Draft draft) {
        return dates.of(draft).or(() -> beside.meeting(draft).map(this::stated));
    }

    /** Gives an agreement the date of a draft that tells more of it; none that is long past to one that is to be signed. */
    void dateBy(Draft draft, AgreementBuilder agreement) {
        date(draft).filter(date -> mayBeOf(agreement, date)).ifPresent(agreement::date);
    }

    /** "The accord signed in December 2004" in a release of March 2006: its date was more than a month before. */
    boolean isLongBefore(Draft draft) {
        return date(draft).filter(this::isLongPast).isPresent();
    }

    private boolean isLongPast(Stated<DateClaim> date) {
        return issued.filter(day -> date.value().date().latest().isBefore(day.minusMonths(1)))
                .isPresent();
    }

    private boolean mayBeOf(AgreementBuilder agreement, Stated<DateClaim> date) {
        return agreement.status() != AgreementStatus.PLANNED || !isLongPast(date);
    }

    /** "Last month, both signed ...": before the news, even where nothing tells when that is from. */
    boolean isBeforeNews(Draft draft) {
        List<Item> items = draft.sentence().items();
        int trigger = draft.trigger();
        return classes.within("before-news", items, Math.max(0, trigger - BEFORE_WITHIN), trigger)
                || classes.within("before-news", items, items.indexOf(draft.anchor()), items.size());
    }

    private Optional<Stated<PlaceRef>> place(Item item, SentenceItems sentence, String rule) {
        Mention mention = item.mentions().get(0);
        if (mention instanceof PlaceMention place) {
            return Optional.of(new Stated<>(
                    new PlaceRef(place.name(), place.countryCode(), place.id()),
                    List.of(quotes.quote(sentence)),
                    rule));
        }
        return Optional.empty();
    }

    /** A caption or a sentence on the ceremony often tells day and place where the news itself does not. */
    private void readCeremony(AgreementBuilder agreement, List<AgreementBuilder> all) {
        for (SentenceItems sentence : sentences) {
            if (!classes.within(
                            "ceremony", sentence.items(), 0, sentence.items().size())
                    || isLater(sentence)
                    || isOfOther(sentence, agreement, all)) {
                continue;
            }
            for (Item item : sentence.items()) {
                if (item.kind() == Item.Kind.PLACE) {
                    place(item, sentence, "ceremony").ifPresent(agreement::place);
                } else if (DraftDates.isPoint(item)
                        && agreement.date().isEmpty()
                        && DraftDates.claim(item).date().precision() > YEAR
                        && !isBeforePlan(agreement, item, all)
                        && !isDateOfOther(sentence, item, agreement, all)
                        && isOfCeremony(sentence.items(), item)) {
                    agreement.date(new Stated<>(DraftDates.claim(item), List.of(quotes.quote(sentence)), "ceremony"));
                }
            }
        }
    }

    /** Whether a sentence tells another agreement and not this one: its day is then that other's. */
    private static boolean isOfOther(SentenceItems sentence, AgreementBuilder agreement, List<AgreementBuilder> all) {
        return !agreement.sentences().contains(sentence)
                && all.stream()
                        .anyMatch(other -> other != agreement
                                && (other.date().isPresent()
                                        || other.accord().isPresent()
                                                != agreement.accord().isPresent())
                                && other.sentences().contains(sentence));
    }

    /** "The ceremony was held on 3 June. ... A and C will sign a treaty": that day is none of what is yet to come. */
    private boolean isBeforePlan(AgreementBuilder agreement, Item date, List<AgreementBuilder> all) {
        LocalDate day = DraftDates.claim(date).date().earliest();
        return agreement.status() == AgreementStatus.PLANNED
                && (issued.filter(day::isBefore).isPresent()
                        || all.stream().anyMatch(other -> isNews(other) && other.status() == AgreementStatus.SIGNED));
    }

    /** "After A joined the accords in 2031, this agreement takes both further": the date is that of the joining. */
    private static boolean isDateOfOther(
            SentenceItems sentence, Item date, AgreementBuilder agreement, List<AgreementBuilder> all) {
        DateClaim day = DraftDates.claim(date);
        return all.stream()
                .filter(other -> other != agreement && other.sentences().contains(sentence))
                .filter(other ->
                        other.accord().isPresent() != agreement.accord().isPresent())
                .anyMatch(other -> other.date().filter(day::equals).isPresent());
    }

    /** "With the signing done, A will begin in 2031": a date far off is that of something else. */
    private boolean isOfCeremony(List<Item> items, Item date) {
        int at = items.indexOf(date);
        boolean ofAnother = classes.within("elsewhen", items, at - CEREMONY_WITHIN, at)
                || classes.within("to-follow", items, at - CEREMONY_WITHIN, at);
        return !ofAnother && classes.within("ceremony", items, at - CEREMONY_WITHIN, at + CEREMONY_WITHIN);
    }

    /** Whether a sentence speaks of what was before, such as the agreement that is replaced. */
    private boolean isLater(SentenceItems sentence) {
        int end = sentence.items().size();
        return classes.within("past-mark", sentence.items(), 0, end)
                || classes.within("replacing", sentence.items(), 0, end);
    }

    /** "The forum celebrated the signing": the day is that of the forum, told in another sentence. */
    private void readOccasion(AgreementBuilder agreement) {
        if (agreement.date().isPresent()) {
            return;
        }
        for (Draft draft : agreement.drafts()) {
            for (Item word : draft.sentence().items()) {
                if (word.kind() == Item.Kind.WORD && isOccasion(word)) {
                    dated(word.word(), draft.sentence().index())
                            .filter(date -> mayBeOf(agreement, date))
                            .ifPresent(agreement::date);
                }
            }
        }
    }

    private Stated<DateClaim> ofEvent(Item day, SentenceItems sentence) {
        return new Stated<>(
                new DateClaim(DraftDates.claim(day).date(), DateBasis.FROM_EVENT),
                List.of(quotes.quote(sentence)),
                "occasion");
    }

    private void readBeside(AgreementBuilder agreement) {
        if (agreement.date().isEmpty()) {
            beside.before(agreement).map(this::stated).ifPresent(agreement::date);
        }
    }

    private Stated<DateClaim> stated(DaysBeside.Found found) {
        return new Stated<>(found.claim(), List.of(quotes.quote(found.sentence())), "beside");
    }

    private boolean isOccasion(Item word) {
        return classes.lengthAt("occasion", List.of(word), 0) > 0;
    }

    private Optional<Stated<DateClaim>> dated(String occasion, int before) {
        for (SentenceItems sentence : sentences) {
            boolean speaks =
                    sentence.items().stream().anyMatch(item -> item.word().equals(occasion));
            Optional<Item> date =
                    sentence.items().stream().filter(DraftDates::isPoint).findFirst();
            if (sentence.index() <= before && speaks && date.isPresent() && !isLater(sentence)) {
                return Optional.of(ofEvent(date.get(), sentence));
            }
        }
        return Optional.empty();
    }

    /** "The 2012 agreement, which was signed at a summit": a clause tells it beside something else. */
    boolean isRelative(Draft draft) {
        return classes.lengthAt("that", List.of(draft.anchor()), 0) > 0;
    }

    /** Whether a sentence tells one more: "Furthermore, ...". */
    boolean adds(Draft draft) {
        return classes.within("also", draft.sentence().items(), 0, draft.trigger());
    }

    /** "On the same occasion, A and B concluded ...": another one than that told before. */
    boolean isOnSameOccasion(Draft draft) {
        return classes.within("same-occasion", draft.sentence().items(), 0, draft.trigger());
    }

    /** Whether a sentence tells a day so long before the release that it can be none of its news. */
    boolean isLongAgo(Draft draft) {
        return issued.isPresent()
                && date(draft)
                        .filter(date -> date.value().basis() == DateBasis.STATED)
                        .filter(date -> date.value()
                                .date()
                                .latest()
                                .isBefore(issued.get().minusDays(LONG_AGO)))
                        .isPresent();
    }

    /** "Furthermore, A and C signed ...": on the same occasion as what was told before. */
    private void readAddition(AgreementBuilder before, AgreementBuilder agreement) {
        Draft draft = agreement.first();
        boolean near = draft.sentence().index() - before.first().sentence().index() <= 4;
        // A cabinet approves at one sitting what was signed on different days.
        boolean approves =
                classes.within("approval", draft.sentence().items(), draft.trigger() - 1, draft.trigger() + 3);
        if (adds(draft)
                && near
                && !approves
                && agreement.date().isEmpty()
                && isNews(before)
                && before.status() == agreement.status()) {
            before.date()
                    .ifPresent(date -> agreement.date(
                            new Stated<>(date, List.of(quotes.quote(draft.sentence())), "same-occasion")));
        }
    }
}
