package org.spacecoop.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.AgreementStatus;

/** Compares when two tellings say that something was agreed. Symmetric, but for what looks ahead or back. */
final class TimeComparison {

    /** How long after the fact news of a signing still comes. */
    private static final int DAYS_OF_NEWS = 92;

    /** How long after its announcement an agreement may be signed. */
    private static final int DAYS_OF_PLANS = 731;

    /** How long something signed may still be called planned. */
    private static final int DAYS_OF_RUMOUR = 14;

    /** How far apart two papers set the same day. */
    private static final int DAYS_OF_SLIP = 2;

    private TimeComparison() {}

    /** Both tell a date, and the dates can mean the same day. */
    static boolean datesAgree(Telling a, Telling b) {
        return haveDates(a, b) && a.date().get().agreesWith(b.date().get());
    }

    /** Both tell the same day. */
    static boolean isSameDay(Telling a, Telling b) {
        return datesAgree(a, b) && areDays(a, b);
    }

    /** Two releases disagree by a day or two: one has the day of the signing, the other that of the news. */
    static boolean isSlip(Telling a, Telling b) {
        return haveDates(a, b)
                && !datesAgree(a, b)
                && areDays(a, b)
                && areOfTwoReleases(a, b)
                && isAhead(a) == isAhead(b)
                && daysBetween(a.date().get(), b.date().get()) <= DAYS_OF_SLIP;
    }

    /** One announces for some day what the other tells of another: days are moved. */
    static boolean isPostponed(Telling a, Telling b) {
        return haveDates(a, b) && !datesAgree(a, b) && areOfTwoReleases(a, b) && (announces(a, b) || announces(b, a));
    }

    /** One announces what, by the time when it does so, has long been done. */
    static boolean isAnnouncedTooLate(Telling a, Telling b) {
        return isTooLateFor(a, b) || isTooLateFor(b, a);
    }

    /** One tells a date, and the other tells one that agrees with it or is news of about that time. */
    static boolean timesAgree(Telling a, Telling b) {
        if (haveDates(a, b)) {
            return datesAgree(a, b);
        }
        boolean dated = a.date().isPresent() || b.date().isPresent();
        return dated && areWithin(DAYS_OF_NEWS, a, b);
    }

    /** Both are news of about the same time, or one announces what the other tells. */
    static boolean isNewsOfSameTime(Telling a, Telling b) {
        if (haveDates(a, b) || !areOfTwoReleases(a, b) || isRenewed(a) != isRenewed(b)) {
            return false;
        }
        return areWithin(isAhead(a) || isAhead(b) ? DAYS_OF_PLANS : DAYS_OF_NEWS, a, b);
    }

    /** The first may look back to what the second tells: it was published later and tells no other date. */
    static boolean looksBackTo(Telling later, Telling earlier) {
        return (!later.isNews() || isSequel(later))
                && areOfTwoReleases(later, earlier)
                && later.issued().isPresent()
                && earlier.dateOrIssue().isPresent()
                && (later.date().isEmpty() || areWithin(DAYS_OF_NEWS, later, earlier))
                && !earlier.dateOrIssue()
                        .get()
                        .earliest()
                        .isAfter(later.issued().get());
    }

    /** The days between two dates; none if they can mean the same day. */
    static long daysBetween(PartialDate a, PartialDate b) {
        if (a.agreesWith(b)) {
            return 0;
        }
        LocalDate end = a.latest().isBefore(b.earliest()) ? a.latest() : b.latest();
        LocalDate start = a.latest().isBefore(b.earliest()) ? b.earliest() : a.earliest();
        return ChronoUnit.DAYS.between(end, start);
    }

    private static boolean announces(Telling plan, Telling fact) {
        return isAhead(plan) && !isTooLateFor(plan, fact) && areWithin(DAYS_OF_PLANS, plan, fact);
    }

    private static boolean isTooLateFor(Telling plan, Telling fact) {
        return isAhead(plan)
                && !isAhead(fact)
                && plan.issued().isPresent()
                && fact.dateOrIssue()
                        .filter(date ->
                                date.latest().isBefore(plan.issued().get().minusDays(DAYS_OF_RUMOUR)))
                        .isPresent();
    }

    private static boolean haveDates(Telling a, Telling b) {
        return a.date().isPresent() && b.date().isPresent();
    }

    private static boolean areDays(Telling a, Telling b) {
        return a.date().get().precision() == 3 && b.date().get().precision() == 3;
    }

    private static boolean areOfTwoReleases(Telling a, Telling b) {
        return !a.release().slug().equals(b.release().slug());
    }

    private static boolean areWithin(int days, Telling a, Telling b) {
        Optional<PartialDate> one = a.dateOrIssue();
        Optional<PartialDate> other = b.dateOrIssue();
        return one.isPresent() && other.isPresent() && daysBetween(one.get(), other.get()) <= days;
    }

    private static boolean isAhead(Telling telling) {
        return Set.of(AgreementStatus.PLANNED, AgreementStatus.NEGOTIATING)
                .contains(telling.claim().status().value());
    }

    private static boolean isRenewed(Telling telling) {
        return telling.claim().status().value() == AgreementStatus.RENEWED;
    }

    /** That something is in force, or has ended, is news of what was signed at another time. */
    private static boolean isSequel(Telling telling) {
        return telling.date().isEmpty()
                && Set.of(AgreementStatus.IN_FORCE, AgreementStatus.WITHDRAWN)
                        .contains(telling.claim().status().value());
    }
}
