package org.spacecoop.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day in a line of parts between bars, or all in brackets, as pages print it over a text. */
final class DateBars {

    private static final int LONGEST = 120;
    private static final int LONGEST_CLOCK = 70;
    private static final Pattern BAR = Pattern.compile("[|·•]");

    private final Dates dates;
    private final Phrases labels;

    DateBars(Dates dates, Phrases labels) {
        this.dates = dates;
        this.labels = labels;
    }

    /** "By the embassy | 2 MINUTE READ | March 12, 2025", "Press release | Date: 25/03/2022", "(Oslo, 3 May 2019)". */
    Optional<Dates.Found> date(String line) {
        boolean enclosed = line.startsWith("(") && line.endsWith(")");
        if (line.length() > LONGEST || !(enclosed || BAR.matcher(line).find())) {
            return Optional.empty();
        }
        String[] parts =
                enclosed ? new String[] {line.substring(line.indexOf(", ") + 1, line.length() - 1)} : BAR.split(line);
        return Stream.of(parts)
                .map(String::strip)
                .flatMap(part -> whole(part).stream())
                .findFirst();
    }

    /** The day that is all of a text, but for a label before it and the time of day behind it. */
    private Optional<Dates.Found> whole(String text) {
        Cursor cursor =
                new Cursor(text, labels.opening(text).map(String::length).orElse(0));
        cursor.skip(" :");
        return dates.at(text, cursor.position())
                .filter(found ->
                        found.date().filter(date -> date.precision() == 3).isPresent())
                .filter(found -> found.end() == text.length() || isClock(text, found.end() + 1));
    }

    /** "1:12:43 am", "05:21PM (Updated: 12 Feb 2024 05:33PM)": the time of day to the end of a line. */
    static boolean isClock(String text, int from) {
        int colon = text.indexOf(':', from);
        return text.length() - from <= LONGEST_CLOCK
                && colon > from
                && colon - from <= 2
                && text.substring(from, colon).chars().allMatch(Character::isDigit);
    }
}
