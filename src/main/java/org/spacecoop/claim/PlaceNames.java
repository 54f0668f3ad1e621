package org.spacecoop.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Place;
import org.spacecoop.mention.NameFolding;

/** The countries in which the gazetteer's places lie. Immutable; safe to share. */
final class PlaceNames {

    private final Map<String, String> countries = new HashMap<>();

    PlaceNames(Gazetteer gazetteer) {
        for (Country country : gazetteer.countries()) {
            country.names().forEach(name -> countries.putIfAbsent(NameFolding.fold(name.text()), country.code()));
        }
        for (Place place : gazetteer.places()) {
            place.countryCode()
                    .ifPresent(code ->
                            place.names().forEach(name -> countries.putIfAbsent(NameFolding.fold(name.text()), code)));
        }
    }

    /** The country that a place lies in, or that is named itself. */
    Optional<String> countryOf(String place) {
        return Optional.ofNullable(countries.get(NameFolding.fold(place)));
    }
}
