package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.text.Lexicon;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * How a country's space agency is described: "agence spatiale italienne", "italienische Raumfahrtagentur", "Italiens
 * Raumfahrtbehörde". Immutable.
 */
final class NationalAgencies {

    private final Map<String, List<String>> nouns;
    private final List<String> germanLinks;
    private final List<String> romanceLinks;

    /** The nouns by language, from {@code data/lexicon/organizations.yaml}. */
    NationalAgencies(Lexicon lexicon) {
        nouns = lexicon.lists("national-agency");
        germanLinks = links(lexicon, "de");
        romanceLinks = links(lexicon, "romance");
    }

    /** With the blanks beside them; an elided article has none behind it. */
    private static List<String> links(Lexicon lexicon, String languages) {
        return lexicon.lists("national-agency-links").get(languages).stream()
                .map(link -> " " + link + (LinkWords.isElided(link) ? "" : " "))
                .toList();
    }

    /** The descriptions of the agencies of a gazetteer, for countries that have one agency alone. */
    Map<Name, Organization> of(Gazetteer gazetteer) {
        Map<Name, Organization> described = new LinkedHashMap<>();
        for (Country country : gazetteer.countries()) {
            List<Organization> agencies = gazetteer.organizations().stream()
                    .filter(organization -> organization.kind() == OrganizationKind.SPACE_AGENCY
                            && organization.validUntil().isEmpty()
                            && organization
                                    .countryCode()
                                    .filter(country.code()::equals)
                                    .isPresent())
                    .toList();
            if (agencies.size() == 1) {
                descriptions(country).forEach(name -> described.put(name, agencies.get(0)));
            }
        }
        return described;
    }

    private List<Name> descriptions(Country country) {
        List<Name> names = new ArrayList<>();
        nouns.forEach((language, list) -> list.forEach(noun -> {
            for (Name demonym : country.demonyms()) {
                if (demonym.language().equals(language)) {
                    boolean german = language.equals("de");
                    String text = german ? demonym.text() + " " + noun : noun + " " + demonym.text();
                    names.add(new Name(text, language, false));
                }
            }
        }));
        country.names().forEach(name -> ofCountry(name, names));
        return names;
    }

    /** "Italiens Raumfahrtagentur", "agence spatiale de l'Italie": with the country's name in place of the adjective. */
    private void ofCountry(Name country, List<Name> names) {
        List<String> list = nouns.getOrDefault(country.language(), List.of());
        for (String noun : list) {
            if (country.language().equals("de")) {
                String genitive = NameForms.genitive(country.text());
                names.add(new Name(genitive + " " + noun, "de", false));
                names.add(new Name(noun + " " + genitive, "de", false));
                germanLinks.forEach(link -> names.add(new Name(noun + link + country.text(), "de", false)));
            } else {
                romanceLinks.forEach(
                        link -> names.add(new Name(noun + link + country.text(), country.language(), false)));
            }
        }
    }
}
