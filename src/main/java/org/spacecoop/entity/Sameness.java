package org.spacecoop.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.AgreementLink;
import org.spacecoop.claim.Stated;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;

/** Compares two tellings of agreements. Symmetric, but for {@link #looksBackTo}. */
final class Sameness {

    /** How long after the fact news of a signing still comes. */
    private static final int DAYS_OF_NEWS = 92;

    /** How long after its announcement an agreement may be signed. */
    private static final int DAYS_OF_PLANS = 731;

    private final KnownNames known;
    private final Map<Agent, String> countries;

    /**
     * Compares with what is known of organisations.
     *
     * @param known the gazetteer
     * @param countries the country codes of organisations that the gazetteer does not know
     */
    Sameness(KnownNames known, Map<Agent, String> countries) {
        this.known = known;
        this.countries = Map.copyOf(countries);
    }

    /** Whether nothing told by one speaks against the other being told with it. */
    boolean isCompatible(Telling a, Telling b) {
        if (isAccession(a) != isAccession(b)) {
            return false;
        }
        if (isAccession(a)) {
            return isSameAccession(a, b);
        }
        return typesAgree(a, b) && !datesDisagree(a, b) && !buildsOn(a, b) && !buildsOn(b, a) && !fieldsDisagree(a, b);
    }

    /** Both tell that the same party joins the same accord. */
    boolean isSameAccession(Telling a, Telling b) {
        return isAccession(a)
                && isAccession(b)
                && a.claim().accord().isPresent()
                && a.claim().accord().equals(b.claim().accord())
                && today(a).equals(today(b))
                && isWithdrawn(a) == isWithdrawn(b);
    }

    boolean hasSameType(Telling a, Telling b) {
        return a.claim().type().value() == b.claim().type().value();
    }

    /** The parties are the same, or one telling leaves some out and they share two. */
    boolean hasSameParties(Telling a, Telling b) {
        Set<Agent> one = today(a);
        Set<Agent> other = today(b);
        if (one.equals(other)) {
            return !one.isEmpty();
        }
        Set<Agent> shared = new LinkedHashSet<>(one);
        shared.retainAll(other);
        return shared.size() >= 2 && (shared.size() == one.size() || shared.size() == other.size());
    }

    /** Each party of one is a party of the other, or the country of one of its parties. */
    boolean namesCountriesOf(Telling coarse, Telling fine) {
        Set<Agent> parties = today(fine);
        Set<Agent> countriesOfParties = new LinkedHashSet<>();
        parties.forEach(party -> country(party).ifPresent(code -> countriesOfParties.add(new Agent.Country(code))));
        Set<Agent> named = today(coarse);
        return named.size() >= 2
                && parties.size() >= 2
                && !coarse.release().slug().equals(fine.release().slug())
                && named.stream().allMatch(party -> parties.contains(party) || countriesOfParties.contains(party));
    }

    /** The parties of the coarse telling that are parties of the fine one themselves. */
    List<Stated<Agent>> partiesInBoth(Telling coarse, Telling fine) {
        return coarse.parties().stream()
                .filter(party -> fine.partySet().contains(party.value()))
                .toList();
    }

    boolean haveDates(Telling a, Telling b) {
        return a.date().isPresent() && b.date().isPresent();
    }

    /** One tells a date, and the other tells one that agrees with it or is news of about that time. */
    boolean timesAgree(Telling a, Telling b) {
        if (haveDates(a, b)) {
            return true;
        }
        boolean dated = a.date().isPresent() || b.date().isPresent();
        Optional<PartialDate> one = a.dateOrIssue();
        Optional<PartialDate> other = b.dateOrIssue();
        return dated && one.isPresent() && other.isPresent() && daysBetween(one.get(), other.get()) <= DAYS_OF_NEWS;
    }

    /** Both are news of about the same time, or one announces what the other tells. */
    boolean isNewsOfSameTime(Telling a, Telling b) {
        if (a.release().slug().equals(b.release().slug()) || isRenewed(a) != isRenewed(b)) {
            return false;
        }
        Optional<PartialDate> one = a.dateOrIssue();
        Optional<PartialDate> other = b.dateOrIssue();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean announced = isAhead(a) || isAhead(b);
        return daysBetween(one.get(), other.get()) <= (announced ? DAYS_OF_PLANS : DAYS_OF_NEWS);
    }

    /** The first may look back to what the second tells: it was published later and tells no date of its own. */
    boolean looksBackTo(Telling later, Telling earlier) {
        return !later.isNews()
                && !later.release().slug().equals(earlier.release().slug())
                && later.issued().isPresent()
                && earlier.dateOrIssue().isPresent()
                && !earlier.dateOrIssue()
                        .get()
                        .earliest()
                        .isAfter(later.issued().get());
    }

    /** The country code of a party; empty for international organisations. */
    private Optional<String> country(Agent agent) {
        if (agent instanceof Agent.Country country) {
            return Optional.of(country.code());
        }
        if (agent instanceof Agent.Known organization) {
            return known.organization(organization.id()).flatMap(Organization::countryCode);
        }
        return Optional.ofNullable(countries.get(agent));
    }

    private Set<Agent> today(Telling telling) {
        Set<Agent> agents = new LinkedHashSet<>();
        telling.partySet()
                .forEach(party -> agents.add(
                        party instanceof Agent.Known organization
                                ? new Agent.Known(known.today(organization.id()))
                                : party));
        return agents;
    }

    private static boolean typesAgree(Telling a, Telling b) {
        AgreementType one = a.claim().type().value();
        AgreementType other = b.claim().type().value();
        Set<AgreementType> loose = Set.of(AgreementType.COOPERATION_AGREEMENT, AgreementType.FRAMEWORK_AGREEMENT);
        return one == other
                || one == AgreementType.OTHER_AGREEMENT
                || other == AgreementType.OTHER_AGREEMENT
                || (loose.contains(one) && loose.contains(other));
    }

    private static boolean datesDisagree(Telling a, Telling b) {
        return a.date().isPresent()
                && b.date().isPresent()
                && !a.date().get().agreesWith(b.date().get());
    }

    private static boolean buildsOn(Telling a, Telling b) {
        return a.release().slug().equals(b.release().slug())
                && a.claim().builtOn().stream()
                        .map(Stated::value)
                        .map(AgreementLink::key)
                        .anyMatch(b.claim().key()::equals);
    }

    /** Different fields speak against it only where nothing else tells the two apart for sure: a common day. */
    private static boolean fieldsDisagree(Telling a, Telling b) {
        Set<String> one = fields(a);
        Set<String> other = fields(b);
        boolean sameDay = a.date().isPresent()
                && a.date().equals(b.date())
                && a.date().get().precision() == 3
                && !a.release().slug().equals(b.release().slug());
        return !sameDay && !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> fields(Telling telling) {
        Set<String> fields = new LinkedHashSet<>();
        telling.claim().fields().forEach(field -> fields.add(field.value()));
        return fields;
    }

    private static boolean isAccession(Telling telling) {
        return telling.claim().type().value() == AgreementType.ACCESSION;
    }

    private static boolean isWithdrawn(Telling telling) {
        return telling.claim().status().value() == AgreementStatus.WITHDRAWN;
    }

    private static boolean isRenewed(Telling telling) {
        return telling.claim().status().value() == AgreementStatus.RENEWED;
    }

    private static boolean isAhead(Telling telling) {
        AgreementStatus status = telling.claim().status().value();
        return status == AgreementStatus.PLANNED || status == AgreementStatus.NEGOTIATING;
    }

    static long daysBetween(PartialDate a, PartialDate b) {
        if (a.agreesWith(b)) {
            return 0;
        }
        LocalDate end = a.latest().isBefore(b.earliest()) ? a.latest() : b.latest();
        LocalDate start = a.latest().isBefore(b.earliest()) ? b.earliest() : a.earliest();
        return ChronoUnit.DAYS.between(end, start);
    }
}
