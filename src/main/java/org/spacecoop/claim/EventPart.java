package org.spacecoop.claim;

import java.util.Optional;

/**
 * Someone's part in an event.
 *
 * @param agent who
 * @param role as what
 * @param roleAsPrinted a person's title or post, as printed
 */
public record EventPart(AgentRef agent, Role role, Optional<String> roleAsPrinted) {

    /** The parts that an agent can play in an event. */
    public enum Role {
        /** Takes part. */
        PARTICIPANT,
        /** Receives the others. */
        HOST,
        /** Organises it. */
        ORGANIZER
    }
}
