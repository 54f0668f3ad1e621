package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Puts tellings of the same agreement together. News comes first, in the order of releases; then what looks back. A
 * telling joins an agreement only if nothing told of it speaks against, and only if it is the one agreement that fits as
 * well: rather two agreements than one that never was.
 */
final class AgreementGrouping {

    private record Rule(String reason, BiPredicate<Telling, Telling> fits) {}

    private final Sameness sameness;
    private final PartyComparison parties;
    private final List<Rule> rules;
    private final List<Group> groups = new ArrayList<>();

    private static final class Group {
        final List<Telling> tellings = new ArrayList<>();
        final List<Merge> merges = new ArrayList<>();
    }

    AgreementGrouping(Sameness sameness) {
        this.sameness = sameness;
        this.parties = sameness.parties();
        List<Rule> all = new ArrayList<>(rulesOfSameParties());
        all.addAll(rulesOfOtherNames());
        this.rules = List.copyOf(all);
    }

    private List<Rule> rulesOfSameParties() {
        return List.of(
                new Rule("the same party joins the same accord", sameness::isSameAccession),
                new Rule(
                        "same type, same parties, dates that agree",
                        (a, b) -> sameness.hasSameTypeAndParties(a, b) && TimeComparison.datesAgree(a, b)),
                new Rule(
                        "same type, same parties, dates a day or two apart",
                        (a, b) -> sameness.hasSameTypeAndParties(a, b) && TimeComparison.isSlip(a, b)),
                new Rule(
                        "same type, same parties, news of the same time",
                        (a, b) -> sameness.hasSameTypeAndParties(a, b)
                                && a.isNews()
                                && b.isNews()
                                && TimeComparison.isNewsOfSameTime(a, b)),
                new Rule(
                        "same type, same parties, announced for another day",
                        (a, b) -> sameness.hasSameTypeAndParties(a, b) && TimeComparison.isPostponed(a, b)),
                new Rule(
                        "same type, same parties, one looks back",
                        (a, b) -> sameness.hasSameTypeAndParties(a, b) && TimeComparison.looksBackTo(a, b)),
                new Rule(
                        "types that can mean the same, same parties, dates that agree",
                        (a, b) -> parties.areSame(a, b) && TimeComparison.datesAgree(a, b)));
    }

    private List<Rule> rulesOfOtherNames() {
        return List.of(
                new Rule(
                        "same type, dates that agree, countries or parent bodies for the parties",
                        (a, b) -> sameness.hasSameType(a, b)
                                && TimeComparison.timesAgree(a, b)
                                && isOfTwoReleases(a, b)
                                && parties.standForEachOther(a, b)),
                new Rule(
                        "types that can mean the same, the same day, countries or parent bodies for the parties",
                        (a, b) -> TimeComparison.isSameDay(a, b)
                                && isOfTwoReleases(a, b)
                                && parties.standForEachOther(a, b)),
                new Rule(
                        "same type, same field, dates that agree, only some of the parties",
                        (a, b) -> sameness.hasSameType(a, b)
                                && sameness.sharesField(a, b)
                                && TimeComparison.datesAgree(a, b)
                                && isOfTwoReleases(a, b)
                                && parties.areSomeOf(a, b)),
                new Rule(
                        "same type, same field, the same day, other bodies of the same countries",
                        (a, b) -> sameness.hasSameType(a, b)
                                && sameness.sharesField(a, b)
                                && TimeComparison.isSameDay(a, b)
                                && isOfTwoReleases(a, b)
                                && parties.areOfSameCountries(a, b)));
    }

    private static boolean isOfTwoReleases(Telling a, Telling b) {
        return !a.release().slug().equals(b.release().slug());
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
            agreements.add(new Agreement(withoutStandIns(group.tellings), group.merges));
        }
        agreements.sort(Comparator.comparing(Agreement::first, order));
        return agreements;
    }

    private void place(Telling telling) {
        for (Rule rule : rules) {
            List<Group> fitting =
                    groups.stream().filter(group -> fits(rule, telling, group)).toList();
            if (!fitting.isEmpty()) {
                Optional<Group> meant = one(fitting)
                        .or(() -> one(fitting.stream()
                                .filter(group ->
                                        group.tellings.stream().anyMatch(other -> sameness.sharesField(telling, other)))
                                .toList()));
                if (meant.isPresent()) {
                    join(rule, telling, meant.get());
                    return;
                }
                break;
            }
        }
        Group alone = new Group();
        alone.tellings.add(telling);
        groups.add(alone);
    }

    private static Optional<Group> one(List<Group> fitting) {
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean fits(Rule rule, Telling telling, Group group) {
        return group.tellings.stream().allMatch(other -> sameness.isCompatible(telling, other))
                && group.tellings.stream().anyMatch(other -> rule.fits().test(telling, other));
    }

    private static void join(Rule rule, Telling telling, Group group) {
        Telling other = group.tellings.stream()
                .filter(candidate -> rule.fits().test(telling, candidate))
                .findFirst()
                .orElseThrow();
        group.merges.add(new Merge(rule.reason(), other.reference(), telling.reference()));
        group.tellings.add(telling);
    }

    /** What stands for a party that another release names is no party of its own. */
    private List<Telling> withoutStandIns(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.withParties(telling.parties().stream()
                        .filter(party -> tellings.stream().noneMatch(other -> isStandIn(party.value(), other)))
                        .toList()))
                .toList();
    }

    private boolean isStandIn(Agent party, Telling other) {
        return !other.partySet().contains(party)
                && other.partySet().stream().anyMatch(fine -> parties.standsFor(party, fine));
    }
}
