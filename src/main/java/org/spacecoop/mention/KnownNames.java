package org.spacecoop.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Field;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.gazetteer.Place;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/** The names of the gazetteer, by their tokens. Immutable after construction and safe to share. */
final class KnownNames {

    /** What a name of the gazetteer stands for. */
    sealed interface Entry {
        /** A country's name or, as an adjective, its demonym. */
        record OfCountry(Country country, boolean adjective, Name name) implements Entry {}

        /** An organisation's name; a description such as "agence spatiale italienne" is written small. */
        record OfOrganization(Organization organization, Name name, boolean description) implements Entry {
            boolean weak() {
                return name.weak();
            }
        }

        /** A place's name. */
        record OfPlace(Place place, Name name) implements Entry {}

        /** An accord's name. */
        record OfAccord(Accord accord, Name name) implements Entry {}
    }

    private final NameTrie<Entry> names = new NameTrie<>(NameFolding::fold);
    private final Map<String, List<String>> countryNames = new HashMap<>();
    private final NameTrie<Organization> acronyms = new NameTrie<>(token -> token);
    private final NameTrie<String> fields = new NameTrie<>(NameFolding::fold);
    private final Misprints misprints = new Misprints();

    private static final Pattern SPOKEN = Pattern.compile("(?=\\p{Lu}*[AEIOU])\\p{Lu}{4,}");

    private final SentenceSplitter splitter;
    private final LegalForms forms;
    private final Regions regions;

    KnownNames(Gazetteer gazetteer, Lexicon lexicon, Regions regions, SentenceSplitter splitter) {
        this.splitter = splitter;
        this.forms = new LegalForms(lexicon);
        this.regions = regions;
        gazetteer.countries().forEach(this::addCountry);
        gazetteer.organizations().forEach(this::addOrganization);
        new NationalAgencies(lexicon)
                .of(gazetteer)
                .forEach((name, organization) -> add(name, new Entry.OfOrganization(organization, name, true)));
        CountryForms.of(gazetteer)
                .forEach((name, organization) -> add(name, new Entry.OfOrganization(organization, name, false)));
        gazetteer.places().forEach(this::addPlace);
        gazetteer.accords().forEach(this::addAccord);
        gazetteer.fields().forEach(this::addField);
    }

    private void addCountry(Country country) {
        country.names().forEach(name -> add(name, new Entry.OfCountry(country, false, name)));
        countryNames.put(
                country.code(),
                country.names().stream()
                        .map(name -> " " + NameFolding.fold(name.text()))
                        .toList());
        country.demonyms().forEach(name -> add(name, new Entry.OfCountry(country, true, name)));
    }

    private void addOrganization(Organization organization) {
        organization.names().forEach(name -> {
            Entry entry = new Entry.OfOrganization(organization, name, false);
            add(name, entry);
            forms.shortened(name.text()).ifPresent(form -> add(tokens(form, "en"), entry));
        });
        organization.acronyms().forEach(acronym -> {
            acronyms.add(tokens(acronym, "en"), organization);
            if (isSpoken(acronym, organization)) {
                acronyms.add(
                        tokens(acronym.charAt(0) + acronym.substring(1).toLowerCase(Locale.ROOT), "en"), organization);
            }
        });
    }

    /** Many newspapers print an acronym that is spoken as a word like one ("Jaxa"). */
    private static boolean isSpoken(String acronym, Organization organization) {
        boolean agency = organization.kind() == OrganizationKind.SPACE_AGENCY
                || organization.kind() == OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION;
        return agency && SPOKEN.matcher(acronym).matches();
    }

    private void addPlace(Place place) {
        place.names().stream().filter(name -> !name.weak()).forEach(name -> add(name, new Entry.OfPlace(place, name)));
    }

    private void addAccord(Accord accord) {
        accord.names().forEach(name -> add(name, new Entry.OfAccord(accord, name)));
    }

    private void addField(Field field) {
        field.names().forEach(name -> {
            fields.add(tokens(name.text(), "en"), field.id());
            fields.add(tokens(name.text(), "fr"), field.id());
        });
    }

    /** A name in its forms, with elided articles as tokens of their own, as in French, and without. */
    private void add(Name name, Entry entry) {
        for (String form : NameForms.of(name)) {
            add(tokens(form, "en"), entry);
            add(tokens(form, "fr"), entry);
        }
    }

    private void add(List<String> tokens, Entry entry) {
        names.add(tokens, entry);
        boolean country = entry instanceof Entry.OfCountry named && !named.adjective();
        misprints.learn(tokens.stream().map(NameFolding::fold).toList(), country);
    }

    /** "Tides and Harbours Norway", "Tides Florida": whether an organisation's name holds that of its country or of a land there. */
    boolean namesItsCountry(Organization organization, Name name) {
        String folded = NameFolding.fold(name.text());
        return organization.countryCode().stream()
                .anyMatch(code ->
                        countryNames.getOrDefault(code, List.of()).stream().anyMatch(folded::endsWith)
                                || regions.isNamedAfter(name.text(), code));
    }

    /** The regions of countries. */
    Regions regions() {
        return regions;
    }

    /** The folded words of a sentence, misprinted names of countries as they should be. */
    List<String> folded(List<Token> tokens) {
        return misprints.mend(tokens, names);
    }

    /** The longest name that begins at a token; of the tokens their folded forms. */
    NameTrie.Match<Entry> name(List<String> folded, int from) {
        return names.longestFormed(folded, from);
    }

    /** The organisations whose acronym, letter by letter, begins at a token. */
    NameTrie.Match<Organization> acronym(List<String> tokens, int from) {
        return acronyms.longest(tokens, from);
    }

    /** How many words at a place are the legal form of the company named before. */
    int legalForm(List<String> words, int from) {
        return forms.lengthAt(words, from);
    }

    /** How many words at a place name an organ of the organisation named before. */
    int organ(List<String> words, int from) {
        return forms.organAt(words, from);
    }

    /** The fields of cooperation whose longest label begins at a token; of the tokens their folded forms. */
    NameTrie.Match<String> field(List<String> folded, int from) {
        return fields.longestFormed(folded, from);
    }

    /** Whether an organisation of the gazetteer bears the name. */
    Optional<Organization> organization(String name) {
        List<String> tokens = tokens(name, "en");
        NameTrie.Match<Entry> match = names.longest(tokens, 0);
        if (match.length() != tokens.size()) {
            return Optional.empty();
        }
        return match.values().stream()
                .filter(Entry.OfOrganization.class::isInstance)
                .map(entry -> ((Entry.OfOrganization) entry).organization())
                .findFirst();
    }

    private List<String> tokens(String name, String language) {
        return splitter.tokens(name, language).stream().map(Token::text).toList();
    }
}
