package org.spacecoop.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.gazetteer.Place;

/** The gazetteer by folded name. Immutable and safe to share between threads. */
public final class KnownNames {

    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, Set<Organization>> organizationsByName = new LinkedHashMap<>();
    private final Map<String, Set<Place>> placesByName = new LinkedHashMap<>();

    /** Indexes a gazetteer. */
    public KnownNames(Gazetteer gazetteer) {
        for (Organization organization : gazetteer.organizations()) {
            organizations.put(organization.id(), organization);
            for (Name name : organization.names()) {
                put(organizationsByName, name.text(), organization);
            }
            organization.acronyms().forEach(acronym -> put(organizationsByName, acronym, organization));
        }
        for (Place place : gazetteer.places()) {
            place.names().forEach(name -> put(placesByName, name.text(), place));
        }
    }

    /** The organisations of that name or acronym, in the gazetteer's order. */
    public List<Organization> organizations(String name) {
        return List.copyOf(organizationsByName.getOrDefault(FoldedName.of(name), Set.of()));
    }

    /** The organisation of that id. */
    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    /** The one place of that name in that country, or of that name at all where no country is given. */
    public Optional<Place> place(String name, Optional<String> countryCode) {
        List<Place> places = placesByName.getOrDefault(FoldedName.of(name), Set.of()).stream()
                .filter(place -> countryCode.isEmpty() || place.countryCode().equals(countryCode))
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** The organisation that carries on what the one of that id began; itself where it goes on. */
    String today(String id) {
        String current = id;
        for (int step = 0; step < organizations.size(); step++) {
            Optional<String> next = organization(current).flatMap(Organization::successor);
            if (next.isEmpty()) {
                break;
            }
            current = next.get();
        }
        return current;
    }

    private static <T> void put(Map<String, Set<T>> index, String name, T thing) {
        index.computeIfAbsent(FoldedName.of(name), key -> new LinkedHashSet<>()).add(thing);
    }
}
