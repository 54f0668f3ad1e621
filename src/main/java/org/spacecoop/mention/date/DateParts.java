package org.spacecoop.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * The parts of a date as written, words turned into numbers.
 *
 * @param numeric whether the month is written as a number
 * @param yearsFrom how many years the date lies from the reference; likewise months and days
 */
record DateParts(
        OptionalInt year,
        OptionalInt month,
        OptionalInt day,
        OptionalInt lastMonth,
        OptionalInt lastDay,
        OptionalInt weekday,
        boolean numeric,
        OptionalInt yearsFrom,
        OptionalInt monthsFrom,
        OptionalInt daysFrom,
        Optional<String> direction) {

    static DateParts of(DatePattern pattern, Matcher matcher, DateWords words) {
        OptionalInt number = number(pattern.group(matcher, "number"));
        OptionalInt month = word(pattern.group(matcher, "month"), "M", words);
        OptionalInt lastMonth = word(pattern.group(matcher, "lastmonth"), "M", words);
        OptionalInt named = month.isPresent() ? month : lastMonth;
        return new DateParts(
                number(pattern.group(matcher, "year")),
                number.isPresent() ? number : named,
                number(pattern.group(matcher, "day")),
                lastMonth,
                number(pattern.group(matcher, "lastday")),
                word(pattern.group(matcher, "weekday"), "W", words),
                number.isPresent(),
                word(pattern.group(matcher, "yearsfrom"), "year", words),
                word(pattern.group(matcher, "monthsfrom"), "month", words),
                word(pattern.group(matcher, "daysfrom"), "day", words),
                pattern.group(matcher, "direction"));
    }

    /** Whether day and month are written as numbers of which either could be the month. */
    boolean isAmbiguous(char separator) {
        return numeric && separator == '/' && day.orElse(13) <= 12 && day.getAsInt() != month.orElse(0);
    }

    private static OptionalInt number(Optional<String> digits) {
        return digits.map(d -> OptionalInt.of(Integer.parseInt(d))).orElse(OptionalInt.empty());
    }

    private static OptionalInt word(Optional<String> word, String kind, DateWords words) {
        return word.map(w -> OptionalInt.of(words.number(kind, w))).orElse(OptionalInt.empty());
    }
}
