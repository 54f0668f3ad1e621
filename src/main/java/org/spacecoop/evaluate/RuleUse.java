package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.List;

/** What a folder of releases owes to a rule or to one of its patterns. For one thread. */
final class RuleUse {

    private int fired;
    private final List<String> lost = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private Tally gain = Tally.NONE;

    /** Takes in a release in which the rule fired. */
    void add(String release, Dependence dependence) {
        fired++;
        if (dependence == Dependence.LOST) {
            lost.add(release);
        } else if (dependence == Dependence.CHANGED) {
            changed.add(release);
        }
    }

    /** Takes in how the agreements of a release are counted with and without the rule. */
    void add(Tally with, Tally without) {
        gain = gain.plus(new Tally(
                with.right() - without.right(), with.wrong() - without.wrong(), with.missed() - without.missed()));
    }

    int fired() {
        return fired;
    }

    /** The releases that would lose a claim. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** The releases that would claim something otherwise. */
    List<String> changed() {
        return List.copyOf(changed);
    }

    /** How many more agreements are found, and told wrongly, thanks to the rule. */
    Tally gain() {
        return gain;
    }
}
