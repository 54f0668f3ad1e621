package org.spacecoop.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Compares what a dataset tells of one release with its annotation; each annotated agreement takes the one that fits it best. */
final class Comparison {

    private static final double BONUS = 0.2;
    private static final Tally RIGHT = new Tally(1, 0, 0);
    private static final Tally WRONG = new Tally(0, 1, 0);
    private static final Tally MISSED = new Tally(0, 0, 1);

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
    private final ScoreSheet sheet = new ScoreSheet();

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
        comparePairs();
        return sheet.score();
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
        sheet.agreement(wanted.types().get(0), RIGHT);
        value(Aspect.TYPE, sameType(wanted, got), wanted, wanted.types(), got.type());
        value(Aspect.STATUS, sameStatus(wanted, got), wanted, wanted.statuses(), got.status());
        value(Aspect.DATE, sameDate(wanted, got), wanted, wanted.dates(), got.date());
        List<String> missing = wanted.parties().stream()
                .filter(party -> !parties.isAmong(party, got.parties()))
                .map(Gold.Party::name)
                .toList();
        List<String> extra = got.parties().stream()
                .filter(party -> !parties.isFounder(party, wanted) && !parties.isWanted(party, wanted.parties()))
                .map(Told.Party::label)
                .toList();
        sheet.add(Measure.PARTIES, wanted.parties().size() - missing.size(), extra.size(), missing.size());
        noteDifference("parties", missing, extra);
        sheet.add(Measure.PEOPLE, compare("people", wanted.people(), got.people(), wanted.otherPeople(), Names::same));
        List<String> others = wanted.otherPeople();
        sheet.add(Measure.SIGNATORIES, tally(wanted.signatories(), got.signatories(), others, Names::same));
        sheet.add(Measure.WITNESSES, tally(wanted.witnesses(), got.witnesses(), others, Names::same));
        sheet.add(Measure.PLACES, compare("place", wanted.places(), got.places(), wanted.otherPlaces(), Names::near));
        sheet.add(Measure.FIELDS, compare("fields", wanted.fields(), got.fields(), List.of(), told::isField));
    }

    private void value(Aspect aspect, boolean same, Gold.Agreement wanted, List<String> readings, String got) {
        sheet.add(aspect, same);
        if (!same) {
            sheet.note(aspect.title() + ": annotated " + readings.get(0) + ", told " + got + " for " + names(wanted));
        }
    }

    private void missed(Gold.Agreement wanted) {
        String text = wanted.types().get(0) + " " + names(wanted) + " "
                + wanted.dates().get(0);
        if (wanted.implied()) {
            sheet.note("missed (implied, not counted): " + text);
            return;
        }
        sheet.note("missed: " + text);
        sheet.agreement(wanted.types().get(0), MISSED);
        sheet.add(Measure.PARTIES, 0, 0, wanted.parties().size());
        sheet.add(Measure.PEOPLE, 0, 0, wanted.people().size());
    }

    private void spurious(Told.Agreement got) {
        sheet.note("spurious: " + got.type() + " "
                + got.parties().stream().map(Told.Party::label).toList() + " " + got.date());
        sheet.agreement(TYPES.getOrDefault(Names.fold(got.type()), "other"), WRONG);
        sheet.add(Measure.PARTIES, 0, got.parties().size(), 0);
    }

    /** Counts and notes what differs. */
    private Tally compare(
            String what, List<String> wanted, Set<String> got, List<String> others, BiPredicate<String, String> same) {
        noteDifference(
                what,
                wanted.stream()
                        .filter(one -> got.stream().noneMatch(name -> same.test(one, name)))
                        .toList(),
                extra(wanted, got, others, same));
        return tally(wanted, got, others, same);
    }

    /** What was told counts as wrong unless it is wanted, or another reading of the text allows it. */
    private static Tally tally(
            List<String> wanted, Set<String> got, List<String> others, BiPredicate<String, String> same) {
        Set<String> named = without(got, others, same);
        int right = (int) wanted.stream()
                .filter(one -> named.stream().anyMatch(name -> same.test(one, name)))
                .count();
        return new Tally(right, extra(wanted, got, others, same).size(), wanted.size() - right);
    }

    private static List<String> extra(
            List<String> wanted, Set<String> got, List<String> others, BiPredicate<String, String> same) {
        return without(got, others, same).stream()
                .filter(name -> wanted.stream().noneMatch(one -> same.test(one, name)))
                .toList();
    }

    private static Set<String> without(Set<String> got, List<String> others, BiPredicate<String, String> same) {
        return got.stream()
                .filter(name -> others.stream().noneMatch(other -> same.test(other, name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void comparePairs() {
        Set<CodePair> got = new LinkedHashSet<>(told.pairs());
        got.removeIf(pair -> gold.otherPairs().contains(pair) && !gold.pairs().contains(pair));
        List<CodePair> missing =
                gold.pairs().stream().filter(pair -> !got.contains(pair)).toList();
        List<CodePair> extra =
                got.stream().filter(pair -> !gold.pairs().contains(pair)).toList();
        noteDifference("country pairs", missing, extra);
        sheet.add(Measure.COUNTRY_PAIRS, got.size() - extra.size(), extra.size(), missing.size());
    }

    private void noteDifference(String what, List<?> missing, List<?> extra) {
        if (!missing.isEmpty() || !extra.isEmpty()) {
            sheet.note(what + ": missing " + missing + " extra " + extra);
        }
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
