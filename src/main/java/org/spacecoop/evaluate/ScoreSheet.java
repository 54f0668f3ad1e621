package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts while a release is compared. For one thread. */
final class ScoreSheet {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final Map<Aspect, Share> shares = new EnumMap<>(Aspect.class);
    private final Map<String, Tally> types = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    void add(Measure measure, int right, int wrong, int missed) {
        tallies.merge(measure, new Tally(right, wrong, missed), Tally::plus);
    }

    void add(Measure measure, Tally tally) {
        tallies.merge(measure, tally, Tally::plus);
    }

    /** Counts an agreement, under its type, too. */
    void agreement(String type, Tally tally) {
        add(Measure.AGREEMENTS, tally);
        types.merge(type, tally, Tally::plus);
    }

    void add(Aspect aspect, boolean isRight) {
        shares.merge(aspect, Share.NONE.plus(isRight), Share::plus);
    }

    void note(String text) {
        notes.add(text);
    }

    Score score() {
        return new Score(tallies, shares, types, notes);
    }
}
