package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Puts tellings of the same agreement together. News comes first, in the order of releases; then what looks back. A
 * telling joins an agreement only if nothing told of it speaks against, and only if it is the one agreement that fits as
 * well: rather two agreements than one that never was.
 */
final class AgreementGrouping {

    private record Rule(String reason, BiPredicate<Telling, Telling> fits, boolean byCountry) {}

    private final Sameness sameness;
    private final List<Rule> rules;
    private final List<Group> groups = new ArrayList<>();

    private static final class Group {
        final List<Telling> tellings = new ArrayList<>();
        final List<Merge> merges = new ArrayList<>();
    }

    AgreementGrouping(Sameness sameness) {
        this.sameness = sameness;
        this.rules = List.of(
                new Rule("the same party joins the same accord", sameness::isSameAccession, false),
                new Rule(
                        "same type, same parties, dates that agree",
                        (a, b) ->
                                sameness.hasSameType(a, b) && sameness.hasSameParties(a, b) && sameness.haveDates(a, b),
                        false),
                new Rule(
                        "same type, same parties, news of the same time",
                        (a, b) -> isDistinctPair(a, b) && a.isNews() && b.isNews() && sameness.isNewsOfSameTime(a, b),
                        false),
                new Rule(
                        "same type, same parties, one looks back",
                        (a, b) -> isDistinctPair(a, b) && sameness.looksBackTo(a, b),
                        false),
                new Rule(
                        "types that can mean the same, same parties, dates that agree",
                        (a, b) -> sameness.hasSameParties(a, b) && sameness.haveDates(a, b),
                        false),
                new Rule(
                        "same type, dates that agree, countries for their organisations",
                        (a, b) -> sameness.hasSameType(a, b)
                                && sameness.timesAgree(a, b)
                                && (sameness.namesCountriesOf(a, b) || sameness.namesCountriesOf(b, a)),
                        true));
    }

    /** The agreements that the tellings tell; the tellings come in the order of releases and texts. */
    List<Agreement> group(List<Telling> tellings) {
        tellings.stream().filter(Telling::isNews).forEach(this::place);
        tellings.stream().filter(telling -> !telling.isNews()).forEach(this::place);
        Map<Merge.Reference, Integer> positions = new LinkedHashMap<>();
        tellings.forEach(telling -> positions.put(telling.reference(), positions.size()));
        Comparator<Telling> order = Comparator.comparing(telling -> positions.getOrDefault(telling.reference(), 0));
        List<Agreement> agreements = new ArrayList<>();
        for (Group group : groups) {
            group.tellings.sort(order);
            agreements.add(new Agreement(group.tellings, group.merges));
        }
        agreements.sort(Comparator.comparing(Agreement::first, order));
        return agreements;
    }

    private boolean isDistinctPair(Telling a, Telling b) {
        return sameness.hasSameType(a, b) && sameness.hasSameParties(a, b);
    }

    private void place(Telling telling) {
        for (Rule rule : rules) {
            List<Group> fitting =
                    groups.stream().filter(group -> fits(rule, telling, group)).toList();
            if (fitting.size() == 1) {
                join(rule, telling, fitting.get(0));
                return;
            }
            if (!fitting.isEmpty()) {
                break;
            }
        }
        Group alone = new Group();
        alone.tellings.add(telling);
        groups.add(alone);
    }

    private boolean fits(Rule rule, Telling telling, Group group) {
        return group.tellings.stream().allMatch(other -> sameness.isCompatible(telling, other))
                && group.tellings.stream().anyMatch(other -> rule.fits().test(telling, other));
    }

    private void join(Rule rule, Telling telling, Group group) {
        Telling other = group.tellings.stream()
                .filter(candidate -> rule.fits().test(telling, candidate))
                .findFirst()
                .orElseThrow();
        group.merges.add(new Merge(rule.reason(), other.reference(), telling.reference()));
        group.tellings.add(rule.byCountry() ? told(telling, other) : telling);
        if (rule.byCountry() && !sameness.namesCountriesOf(telling, other)) {
            group.tellings.replaceAll(before -> sameness.namesCountriesOf(before, telling)
                    ? before.withParties(sameness.partiesInBoth(before, telling))
                    : before);
        }
    }

    /** Countries that stand for their organisations are no parties of their own. */
    private Telling told(Telling telling, Telling other) {
        return sameness.namesCountriesOf(telling, other)
                ? telling.withParties(sameness.partiesInBoth(telling, other))
                : telling;
    }
}
