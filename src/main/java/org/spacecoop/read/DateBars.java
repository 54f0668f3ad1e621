package org.spacecoop.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day in the lines that pages print over a text: who wrote it, where, when and at what time, between bars, dashes
 * or commas or all in brackets.
 */
final class DateBars {

    private static final int LONGEST = 120;
    private static final int LONGEST_CLOCK = 70;

    /** Behind one of these, or a label, the part of such a line begins that is the day. */
    private static final Pattern PART = Pattern.compile("(?:^|[|·•/–—(,]|\\s-)\\s*");

    /** "09:42 PM", "at 5:03 p.m. ET", ", 10h15", " - 11:35", ") 3:00 PM": the time of day, and what little follows it. */
    private static final Pattern CLOCK = Pattern.compile(
            "[\\s,|)–-]*(?:\\(?\\p{L}{3,10}\\)\\s*)?(?:at\\s|um\\s|a las\\s|à\\s)?\\s*\\d{1,2}\\s?[:.h]\\s?\\d{2}(?:\\D.{0,45})?");

    /** What may stand behind the day where there is no time of day. */
    private static final Pattern END = Pattern.compile("[\\s)]*(?:[|·•].*|\\(\\p{L}{3,10}\\))?");

    private static final Pattern BAR = Pattern.compile("[|·•]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int MOST_WORDS_OF_BYLINE = 5;

    private final Dates dates;
    private final Phrases labels;

    DateBars(Dates dates, Phrases labels) {
        this.dates = dates;
        this.labels = labels;
    }

    /** "By the embassy | 2 MINUTE READ | March 12, 2025", "Example Post Published: Dec 4, 2025 09:42 PM", "(Oslo, 3 May 2019)". */
    Optional<Dates.Found> date(String line) {
        if (line.length() > LONGEST || (line.endsWith(".") && !Lines.endsInAbbreviation(line))) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(line);
        while (part.find()) {
            Optional<Dates.Found> found = whole(line, part.end());
            if (found.isPresent()
                    && !isHeadline(line, part, found.get())
                    && !ClosingCredit.isBehindSentence(line, line.lastIndexOf('(', part.end()))) {
                return found;
            }
        }
        return labelled(line);
    }

    /**
     * "Norway and Peru sign agreement, 3 May 2031": behind so many words without a bar a day alone ends a headline; "Ministry of
     * Tides and Harbours. Oslo, 3 May 2031": not behind who issues it and where.
     */
    private static boolean isHeadline(String line, Matcher part, Dates.Found day) {
        boolean marked = BAR.matcher(line).find() || line.startsWith("(");
        String before = line.substring(0, part.start());
        return !marked
                && day.end() == line.length()
                && SPACE.split(before.substring(before.lastIndexOf(". ") + 1).strip()).length > MOST_WORDS_OF_BYLINE;
    }

    /** "Staff Reporter Published: ...", "Example News Updated on ...": behind a label within the line; "Signing date:" is none. */
    private Optional<Dates.Found> labelled(String line) {
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
            boolean capital = space + 1 < line.length() && Character.isUpperCase(line.charAt(space + 1));
            if (capital && labels.at(line, space + 1).isPresent()) {
                Optional<Dates.Found> found = whole(line, space + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The day that is all of a part, but for a label before it and the time of day behind it. */
    private Optional<Dates.Found> whole(String line, int from) {
        Cursor cursor = new Cursor(
                line, from + labels.at(line, from).map(String::length).orElse(0));
        cursor.skip(" :");
        return dates.at(line, cursor.position()).filter(DateBars::isDay).filter(found -> {
            String behind = line.substring(found.end());
            return END.matcher(behind).matches() || CLOCK.matcher(behind).matches();
        });
    }

    static boolean isDay(Dates.Found found) {
        return found.date().filter(date -> date.precision() == 3).isPresent();
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
