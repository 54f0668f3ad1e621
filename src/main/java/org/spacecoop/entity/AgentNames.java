package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.EventClaim;
import org.spacecoop.claim.ReleaseClaims;

/** The names of organisations in a release's claims. */
final class AgentNames {

    private final List<AgentRef.Named> names = new ArrayList<>();

    private AgentNames() {}

    /** All of them in the order of the claims, parents after their parts. */
    static List<AgentRef.Named> in(ReleaseClaims claims) {
        AgentNames found = new AgentNames();
        claims.agreements().forEach(found::add);
        claims.events().forEach(found::add);
        return List.copyOf(found.names);
    }

    private void add(AgreementClaim claim) {
        claim.parties().forEach(party -> add(party.value()));
        claim.people().forEach(part -> part.value().onBehalfOf().ifPresent(this::add));
    }

    private void add(EventClaim claim) {
        claim.participants().forEach(part -> add(part.value().agent()));
        claim.establishes().ifPresent(agent -> add(agent.value()));
    }

    private void add(AgentRef agent) {
        if (agent instanceof AgentRef.Named name) {
            names.add(name);
            name.parent().ifPresent(this::add);
        }
    }
}
