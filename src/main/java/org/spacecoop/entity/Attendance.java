package org.spacecoop.entity;

import org.spacecoop.claim.EventPart;

/**
 * Someone's part in an event.
 *
 * @param agent who
 * @param role as what
 */
public record Attendance(Agent agent, EventPart.Role role) {}
