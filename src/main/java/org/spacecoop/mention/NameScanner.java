package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    private static final Set<OrganizationKind> WITH_ORGANS =
            Set.of(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION, OrganizationKind.SPACE_AGENCY);

    private static final int LONGEST_SHORT_NAME = 5;
    private static final int SHORT = 3;

    /** A name of so many words is nobody else's. */
    private static final int LONG_NAME = 7;

    /** A text too short to tell its language may be in any. */
    private static final String UNTOLD = "und";

    private final KnownNames known;
    private final LocalNames local;
    private final String language;
    private final Set<String> anyOf;

    NameScanner(KnownNames known, LocalNames local, String language, Set<String> anyOf) {
        this.anyOf = anyOf;
        this.known = known;
        this.local = local;
        this.language = language;
    }

    /**
     * What the gazetteer knows of a sentence's tokens. It stays the same whatever the release introduces, so that a sentence
     * that is scanned twice is looked up once.
     *
     * @param folded the folded words, misprints mended
     * @param acronyms the longest acronym that begins at each token
     * @param names the longest name that begins at each token
     */
    record Known(
            List<Token> tokens,
            List<String> folded,
            List<NameTrie.Match<Organization>> acronyms,
            List<NameTrie.Match<Entry>> names) {}

    Known look(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::text).toList();
        List<String> folded = known.folded(tokens);
        List<NameTrie.Match<Organization>> acronyms = new ArrayList<>(tokens.size());
        List<NameTrie.Match<Entry>> names = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            acronyms.add(known.acronym(endsCompany(words, at) ? words.subList(0, at) : words, at));
            names.add(known.name(folded, at));
        }
        return new Known(tokens, folded, acronyms, names);
    }

    /** "Quillfort JSC": behind a word like a name, what is a legal form is no acronym of somebody else. */
    private boolean endsCompany(List<String> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        return before.length() > 2
                && (at > 1 || NameFolding.hasCapital(before, 1))
                && Character.isUpperCase(before.codePointAt(0))
                && !before.equals(before.toUpperCase(Locale.ROOT))
                && known.legalForm(words, at) > 0;
    }

    /** The names in text order, without overlap. */
    List<Mention> scan(Known sentence) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int length = nameAt(sentence, i, found);
            i += Math.max(length, 1);
        }
        return found;
    }

    private int nameAt(Known sentence, int at, List<Mention> found) {
        List<Token> tokens = sentence.tokens();
        NameTrie.Match<Organization> acronym = sentence.acronyms().get(at);
        int introduced = introducedLength(tokens, at);
        Optional<Read> known = longest(sentence, at).map(read -> whole(read, sentence, at));
        Optional<Read> name = region(sentence, at, known).or(() -> known);
        if (name.isPresent() && name.get().length() > Math.max(acronym.length(), introduced)) {
            return found(name.get(), tokens, at, found);
        }
        if (introduced > 0) {
            return introduced(sentence, at, introduced, found);
        }
        Optional<Organization> organization = acronym.length() == 0 ? Optional.empty() : local.choose(acronym.values());
        if (organization.isPresent()) {
            Read read = new Read(mention(organization.get(), tokens, at, acronym.length()), acronym.length());
            return found(whole(read, sentence, at), tokens, at, found);
        }
        return name.map(read -> found(read, tokens, at, found)).orElse(0);
    }

    /** The state or province that is named at a place, but where the gazetteer knows a body by as many words. */
    private Optional<Read> region(Known sentence, int at, Optional<Read> name) {
        Optional<Read> body = name.filter(read -> !(read.mention() instanceof PlaceMention));
        return known.regions()
                .at(sentence.tokens(), sentence.folded(), at)
                .filter(region -> region.length() > body.map(Read::length).orElse(0))
                .map(region -> new Read(region.mention(), region.length()));
    }

    /** Keeps a name, unless it is but the beginning of a satellite's; how many tokens are read. */
    private static int found(Read read, List<Token> tokens, int at, List<Mention> found) {
        int designation = Designations.lengthAt(read.mention(), tokens, at + read.length());
        if (designation == 0 && !isNamesakeAbroad(read, found)) {
            found.add(read.mention());
        }
        return read.length() + designation;
    }

    /** "the Peruvian National Tide Commission" is not the Chilean one of that name. */
    private static boolean isNamesakeAbroad(Read read, List<Mention> found) {
        return read.length() > 2
                && read.mention() instanceof OrganizationMention body
                && !found.isEmpty()
                && found.get(found.size() - 1) instanceof CountryMention country
                && country.form() == Form.ADJECTIVE
                && country.end() + 1 == body.start()
                && (body.kind() == OrganizationKind.SPACE_AGENCY || NATIONAL.contains(body.kind()))
                && body.countryCode()
                        .filter(code -> code.length() == 2 && !code.equals("EU") && !code.equals(country.code()))
                        .isPresent();
    }

    private int introduced(Known sentence, int at, int length, List<Mention> found) {
        int designation = Designations.dashedAt(sentence.tokens(), at + length);
        if (designation > 0) {
            return length + designation;
        }
        List<Token> spelt = sentence.tokens().subList(at, at + length);
        Optional<Read> read = local.introduced(NameRuns.spelt(spelt))
                .map(meant ->
                        meant.at(spelt.get(0).start(), spelt.get(length - 1).end()))
                .map(meant -> whole(new Read(meant, length), sentence, at));
        read.ifPresent(name -> found.add(name.mention()));
        return read.map(Read::length).orElse(length);
    }

    /** A name of the gazetteer that is read, and how many tokens it has. */
    private record Read(Mention mention, int length) {}

    /** "Example Space, LLC" is the known Example Space, "EA Council" the EA. */
    private Read whole(Read read, Known sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int behind = at + read.length();
        if (behind >= tokens.size() || !(read.mention() instanceof OrganizationMention body)) {
            return read;
        }
        int more = more(body.kind(), tokens.subList(behind, tokens.size()));
        return more == 0
                ? branch(read, body, sentence, behind)
                : new Read(body.at(body.start(), tokens.get(behind + more - 1).end()), read.length() + more);
    }

    /** "Quillfort Italia": called after a country as that country calls itself, a company is a branch with its seat there. */
    private Read branch(Read read, OrganizationMention body, Known sentence, int behind) {
        NameTrie.Match<Entry> match = sentence.names().get(behind);
        boolean company = body.kind() == OrganizationKind.COMPANY && match.length() == 1;
        return company
                        && Character.isUpperCase(
                                sentence.tokens().get(behind).text().codePointAt(0))
                ? match.values().stream()
                        .filter(entry -> entry instanceof Entry.OfCountry of && !of.adjective() && !speaks(of.name()))
                        .map(entry -> ((Entry.OfCountry) entry).country().code())
                        .filter(code -> !body.countryCode().equals(Optional.of(code)))
                        .findFirst()
                        .map(code -> new Read(body.branch(sentence.tokens().get(behind), code), read.length() + 1))
                        .orElse(read)
                : read;
    }

    private int more(OrganizationKind kind, List<Token> behind) {
        List<String> words = behind.stream().map(Token::text).toList();
        if (kind == OrganizationKind.COMPANY) {
            return known.legalForm(words, 0);
        }
        return WITH_ORGANS.contains(kind) ? known.organ(words, 0) : 0;
    }

    /** The longest name at a place that may be meant there: where a longer one may not, a shorter one can. */
    private Optional<Read> longest(Known sentence, int at) {
        List<String> folded = sentence.folded();
        NameTrie.Match<Entry> match = sentence.names().get(at);
        while (match.length() > 0) {
            int length = match.length();
            Optional<Mention> mention = mention(match, () -> shorter(folded, at, length), sentence.tokens(), at);
            if (mention.isPresent()) {
                return Optional.of(new Read(mention.get(), length));
            }
            match = shorter(folded, at, length);
        }
        return Optional.empty();
    }

    private NameTrie.Match<Entry> shorter(List<String> folded, int at, int length) {
        return known.name(folded.subList(0, at + length - 1), at);
    }

    /** How many tokens at a place make the longest short name that the release has introduced; 0 if none. */
    private int introducedLength(List<Token> tokens, int at) {
        if (!local.mayIntroduce(tokens.get(at).text())) {
            return 0;
        }
        for (int length = Math.min(LONGEST_SHORT_NAME, tokens.size() - at); length > 0; length--) {
            if (local.introduced(NameRuns.spelt(tokens.subList(at, at + length)))
                    .isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private Optional<Mention> mention(
            NameTrie.Match<Entry> match, Supplier<NameTrie.Match<Entry>> shorter, List<Token> tokens, int at) {
        Site site = Site.of(tokens, at, match.length(), anyOf);
        List<Organization> organizations = match.values().stream()
                .filter(Entry.OfOrganization.class::isInstance)
                .map(entry -> (Entry.OfOrganization) entry)
                .filter(entry ->
                        entry.description() || site.capitalised() || isWrittenSmall(entry.organization(), site.word()))
                .filter(entry -> !isShort(entry.name()) || speaks(entry.name()))
                .filter(entry -> credible(entry) || isOf(entry.organization(), shorter.get()))
                .map(Entry.OfOrganization::organization)
                .distinct()
                .toList();
        Optional<Organization> chosen = organizations.isEmpty() ? Optional.empty() : local.choose(organizations);
        return chosen.<Mention>map(o -> mention(o, tokens, at, match.length()))
                .or(() -> match.values().stream()
                        .map(entry -> other(entry, site))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** A short name may be a word of another language: it counts in its own alone. */
    private static boolean isShort(Name name) {
        return name.text().length() <= SHORT && !name.text().equals(name.text().toUpperCase(Locale.ROOT));
    }

    /** Some names begin with a small letter of their own. */
    private static boolean isWrittenSmall(Organization organization, String word) {
        return organization.names().stream().anyMatch(name -> name.text().startsWith(word));
    }

    private Optional<Mention> other(Entry entry, Site site) {
        if (entry instanceof Entry.OfCountry country) {
            return country(country, site);
        }
        if (entry instanceof Entry.OfPlace p && site.capitalised() && speaks(p.name())) {
            return Optional.of(new PlaceMention(
                    site.start(),
                    site.end(),
                    p.place().label(),
                    p.place().countryCode(),
                    Optional.of(p.place().id())));
        }
        if (entry instanceof Entry.OfAccord a
                && !site.anyOf()
                && (!a.name().weak() || local.hasNamed(a.accord().id()))) {
            return Optional.of(new AccordMention(
                    site.start(), site.end(), a.accord().id(), a.name().weak()));
        }
        return Optional.empty();
    }

    private Optional<Mention> country(Entry.OfCountry entry, Site site) {
        Name name = entry.name();
        boolean written = site.capitalised() || adjectiveInLowerCase(entry);
        boolean abbreviation = name.text().length() <= 3 && !name.text().contains(".");
        boolean doubtful = (abbreviation && !site.shouted()) || (name.weak() && !site.alone());
        return !speaks(name) || !written || doubtful
                ? Optional.empty()
                : Optional.of(new CountryMention(
                        site.start(),
                        site.end(),
                        entry.country().code(),
                        entry.adjective() ? Form.ADJECTIVE : Form.NAME));
    }

    /**
     * Where a name stands.
     *
     * @param capitalised whether its first word has a capital
     * @param shouted whether it is one short word in capitals
     * @param alone whether no other capitalised word stands beside it, as in the names of people and towns
     * @param anyOf whether it is written small behind an indefinite article: "un acuerdo sobre la Luna" is any of the kind
     */
    private record Site(
            int start, int end, String word, boolean capitalised, boolean shouted, boolean alone, boolean anyOf) {
        static Site of(List<Token> tokens, int at, int length, Set<String> articles) {
            String word = tokens.get(at).text();
            int after = at + length;
            boolean before = at > 0 && isCapital(tokens.get(at - 1).text()) && at > 1;
            // "Atlanta, Georgia" is a town, "Nino Example, Georgia's ambassador" is none.
            boolean owner = after < tokens.size() && tokens.get(after).folded().equals("'s");
            boolean town = at > 1
                    && !owner
                    && tokens.get(at - 1).text().equals(",")
                    && isCapital(tokens.get(at - 2).text());
            boolean behind =
                    after < tokens.size() && isCapital(tokens.get(after).text());
            return new Site(
                    tokens.get(at).start(),
                    tokens.get(after - 1).end(),
                    word,
                    NameFolding.isCapitalised(word),
                    length == 1 && NameFolding.isAcronym(word) && word.length() <= 4 && !isCurrency(tokens, after),
                    !before && !town && !behind,
                    at > 0
                            && !NameFolding.isCapitalised(word)
                            && articles.contains(tokens.get(at - 1).folded()));
        }

        /** "US$20": the dollar is the country's, and nobody else is meant. */
        private static boolean isCurrency(List<Token> tokens, int after) {
            return after < tokens.size()
                    && tokens.get(after).text().startsWith("$")
                    && tokens.get(after).start() == tokens.get(after - 1).end();
        }

        private static boolean isCapital(String word) {
            return Character.isUpperCase(word.codePointAt(0));
        }
    }

    /**
     * A ministry's name is borne by ministries of many countries: it is ours only where its country is spoken of. Another body's
     * name in a single word ("Bundeswehr") is its own.
     */
    private boolean credible(Entry.OfOrganization entry) {
        Organization organization = entry.organization();
        boolean own = organization.kind() == OrganizationKind.GOVERNMENT
                && entry.name().text().indexOf(' ') < 0;
        boolean telling = entry.name().text().split(" ", LONG_NAME + 1).length > LONG_NAME;
        boolean shared = entry.weak() || (!telling && NATIONAL.contains(organization.kind()) && !own);
        return !shared
                || (entry.weak() && local.hasNamedBody(organization.id()))
                || organization.countryCode().filter(local::speaksOf).isPresent()
                || known.namesItsCountry(organization, entry.name());
    }

    /** "US Example Office" says itself of which country it is. */
    private static boolean isOf(Organization organization, NameTrie.Match<Entry> opening) {
        return opening.values().stream()
                .anyMatch(entry -> entry instanceof Entry.OfCountry of
                        && organization
                                .countryCode()
                                .equals(Optional.of(of.country().code())));
    }

    private boolean adjectiveInLowerCase(Entry.OfCountry entry) {
        return entry.adjective()
                && !language.equals("en")
                && entry.name().language().equals(language);
    }

    private boolean speaks(Name name) {
        return name.language().equals(language)
                || language.equals(UNTOLD)
                || List.of("en", "und", "mul").contains(name.language());
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
