package org.spacecoop.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;

/**
 * Other forms of English names of organisations that open with their country: writers say "Norwegian Tide Agency" for the
 * Norway Tide Agency, and the reverse.
 */
final class CountryForms {

    private static final String LANGUAGE = "en";
    private static final int FEWEST_WORDS_BEHIND = 2;

    private CountryForms() {}

    /** The forms that no organisation of the gazetteer bears itself, in the order of the gazetteer. */
    static Map<Name, Organization> of(Gazetteer gazetteer) {
        Map<String, List<String>> countries = gazetteer.countries().stream()
                .collect(Collectors.toMap(Country::code, CountryForms::forms, (one, same) -> one));
        Set<String> borne = gazetteer.organizations().stream()
                .flatMap(organization -> organization.names().stream())
                .map(name -> NameFolding.fold(name.text()))
                .collect(Collectors.toUnmodifiableSet());
        Map<Name, Organization> variants = new LinkedHashMap<>();
        for (Organization organization : gazetteer.organizations()) {
            List<String> forms = organization.countryCode().map(countries::get).orElse(List.of());
            organization.names().stream()
                    .filter(name -> name.language().equals(LANGUAGE) && !name.weak())
                    .flatMap(name -> variants(name.text(), forms))
                    .filter(text -> !borne.contains(NameFolding.fold(text)))
                    .forEach(text -> variants.putIfAbsent(new Name(text, LANGUAGE, false), organization));
        }
        return variants;
    }

    private static List<String> forms(Country country) {
        return Stream.concat(country.names().stream(), country.demonyms().stream())
                .filter(name -> name.language().equals(LANGUAGE) && !name.weak())
                .map(Name::text)
                .toList();
    }

    private static Stream<String> variants(String name, List<String> forms) {
        return forms.stream()
                .filter(form -> name.startsWith(form + " "))
                .map(form -> name.substring(form.length()))
                .filter(rest -> rest.strip().split(" ", -1).length >= FEWEST_WORDS_BEHIND)
                .flatMap(rest -> forms.stream().map(form -> form + rest))
                .filter(variant -> !variant.equals(name));
    }
}
