package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.claim.PlaceRef;
import org.spacecoop.gazetteer.Place;

/** Tells which names of places mean the same one. */
final class PlaceNames {

    private final KnownNames known;
    private final Map<String, LocalPlace> locals = new LinkedHashMap<>();

    PlaceNames(KnownNames known) {
        this.known = known;
    }

    /** The place that a release means. */
    Location resolve(NamedRelease release, PlaceRef place) {
        Optional<String> id = place.gazetteerId()
                .or(() -> known.place(place.name(), place.countryCode()).map(Place::id));
        if (id.isPresent()) {
            return new Location.Known(id.get());
        }
        // The name of a city state tells its country, too.
        Optional<String> country = place.countryCode().or(() -> known.countryNamed(place.name()));
        String key = FoldedName.of(place.name()) + "|" + country.orElse("");
        locals.merge(key, new LocalPlace(key, place.name(), country, List.of(release.slug())), PlaceNames::joined);
        return new Location.Local(key);
    }

    /** The places that the gazetteer does not know, in the order in which they were first told. */
    List<LocalPlace> locals() {
        return List.copyOf(locals.values());
    }

    private static LocalPlace joined(LocalPlace before, LocalPlace more) {
        List<String> releases = new ArrayList<>(before.releases());
        more.releases().stream().filter(slug -> !releases.contains(slug)).forEach(releases::add);
        return new LocalPlace(before.key(), before.name(), before.countryCode(), releases);
    }
}
