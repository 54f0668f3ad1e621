package org.spacecoop.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.release.PartialDate;

/**
 * Reads dates as metadata and datelines print them, in English, German, French and Spanish.
 *
 * <p>A date whose order of day and month cannot be known (03/04/2021) is none; a weekday before it or the way the text is
 * spelled tells the order.
 */
final class Dates {

    /** What a writer puts first, the day (04/11/2022 is in November) or the month. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Set<String> links;
    private final Order order;

    Dates(ReadingLexicon lexicon) {
        this(lexicon, Order.UNKNOWN);
    }

    /** Dates of a writer who is known to put day or month first. */
    Dates(ReadingLexicon lexicon, Order order) {
        this.order = order;
        this.months = lexicon.months;
        this.weekdays = lexicon.weekdays;
        this.links = lexicon.words("date_links");
    }

    /**
     * A date found in a text.
     *
     * @param date the date; without one where day and month stand without a year
     * @param month the month
     * @param day the day
     * @param end where it ends, exclusive
     */
    record Found(Optional<PartialDate> date, int month, int day, int end) {}

    /** The date with which ISO 8601 metadata open: {@code 2024-05-16T10:00:00-04:00} is the 16th, wherever the reader is. */
    static Optional<LocalDate> iso(String text) {
        String plain = text.strip();
        if (plain.length() < 10 || plain.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(plain.substring(0, 10)));
        } catch (DateTimeException none) {
            return Optional.empty(); // the caller says so, with the text
        }
    }

    /** A whole date in metadata: ISO 8601 or as people write it. */
    Optional<LocalDate> day(String text) {
        String plain = text.strip();
        return iso(plain)
                .or(() -> at(plain, 0)
                        .flatMap(Found::date)
                        .filter(date -> date.precision() == 3)
                        .map(PartialDate::earliest));
    }

    /** The day and month in the year that brings them closest to the day of publication. */
    static Optional<PartialDate> nearest(Found found, LocalDate published) {
        if (found.month() == 2 && found.day() == 29) {
            return Optional.empty();
        }
        LocalDate best = LocalDate.of(published.getYear(), found.month(), found.day());
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year += 2) {
            LocalDate other = best.withYear(year);
            if (distance(other, published) < distance(best, published)) {
                best = other;
            }
        }
        return Optional.of(PartialDate.of(best));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** Whether a word may stand before a date and belongs to none: "on", "den". */
    boolean isLink(String word) {
        return links.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The date that stands at an offset, weekday and article before it included. */
    Optional<Found> at(String text, int offset) {
        Cursor cursor = new Cursor(text, offset);
        int weekday = 0;
        for (int skipped = 0; skipped < 3; skipped++) {
            String word = cursor.peekWord().toLowerCase(Locale.ROOT);
            if (!weekdays.containsKey(word) && !links.contains(word)) {
                break;
            }
            weekday = weekdays.getOrDefault(word, weekday);
            cursor.word();
            cursor.skip(" ,.");
        }
        if (cursor.atDigit()) {
            return numbered(cursor, weekday);
        }
        return monthFirst(cursor);
    }

    private Optional<Found> numbered(Cursor cursor, int weekday) {
        Cursor numeric = cursor.copy();
        Optional<Found> found = numeric(numeric, weekday);
        return found.isPresent() ? found : dayFirst(cursor);
    }

    /** "16 January 2018", "12. März 2024", "3 de mayo de 2021", "1er mars 2024", "12 MAR 2024". */
    private Optional<Found> dayFirst(Cursor cursor) {
        int day = cursor.number(2);
        String ordinal = cursor.peekWord().toLowerCase(Locale.ROOT);
        if (Set.of("st", "nd", "rd", "th", "er", "º").contains(ordinal)) {
            cursor.word();
        }
        cursor.skip(" .º-");
        skipLinks(cursor);
        Optional<Integer> month = month(cursor);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return withYear(cursor, month.get(), day);
    }

    /** "Feb. 9, 2024", "January 16, 2018", "March 2025", "Feb. 9". */
    private Optional<Found> monthFirst(Cursor cursor) {
        Optional<Integer> month = month(cursor);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip(" ");
        Cursor beforeYear = cursor.copy();
        if (beforeYear.number(4) >= 1000) {
            return withYear(cursor, month.get(), 0);
        }
        skipLinks(cursor);
        if (!cursor.atDigit()) {
            return Optional.empty();
        }
        int day = cursor.number(2);
        if (Set.of("st", "nd", "rd", "th").contains(cursor.peekWord().toLowerCase(Locale.ROOT))) {
            cursor.word();
        }
        return withYear(cursor, month.get(), day);
    }

    private Optional<Found> withYear(Cursor cursor, int month, int day) {
        Cursor after = cursor.copy();
        after.skip(" ,.");
        skipLinks(after);
        int year = after.number(4);
        if (year < 1000) {
            return day == 0
                    ? Optional.empty()
                    : Optional.of(new Found(Optional.empty(), month, day, cursor.position()));
        }
        return found(year, month, day, after.position());
    }

    /** "2018-01-16", "16.01.2018", "16/01/2018" where the day cannot be a month. */
    private Optional<Found> numeric(Cursor cursor, int weekday) {
        int first = cursor.number(4);
        char separator = cursor.take("-./");
        int second = separator == 0 ? -1 : cursor.number(2);
        boolean again = second > 0 && cursor.take(String.valueOf(separator)) != 0;
        int third = again ? cursor.number(4) : -1;
        if (third < 0) {
            return Optional.empty();
        }
        if (first >= 1000) {
            return found(first, second, third, cursor.position());
        }
        if (third < 1000) {
            return Optional.empty();
        }
        Optional<Found> dayFirst = found(third, second, first, cursor.position());
        Optional<Found> monthFirst = found(third, first, second, cursor.position());
        return switch (order(first, second, separator, weekday, dayFirst, monthFirst)) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> Optional.empty();
        };
    }

    private Order order(
            int first, int second, char separator, int weekday, Optional<Found> dayFirst, Optional<Found> monthFirst) {
        if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
            return dayFirst.isPresent() ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        boolean dayFits = fits(dayFirst, weekday);
        if (weekday > 0 && dayFits != fits(monthFirst, weekday)) {
            return dayFits ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        return separator == '.' || first == second ? Order.DAY_FIRST : order;
    }

    private static boolean fits(Optional<Found> found, int weekday) {
        return found.flatMap(Found::date)
                .filter(date -> date.earliest().getDayOfWeek().getValue() == weekday)
                .isPresent();
    }

    private static Optional<Found> found(int year, int month, int day, int end) {
        try {
            PartialDate date = day == 0 ? PartialDate.of(year, month) : PartialDate.of(LocalDate.of(year, month, day));
            return Optional.of(new Found(Optional.of(date), month, day, end));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty(); // the 31st of February is no date, and so no dateline
        }
    }

    private Optional<Integer> month(Cursor cursor) {
        Integer month = months.get(cursor.peekWord().toLowerCase(Locale.ROOT));
        if (month != null) {
            cursor.word();
            cursor.take(".");
        }
        return Optional.ofNullable(month);
    }

    private void skipLinks(Cursor cursor) {
        cursor.skip(" ");
        while (links.contains(cursor.peekWord().toLowerCase(Locale.ROOT))) {
            cursor.word();
            cursor.skip(" ");
        }
    }
}
