package org.spacecoop.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds what the gazetteer knows by id, code, name or acronym. A name or acronym may stand for several things: all are
 * given, in the gazetteer's order, and the caller chooses. Immutable and safe to share between threads.
 *
 * <p>Names are compared without regard to case, accents, the form of apostrophes and hyphens, and a leading article. Names
 * that are abbreviations ("US", "U.K.", "UAE") are compared as printed, since "us" is no country.
 */
public final class GazetteerIndex {

    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.?[- ]?){1,5}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u02BB`]");
    private static final Pattern DASHES_AND_SPACES = Pattern.compile("[\\s\u00A0\u2010-\u2015-]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private final Map<String, Country> countries;
    private final Map<String, Organization> organizations;
    private final Map<String, Place> places;
    private final Map<String, Accord> accords;
    private final Map<String, Field> fields;
    private final Map<String, List<Country>> countriesByName;
    private final Map<String, List<Country>> countriesByDemonym;
    private final Map<String, List<Organization>> organizationsByName;
    private final Map<String, List<Organization>> organizationsByAcronym = new LinkedHashMap<>();
    private final Map<String, List<Place>> placesByName;
    private final Map<String, List<Accord>> accordsByName;

    /** Indexes a gazetteer. */
    public GazetteerIndex(Gazetteer gazetteer) {
        countries = byId(gazetteer.countries(), Country::code);
        organizations = byId(gazetteer.organizations(), Organization::id);
        places = byId(gazetteer.places(), Place::id);
        accords = byId(gazetteer.accords(), Accord::id);
        fields = byId(gazetteer.fields(), Field::id);
        countriesByName = byName(gazetteer.countries(), Country::names);
        countriesByDemonym = byName(gazetteer.countries(), Country::demonyms);
        organizationsByName = byName(gazetteer.organizations(), Organization::names);
        placesByName = byName(gazetteer.places(), Place::names);
        accordsByName = byName(gazetteer.accords(), Accord::names);
        for (Organization organization : gazetteer.organizations()) {
            organization.acronyms().forEach(acronym -> add(organizationsByAcronym, acronym, organization));
        }
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The organisation of an id. */
    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    /** The place of an id. */
    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The accord of an id. */
    public Optional<Accord> accord(String id) {
        return Optional.ofNullable(accords.get(id));
    }

    /** The field of an id. */
    public Optional<Field> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** The countries that bear a name. */
    public List<Country> countriesNamed(String name) {
        return named(countriesByName, name);
    }

    /** The countries whose people or things are called so. */
    public List<Country> countriesOfDemonym(String demonym) {
        return named(countriesByDemonym, demonym);
    }

    /** The organisations that bear a name; acronyms are not names. */
    public List<Organization> organizationsNamed(String name) {
        return named(organizationsByName, name);
    }

    /** The organisations that bear an acronym, in this case and spelling. */
    public List<Organization> organizationsOfAcronym(String acronym) {
        return List.copyOf(organizationsByAcronym.getOrDefault(acronym, List.of()));
    }

    /** The places that bear a name. */
    public List<Place> placesNamed(String name) {
        return named(placesByName, name);
    }

    /** The accords that bear a name. */
    public List<Accord> accordsNamed(String name) {
        return named(accordsByName, name);
    }

    /** The form in which names are compared. */
    public static String normalized(String name) {
        if (ABBREVIATION.matcher(name).matches()) {
            return name;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String plain = APOSTROPHES.matcher(bare).replaceAll("'");
        String spaced = DASHES_AND_SPACES.matcher(plain).replaceAll(" ").strip();
        return ARTICLE.matcher(spaced.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static <T> List<T> named(Map<String, List<T>> index, String name) {
        List<T> found = index.get(normalized(name));
        // a heading may print a whole name in capitals
        return List.copyOf(found != null ? found : index.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        things.forEach(thing -> index.put(id.apply(thing), thing));
        return index;
    }

    private static <T> Map<String, List<T>> byName(Collection<T> things, Function<T, List<Name>> names) {
        Map<String, List<T>> index = new LinkedHashMap<>();
        for (T thing : things) {
            names.apply(thing).forEach(name -> add(index, normalized(name.text()), thing));
        }
        return index;
    }

    private static <T> void add(Map<String, List<T>> index, String key, T thing) {
        List<T> things = index.computeIfAbsent(key, name -> new ArrayList<>());
        if (!things.contains(thing)) {
            things.add(thing);
        }
    }
}
