package org.spacecoop.entity;

import java.util.Optional;

/**
 * A release with what its metadata name, resolved.
 *
 * @param release the release
 * @param publisher who publishes it
 * @param datelinePlace the place of its dateline
 */
public record ToldRelease(NamedRelease release, Optional<Agent> publisher, Optional<Location> datelinePlace) {}
