package org.spacecoop.read;

import java.util.Optional;

/** Reads the day that stands in brackets before the first word of a text: "(12.05.2031) The …". Immutable. */
final class OpeningBrackets {

    private static final int LONGEST = 40;

    private final Dates dates;

    OpeningBrackets(Dates dates) {
        this.dates = dates;
    }

    /** "(12.05.2031) The …", "[Strelsau, 3 May 2031] - The …": the day, up to the bracket that closes. */
    Optional<Dates.Found> day(String text) {
        int close = text.startsWith("(") ? text.indexOf(')') : text.startsWith("[") ? text.indexOf(']') : -1;
        if (close < 0 || close > LONGEST) {
            return Optional.empty();
        }
        int comma = text.indexOf(", ");
        Optional<Dates.Found> date = day(text, 1, close);
        return date.isPresent() || comma < 0 || comma > close ? date : day(text, comma + 2, close);
    }

    /** Where the text goes on behind the brackets that a day closes. */
    static int behind(String text, Dates.Found day) {
        Cursor body = new Cursor(text, day.end() + 1);
        body.skip(" -–—:");
        return body.position();
    }

    private Optional<Dates.Found> day(String text, int from, int end) {
        return dates.at(text, from).filter(found -> found.end() == end && DateBars.isDay(found));
    }
}
