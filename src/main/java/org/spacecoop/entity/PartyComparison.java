package org.spacecoop.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Compares who binds itself in two tellings. One release names the country where another names its agency, the agency
 * where another names its center, the name of today where another has the one of then.
 */
final class PartyComparison {

    private static final Set<OrganizationKind> PUBLIC_BODIES =
            Set.of(OrganizationKind.SPACE_AGENCY, OrganizationKind.MINISTRY, OrganizationKind.GOVERNMENT);

    private final KnownNames known;
    private final Map<Agent, LocalOrganization> locals = new LinkedHashMap<>();

    /**
     * Compares with what is known of organisations.
     *
     * @param known the gazetteer
     * @param locals the organisations that it does not know
     */
    PartyComparison(KnownNames known, List<LocalOrganization> locals) {
        this.known = known;
        locals.forEach(local -> this.locals.put(new Agent.Local(local.key()), local));
    }

    /** The parties are the same, by the names that they have today. */
    boolean areSame(Telling a, Telling b) {
        return !a.partySet().isEmpty() && today(a).equals(today(b));
    }

    /** One telling has some of the parties of the other, two at least. */
    boolean areSomeOf(Telling a, Telling b) {
        Set<Agent> one = today(a);
        Set<Agent> other = today(b);
        return one.size() >= 2 && other.size() >= 2 && (one.containsAll(other) || other.containsAll(one));
    }

    /** Each party of one is, stands for or is stood for by a party of the other. */
    boolean standForEachOther(Telling a, Telling b) {
        return pairUp(a, b, (one, other) -> isSame(one, other) || standsFor(one, other) || standsFor(other, one));
    }

    /** They share a party, and the others are public bodies of the same countries. */
    boolean areOfSameCountries(Telling a, Telling b) {
        return today(a).stream().anyMatch(today(b)::contains)
                && pairUp(a, b, (one, other) -> isSame(one, other) || areCompatriots(one, other));
    }

    /** The first is not the party itself but its country, what it is part of, its acronym or what it is today. */
    boolean standsFor(Agent coarse, Agent fine) {
        if (coarse.equals(fine)) {
            return false;
        }
        if (coarse instanceof Agent.Country country) {
            return country(fine).equals(Optional.of(country.code())) && !(fine instanceof Agent.Country);
        }
        return (isSame(coarse, fine) && today(fine).equals(coarse)) || isWhole(coarse, fine) || isAcronym(coarse, fine);
    }

    private boolean pairUp(Telling a, Telling b, BiPredicate<Agent, Agent> pair) {
        Set<Agent> one = a.partySet();
        Set<Agent> other = b.partySet();
        return one.size() >= 2
                && other.size() >= 2
                && one.stream().allMatch(x -> other.stream().anyMatch(y -> pair.test(x, y)))
                && other.stream().allMatch(y -> one.stream().anyMatch(x -> pair.test(x, y)));
    }

    private boolean isSame(Agent a, Agent b) {
        return today(a).equals(today(b));
    }

    /** An organisation of which the other is part, directly or not. */
    private boolean isWhole(Agent whole, Agent part) {
        Set<Agent> seen = new LinkedHashSet<>();
        Optional<Agent> above = parent(part);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(whole)) {
                return true;
            }
            above = parent(above.get());
        }
        return false;
    }

    private Optional<Agent> parent(Agent agent) {
        if (agent instanceof Agent.Known organization) {
            return known.organization(organization.id())
                    .flatMap(Organization::parent)
                    .map(Agent.Known::new);
        }
        return Optional.ofNullable(locals.get(agent)).flatMap(LocalOrganization::parent);
    }

    private boolean isAcronym(Agent acronym, Agent full) {
        LocalOrganization one = locals.get(acronym);
        LocalOrganization other = locals.get(full);
        return one != null
                && other != null
                && other.acronym()
                        .map(FoldedName::of)
                        .filter(FoldedName.of(one.name())::equals)
                        .isPresent();
    }

    private boolean areCompatriots(Agent a, Agent b) {
        return isPublicBody(a)
                && isPublicBody(b)
                && country(a).isPresent()
                && country(a).equals(country(b));
    }

    private boolean isPublicBody(Agent agent) {
        Optional<OrganizationKind> kind = agent instanceof Agent.Known organization
                ? known.organization(organization.id()).map(Organization::kind)
                : Optional.ofNullable(locals.get(agent)).flatMap(LocalOrganization::kind);
        return kind.filter(PUBLIC_BODIES::contains).isPresent();
    }

    /** The country code of a party; empty for international organisations. */
    private Optional<String> country(Agent agent) {
        if (agent instanceof Agent.Country country) {
            return Optional.of(country.code());
        }
        if (agent instanceof Agent.Known organization) {
            return known.organization(organization.id()).flatMap(Organization::countryCode);
        }
        return Optional.ofNullable(locals.get(agent)).flatMap(LocalOrganization::countryCode);
    }

    private Set<Agent> today(Telling telling) {
        Set<Agent> agents = new LinkedHashSet<>();
        telling.partySet().forEach(party -> agents.add(today(party)));
        return agents;
    }

    private Agent today(Agent agent) {
        return agent instanceof Agent.Known organization ? new Agent.Known(known.today(organization.id())) : agent;
    }
}
