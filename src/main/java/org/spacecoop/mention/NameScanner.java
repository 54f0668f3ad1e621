package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.KnownNames.Entry;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/** Finds the names of the gazetteer, and those that the release has introduced, in a sentence's tokens. */
final class NameScanner {

    private static final Set<OrganizationKind> NATIONAL =
            Set.of(OrganizationKind.MINISTRY, OrganizationKind.GOVERNMENT);

    private final KnownNames known;
    private final LocalNames local;
    private final String language;

    NameScanner(KnownNames known, LocalNames local, String language) {
        this.known = known;
        this.local = local;
        this.language = language;
    }

    /** The names in text order, without overlap; tokens already covered are passed over. */
    List<Mention> scan(List<Token> tokens, boolean[] covered) {
        List<String> words = tokens.stream().map(Token::text).toList();
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = covered[i] ? 0 : nameAt(tokens, words, i, found);
            i += Math.max(length, 1);
        }
        return found;
    }

    private int nameAt(List<Token> tokens, List<String> words, int at, List<Mention> found) {
        NameTrie.Match<Organization> acronym = known.acronym(words, at);
        Optional<OrganizationMention> introduced = local.introduced(words.get(at));
        NameTrie.Match<Entry> name = known.name(words, at);
        if (name.length() > Math.max(acronym.length(), introduced.isPresent() ? 1 : 0)) {
            Optional<Mention> mention = mention(name, tokens, at);
            mention.ifPresent(found::add);
            if (mention.isPresent()) {
                return name.length();
            }
        }
        if (introduced.isPresent()) {
            found.add(introduced.get().at(tokens.get(at).start(), tokens.get(at).end()));
            return 1;
        }
        Optional<Organization> organization = acronym.length() == 0 ? Optional.empty() : local.choose(acronym.values());
        if (organization.isPresent()) {
            found.add(mention(organization.get(), tokens, at, acronym.length()));
            return acronym.length();
        }
        Optional<Mention> single = name.length() > 0 ? mention(name, tokens, at) : Optional.empty();
        single.ifPresent(found::add);
        return single.isPresent() ? name.length() : 0;
    }

    private Optional<Mention> mention(NameTrie.Match<Entry> match, List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        int start = tokens.get(at).start();
        int end = tokens.get(at + match.length() - 1).end();
        boolean capitalised = NameFolding.isCapitalised(word);
        boolean shout = match.length() == 1 && NameFolding.isAcronym(word) && word.length() <= 4;
        List<Organization> organizations = match.values().stream()
                .filter(entry -> capitalised && entry instanceof Entry.OfOrganization)
                .map(entry -> (Entry.OfOrganization) entry)
                .filter(this::credible)
                .map(Entry.OfOrganization::organization)
                .toList();
        Optional<Organization> chosen = organizations.isEmpty() ? Optional.empty() : local.choose(organizations);
        return chosen.<Mention>map(o -> mention(o, tokens, at, match.length()))
                .or(() -> mentionOf(match, start, end, capitalised, shout));
    }

    private Optional<Mention> mentionOf(
            NameTrie.Match<Entry> match, int start, int end, boolean capitalised, boolean shout) {
        return match.values().stream()
                .map(entry -> other(entry, start, end, capitalised, shout))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mention> other(Entry entry, int start, int end, boolean capitalised, boolean shout) {
        if (entry instanceof Entry.OfCountry c && speaks(c.name()) && (capitalised || adjectiveInLowerCase(c))) {
            boolean abbreviation = c.name().text().length() <= 3;
            Form form = c.adjective() ? Form.ADJECTIVE : Form.NAME;
            return abbreviation && !shout && !c.name().text().contains(".")
                    ? Optional.empty()
                    : Optional.of(new CountryMention(start, end, c.country().code(), form));
        }
        if (entry instanceof Entry.OfPlace p && capitalised && speaks(p.name())) {
            return Optional.of(new PlaceMention(
                    start,
                    end,
                    p.place().label(),
                    p.place().countryCode(),
                    Optional.of(p.place().id())));
        }
        if (entry instanceof Entry.OfAccord a) {
            return Optional.of(
                    new AccordMention(start, end, a.accord().id(), a.name().weak()));
        }
        return Optional.empty();
    }

    /** A ministry's name is borne by ministries of many countries: it is ours only where its country is spoken of. */
    private boolean credible(Entry.OfOrganization entry) {
        Organization organization = entry.organization();
        boolean shared = entry.weak() || NATIONAL.contains(organization.kind());
        return !shared || organization.countryCode().filter(local::speaksOf).isPresent();
    }

    private boolean adjectiveInLowerCase(Entry.OfCountry entry) {
        return entry.adjective()
                && !language.equals("en")
                && entry.name().language().equals(language);
    }

    private boolean speaks(Name name) {
        return name.language().equals(language) || List.of("en", "und", "mul").contains(name.language());
    }

    private static OrganizationMention mention(Organization organization, List<Token> tokens, int at, int length) {
        return new OrganizationMention(
                tokens.get(at).start(),
                tokens.get(at + length - 1).end(),
                Optional.of(organization.id()),
                organization.label(),
                organization.acronyms().stream().findFirst(),
                organization.kind(),
                organization.countryCode(),
                Certainty.KNOWN);
    }
}
