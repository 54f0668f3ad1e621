package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The measure of one release or of many together.
 *
 * @param agreements the agreements
 * @param parties their parties
 * @param pairs pairs of countries
 * @param people who signed or witnessed
 * @param types the types, of the agreements found
 * @param statuses the statuses, of the agreements found
 * @param dates the dates, of the agreements found
 * @param notes what was not as annotated, a line each
 */
public record Score(
        Tally agreements,
        Tally parties,
        Tally pairs,
        Tally people,
        Share types,
        Share statuses,
        Share dates,
        List<String> notes) {

    static final Score NONE =
            new Score(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Share.NONE, Share.NONE, Share.NONE, List.of());

    /** Copies the notes. */
    public Score {
        notes = List.copyOf(notes);
    }

    Score plus(Score other) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(other.notes);
        return new Score(
                agreements.plus(other.agreements),
                parties.plus(other.parties),
                pairs.plus(other.pairs),
                people.plus(other.people),
                types.plus(other.types),
                statuses.plus(other.statuses),
                dates.plus(other.dates),
                all);
    }

    /** The measures, a line each. */
    public List<String> lines() {
        return List.of(
                line("agreements", agreements),
                line("parties", parties),
                line("country pairs", pairs),
                line("people", people),
                line("type", types),
                line("status", statuses),
                line("date", dates));
    }

    private static String line(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-14s P %.3f  R %.3f  F1 %.3f   (tp %d fp %d fn %d)",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.right(),
                tally.wrong(),
                tally.missed());
    }

    private static String line(String name, Share share) {
        return String.format(
                Locale.ROOT, "%-14s accuracy %.3f   (%d of %d)", name, share.value(), share.right(), share.of());
    }
}
