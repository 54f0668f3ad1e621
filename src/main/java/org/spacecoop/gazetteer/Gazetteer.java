package org.spacecoop.gazetteer;

import java.util.List;

/**
 * All that is known beforehand. Immutable and safe to share between threads.
 *
 * @param countries countries and territories by code
 * @param organizations organisations by id
 * @param places places by id
 * @param accords accords by id
 * @param fields fields of cooperation by id
 */
public record Gazetteer(
        List<Country> countries,
        List<Organization> organizations,
        List<Place> places,
        List<Accord> accords,
        List<Field> fields) {

    /** Copies the lists. */
    public Gazetteer {
        countries = List.copyOf(countries);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        accords = List.copyOf(accords);
        fields = List.copyOf(fields);
    }
}
