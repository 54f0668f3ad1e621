package org.spacecoop.entity.tellings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Telling;

/**
 * Which tellings were put together, compared pair by pair with which should be.
 *
 * @param right pairs put together that belong together
 * @param wrong pairs put together that do not, each with the reasons
 * @param missed pairs left apart that belong together, each with why
 */
record Pairing(Set<String> right, Map<String, String> wrong, Map<String, String> missed) {

    /** Compares. */
    static Pairing of(List<Agreement> agreements, List<GoldTelling> gold) {
        Set<String> right = new TreeSet<>();
        Map<String, String> wrong = new TreeMap<>();
        Set<String> told = new TreeSet<>();
        for (Agreement agreement : agreements) {
            Map<String, Optional<GoldTelling>> units = units(agreement, gold);
            units.values().forEach(unit -> unit.ifPresent(telling -> told.add(telling.toString())));
            forEachPair(List.copyOf(units.keySet()), (a, b) -> {
                Optional<String> one = units.get(a).map(GoldTelling::agreement);
                Optional<String> other = units.get(b).map(GoldTelling::agreement);
                if (one.isPresent() && one.equals(other)) {
                    right.add(pair(a, b));
                } else {
                    wrong.put(pair(a, b), reasons(agreement));
                }
            });
        }
        return new Pairing(right, wrong, missed(gold, right, told));
    }

    /** The share of pairs put together that belong together. */
    double precision() {
        return (double) right.size() / (right.size() + wrong.size());
    }

    /** The share of pairs that belong together that were put together. */
    double recall() {
        return (double) right.size() / (right.size() + missed.size());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                java.util.Locale.ROOT,
                "pairs of tellings: %d right, %d wrong, %d missed; precision %.3f, recall %.3f",
                right.size(),
                wrong.size(),
                missed.size(),
                precision(),
                recall()));
        wrong.forEach((pair, why) -> text.append("\nwrong: ").append(pair).append(why));
        missed.forEach((pair, why) -> text.append("\nmissed: ").append(pair).append(why));
        return text.toString();
    }

    private static Map<String, Optional<GoldTelling>> units(Agreement agreement, List<GoldTelling> gold) {
        Map<String, Optional<GoldTelling>> units = new LinkedHashMap<>();
        for (Telling telling : agreement.tellings()) {
            Optional<GoldTelling> unit = GoldTelling.of(telling, gold);
            String stray = GoldTelling.file(telling) + " " + telling.claim().key();
            units.put(unit.map(GoldTelling::toString).orElse(stray), unit);
        }
        return units;
    }

    private static Map<String, String> missed(List<GoldTelling> gold, Set<String> right, Set<String> told) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        gold.forEach(telling -> together.computeIfAbsent(telling.agreement(), key -> new ArrayList<>())
                .add(telling.toString()));
        Map<String, String> missed = new TreeMap<>();
        for (List<String> tellings : together.values()) {
            forEachPair(tellings, (a, b) -> {
                if (!right.contains(pair(a, b))) {
                    missed.put(
                            pair(a, b),
                            (told.contains(a) ? "" : " – no claim: " + a)
                                    + (told.contains(b) ? "" : " – no claim: " + b));
                }
            });
        }
        return missed;
    }

    private static String reasons(Agreement agreement) {
        StringBuilder reasons = new StringBuilder();
        agreement.merges().forEach(merge -> reasons.append(" – ").append(merge.reason()));
        return reasons.toString();
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " = " + b : b + " = " + a;
    }

    private static void forEachPair(List<String> items, java.util.function.BiConsumer<String, String> action) {
        for (int i = 0; i < items.size(); i++) {
            for (int k = i + 1; k < items.size(); k++) {
                action.accept(items.get(i), items.get(k));
            }
        }
    }
}
