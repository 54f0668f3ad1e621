package org.spacecoop.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.EventClaim;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.claim.Stated;

/** How what a release claims depends on a rule. */
enum Dependence {
    /** All is claimed without the rule, too. */
    NONE,
    /** Without the rule something is claimed otherwise, or more is claimed. */
    CHANGED,
    /** Without the rule something is not claimed at all. */
    LOST;

    /** What is left of agreements without a rule. */
    static Dependence ofAgreements(ReleaseClaims with, ReleaseClaims without) {
        return of(facts(with), facts(without));
    }

    /** What is left of events without a rule. */
    static Dependence ofEvents(ReleaseClaims with, ReleaseClaims without) {
        return of(
                with.events().stream().map(Dependence::fact).toList(),
                without.events().stream().map(Dependence::fact).toList());
    }

    /**
     * A claim.
     *
     * @param identity what it cannot lack
     * @param agents who is in it
     * @param rest all else that is said of it
     */
    private record Fact(Object identity, Set<AgentRef> agents, Object rest) {

        /** Whether this may be the other, said otherwise. */
        boolean resembles(Fact other) {
            return identity.equals(other.identity) && agents.stream().anyMatch(other.agents::contains);
        }
    }

    private static List<Fact> facts(ReleaseClaims claims) {
        return claims.agreements().stream().map(Dependence::fact).toList();
    }

    private static Fact fact(AgreementClaim claim) {
        return new Fact(
                claim.accord(),
                values(claim.parties()),
                List.of(
                        claim.type().value(),
                        claim.status().value(),
                        claim.telling(),
                        values(claim.people()),
                        claim.date().map(Stated::value),
                        claim.place().map(Stated::value)));
    }

    private static Fact fact(EventClaim claim) {
        return new Fact(
                claim.type(),
                claim.participants().stream()
                        .map(part -> part.value().agent())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                List.of(
                        claim.name(),
                        claim.planned(),
                        values(claim.participants()),
                        claim.date().map(Stated::value),
                        claim.place().map(Stated::value)));
    }

    private static <T> Set<T> values(List<Stated<T>> stated) {
        return stated.stream().map(Stated::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Dependence of(List<Fact> with, List<Fact> without) {
        List<Fact> gone = new ArrayList<>(with);
        List<Fact> fresh = new ArrayList<>(without);
        with.stream().filter(fresh::remove).forEach(gone::remove);
        if (gone.isEmpty() && fresh.isEmpty()) {
            return NONE;
        }
        for (Fact fact : gone) {
            Optional<Fact> other = fresh.stream().filter(fact::resembles).findFirst();
            if (other.isEmpty()) {
                return LOST;
            }
            fresh.remove(other.get());
        }
        return CHANGED;
    }
}
