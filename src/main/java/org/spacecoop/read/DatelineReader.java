package org.spacecoop.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.PartialDate;

/** Finds the place and date with which a release opens, and takes them off the text. Immutable. */
final class DatelineReader {

    /** How many of the last blocks may hold the day with which a text ends, and the address that follows it. */
    private static final int BLOCKS_BEHIND = 10;

    /** How many blocks after the headline may come before the dateline. */
    private static final int BLOCKS_BEFORE = 8;

    /** "Source: Examplewire Published: 2031-05-03 10:22": before the day stands who wrote it. */
    private static final Pattern SOURCE = Pattern.compile("Source: ?[\\p{L} .]{2,30}? (?=\\p{Lu}\\p{Ll}+(?: [Oo]n)?:)");

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_BODY = 60;
    private static final int LONGEST_AGENCY = 40;
    private static final int LEAST_CAPITALS = 4;
    private static final int LONGEST_BYLINE = 70;

    private final Dates dates;
    private final DateBars bars;
    private final ClosingCredit credits;
    private final OpeningBrackets brackets;
    private final Phrases labels;
    private final Phrases bareLabels;
    private final Set<String> months;
    private final Set<String> weekdays;
    private final Set<String> placeLinks;
    private final Set<String> notPlaces;
    private final Set<String> openers;

    DatelineReader(ReadingLexicon lexicon) {
        this(lexicon, Dates.Order.UNKNOWN);
    }

    /** A reader of the datelines of those who put day or month first. */
    DatelineReader(ReadingLexicon lexicon, Dates.Order order) {
        this.dates = new Dates(lexicon, order);
        this.labels = lexicon.phrases("date_labels");
        this.bareLabels = lexicon.phrases("bare_date_labels");
        this.bars = new DateBars(dates, labels);
        this.credits = new ClosingCredit(dates);
        this.brackets = new OpeningBrackets(dates);
        this.months = lexicon.months.keySet();
        this.weekdays = lexicon.weekdays.keySet();
        this.placeLinks = lexicon.words("place_links");
        this.notPlaces = lexicon.words("not_places");
        this.openers = lexicon.words("sentence_openers");
    }

    /**
     * The blocks without the dateline, and the dateline.
     *
     * @param drafts the blocks that are left
     * @param dateline the dateline, if there is one
     */
    record Result(List<Draft> drafts, Optional<Dateline> dateline) {}

    /** Where in a text the parts of a dateline stand. */
    private record Parts(int placeStart, int placeEnd, Optional<Dates.Found> date, int end, int bodyStart) {}

    /**
     * Takes the dateline off the first blocks.
     *
     * @param published the date of the metadata, which lends its year to a dateline without one
     */
    Result read(List<Draft> drafts, Optional<LocalDate> published) {
        List<Draft> kept = new ArrayList<>(drafts);
        Optional<Dateline> found = Optional.empty();
        int seen = 0;
        for (int i = 0; i < kept.size() && seen < BLOCKS_BEFORE; i++) {
            Draft draft = kept.get(i);
            if (draft.kind() == BlockKind.TITLE || draft.kind() == BlockKind.CAPTION) {
                continue;
            }
            seen++;
            Optional<Parts> parts = parts(draft.string());
            if (parts.isPresent()) {
                found = Optional.of(merge(found, dateline(draft, parts.get(), published)));
                kept.set(i, draft.from(parts.get().bodyStart()));
            }
            boolean placed = found.flatMap(Dateline::place).isPresent();
            boolean body = draft.kind() == BlockKind.PARAGRAPH && draft.text().length() > 120;
            if (placed || body) {
                break;
            }
        }
        if (found.flatMap(Dateline::date).isEmpty()) {
            found = closing(kept, found);
        }
        if (found.flatMap(Dateline::date).isEmpty()) {
            found = credits.take(kept, BLOCKS_BEHIND, found);
        }
        kept.removeIf(Draft::isBlank);
        return new Result(kept, found);
    }

    /** "Strelsau, 3 May 2031", "Issued on 3 May 2031 by the ministry": a line at the end that is all place and day. */
    private Optional<Dateline> closing(List<Draft> kept, Optional<Dateline> opening) {
        for (int i = kept.size() - 1; i > Math.max(0, kept.size() - BLOCKS_BEHIND); i--) {
            Draft draft = kept.get(i);
            Optional<Parts> parts = draft.kind() == BlockKind.CAPTION
                            || draft.kind() == BlockKind.LIST_ITEM
                            || bareLabels.opening(draft.string()).isPresent()
                    ? Optional.empty()
                    : parts(draft.string());
            Optional<Dateline> dated = parts.filter(
                            found -> found.bodyStart() >= draft.text().length())
                    .map(found -> dateline(draft, found, Optional.empty()))
                    .filter(line ->
                            line.date().filter(date -> date.precision() == 3).isPresent());
            if (dated.isPresent()) {
                kept.set(i, draft.from(parts.orElseThrow().bodyStart()));
                return dated.map(line -> new Dateline(
                        opening.map(Dateline::text).orElse(line.text()),
                        opening.flatMap(Dateline::place).or(line::place),
                        line.date()));
            }
        }
        return opening;
    }

    /** Whether a block is nothing but a date, or a place and a date. */
    boolean isWhole(String text) {
        return parts(text).filter(parts -> parts.bodyStart() >= text.length()).isPresent();
    }

    /** Whether a text opens with a dateline. */
    boolean opens(String text) {
        return parts(text).isPresent();
    }

    private static Dateline merge(Optional<Dateline> earlier, Dateline later) {
        Optional<PartialDate> date = later.date().or(() -> earlier.flatMap(Dateline::date));
        return new Dateline(later.text(), later.place(), date);
    }

    private static Dateline dateline(Draft draft, Parts parts, Optional<LocalDate> published) {
        String text = draft.string();
        Optional<String> place = parts.placeEnd() > parts.placeStart()
                ? Optional.of(text.substring(parts.placeStart(), parts.placeEnd()))
                : Optional.empty();
        Optional<PartialDate> date = parts.date()
                .flatMap(found -> found.date().or(() -> published.flatMap(day -> Dates.nearest(found, day))));
        return new Dateline(draft.text().slice(0, parts.end()), place, date);
    }

    private Optional<Parts> parts(String text) {
        return posted(text)
                .or(() -> brackets.day(text)
                        .map(day ->
                                new Parts(0, 0, Optional.of(day), day.end() + 1, OpeningBrackets.behind(text, day))))
                .or(() -> dateFirst(text))
                .or(() -> wired(text))
                .or(() -> bars.date(text).map(date -> new Parts(0, 0, Optional.of(date), text.length(), text.length())))
                .or(() -> placeFirst(text));
    }

    /** "LAHORE (Example News / Wire - 12th March, 2020) The …": the agency's brackets end with the date. */
    private Optional<Parts> wired(String text) {
        int placeEnd = placeEnd(text, 0);
        int close = placeEnd > 0 && text.startsWith(" (", placeEnd) ? text.indexOf(')', placeEnd) : -1;
        if (close < 0 || close - placeEnd > LONGEST_BYLINE || isNoPlace(text.substring(0, placeEnd))) {
            return Optional.empty();
        }
        int dash = Math.max(text.lastIndexOf(" - ", close), text.lastIndexOf(" – ", close));
        Optional<Dates.Found> date = dash > placeEnd ? dates.at(text, dash + 3) : Optional.empty();
        Cursor body = new Cursor(text, close + 1);
        body.skip(" -–—:");
        return date.filter(found -> found.end() == close)
                .map(found -> new Parts(0, placeEnd, date, close + 1, body.position()));
    }

    /** "Posted On: 21 AUG 2026 5:03PM by PIB Delhi", "Date: 3 May 2021". */
    private Optional<Parts> posted(String text) {
        Matcher source = SOURCE.matcher(text);
        int from = source.lookingAt() ? source.end() : 0;
        Optional<String> label = labels.opening(text.substring(from));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, from + label.get().length());
        cursor.skip(" :");
        Optional<Dates.Found> date = dates.at(text, cursor.position());
        if (date.isEmpty()
                || date.get().date().isEmpty()
                || text.length() - date.get().end() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        int by = text.indexOf(" by ", date.get().end());
        int lastWord = text.lastIndexOf(' ') + 1;
        boolean placed = by >= 0 && lastWord > by + 4;
        int placeStart = placed ? lastWord : text.length();
        return Optional.of(new Parts(placeStart, text.length(), date, text.length(), text.length()));
    }

    /** "1 Nov 2023, Singapore – …", "12 March 2024 – …", "12 March 2024". */
    private Optional<Parts> dateFirst(String text) {
        Optional<Dates.Found> date = dates.at(text, 0);
        if (date.isEmpty() || date.get().date().isEmpty()) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, date.get().end());
        cursor.skip(" ,|");
        boolean day = date.get().date().get().precision() == 3;
        if (cursor.atEnd() || (day && DateBars.isClock(text, cursor.position()))) {
            return Optional.of(new Parts(0, 0, date, text.length(), text.length()));
        }
        int placeStart = cursor.position();
        int placeEnd = placeEnd(text, placeStart);
        // "On 11 May 2018, Ana Example – the president – ...": with its preposition a date opens a sentence.
        boolean opensSentence = placeEnd > placeStart && dates.isLink(new Cursor(text, 0).peekWord());
        cursor.moveTo(placeEnd);
        agency(cursor);
        return separator(text, cursor, false)
                .filter(body -> !opensSentence && (day || body < text.length()))
                .map(body -> new Parts(placeStart, placeEnd, date, cursor.position(), body));
    }

    /** "PARIS (AP) — …", "Luxembourg, January 16, 2018 – …", "New Delhi: 12 MAR 2024 (PIB)", "Luxembourg – The …". */
    private Optional<Parts> placeFirst(String text) {
        int placeEnd = placeEnd(text, 0);
        String place = text.substring(0, placeEnd);
        if (placeEnd == 0 || isNoPlace(place)) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, placeEnd);
        boolean agency = agency(cursor);
        Optional<Parts> dated =
                dated(text, placeEnd, cursor, " ,:|(", agency).or(() -> dated(text, placeEnd, cursor, " ,-–—", agency));
        if (dated.isPresent() || dates.at(text, skipped(cursor, " ,:|(")).isPresent()) {
            return dated;
        }
        return separator(text, cursor, false)
                .filter(body -> body < text.length() && (agency || looksLikePlace(place, text, body)))
                .filter(body -> text.charAt(cursor.position()) != ':')
                .map(body -> new Parts(0, placeEnd, Optional.empty(), cursor.position(), body));
    }

    private static int skipped(Cursor cursor, String marks) {
        Cursor next = cursor.copy();
        next.skip(marks);
        return next.position();
    }

    /** With a date behind the place: "Luxembourg, May 3, 2019 –", "LIMA – May 3, 2019 –", "Lima (EX) May 3, 2019 The …". */
    private Optional<Parts> dated(String text, int placeEnd, Cursor place, String marks, boolean agency) {
        int from = skipped(place, marks);
        Optional<Dates.Found> date = from > place.position() ? dates.at(text, from) : Optional.empty();
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, date.get().end());
        cursor.take(")");
        Cursor behind = cursor.copy();
        behind.take(".");
        boolean bureau = agency(behind);
        if (bureau) {
            behind.take(".");
            cursor.moveTo(behind.position());
        }
        boolean capital = Character.isUpperCase(new Cursor(text, cursor.position() + 1).peek());
        boolean day = date.get().date().filter(d -> d.precision() == 3).isPresent();
        if (capital && (bureau || (agency && day && cursor.peek() == ' '))) {
            return Optional.of(new Parts(0, placeEnd, date, cursor.position(), cursor.position()));
        }
        return separator(text, cursor, day).map(body -> new Parts(0, placeEnd, date, cursor.position(), body));
    }

    /** Without a date, only capitals or a sentence that begins after the dash show that this is a dateline. */
    private boolean looksLikePlace(String place, String text, int body) {
        long letters =
                place.split(",", 2)[0].chars().filter(Character::isLetter).count();
        String town = place.split(",", 2)[0]; // "LJUBLJANA, Slovenia"
        boolean capitals = town.equals(town.toUpperCase(Locale.ROOT))
                && letters >= LEAST_CAPITALS
                && text.length() - body >= SHORTEST_BODY;
        String next = new Cursor(text, body).peekWord();
        boolean sentence = !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && openers.contains(next.toLowerCase(Locale.ROOT));
        boolean word = place.chars().noneMatch(Character::isDigit) && place.split(" ", -1).length <= 3;
        return capitals || (sentence && word);
    }

    private boolean isNoPlace(String place) {
        String plain = place.toLowerCase(Locale.ROOT);
        return notPlaces.contains(plain) || notPlaces.contains(new Cursor(plain, 0).peekWord());
    }

    /** Where the capitalised words that begin at {@code start} end; {@code start} itself if there are none. */
    private int placeEnd(String text, int start) {
        Cursor cursor = new Cursor(text, start);
        int end = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            String word = cursor.peekWord();
            boolean link = words > 0 && placeLinks.contains(word);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if ((!capital && !link) || isDateWord(text, cursor, word)) {
                break;
            }
            cursor.word();
            boolean dotted = cursor.peek() == '.' && word.length() <= 5 && cursor.take(".") != 0;
            end = link ? end : cursor.position();
            if (!toNextWord(cursor, dotted)) {
                break;
            }
        }
        return end;
    }

    private boolean isDateWord(String text, Cursor cursor, String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return weekdays.contains(plain)
                || (months.contains(plain) && dates.at(text, cursor.position()).isPresent());
    }

    /** Moves to the next word of a place: over a space, a hyphen or slash, a comma before a region. */
    private static boolean toNextWord(Cursor cursor, boolean dotted) {
        Cursor next = cursor.copy();
        boolean moved = next.take("-/'’") != 0;
        if (!moved) {
            int before = next.position();
            next.take(",");
            next.skip(" ");
            moved = next.position() > before || dotted;
        }
        if (moved && !next.peekWord().isEmpty()) {
            cursor.moveTo(next.position());
            return true;
        }
        return false;
    }

    /** Passes over "(AP)", "--(EXAMPLE WIRE)", "/Examplewire/". */
    private static boolean agency(Cursor cursor) {
        Cursor inside = cursor.copy();
        inside.skip(" -–—");
        String close = inside.peek() == '/' ? "/" : ")";
        if (inside.take("(/") == 0) {
            return false;
        }
        for (int i = 0; i < LONGEST_AGENCY && !inside.atEnd(); i++) {
            if (inside.take(close) != 0) {
                cursor.moveTo(inside.position());
                return true;
            }
            inside.moveTo(inside.position() + 1);
        }
        return false;
    }

    /** Where the text begins after the dash, colon or (after a full date) full stop here; nothing if there is none. */
    private static Optional<Integer> separator(String text, Cursor cursor, boolean fullStop) {
        Cursor next = cursor.copy();
        next.skip(" ");
        boolean spaced = next.position() > cursor.position();
        if (next.atEnd()) {
            return Optional.of(text.length());
        }
        boolean stop = next.take(".,") != 0;
        next.skip(" ");
        int dashStart = next.position();
        next.skip("-–—―‒−_");
        int dashes = next.position() - dashStart;
        boolean hyphen = dashes == 1 && text.charAt(dashStart) == '-';
        if (dashes > 0) {
            boolean parted = spaced || stop || next.peek() == ' ' || !hyphen;
            next.skip(" ");
            return parted ? Optional.of(next.position()) : Optional.empty();
        }
        if (next.take(":|") != 0) {
            next.skip(" ");
            return Optional.of(next.position());
        }
        boolean sentence = stop && fullStop && Character.isUpperCase(next.peek()) && text.charAt(dashStart - 1) != ',';
        return sentence && text.substring(cursor.position(), dashStart).contains(".")
                ? Optional.of(next.position())
                : Optional.empty();
    }
}
