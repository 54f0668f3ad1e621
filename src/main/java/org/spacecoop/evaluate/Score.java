package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measure of one release or of many together.
 *
 * @param tallies what was found, wrong or missed
 * @param shares how many of the agreements found have the right value
 * @param types the agreements by their type: the annotated one, for what is wrong the one told
 * @param notes what was not as annotated, a line each
 */
public record Score(
        Map<Measure, Tally> tallies, Map<Aspect, Share> shares, Map<String, Tally> types, List<String> notes) {

    static final Score NONE = new Score(Map.of(), Map.of(), Map.of(), List.of());

    /** The measures that other tools take in the same way. */
    private static final List<Measure> COMMON =
            List.of(Measure.AGREEMENTS, Measure.PARTIES, Measure.COUNTRY_PAIRS, Measure.PEOPLE);

    /** The width of the first column. */
    private static final int NAME = 24;

    private static final List<Measure> OWN =
            List.of(Measure.SIGNATORIES, Measure.WITNESSES, Measure.PLACES, Measure.FIELDS);

    /** Copies the collections in the order in which they are told. */
    public Score {
        Map<Measure, Tally> counted = new EnumMap<>(Measure.class);
        counted.putAll(tallies);
        tallies = Collections.unmodifiableMap(counted);
        Map<Aspect, Share> valued = new EnumMap<>(Aspect.class);
        valued.putAll(shares);
        shares = Collections.unmodifiableMap(valued);
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        notes = List.copyOf(notes);
    }

    /** What was counted of a measure. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** What was counted of an aspect. */
    public Share share(Aspect aspect) {
        return shares.getOrDefault(aspect, Share.NONE);
    }

    Score plus(Score other) {
        Map<Measure, Tally> sums = new EnumMap<>(Measure.class);
        sums.putAll(tallies);
        other.tallies.forEach((measure, tally) -> sums.merge(measure, tally, Tally::plus));
        Map<Aspect, Share> shared = new EnumMap<>(Aspect.class);
        shared.putAll(shares);
        other.shares.forEach((aspect, share) -> shared.merge(aspect, share, Share::plus));
        Map<String, Tally> typed = new TreeMap<>(types);
        other.types.forEach((type, tally) -> typed.merge(type, tally, Tally::plus));
        List<String> all = new ArrayList<>(notes);
        all.addAll(other.notes);
        return new Score(sums, shared, typed, all);
    }

    /** The measures, a line each: all agreements, then what is told of those found, then the agreements by type. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        COMMON.forEach(measure -> lines.add(line(measure.title(), tally(measure))));
        for (Aspect aspect : Aspect.values()) {
            lines.add(line(aspect.title(), share(aspect)));
        }
        lines.add("");
        lines.add("of the agreements found");
        OWN.forEach(measure -> lines.add(line(measure.title(), tally(measure))));
        lines.add("");
        lines.add("agreements by type");
        types.forEach((type, tally) -> lines.add(line(type.replace('_', ' '), tally)));
        return lines;
    }

    private static String line(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-" + NAME + "s P %.3f  R %.3f  F1 %.3f   (tp %d fp %d fn %d)",
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
                Locale.ROOT,
                "%-" + NAME + "s accuracy %.3f   (%d of %d)",
                name,
                share.value(),
                share.right(),
                share.of());
    }
}
