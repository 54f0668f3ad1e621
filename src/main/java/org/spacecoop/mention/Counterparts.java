package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads a country that stands for its space agency beside another one: "su homóloga noruega", "la agencia espacial italiana
 * y la noruega", "its counterparts in Norway and Peru". Safe to share.
 */
final class Counterparts {

    private final NationalBodies bodies;
    private final Set<String> nouns;
    private final Set<String> articles;
    private final Set<String> joints;
    private final Set<String> several;
    private final Set<String> seats;
    private final Set<String> listJoints;
    private final Set<String> ofPeople;

    Counterparts(Lexicon lexicon, NationalBodies bodies) {
        this.bodies = bodies;
        nouns = new HashSet<>(lexicon.strings("counterparts"));
        articles = new HashSet<>(lexicon.strings("elliptic-articles"));
        joints = new HashSet<>(lexicon.strings("elliptic-joints"));
        several = new HashSet<>(lexicon.strings("counterparts-several"));
        seats = new HashSet<>(lexicon.strings("counterpart-seats"));
        listJoints = new HashSet<>(lexicon.strings("list-joints"));
        ofPeople = new HashSet<>(lexicon.strings("counterparts-of-people"));
    }

    /** The mentions of a sentence, such adjectives read as the agencies that they mean. */
    List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        boolean agency = false;
        Mention before = null;
        for (int i = 0; i < read.size(); i++) {
            Mention mention = read.get(i);
            if (agency && mention instanceof CountryMention country && !isOfMinister(tokens, country, before)) {
                Optional<OrganizationMention> meant =
                        country.form() == Form.ADJECTIVE ? meant(tokens, country) : seated(tokens, country, read);
                meant.ifPresent(body -> read.removeIf(other ->
                        other instanceof ReferenceMention && other.start() < body.end() && body.start() < other.end()));
                int at = read.indexOf(mention);
                meant.ifPresent(body -> read.set(at, body));
                i = at;
            }
            agency |= mention instanceof OrganizationMention body && body.kind() == OrganizationKind.SPACE_AGENCY;
            before = isWhoever(mention) ? mention : before;
        }
        return read;
    }

    /** Whether it says for whom somebody named near it may stand; a bare name may be the person's own. */
    private static boolean isWhoever(Mention mention) {
        return mention instanceof CountryMention
                || (mention instanceof OrganizationMention body && body.certainty() != Certainty.BARE);
    }

    /** "The Utopian minister and her Peruvian counterpart": a minister's is no agency, even if one is named before. */
    private boolean isOfMinister(List<Token> tokens, CountryMention country, Mention before) {
        return before instanceof CountryMention && ofPeople.contains(word(tokens, index(tokens, country.start()) - 1));
    }

    private Optional<OrganizationMention> meant(List<Token> tokens, CountryMention country) {
        int first = index(tokens, country.start());
        int after = index(tokens, country.end());
        if (nouns.contains(word(tokens, first - 1))) {
            return Optional.of(agency(country, tokens, isPerson(tokens, first - 2, after) ? first : first - 1, after));
        }
        if (nouns.contains(word(tokens, after))) {
            return Optional.of(
                    agency(country, tokens, first, isPerson(tokens, first - 1, after + 1) ? after : after + 1));
        }
        boolean small = after >= tokens.size()
                || !Character.isUpperCase(tokens.get(after).text().codePointAt(0));
        boolean elliptic = articles.contains(word(tokens, first - 1)) && joints.contains(word(tokens, first - 2));
        return elliptic && small ? Optional.of(agency(country, tokens, first, after)) : Optional.empty();
    }

    /** "her Russian counterpart, Igor Example": the counterpart is somebody, whose post the word is. */
    private boolean isPerson(List<Token> tokens, int before, int after) {
        int name = word(tokens, after).equals(",") ? after + 1 : after;
        return ofPeople.contains(word(tokens, before))
                || (name + 1 < tokens.size() && isCapital(tokens.get(name)) && isCapital(tokens.get(name + 1)));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** "its counterpart in Norway", "its counterparts in Norway and Peru". */
    private Optional<OrganizationMention> seated(List<Token> tokens, CountryMention country, List<Mention> mentions) {
        int after = index(tokens, country.end());
        int at = index(tokens, country.start());
        int from = at;
        while (from > 0 && goesOn(tokens, from - 1, mentions)) {
            from--;
        }
        if (country.form() != Form.NAME || from < 2 || !seats.contains(word(tokens, from - 1))) {
            return Optional.empty();
        }
        String noun = word(tokens, from - 2);
        boolean first = from == at;
        return several.contains(noun) || (first && nouns.contains(noun))
                ? Optional.of(agency(country, tokens, first ? at - 2 : at, after))
                : Optional.empty();
    }

    /** Whether at a place stands another one of the list, or what joins them. */
    private boolean goesOn(List<Token> tokens, int at, List<Mention> mentions) {
        return !seats.contains(word(tokens, at))
                && (listJoints.contains(word(tokens, at)) || isCovered(tokens.get(at), mentions));
    }

    private static boolean isCovered(Token token, List<Mention> mentions) {
        return mentions.stream().anyMatch(other -> other.spans(token));
    }

    private OrganizationMention agency(CountryMention country, List<Token> tokens, int from, int to) {
        return bodies.agency(
                country.code(), tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private static String word(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
    }

    private static int index(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
