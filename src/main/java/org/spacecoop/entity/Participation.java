package org.spacecoop.entity;

import java.util.Optional;
import org.spacecoop.vocabulary.Capacity;

/**
 * A person's part in an agreement.
 *
 * @param person the person
 * @param capacity the capacity
 * @param roleAsPrinted the person's title or post, as printed
 * @param onBehalfOf for whom
 */
public record Participation(
        Agent.Individual person, Capacity capacity, Optional<String> roleAsPrinted, Optional<Agent> onBehalfOf) {}
