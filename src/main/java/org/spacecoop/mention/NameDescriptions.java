package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Tells from the words beside a name that it is a company's, and of which country: "Quillfort, a Japanese imaging
 * company", "the Japanese start-up Quillfort", "Lima-based Quillfort", "Quillfort (NYSE: QFT)". Safe to share.
 */
final class NameDescriptions {

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> POSSESSIVE = Set.of("'s", "'");

    private static final int LONGEST_AFTER = 10;
    private static final int LONGEST_BEFORE = 5;
    private static final int LONGEST_TICKER = 6;

    private final CompanyNouns nouns;
    private final Set<String> exchanges;
    private final Set<String> articles;
    private final Set<String> seated;
    private final Set<String> joints;
    private final Set<String> callings;
    private final Set<String> heads;
    private final Set<String> of;
    private final Set<String> seatLinks;

    NameDescriptions(Lexicon lexicon) {
        nouns = new CompanyNouns(lexicon);
        exchanges = new HashSet<>(lexicon.strings("exchanges"));
        articles = new HashSet<>(lexicon.strings("description-articles"));
        seated = new HashSet<>(lexicon.strings("seated"));
        joints = new HashSet<>(lexicon.strings("elliptic-joints"));
        callings = new HashSet<>(lexicon.strings("callings"));
        heads = new HashSet<>(lexicon.strings("heads-of-companies"));
        of = Set.copyOf(lexicon.strings("description-of"));
        seatLinks = Set.copyOf(lexicon.strings("seated-in"));
    }

    /** The mentions of a sentence, described names as companies with the country that the description gives. */
    List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof OrganizationMention name && name.id().isEmpty()) {
                Site site = new Site(tokens, read, name);
                Optional<Description> description = behind(site)
                        .or(() -> before(site))
                        .or(() -> seat(site))
                        .or(() -> seatBehind(site))
                        .or(() -> ticker(site))
                        .or(() -> like(site));
                if (description.isPresent()) {
                    read.set(i, described(name, description.get()));
                }
            }
        }
        read.removeIf(mention -> mention instanceof OrganizationMention listed
                && listed.certainty() == Certainty.BARE
                && (isInTicker(tokens, listed) || listed.name().endsWith("-")));
        read.removeIf(mention -> mention instanceof ReferenceMention && leadsToName(tokens, mention, read));
        return owned(tokens, read);
    }

    /** "Peru's state satellite operator Quillfort" whole: the country tells whose operator it is, and does nothing itself. */
    private List<Mention> owned(List<Token> tokens, List<Mention> mentions) {
        List<Mention> whole = new ArrayList<>(mentions);
        for (Mention mention : mentions) {
            if (mention instanceof CountryMention country) {
                body(tokens, country, mentions).ifPresent(body -> {
                    whole.remove(country);
                    whole.set(whole.indexOf(body), body.at(country.start(), body.end()));
                });
                named(tokens, country, mentions)
                        .ifPresent(name -> whole.replaceAll(other -> other == name ? name.of(country.code()) : other));
            }
        }
        return whole;
    }

    /** "Peru's Quillfort", "la peruana Quillfort": a name of which nothing else tells the country. */
    private static Optional<OrganizationMention> named(
            List<Token> tokens, CountryMention country, List<Mention> mentions) {
        int owned = index(tokens, country.end());
        boolean possessive = owned + 1 < tokens.size()
                && POSSESSIVE.contains(tokens.get(owned).folded());
        boolean adjective = country.form() == CountryMention.Form.ADJECTIVE && owned < tokens.size();
        return possessive || adjective
                ? beginning(mentions, tokens.get(possessive ? owned + 1 : owned).start())
                        .filter(name ->
                                name.id().isEmpty() && name.countryCode().isEmpty())
                : Optional.empty();
    }

    private Optional<OrganizationMention> body(List<Token> tokens, CountryMention country, List<Mention> mentions) {
        int owned = index(tokens, country.end());
        boolean possessive = country.form() == CountryMention.Form.NAME
                && owned < tokens.size()
                && POSSESSIVE.contains(tokens.get(owned).folded());
        int at = owned + 1;
        while (possessive
                && at < tokens.size()
                && at <= owned + LONGEST_BEFORE
                && Character.isLowerCase(tokens.get(at).text().codePointAt(0))) {
            at++;
        }
        boolean described = possessive
                && at > owned + 1
                && at < tokens.size()
                && nouns.contains(tokens.get(at - 1).folded());
        return described
                ? beginning(mentions, tokens.get(at).start())
                        .filter(body -> body.countryCode()
                                .filter(code -> !code.equals(country.code()))
                                .isEmpty())
                : Optional.empty();
    }

    private static Optional<OrganizationMention> beginning(List<Mention> mentions, int start) {
        return mentions.stream()
                .filter(mention -> mention.start() == start)
                .filter(OrganizationMention.class::isInstance)
                .map(OrganizationMention.class::cast)
                .findFirst();
    }

    /**
     * "the company Quillfort", "la société japonaise Quillfort", "la empresa pública japonesa Quillfort": what leads to a name
     * refers to nobody else.
     */
    private static boolean leadsToName(List<Token> tokens, Mention reference, List<Mention> mentions) {
        int end = reference.end();
        int qualified = qualifiedEnd(tokens, end);
        for (Mention next : mentions) {
            boolean small = next instanceof CountryMention && Site.isSmall(tokens, index(tokens, next.start()));
            boolean beside = next.start() == end + 1 || (small && end < qualified && next.start() == qualified + 1);
            if (beside && next instanceof CountryMention country && country.form() == CountryMention.Form.ADJECTIVE) {
                end = next.end();
            } else if (beside) {
                return next instanceof OrganizationMention;
            }
        }
        return false;
    }

    /** Where the word ends that follows a reference, if it is written small. */
    private static int qualifiedEnd(List<Token> tokens, int reference) {
        int next = index(tokens, reference);
        return Site.isSmall(tokens, next) ? tokens.get(next).end() : reference;
    }

    private record Description(Optional<String> country) {}

    /** A name among the tokens: its first one and the one after it. */
    private record Site(List<Token> tokens, List<Mention> mentions, int first, int after) {
        Site(List<Token> tokens, List<Mention> mentions, Mention name) {
            this(tokens, mentions, index(tokens, name.start()), index(tokens, name.end()));
        }

        String word(int at) {
            return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
        }

        boolean isSmall(int at) {
            return isSmall(tokens, at);
        }

        static boolean isSmall(List<Token> tokens, int at) {
            return at >= 0
                    && at < tokens.size()
                    && Character.isLowerCase(tokens.get(at).text().codePointAt(0));
        }

        /** Whether a word with a capital stands within a phrase and is no name: "Earth observation company". */
        boolean isWithin(int at) {
            return at >= 0
                    && isSmall(at + 1)
                    && mentions.stream()
                            .noneMatch(
                                    mention -> mention.start() <= tokens.get(at).start()
                                            && tokens.get(at).end() <= mention.end());
        }

        Optional<String> country(int at) {
            return at < 0 || at >= tokens.size()
                    ? Optional.empty()
                    : mentions.stream()
                            .filter(mention -> mention.start() <= tokens.get(at).start()
                                    && tokens.get(at).end() <= mention.end())
                            .flatMap(mention -> code(mention).stream())
                            .findFirst();
        }

        private static Optional<String> code(Mention mention) {
            if (mention instanceof CountryMention country) {
                return Optional.of(country.code());
            }
            return mention instanceof PlaceMention place ? place.countryCode() : Optional.empty();
        }
    }

    private static int index(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    /** ", a Japanese Earth imaging company". */
    private Optional<Description> behind(Site site) {
        int at = site.after();
        if (!site.word(at).equals(",") || !articles.contains(site.word(at + 1))) {
            return Optional.empty();
        }
        Optional<String> country = Optional.empty();
        for (int i = at + 2; i < at + 2 + LONGEST_AFTER; i++) {
            // "Ana Example, the head of the satellite company" is a person.
            if (heads.contains(site.word(i))) {
                return Optional.empty();
            }
            if (nouns.contains(site.word(i))) {
                Optional<String> found = country;
                return Optional.of(new Description(found.or(() -> site.country(nextWord(site)))));
            }
            boolean goesOn = site.isSmall(i) || site.country(i).isPresent() || isJoint(site, i);
            if (!goesOn
                    && !(i < site.tokens().size()
                            && Character.isUpperCase(site.tokens().get(i).text().codePointAt(0)))) {
                return Optional.empty();
            }
            int here = i;
            country = country.or(() -> site.country(here));
        }
        return Optional.empty();
    }

    private static int nextWord(Site site) {
        return site.after() + 2;
    }

    private static boolean isJoint(Site site, int at) {
        return site.word(at).equals("-") || site.word(at).equals("'s");
    }

    /** "the Japanese satellite operator Quillfort", "la société japonaise Quillfort", "la empresa pública japonesa Quillfort". */
    private Optional<Description> before(Site site) {
        Optional<String> between = site.country(site.first() - 1);
        boolean qualified = site.isSmall(site.first() - 1) && site.isSmall(site.first() - 2);
        if (between.isPresent()
                && (nouns.contains(site.word(site.first() - 2))
                        || (qualified && nouns.contains(site.word(site.first() - 3))))) {
            return Optional.of(new Description(between));
        }
        if (callings.contains(site.word(site.first() - 2) + " " + site.word(site.first() - 1))) {
            return Optional.empty();
        }
        if (!nouns.contains(site.word(site.first() - 1))) {
            return isDoerOf(site) ? Optional.of(new Description(Optional.empty())) : Optional.empty();
        }
        for (int i = site.first() - 2; i >= Math.max(0, site.first() - 1 - LONGEST_BEFORE); i--) {
            Optional<String> country = site.country(i);
            if (country.isPresent()) {
                return Optional.of(new Description(country));
            }
            // "Norway and the company Quillfort": what stands before an article is no part of the description.
            boolean opens = articles.contains(site.word(i));
            if (opens || (!site.isSmall(i) && !isJoint(site, i) && !site.isWithin(i))) {
                break;
            }
        }
        return Optional.of(new Description(Optional.empty()));
    }

    /** "el operador de satélites Quillfort", "le constructeur de lanceurs Quillfort": what it does stands in between. */
    private boolean isDoerOf(Site site) {
        for (int at = site.first() - 2; at > 0 && at >= site.first() - LONGEST_BEFORE && site.isSmall(at); at--) {
            if (of.contains(site.word(at)) && nouns.contains(site.word(at - 1))) {
                return !articles.contains(site.word(at + 1));
            }
        }
        return false;
    }

    /** "Lima-based Quillfort". */
    private Optional<Description> seat(Site site) {
        boolean based = seated.contains(site.word(site.first() - 1))
                && site.word(site.first() - 2).equals("-");
        return based ? Optional.of(new Description(site.country(site.first() - 3))) : Optional.empty();
    }

    /** "Quillfort, headquartered in Callao, Peru,": people and things are not. */
    private Optional<Description> seatBehind(Site site) {
        int at = site.after();
        boolean seat = site.word(at).equals(",")
                && seated.contains(site.word(at + 1))
                && seatLinks.contains(site.word(at + 2));
        if (!seat) {
            return Optional.empty();
        }
        int place = at + 3;
        while (!site.word(place).isEmpty() && !site.word(place).equals(",") && place - at < LONGEST_BEFORE) {
            place++;
        }
        int behind = place + 1;
        return Optional.of(new Description(site.country(behind).or(() -> site.country(at + 3))));
    }

    /** "la empresa española Zorbia y la peruana Quillfort": a company like the one before it; the noun is not said again. */
    private Optional<Description> like(Site site) {
        boolean listed = joints.contains(site.word(site.first() - 3)) && articles.contains(site.word(site.first() - 2));
        boolean company = listed
                && site.mentions().stream()
                        .takeWhile(mention -> mention.start()
                                < site.tokens().get(site.first()).start())
                        .anyMatch(mention -> mention instanceof OrganizationMention other
                                && other.kind() == OrganizationKind.COMPANY
                                && other.certainty() != Certainty.BARE);
        return company
                ? site.country(site.first() - 1).map(code -> new Description(Optional.of(code)))
                : Optional.empty();
    }

    /** "Quillfort (NYSE: QFT)". */
    private Optional<Description> ticker(Site site) {
        boolean listed = OPENING.contains(site.word(site.after())) && isExchange(site, site.after() + 1);
        return listed ? Optional.of(new Description(Optional.empty())) : Optional.empty();
    }

    private boolean isExchange(Site site, int at) {
        return exchanges.contains(site.word(at))
                && (site.word(at + 1).equals(":") || site.word(at + 2).equals(":"));
    }

    private boolean isInTicker(List<Token> tokens, OrganizationMention name) {
        int at = index(tokens, name.start());
        for (int i = at; i > 0 && i > at - LONGEST_TICKER; i--) {
            if (OPENING.contains(tokens.get(i - 1).text())) {
                return exchanges.contains(tokens.get(i).folded());
            }
        }
        return false;
    }

    private static OrganizationMention described(OrganizationMention name, Description description) {
        OrganizationMention sure = name.sure();
        return description.country().map(sure::of).orElse(sure);
    }
}
