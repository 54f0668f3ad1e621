package org.spacecoop.mention;

import java.util.List;
import java.util.Optional;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/** Which country the name of an organisation tells by the country or the town within it. */
final class OwnCountries {

    private final NameRuns runs;
    private final StateWords state;
    private final String language;

    OwnCountries(NameRuns runs, StateWords state, String language) {
        this.runs = runs;
        this.state = state;
        this.language = language;
    }

    /** The countries and towns that stand within names: "Instituto Peruano de Mareas", "University of Vienna". */
    List<Mention> within(List<Token> tokens, List<Mention> found) {
        return found.stream().filter(mention -> isWithin(tokens, mention)).toList();
    }

    private boolean isWithin(List<Token> tokens, Mention mention) {
        if (!(mention instanceof PlaceMention || mention instanceof CountryMention)) {
            return false;
        }
        int at = tokenAt(tokens, mention.start());
        boolean named = mention instanceof CountryMention country
                && country.form() == Form.NAME
                && !state.isLikeAdjective(tokens.get(at).text(), language);
        return runs.isSeat(tokens, at) || (!named && runs.isQualifier(tokens, at, language));
    }

    private static int tokenAt(List<Token> tokens, int start) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < start) {
            at++;
        }
        return at;
    }

    /** Adds a name in place of the country or town within it. */
    static void add(List<Mention> found, OrganizationMention name, List<Mention> within) {
        Optional<Mention> own = within.stream()
                .filter(part -> name.start() < part.start() && part.end() <= name.end())
                .findFirst();
        own.ifPresent(found::remove);
        Optional<String> code = own.flatMap(part -> countryCode(part, true));
        found.add(code.map(name::of).orElse(name));
    }

    /** "Peru Tide Committee" is of Peru, and so is "Lima University". */
    static OrganizationMention ofOpening(OrganizationMention name, List<Mention> names) {
        return names.stream()
                .filter(mention -> mention.start() == name.start())
                .map(mention -> countryCode(mention, name.kind() == OrganizationKind.UNIVERSITY))
                .flatMap(Optional::stream)
                .findFirst()
                .map(name::of)
                .orElse(name);
    }

    private static Optional<String> countryCode(Mention mention, boolean ofPlace) {
        if (mention instanceof CountryMention country) {
            return Optional.of(country.code());
        }
        return ofPlace && mention instanceof PlaceMention place ? place.countryCode() : Optional.empty();
    }
}
