package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a dataset tells of one release with its annotation; each annotated agreement takes the one that fits it best. */
final class Comparison {

    private static final double BONUS = 0.2;

    /** The annotators' word for each class of the ontology that is an agreement. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("memorandumofunderstanding", "mou"),
            Map.entry("frameworkagreement", "framework_agreement"),
            Map.entry("implementingarrangement", "implementing_arrangement"),
            Map.entry("implementingagreement", "implementing_arrangement"),
            Map.entry("cooperationagreement", "cooperation_agreement"),
            Map.entry("letterofintent", "letter_of_intent"),
            Map.entry("jointstatement", "joint_statement"),
            Map.entry("accession", "accession"),
            Map.entry("contract", "contract"),
            Map.entry("treaty", "treaty"),
            Map.entry("otheragreement", "other"),
            Map.entry("agreement", "other"));

    private final Gold gold;
    private final Told told;
    private final PartyMatch parties;
    private final Set<Integer> used = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private Score score = Score.NONE;

    private Comparison(Gold gold, Told told) {
        this.gold = gold;
        this.told = told;
        this.parties = new PartyMatch(gold.pairs());
    }

    static Score of(Gold gold, Told told) {
        return new Comparison(gold, told).score();
    }

    private Score score() {
        for (Gold.Agreement wanted : gold.agreements()) {
            Optional<Told.Agreement> best = best(wanted);
            if (best.isPresent()) {
                found(wanted, best.get());
            } else {
                missed(wanted);
            }
        }
        for (int i = 0; i < told.agreements().size(); i++) {
            if (!used.contains(i)) {
                spurious(told.agreements().get(i));
            }
        }
        add(Tally.NONE, Tally.NONE, pairs(), Tally.NONE);
        return score.plus(
                new Score(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Share.NONE, Share.NONE, Share.NONE, notes));
    }

    private Optional<Told.Agreement> best(Gold.Agreement wanted) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < told.agreements().size(); i++) {
            double fit = used.contains(i) ? 0 : fit(wanted, told.agreements().get(i));
            if (fit > highest) {
                best = i;
                highest = fit;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        used.add(best);
        return Optional.of(told.agreements().get(best));
    }

    private double fit(Gold.Agreement wanted, Told.Agreement got) {
        long hits = wanted.parties().stream()
                .filter(party -> parties.isAmong(party, got.parties()))
                .count();
        if (hits == 0 || (hits < 2 && wanted.parties().size() > 1)) {
            return 0;
        }
        return (double) hits / Math.max(wanted.parties().size(), got.parties().size())
                + (sameType(wanted, got) ? BONUS : 0)
                + (sameDate(wanted, got) ? BONUS : 0);
    }

    private void found(Gold.Agreement wanted, Told.Agreement got) {
        List<String> missing = wanted.parties().stream()
                .filter(party -> !parties.isAmong(party, got.parties()))
                .map(Gold.Party::name)
                .toList();
        List<String> extra = got.parties().stream()
                .filter(party -> !parties.isFounder(party, wanted) && !parties.isWanted(party, wanted.parties()))
                .map(Told.Party::label)
                .toList();
        int hits = wanted.parties().size() - missing.size();
        add(new Tally(1, 0, 0), new Tally(hits, extra.size(), missing.size()), Tally.NONE, people(wanted, got));
        score = score.plus(new Score(
                Tally.NONE,
                Tally.NONE,
                Tally.NONE,
                Tally.NONE,
                share("type", sameType(wanted, got), wanted, wanted.types(), got.type()),
                share("status", sameStatus(wanted, got), wanted, wanted.statuses(), got.status()),
                share("date", sameDate(wanted, got), wanted, wanted.dates(), got.date()),
                List.of()));
        if (!missing.isEmpty() || !extra.isEmpty()) {
            notes.add("parties: missing " + missing + " extra " + extra);
        }
    }

    private Share share(String what, boolean same, Gold.Agreement wanted, List<String> readings, String got) {
        if (!same) {
            notes.add(what + ": annotated " + readings.get(0) + ", told " + got + " for " + names(wanted));
        }
        return Share.NONE.plus(same);
    }

    private void missed(Gold.Agreement wanted) {
        String text = wanted.types().get(0) + " " + names(wanted) + " "
                + wanted.dates().get(0);
        if (wanted.implied()) {
            notes.add("missed (implied, not counted): " + text);
            return;
        }
        notes.add("missed: " + text);
        add(
                new Tally(0, 0, 1),
                new Tally(0, 0, wanted.parties().size()),
                Tally.NONE,
                new Tally(0, 0, wanted.people().size()));
    }

    private void spurious(Told.Agreement got) {
        notes.add("spurious: " + got.type() + " "
                + got.parties().stream().map(Told.Party::label).toList() + " " + got.date());
        add(new Tally(0, 1, 0), new Tally(0, got.parties().size(), 0), Tally.NONE, Tally.NONE);
    }

    private static Tally people(Gold.Agreement wanted, Told.Agreement got) {
        Set<String> named = got.people().stream()
                .filter(person -> wanted.otherPeople().stream().noneMatch(other -> Names.same(other, person)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int right = (int) wanted.people().stream()
                .filter(person -> named.stream().anyMatch(name -> Names.same(person, name)))
                .count();
        int wrong = (int) named.stream()
                .filter(name -> wanted.people().stream().noneMatch(person -> Names.same(person, name)))
                .count();
        return new Tally(right, wrong, wanted.people().size() - right);
    }

    private Tally pairs() {
        Set<CodePair> got = new LinkedHashSet<>(told.pairs());
        got.removeIf(pair -> gold.otherPairs().contains(pair) && !gold.pairs().contains(pair));
        List<CodePair> missing =
                gold.pairs().stream().filter(pair -> !got.contains(pair)).toList();
        List<CodePair> extra =
                got.stream().filter(pair -> !gold.pairs().contains(pair)).toList();
        if (!missing.isEmpty() || !extra.isEmpty()) {
            notes.add("country pairs: missing " + missing + " extra " + extra);
        }
        return new Tally(got.size() - extra.size(), extra.size(), missing.size());
    }

    private void add(Tally agreements, Tally partyTally, Tally pairTally, Tally people) {
        score = score.plus(
                new Score(agreements, partyTally, pairTally, people, Share.NONE, Share.NONE, Share.NONE, List.of()));
    }

    private static List<String> names(Gold.Agreement agreement) {
        return agreement.parties().stream().map(Gold.Party::name).toList();
    }

    private static boolean sameType(Gold.Agreement wanted, Told.Agreement got) {
        String type = TYPES.get(Names.fold(got.type()));
        return type != null && wanted.types().contains(type);
    }

    private static boolean sameStatus(Gold.Agreement wanted, Told.Agreement got) {
        return wanted.statuses().stream().map(Comparison::joined).anyMatch(joined(got.status())::equals);
    }

    private static String joined(String text) {
        return Names.fold(text).replace(" ", "");
    }

    private static boolean sameDate(Gold.Agreement wanted, Told.Agreement got) {
        return wanted.dates().stream().anyMatch(date -> sameDate(date, got.date()));
    }

    /** The same month at least; and where the annotation knows the day, the same day. */
    private static boolean sameDate(String wanted, String got) {
        return month(wanted).equals(month(got)) && (wanted.length() < "yyyy-mm-dd".length() || got.startsWith(wanted));
    }

    private static String month(String date) {
        return date.substring(0, Math.min(date.length(), "yyyy-mm".length()));
    }
}
