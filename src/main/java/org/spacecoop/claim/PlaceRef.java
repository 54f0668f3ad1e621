package org.spacecoop.claim;

import java.util.Optional;

/**
 * A place.
 *
 * @param name its name, the country left out
 * @param countryCode its country, ISO 3166-1 alpha-2, where the text or the gazetteer tells
 * @param gazetteerId the slug of its IRI in the gazetteer, where it stands there
 */
public record PlaceRef(String name, Optional<String> countryCode, Optional<String> gazetteerId) {}
