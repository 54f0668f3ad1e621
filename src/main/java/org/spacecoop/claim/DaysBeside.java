package org.spacecoop.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.DateBasis;

/**
 * Finds the day of a signing that a sentence beside the one on the agreement tells: where the two met, or where several
 * signings are told at once. For one release.
 */
final class DaysBeside {

    /** What makes a sentence one on something else than the meeting: its news, or what was before. */
    private static final List<String> OTHER =
            List.of("announce", "quoted", "informing", "approval", "past-mark", "replacing");

    private static final List<String> SIGNING = List.of("sign", "signed", "signing");

    /** Within so many items a sentence points back to an occasion: "There, both ...", "At the end of the talks, ...". */
    private static final int OPENING = 8;

    /** So many sentences on, what was told of several at once is told of each. */
    private static final int LISTED_WITHIN = 3;

    private static final int DAY = 3;

    private final WordClasses classes;
    private final List<SentenceItems> sentences;
    private final Optional<LocalDate> issued;

    DaysBeside(WordClasses classes, List<SentenceItems> sentences, Optional<LocalDate> issued) {
        this.classes = classes;
        this.sentences = sentences;
        this.issued = issued;
    }

    /** The sentence before or a little before that tells the day, and the day. */
    Optional<Found> before(AgreementBuilder agreement) {
        return agreement.drafts().stream()
                .filter(draft -> draft.status() == agreement.status() && isMade(draft))
                .flatMap(draft -> occasion(draft).or(() -> several(draft)).stream())
                .findFirst();
    }

    /** "The ministers met in Oslo on 3 May. On this occasion, an agreement was signed": on the day of the sentence before. */
    Optional<Found> meeting(Draft draft) {
        boolean points = speaks(draft.sentence(), "on-occasion") && !draft.definite();
        return points && isMade(draft) ? dayBefore(draft) : Optional.empty();
    }

    private static boolean isMade(Draft draft) {
        return draft.status() == AgreementStatus.SIGNED || draft.status() == AgreementStatus.RENEWED;
    }

    /** "They met in Lima on 3 May. At the end of the talks, both signed ...". */
    private Optional<Found> occasion(Draft draft) {
        List<Item> own = draft.sentence().items();
        boolean pointsBack = classes.within("thereat", own, 0, Math.min(OPENING, own.size()))
                || draft.isReferred()
                || draft.isBothUnsaid();
        return pointsBack ? dayBefore(draft) : Optional.empty();
    }

    private Optional<Found> dayBefore(Draft draft) {
        int before = sentences.indexOf(draft.sentence()) - 1;
        return before >= 0 && speaks(sentences.get(before), "met-before")
                ? only(sentences.get(before))
                : Optional.empty();
    }

    /** "Yesterday the EA signed several agreements. The EA and the SA signed ...". */
    private Optional<Found> several(Draft draft) {
        int at = sentences.indexOf(draft.sentence());
        return IntStream.rangeClosed(1, LISTED_WITHIN)
                .map(back -> at - back)
                .filter(before -> before >= 0)
                .mapToObj(sentences::get)
                .filter(before -> before.items().stream().anyMatch(Instrument::isPlural))
                .filter(before -> SIGNING.stream().anyMatch(verb -> speaks(before, verb)))
                .flatMap(before -> only(before).stream())
                .findFirst();
    }

    /** The only date of a sentence, if it is that of a day, was before the release and is not that of an announcement. */
    private Optional<Found> only(SentenceItems sentence) {
        List<Item> dates = sentence.items().stream().filter(DraftDates::isPoint).toList();
        boolean one = dates.size() == 1
                && DraftDates.claim(dates.get(0)).date().precision() == DAY
                && issued.filter(DraftDates.claim(dates.get(0)).date().earliest()::isAfter)
                        .isEmpty();
        return one && OTHER.stream().noneMatch(words -> speaks(sentence, words))
                ? Optional.of(new Found(sentence, dates.get(0)))
                : Optional.empty();
    }

    private boolean speaks(SentenceItems sentence, String words) {
        return classes.within(words, sentence.items(), 0, sentence.items().size());
    }

    /** A sentence and the date in it. */
    record Found(SentenceItems sentence, Item date) {
        DateClaim claim() {
            return new DateClaim(DraftDates.claim(date).date(), DateBasis.FROM_EVENT);
        }
    }
}
