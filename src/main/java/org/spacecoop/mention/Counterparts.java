package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads a country's adjective that stands for its space agency beside another one: "su homóloga
 * noruega", "la agencia espacial italiana y la noruega". Safe to share.
 */
final class Counterparts {

    private final NationalBodies bodies;
    private final Set<String> nouns;
    private final Set<String> articles;
    private final Set<String> joints;

    Counterparts(Lexicon lexicon, NationalBodies bodies) {
        this.bodies = bodies;
        nouns = new HashSet<>(lexicon.strings("counterparts"));
        articles = new HashSet<>(lexicon.strings("elliptic-articles"));
        joints = new HashSet<>(lexicon.strings("elliptic-joints"));
    }

    /** The mentions of a sentence, such adjectives read as the agencies that they mean. */
    List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        boolean agency = false;
        for (int i = 0; i < read.size(); i++) {
            Mention mention = read.get(i);
            if (agency && mention instanceof CountryMention country && country.form() == Form.ADJECTIVE) {
                Optional<OrganizationMention> meant = meant(tokens, country);
                meant.ifPresent(body -> read.removeIf(other ->
                        other instanceof ReferenceMention && other.start() < body.end() && body.start() < other.end()));
                int at = read.indexOf(mention);
                meant.ifPresent(body -> read.set(at, body));
                i = at;
            }
            agency |= mention instanceof OrganizationMention body && body.kind() == OrganizationKind.SPACE_AGENCY;
        }
        return read;
    }

    private Optional<OrganizationMention> meant(List<Token> tokens, CountryMention country) {
        int first = index(tokens, country.start());
        int after = index(tokens, country.end());
        if (nouns.contains(word(tokens, first - 1))) {
            return Optional.of(agency(country, tokens, first - 1, after));
        }
        if (nouns.contains(word(tokens, after))) {
            return Optional.of(agency(country, tokens, first, after + 1));
        }
        boolean small = after >= tokens.size()
                || !Character.isUpperCase(tokens.get(after).text().codePointAt(0));
        boolean elliptic = articles.contains(word(tokens, first - 1)) && joints.contains(word(tokens, first - 2));
        return elliptic && small ? Optional.of(agency(country, tokens, first, after)) : Optional.empty();
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
