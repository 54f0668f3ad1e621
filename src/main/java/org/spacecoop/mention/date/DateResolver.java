package org.spacecoop.mention.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.DateBasis;

/** Turns the parts of a date into a date, within what the context bears; never invents a year or a day. */
final class DateResolver {

    private static final int DAYS_APART = 31;

    private final DateContext context;
    private final DateWords words;
    private final Optional<ResolvedDate> reference;

    /** Near which the days are of which only the year is left unsaid: a month alone tells that, too. */
    private final Optional<LocalDate> around;

    DateResolver(DateContext context, DateWords words) {
        this.context = context;
        this.words = words;
        Optional<ResolvedDate> dateline = context.dateline()
                .filter(date -> date.precision() == 3)
                .map(date -> new ResolvedDate(date, DateBasis.RELATIVE_TO_DATELINE));
        this.reference = dateline.or(() -> context.published()
                .map(date -> new ResolvedDate(PartialDate.of(date), DateBasis.RELATIVE_TO_PUBLICATION)));
        this.around = reference
                .map(known -> known.date().earliest())
                .or(() ->
                        context.dateline().filter(date -> date.precision() == 2).map(PartialDate::latest));
    }

    /** The date that the parts mean, if the context tells. */
    Optional<ResolvedDate> resolve(DateParts parts, Tense tense) {
        try {
            if (parts.month().isPresent() && parts.yearsFrom().isPresent()) {
                return around.map(LocalDate::getYear).or(this::yearOfOthers).map(year -> counted(parts, year));
            }
            return parts.year().isPresent() ? Optional.of(stated(parts)) : fromContext(parts, sided(parts, tense));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** The last day of a range whose first day is resolved. */
    Optional<PartialDate> last(DateParts parts, PartialDate first) {
        if (parts.lastDay().isEmpty() || first.precision() < 3) {
            return Optional.empty();
        }
        int month = parts.lastMonth().orElse(first.month().getAsInt());
        int year = month < first.month().getAsInt() ? first.year() + 1 : first.year();
        try {
            PartialDate last =
                    PartialDate.of(LocalDate.of(year, month, parts.lastDay().getAsInt()));
            return last.compareTo(first) > 0 ? Optional.of(last) : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** "14 March last year". */
    private static ResolvedDate counted(DateParts parts, int known) {
        int year = known + parts.yearsFrom().getAsInt();
        return new ResolvedDate(new PartialDate(year, parts.month(), parts.day()), DateBasis.YEAR_FROM_CONTEXT);
    }

    private static ResolvedDate stated(DateParts parts) {
        PartialDate date = new PartialDate(parts.year().getAsInt(), parts.month(), parts.day());
        return new ResolvedDate(date, DateBasis.STATED);
    }

    private Tense sided(DateParts parts, Tense tense) {
        return parts.direction()
                .map(word -> words.isAfter(word) ? Tense.FUTURE : Tense.PAST)
                .orElse(tense);
    }

    private Optional<ResolvedDate> fromContext(DateParts parts, Tense tense) {
        if (parts.month().isPresent()) {
            return parts.day().isPresent() ? dayOfYear(parts, tense) : month(parts, tense);
        }
        return reference
                .map(known ->
                        new ResolvedDate(relative(parts, tense, known.date().earliest()), known.basis()))
                .or(() -> onlyOther(parts));
    }

    /** "poses, Thursday, 19 February 2026, in Strelsau ... signed it on Thursday": the only such weekday that the text tells. */
    private Optional<ResolvedDate> onlyOther(DateParts parts) {
        List<PartialDate> days = parts.weekday().isEmpty() || parts.direction().isPresent()
                ? List.of()
                : context.others().stream()
                        .filter(other -> other.precision() == 3 && fits(other.earliest(), parts.weekday()))
                        .distinct()
                        .toList();
        return days.size() == 1
                ? Optional.of(new ResolvedDate(days.get(0), DateBasis.YEAR_FROM_CONTEXT))
                : Optional.empty();
    }

    /** "on the 6th": the last such day, or of what is to come the next. */
    private static PartialDate dayOfMonth(int day, Tense tense, LocalDate reference) {
        LocalDate inMonth = LocalDate.of(reference.getYear(), reference.getMonthValue(), 1);
        boolean later = tense == Tense.FUTURE;
        int months = later && day < reference.getDayOfMonth() ? 1 : !later && day > reference.getDayOfMonth() ? -1 : 0;
        YearMonth month = YearMonth.from(inMonth.plusMonths(months));
        return PartialDate.of(month.atDay(day));
    }

    private static PartialDate relative(DateParts parts, Tense tense, LocalDate reference) {
        if (parts.day().isPresent()) {
            return dayOfMonth(parts.day().getAsInt(), tense, reference);
        }
        if (parts.daysFrom().isPresent()) {
            return PartialDate.of(reference.plusDays(parts.daysFrom().getAsInt()));
        }
        if (parts.monthsFrom().isPresent()) {
            LocalDate month = reference.plusMonths(parts.monthsFrom().getAsInt());
            return PartialDate.of(month.getYear(), month.getMonthValue());
        }
        if (parts.yearsFrom().isPresent()) {
            return PartialDate.of(reference.getYear() + parts.yearsFrom().getAsInt());
        }
        DayOfWeek weekday = DayOfWeek.of(parts.weekday().getAsInt());
        boolean other = parts.direction().isPresent();
        if (tense == Tense.FUTURE) {
            return PartialDate.of(
                    reference.with(other ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday)));
        }
        return PartialDate.of(reference.with(
                other ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private Optional<ResolvedDate> month(DateParts parts, Tense tense) {
        return reference.flatMap(known -> {
            YearMonth now = YearMonth.from(known.date().earliest());
            boolean other = parts.direction().isPresent();
            DateBasis basis = other ? known.basis() : DateBasis.YEAR_FROM_CONTEXT;
            return years(now.getYear())
                    .map(year -> YearMonth.of(year, parts.month().getAsInt()))
                    .filter(month -> !other || !month.equals(now))
                    .filter(month -> tense != Tense.PAST || !month.isAfter(now))
                    .filter(month -> tense != Tense.FUTURE || !month.isBefore(now))
                    .min(Comparator.comparingLong(month -> Math.abs(ChronoUnit.MONTHS.between(now, month))))
                    .map(month -> new ResolvedDate(PartialDate.of(month.getYear(), month.getMonthValue()), basis));
        });
    }

    private Optional<ResolvedDate> dayOfYear(DateParts parts, Tense tense) {
        Optional<LocalDate> date = around.isPresent() ? nearest(parts, tense, around.get()) : yearOfOtherDates(parts);
        return date.map(day -> new ResolvedDate(PartialDate.of(day), DateBasis.YEAR_FROM_CONTEXT));
    }

    private static Optional<LocalDate> nearest(DateParts parts, Tense tense, LocalDate reference) {
        List<LocalDate> days = years(reference.getYear())
                .flatMap(year -> inYear(parts, year).stream())
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(reference, day))))
                .toList();
        if (parts.weekday().isPresent()) {
            Optional<LocalDate> fitting =
                    days.stream().filter(day -> fits(day, parts.weekday())).findFirst();
            // A weekday that fits no year near by is a slip of the text; day and month still stand.
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        return days.stream()
                .filter(day -> tense != Tense.PAST || !day.isAfter(reference))
                .filter(day -> tense != Tense.FUTURE || !day.isBefore(reference))
                .findFirst();
    }

    /** "On 20 September 2022 ... in March this year": the one year of all the days of a text. */
    private Optional<Integer> yearOfOthers() {
        List<Integer> years = context.others().stream()
                .filter(other -> other.precision() == 3)
                .map(PartialDate::year)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** Without dateline and publication date another date tells the year only if the weekday agrees, or it is the same day. */
    private Optional<LocalDate> yearOfOtherDates(DateParts parts) {
        List<LocalDate> days = context.others().stream()
                .filter(other -> other.precision() == 3)
                .flatMap(other -> inYear(parts, other.year()).stream()
                        .filter(day -> day.equals(other.earliest())
                                || (parts.weekday().isPresent() && fits(day, parts.weekday()))))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : daysApart(parts);
    }

    /** "signed on 13 March 2017 ... on 16 March": within a month of all the days of a text that are of one year. */
    private Optional<LocalDate> daysApart(DateParts parts) {
        List<LocalDate> others = context.others().stream()
                .filter(other -> other.precision() == 3)
                .map(PartialDate::earliest)
                .toList();
        return others.stream()
                .filter(other -> others.stream().allMatch(day -> day.getYear() == other.getYear()))
                .flatMap(other -> inYear(parts, other.getYear())
                        .filter(day -> fits(day, parts.weekday()))
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(other, day)) <= DAYS_APART)
                        .stream())
                .findFirst();
    }

    private static Stream<Integer> years(int year) {
        return Stream.of(year, year - 1, year + 1);
    }

    private static Optional<LocalDate> inYear(DateParts parts, int year) {
        YearMonth month = YearMonth.of(year, parts.month().getAsInt());
        int day = parts.day().getAsInt();
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private static boolean fits(LocalDate day, OptionalInt weekday) {
        return weekday.isEmpty() || day.getDayOfWeek().getValue() == weekday.getAsInt();
    }
}
