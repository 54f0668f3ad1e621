package org.spacecoop.claim;

import java.util.Optional;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.DateBasis;
import org.spacecoop.vocabulary.TellingKind;

/** Judges whether the days told of an agreement and of a draft can be of one. For one release. */
final class DaysTold {

    /** The precision of a date of which no more than the year is told. */
    private static final int YEAR = 1;

    private final Circumstances circumstances;

    DaysTold(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** "It falls under the memorandum signed in March 2019": that is an older one than the news, whose day nothing tells. */
    private boolean isBasisOfOld(AgreementBuilder builder, Draft draft) {
        return draft.basis()
                && builder.date().isEmpty()
                && builder.drafts().stream()
                        .filter(told -> told.status() == builder.status())
                        .noneMatch(Draft::basis)
                && circumstances
                        .date(draft)
                        .filter(date -> date.value().basis() == DateBasis.STATED)
                        .isPresent();
    }

    /** "They renewed the memorandum. The original one was signed on 7 July 2005": the renewal has a day of its own. */
    private boolean isOriginalOfRenewed(AgreementBuilder builder, Draft draft) {
        return builder.status() == AgreementStatus.RENEWED
                && draft.status() == AgreementStatus.SIGNED
                && draft.telling() == TellingKind.RECALL
                && draft.sentence().index() != builder.first().sentence().index();
    }

    /** "In 2011, they signed a first agreement", "the 2011 agreement, which was signed": news has a day, told or not, and no mere year. */
    private boolean isOfYear(AgreementBuilder builder, Draft draft) {
        return Retelling.isNews(builder)
                && builder.date().isEmpty()
                && !Retelling.isOnlyHeadline(builder)
                && (!draft.definite() || isRecalledOf(draft) || circumstances.isRelative(draft))
                && circumstances
                        .date(draft)
                        .filter(date -> date.value().date().precision() == YEAR
                                && date.value().basis() == DateBasis.STATED)
                        .isPresent();
    }

    /** "It began with the signature of the agreement between A and B in 2012": told with its parties it is no news. */
    private static boolean isRecalledOf(Draft draft) {
        return draft.telling() == TellingKind.RECALL && draft.parties().size() > 1;
    }

    /** "A and B sign a pact. ... Last month, both signed a memorandum": that is none of the news. */
    private boolean isBefore(AgreementBuilder builder, Draft draft) {
        return Retelling.isNews(builder)
                && !draft.definite()
                && draft.type() != builder.type()
                && !draft.generic()
                && circumstances.isBeforeNews(draft)
                && builder.drafts().stream().noneMatch(circumstances::isBeforeNews);
    }

    /** "A and B signed a memorandum. ... In November 2002 they signed a protocol": of another kind, and long before the news. */
    private boolean isOfLongAgo(AgreementBuilder builder, Draft draft) {
        return Retelling.isNews(builder)
                && !Retelling.isOnlyHeadline(builder)
                && !draft.definite()
                && !draft.isHeadline()
                && draft.type() != builder.type()
                && circumstances.isLongAgo(draft);
    }

    /** Whether what is told of their dates agrees. */
    boolean agree(AgreementBuilder builder, Draft draft) {
        Optional<Stated<DateClaim>> date = circumstances.date(draft);
        if (date.isEmpty()) {
            return !isBefore(builder, draft);
        }
        return builder.date().isEmpty()
                ? !isBasisOfOld(builder, draft)
                        && !isOfYear(builder, draft)
                        && !isOriginalOfRenewed(builder, draft)
                        && !isOfLongAgo(builder, draft)
                : builder.date().get().date().agreesWith(date.get().value().date());
    }

    /** "In 2011, they signed a first agreement. ... Since the signing of a first agreement in 2011": both tell the same time. */
    boolean areOne(AgreementBuilder builder, Draft draft) {
        return builder.date().isPresent()
                && builder.type() == draft.type()
                && circumstances
                        .date(draft)
                        .filter(date ->
                                date.value().date().equals(builder.date().get().date()))
                        .isPresent();
    }
}
