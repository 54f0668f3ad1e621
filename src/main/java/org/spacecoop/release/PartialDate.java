package org.spacecoop.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A date of the proleptic Gregorian calendar, as precise as its source: a day, a month or a year (XML Schema 1.1 Part 2
 * §3.3.9, §3.3.10, §3.3.11).
 *
 * @param year the year, 1 to 9999
 * @param month the month, if known
 * @param day the day, only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    /**
     * Refuses what is no date.
     *
     * @throws java.time.DateTimeException if there is no such date
     * @throws IllegalArgumentException if a day stands without a month, or the year is out of range
     */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year out of range: " + year);
        }
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day needs a month");
        }
        if (day.isPresent()) {
            LocalDate.of(year, month.getAsInt(), day.getAsInt());
        } else if (month.isPresent()) {
            YearMonth.of(year, month.getAsInt());
        }
    }

    /** A date known to the year. */
    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /** A date known to the month. */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    /** The first day that the date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day that the date may mean. */
    public LocalDate latest() {
        if (day.isPresent()) {
            return earliest();
        }
        return YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    /** How many parts are known: 1 for a year, 2 with a month, 3 with a day. */
    public int precision() {
        return 1 + (month.isPresent() ? 1 : 0) + (day.isPresent() ? 1 : 0);
    }

    /** Whether the two can mean the same day: one holds the other. */
    public boolean agreesWith(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : Integer.compare(precision(), other.precision());
    }

    /** The lexical form of {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}. */
    @Override
    public String toString() {
        StringBuilder form = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(m -> form.append(String.format(Locale.ROOT, "-%02d", m)));
        day.ifPresent(d -> form.append(String.format(Locale.ROOT, "-%02d", d)));
        return form.toString();
    }
}
