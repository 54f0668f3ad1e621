package org.spacecoop.entity;

import java.util.List;
import java.util.Optional;

/**
 * A place that the gazetteer does not know.
 *
 * @param key folded name and country
 * @param name the name, as the first release prints it
 * @param countryCode its country, ISO 3166-1 alpha-2
 * @param releases the slugs of the releases that name it
 */
public record LocalPlace(String key, String name, Optional<String> countryCode, List<String> releases) {

    /** Copies the releases. */
    public LocalPlace {
        releases = List.copyOf(releases);
    }
}
