package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads a country with what its own body is called: "the Norwegian space agency", "Kenya's space agency", "the Austrian
 * climate ministry", "l'agence spatiale allemande", "the French and German space agencies". Safe to share.
 */
final class NationalBodies {

    private static final int LONGEST_PORTFOLIO = 4;
    private static final int LONGEST_LIST = 12;

    private final Gazetteer gazetteer;
    private final NameTrie<String> heads;
    private final NameTrie<String> pluralHeads;
    private final NameTrie<String> shortHeads;
    private final NameTrie<String> chiefs;
    private final Set<String> indefinite;
    private final List<String> endings;
    private final Set<String> portfolios;
    private final Set<String> links;
    private final Set<String> bodyNouns;
    private final Set<String> agencyNouns;
    private final Set<String> ages;
    private final Set<String> and;
    private final Set<String> joins;
    private final Set<String> germanJoins;

    NationalBodies(Lexicon lexicon, SentenceSplitter splitter, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        PhraseLists phrases = new PhraseLists(splitter);
        heads = phrases.trie(lexicon.lists("national-heads"));
        pluralHeads = phrases.trie(lexicon.lists("national-heads-plural"));
        shortHeads = phrases.trie(lexicon.lists("national-heads-short"));
        chiefs = phrases.trie(lexicon.lists("national-chiefs"));
        indefinite = new HashSet<>(lexicon.strings("indefinite"));
        endings = lexicon.strings("ministry-endings");
        portfolios = new HashSet<>(lexicon.strings("portfolios"));
        portfolios.addAll(lexicon.strings("portfolio-words"));
        links = new HashSet<>(lexicon.strings("of-country"));
        agencyNouns = Set.copyOf(lexicon.strings("agency-nouns"));
        ages = Set.copyOf(lexicon.strings("ages"));
        and = Set.copyOf(lexicon.strings("national-and"));
        joins = Set.copyOf(lexicon.strings("list-joins"));
        germanJoins = Set.copyOf(lexicon.strings("list-joins-german"));
        bodyNouns = new HashSet<>(lexicon.lists("last").getOrDefault("Government", List.of()));
    }

    /** The mentions of a sentence, countries with a body of their own read as that body. */
    List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        List<String> words = tokens.stream().map(Token::text).toList();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof OrganizationMention name && isNamedByCountry(name)) {
                OrganizationMention body =
                        mention(name.start(), name.end(), name.countryCode().orElseThrow(), name.kind(), name.name());
                read.set(i, name.acronym().map(body::abbreviated).orElse(body));
            }
            if (read.get(i) instanceof CountryMention country && country.form() != Form.GOVERNMENT) {
                Site site = new Site(tokens, words, country);
                Optional<OrganizationMention> body = behind(site, country)
                        .or(() -> before(site, country))
                        .or(() -> inShort(site, country))
                        .filter(found -> isFree(found, read));
                if (body.isPresent()) {
                    replace(read, country, body.get());
                    i = read.indexOf(body.get());
                }
            }
        }
        return read;
    }

    /** "Norway Space Agency": a name of which the gazetteer knows none, but which tells no more than whose agency it is. */
    private boolean isNamedByCountry(OrganizationMention name) {
        return name.id().isEmpty()
                && name.kind() == OrganizationKind.SPACE_AGENCY
                && name.countryCode().isPresent()
                && isPlain(name.name())
                && agencyNouns.stream().anyMatch(NameFolding.fold(name.name())::endsWith);
    }

    /** Where a country stands among the tokens. */
    private record Site(List<Token> tokens, List<String> words, int first, int after) {
        Site(List<Token> tokens, List<String> words, CountryMention country) {
            this(tokens, words, index(tokens, country.start()), index(tokens, country.end()));
        }

        private static int index(List<Token> tokens, int offset) {
            int at = 0;
            while (at < tokens.size() && tokens.get(at).start() < offset) {
                at++;
            }
            return at;
        }

        String word(int at) {
            return at >= 0 && at < words.size() ? tokens.get(at).folded() : "";
        }

        String text(int from, int to) {
            return NameRuns.spelt(tokens.subList(from, to));
        }
    }

    /** "Norwegian space agency", "Norway's climate ministry", "French and German space agencies". */
    private Optional<OrganizationMention> behind(Site site, CountryMention country) {
        boolean possessive =
                site.word(site.after()).equals("'s") || site.word(site.after()).equals("'");
        if (!possessive && country.form() == Form.NAME && !isAbbreviation(site)) {
            return Optional.empty();
        }
        int from = possessive ? site.after() + 1 : site.after();
        Optional<OrganizationMention> led = ofChief(site, country, from);
        Optional<OrganizationMention> listed = possessive || led.isPresent() ? led : ofList(site, country);
        if (listed.isPresent()) {
            return listed;
        }
        // "Australia's newly founded space agency"
        while (ages.contains(site.word(from))) {
            from++;
        }
        int at = from;
        while (at - from <= LONGEST_PORTFOLIO && at < site.words().size()) {
            Head head = headAt(site, at);
            if (head.length() > 0) {
                return Optional.of(body(site, country, head, new Span(site.first(), at + head.length(), from)));
            }
            boolean joined = at > from && and.contains(site.word(at));
            if (!joined && !portfolios.contains(site.word(at))) {
                break;
            }
            at++;
        }
        return Optional.empty();
    }

    /** "Norway's space chief": the agency, without the word for who leads it. */
    private Optional<OrganizationMention> ofChief(Site site, CountryMention country, int from) {
        int length = chiefs.longest(site.words(), from).length();
        int end = length > 1 ? site.tokens().get(from + length - 2).end() : country.end();
        return length > 0 ? Optional.of(agency(country.code(), country.start(), end)) : Optional.empty();
    }

    /** "the Japanese agency", "l'agence japonaise": in few words, of a country that has one of the kind. */
    private Optional<OrganizationMention> inShort(Site site, CountryMention country) {
        boolean possessive = site.word(site.after()).equals("'s");
        int next = possessive ? site.after() + 1 : site.after();
        boolean behind = shortHeads.longest(site.words(), next).length() == 1
                && (possessive || country.form() == Form.ADJECTIVE)
                && !indefinite.contains(site.word(site.first() - 1));
        boolean before = site.first() > 0
                && country.form() == Form.ADJECTIVE
                && shortHeads.longest(site.words(), site.first() - 1).length() == 1
                && !indefinite.contains(site.word(site.first() - 2));
        if (!behind && !before) {
            return Optional.empty();
        }
        Head head = new Head(1, OrganizationKind.SPACE_AGENCY);
        Span span = behind
                ? new Span(site.first(), next + 1, next)
                : new Span(site.first() - 1, site.after(), site.first() - 1);
        return Optional.of(body(site, country, head, span))
                .filter(body -> body.id().isPresent());
    }

    private static boolean isAbbreviation(Site site) {
        String word = site.words().get(site.first());
        return site.after() == site.first() + 1 && (NameFolding.isAcronym(word) || word.contains("."));
    }

    /** The countries before a head in the plural: all but the last have only their own word. */
    private Optional<OrganizationMention> ofList(Site site, CountryMention country) {
        int at = site.after();
        int steps = 0;
        boolean german = false;
        while (headOfList(site, at, german).length() == 0) {
            boolean joined = site.word(at).equals(",") || joins.contains(site.word(at));
            boolean other = Character.isUpperCase(
                    (site.words().size() > at ? site.words().get(at) : "a").codePointAt(0));
            german |= germanJoins.contains(site.word(at));
            if ((!joined && !other && !german) || ++steps > LONGEST_LIST) {
                return Optional.empty();
            }
            at++;
        }
        NameTrie.Match<String> plural = headOfList(site, at, german);
        Head head = new Head(plural.length(), kind(plural.values().get(0)));
        boolean last = at == site.after();
        return Optional.of(
                last
                        ? body(site, country, head, new Span(site.first(), at + plural.length(), at))
                        : agency(country.code(), country.start(), country.end()));
    }

    /** In German the head may be in the singular: "die deutsche und die polnische Raumfahrtagentur". */
    private NameTrie.Match<String> headOfList(Site site, int at, boolean german) {
        NameTrie.Match<String> plural = pluralHeads.longest(site.words(), at);
        return plural.length() == 0 && german ? heads.longest(site.words(), at) : plural;
    }

    /** "agence spatiale allemande", "space agency of Norway", "Ministerio de Defensa de Chile". */
    private Optional<OrganizationMention> before(Site site, CountryMention country) {
        int end = site.first();
        while (end > 0 && site.first() - end < 3 && links.contains(site.word(end - 1))) {
            end--;
        }
        boolean linked = end < site.first();
        if (linked != (country.form() == Form.NAME)) {
            return Optional.empty();
        }
        for (int start = Math.max(0, end - LONGEST_PORTFOLIO - 2); start < end; start++) {
            Head head = headAt(site, start);
            boolean whole = head.length() > 0 && arePortfolios(site, start + head.length(), end);
            if (whole) {
                return Optional.of(body(site, country, head, new Span(start, site.after(), start)));
            }
        }
        return Optional.empty();
    }

    private boolean arePortfolios(Site site, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!portfolios.contains(site.word(at)) && !links.contains(site.word(at))) {
                return false;
            }
        }
        return true;
    }

    /** What a body is called: how many tokens, and which kind. */
    private record Head(int length, OrganizationKind kind) {}

    /** From where to where a body's name stands, and where its words without the country begin. */
    private record Span(int from, int to, int own) {}

    private Head headAt(Site site, int at) {
        NameTrie.Match<String> match = heads.longest(site.words(), at);
        if (match.length() > 0) {
            return new Head(match.length(), kind(match.values().get(0)));
        }
        boolean compound = endings.stream()
                .anyMatch(ending -> site.word(at).length() > ending.length()
                        && site.word(at).endsWith(ending));
        return compound ? new Head(1, OrganizationKind.MINISTRY) : new Head(0, OrganizationKind.COMPANY);
    }

    private static OrganizationKind kind(String localName) {
        return Arrays.stream(OrganizationKind.values())
                .filter(kind -> kind.localName().equals(localName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("organizations.yaml: no such kind: " + localName));
    }

    private OrganizationMention body(Site site, CountryMention country, Head head, Span span) {
        int start = site.tokens().get(span.from()).start();
        int end = site.tokens().get(span.to() - 1).end();
        String printed = site.text(span.from(), span.to());
        return mention(start, end, country.code(), head.kind(), printed);
    }

    private OrganizationMention mention(int start, int end, String code, OrganizationKind kind, String printed) {
        Optional<Organization> known = only(code, kind, printed);
        return new OrganizationMention(
                start,
                end,
                known.map(Organization::id),
                known.map(Organization::label).orElse(printed),
                known.flatMap(body -> body.acronyms().stream().findFirst()),
                kind,
                Optional.of(code),
                known.isPresent() ? Certainty.KNOWN : Certainty.HEADED);
    }

    /**
     * The space agency of a country, meant where only the country's own word is printed: "the agencies of Norway and
     * Peru", "its Norwegian counterpart".
     */
    OrganizationMention agency(String code, int start, int end) {
        String label = gazetteer.countries().stream()
                .filter(country -> country.code().equals(code))
                .map(Country::label)
                .findFirst()
                .orElse(code);
        return mention(start, end, code, OrganizationKind.SPACE_AGENCY, "Space agency of " + label);
    }

    /** The one body of the kind that the country has; of ministries the one whose name holds the portfolio. */
    private Optional<Organization> only(String code, OrganizationKind kind, String printed) {
        if (kind != OrganizationKind.SPACE_AGENCY && kind != OrganizationKind.MINISTRY) {
            return Optional.empty();
        }
        List<Organization> bodies = gazetteer.organizations().stream()
                .filter(body -> body.kind() == kind
                        && body.countryCode().equals(Optional.of(code))
                        && body.validUntil().isEmpty())
                .toList();
        if (kind != OrganizationKind.MINISTRY) {
            return bodies.size() == 1 ? Optional.of(bodies.get(0)) : one(bodies, body -> isPlain(body.label()));
        }
        List<String> portfolio = Arrays.stream(NameFolding.fold(printed).split("[^\\p{L}]+", -1))
                .filter(portfolios::contains)
                .toList();
        return portfolio.isEmpty() ? Optional.empty() : one(bodies, body -> holds(body, portfolio));
    }

    private static Optional<Organization> one(List<Organization> bodies, Predicate<Organization> test) {
        List<Organization> found = bodies.stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** "Utopia National Space Agency" rather than "Utopia Manned Space Agency": its name says nothing but the country. */
    private boolean isPlain(String name) {
        return Arrays.stream(NameFolding.fold(name).split(" ", -1))
                        .filter(word -> !portfolios.contains(word) && !bodyNouns.contains(word))
                        .count()
                == 1;
    }

    private static boolean holds(Organization body, List<String> portfolio) {
        return body.names().stream()
                .map(name -> " " + NameFolding.fold(name.text()).replaceAll("[^\\p{L}]+", " ") + " ")
                .anyMatch(name -> portfolio.stream().allMatch(word -> name.contains(" " + word + " ")));
    }

    /** Whether nothing but the country, a reference or a name that says less stands where the body is named. */
    private static boolean isFree(OrganizationMention body, List<Mention> mentions) {
        return mentions.stream()
                .filter(other -> other.start() < body.end() && body.start() < other.end())
                .allMatch(other -> other instanceof CountryMention
                        || other instanceof ReferenceMention
                        || (other instanceof OrganizationMention name && name.certainty() != Certainty.KNOWN));
    }

    private static void replace(List<Mention> mentions, CountryMention country, OrganizationMention body) {
        mentions.removeIf(other -> other != country && other.start() < body.end() && body.start() < other.end());
        mentions.set(mentions.indexOf(country), body);
    }
}
