package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Tells the names of satellites, rockets, missions and places from those of companies where a noun beside the name says what
 * it is: "el satélite óptico Quillsat", "la fusée Quillon", "Quillon island". Safe to share.
 */
final class ThingNames {

    /** What a release calls so once in full is not used for anything else, however often it stands. */
    private static final int CERTAIN = 100;

    private final Set<String> nouns;
    private final Set<String> nounsBehind;
    private final Set<String> second;
    private final Set<String> kinds;
    private final Set<String> satelliteKinds;
    private final Set<String> satellites;
    private final Set<String> venues;
    private final Set<String> organs;
    private final Set<String> anyOf;
    private final Set<String> called;
    private final Set<String> articles;

    ThingNames(Lexicon lexicon) {
        nouns = new HashSet<>(lexicon.strings("thing-nouns"));
        nounsBehind = new HashSet<>(lexicon.strings("thing-nouns-behind"));
        second = new HashSet<>(lexicon.strings("papers"));
        nounsBehind.addAll(second);
        second.addAll(lexicon.strings("systems-behind"));
        kinds = new HashSet<>(lexicon.strings("things"));
        satelliteKinds = new HashSet<>(lexicon.strings("satellite-kinds"));
        satellites = new HashSet<>(lexicon.strings("satellites-behind"));
        venues = new HashSet<>(lexicon.strings("venues"));
        organs = new HashSet<>(lexicon.strings("organs-before"));
        anyOf = new HashSet<>(lexicon.strings("any-of"));
        articles = new HashSet<>(lexicon.strings("description-articles"));
        called = lexicon.strings("thing-names").stream().map(NameFolding::fold).collect(Collectors.toSet());
    }

    /** The bare names of a sentence that a noun makes names of things; "the Orbit Congress (OC)" names one, too. */
    List<String> in(List<Token> tokens, List<Mention> mentions) {
        List<String> things = new ArrayList<>();
        for (Mention mention : mentions) {
            if (isBare(mention) && called.contains(NameFolding.fold(((OrganizationMention) mention).name()))) {
                things.addAll(Collections.nCopies(CERTAIN, ((OrganizationMention) mention).name()));
            } else if (isBare(mention)
                    && (isLettered(mention)
                            || isNamedThing(tokens, mention.start())
                            || isBeforeNoun(tokens, mention.end()))) {
                things.add(((OrganizationMention) mention).name());
            } else if (isOneOfMany(tokens, mention)) {
                things.addAll(Collections.nCopies(CERTAIN, ((OrganizationMention) mention).name()));
            }
        }
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean bracketed =
                    tokens.get(i).text().equals("(") && tokens.get(i + 2).text().equals(")");
            if (bracketed
                    && kinds.contains(tokens.get(i - 1).folded())
                    && !isSmall(tokens, i - 1)
                    && !endsKnownName(tokens.get(i - 1), mentions)
                    && !endsCompany(tokens, i - 1, mentions)) {
                things.addAll(Collections.nCopies(CERTAIN, tokens.get(i + 1).text()));
            }
        }
        return things;
    }

    /** "Example Organisation for the Exploitation of Satellites (EOS)": an organisation, whatever word ends its name. */
    private static boolean endsKnownName(Token last, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention instanceof OrganizationMention name
                        && name.id().isPresent()
                        && name.start() < last.start()
                        && last.end() <= name.end());
    }

    /** "Gulf Tide Satellite (GTS) signed": things have an article. */
    private boolean endsCompany(List<Token> tokens, int last, List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> {
            boolean company = mention instanceof OrganizationMention name
                    && name.kind() == OrganizationKind.COMPANY
                    && name.certainty() == Certainty.HEADED
                    && name.start() < tokens.get(last).start()
                    && tokens.get(last).end() <= name.end();
            int before = last;
            while (company && before >= 0 && tokens.get(before).start() >= mention.start()) {
                before--;
            }
            return company
                    && (before < 0
                            || (!articles.contains(tokens.get(before).folded())
                                    && !isAdjective(tokens.get(before), mentions)));
        });
    }

    private static boolean isAdjective(Token token, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention instanceof CountryMention country
                        && country.form() == CountryMention.Form.ADJECTIVE
                        && country.end() == token.end());
    }

    /** "a Gulf Tide Satellite system": behind an indefinite article and before a noun, what ends like a body's name is a kind. */
    private boolean isOneOfMany(List<Token> tokens, Mention mention) {
        boolean unknown = mention instanceof OrganizationMention name
                && name.id().isEmpty()
                && name.certainty() == Certainty.HEADED;
        int at = 0;
        while (unknown && at < tokens.size() && tokens.get(at).start() < mention.start()) {
            at++;
        }
        return at > 0 && anyOf.contains(tokens.get(at - 1).folded()) && isBeforeNoun(tokens, mention.end());
    }

    /**
     * Whether a mention is a bare name that the release uses for a thing, and hardly for anything else, or an acronym that
     * it has explained so, whatever organisation else bears it.
     */
    static boolean isThing(Mention mention, String printed, Map<String, Integer> things, LocalNames local) {
        if (!isBare(mention)) {
            return mention instanceof OrganizationMention && things.getOrDefault(printed, 0) >= CERTAIN;
        }
        String name = ((OrganizationMention) mention).name();
        return things.getOrDefault(name, 0) > 0 && things.get(name) * 2 >= local.uses(name);
    }

    /** "the Board of the Example Agency": no body of its own. */
    boolean isOrgan(OrganizationMention name) {
        int of = name.name().indexOf(" of ");
        return of > 0 && organs.contains(NameFolding.fold(name.name().substring(0, of)));
    }

    private static boolean isBare(Mention mention) {
        return mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE;
    }

    private boolean isNamedThing(List<Token> tokens, int start) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < start) {
            at++;
        }
        boolean venue = isVenue(tokens, at - 1) || (isSmall(tokens, at - 1) && isVenue(tokens, at - 2));
        return venue || isNoun(tokens, at - 1) || (isSmall(tokens, at - 1) && isNoun(tokens, at - 2));
    }

    /** "el Palacio de Quillon". */
    private boolean isVenue(List<Token> tokens, int at) {
        return at >= 0 && venues.contains(tokens.get(at).text());
    }

    /** "el satélite Ana Muestra": what looks like somebody's name is that of a thing. */
    boolean isNamedBy(List<Token> tokens, int start) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < start) {
            at++;
        }
        return isNoun(tokens, at - 1);
    }

    /** "Quillon island", "the Quillon rocket", "the Quillon business daily". */
    private boolean isBeforeNoun(List<Token> tokens, int end) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        return isNumbered(tokens, at)
                || isSatellite(tokens, at)
                || (isSmallWord(tokens, at)
                        && nounsBehind.contains(tokens.get(at).folded()))
                || (isSmallWord(tokens, at)
                        && isSmallWord(tokens, at + 1)
                        && second.contains(tokens.get(at + 1).folded()));
    }

    /** "Quillsat-B": one of a row. */
    private static boolean isLettered(Mention mention) {
        String name = ((OrganizationMention) mention).name();
        int end = name.length();
        return end > 2 && name.charAt(end - 2) == '-' && Character.isUpperCase(name.charAt(end - 1));
    }

    /** "the Quillsat Earth observation satellite". */
    private boolean isSatellite(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && satelliteKinds.contains(tokens.get(at).folded())) {
            at++;
        }
        return at > from
                && isSmallWord(tokens, at)
                && satellites.contains(tokens.get(at).folded());
    }

    /** "Quillsat-1". */
    private static boolean isNumbered(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).text().equals("-")
                && Character.isDigit(tokens.get(at + 1).text().charAt(0));
    }

    /** "the Quillsat-1R satellite" is not Quillsat Ltd., however often the release speaks of that. */
    static boolean isNumbered(Mention mention, String block) {
        return isBare(mention)
                && mention.end() + 1 < block.length()
                && block.charAt(mention.end()) == '-'
                && Character.isDigit(block.charAt(mention.end() + 1));
    }

    /** "the Franco-Italian company A": one word that a dash joins to an adjective of a country is no name. */
    static boolean isHalfOfAdjective(Mention mention, String block, List<Mention> all) {
        return mention instanceof OrganizationMention name
                && name.certainty() == OrganizationMention.Certainty.BARE
                && block.startsWith("-", name.end())
                && name.name().indexOf(' ') < 0
                && all.stream()
                        .anyMatch(other -> other instanceof CountryMention country
                                && country.start() == name.end() + 1
                                && country.form() == CountryMention.Form.ADJECTIVE);
    }

    private static boolean isSmallWord(List<Token> tokens, int at) {
        return at < tokens.size() && isSmall(tokens, at);
    }

    private boolean isNoun(List<Token> tokens, int at) {
        return isSmall(tokens, at) && nouns.contains(tokens.get(at).folded());
    }

    private static boolean isSmall(List<Token> tokens, int at) {
        return at >= 0 && Character.isLowerCase(tokens.get(at).text().codePointAt(0));
    }
}
