package org.spacecoop.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.gazetteer.Place;

/** The gazetteer by folded name. Immutable and safe to share between threads. */
public final class KnownNames {

    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, Set<Organization>> organizationsByName = new LinkedHashMap<>();
    private final Map<String, Set<Organization>> organizationsByNameAtHome = new LinkedHashMap<>();
    private final Map<String, Set<Place>> placesByName = new LinkedHashMap<>();
    private final Map<String, String> countriesByName = new LinkedHashMap<>();
    private final Map<String, Set<String>> namesByCountry = new LinkedHashMap<>();

    /** Indexes a gazetteer. */
    public KnownNames(Gazetteer gazetteer) {
        for (Country country : gazetteer.countries()) {
            Stream.concat(country.names().stream(), country.demonyms().stream())
                    .forEach(name -> namesByCountry
                            .computeIfAbsent(country.code(), code -> new LinkedHashSet<>())
                            .add(FoldedName.of(name.text())));
            country.names().forEach(name -> countriesByName.putIfAbsent(FoldedName.of(name.text()), country.code()));
        }
        for (Organization organization : gazetteer.organizations()) {
            organizations.put(organization.id(), organization);
            for (Name name : organization.names()) {
                put(organizationsByName, name.text(), organization);
                nameAtHome(name.text(), organization)
                        .ifPresent(plain -> put(organizationsByNameAtHome, plain, organization));
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

    /** The one organisation that goes by that name in its own country: "Ministry of Tides" for that "of Norland". */
    Optional<Organization> organizationAtHome(String name, String countryCode) {
        List<Organization> fitting = organizationsByNameAtHome.getOrDefault(FoldedName.of(name), Set.of()).stream()
                .filter(candidate -> candidate.countryCode().equals(Optional.of(countryCode)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The code of the country of that name. */
    Optional<String> countryNamed(String name) {
        return Optional.ofNullable(countriesByName.get(FoldedName.of(name)));
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

    /** The name without the country: it begins with the demonym or ends with "of" and the country's name. */
    private Optional<String> nameAtHome(String name, Organization organization) {
        String folded = FoldedName.of(name);
        Set<String> names =
                namesByCountry.getOrDefault(organization.countryCode().orElse(""), Set.of());
        for (String country : names) {
            if (folded.startsWith(country + " ")) {
                return Optional.of(folded.substring(country.length() + 1));
            }
            if (folded.endsWith(" of " + country)) {
                return Optional.of(folded.substring(0, folded.length() - country.length() - 4));
            }
        }
        return Optional.empty();
    }

    private static <T> void put(Map<String, Set<T>> index, String name, T thing) {
        index.computeIfAbsent(FoldedName.of(name), key -> new LinkedHashSet<>()).add(thing);
    }
}
