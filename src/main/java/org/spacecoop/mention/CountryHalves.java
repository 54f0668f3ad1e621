package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/**
 * Reads the first half of a word for two countries ("the Franco-Italian agreement"): alone it is no name of a country
 * ("Franco"). Immutable.
 */
final class CountryHalves {

    private static final Set<String> DASHES = Set.of("-", "–");

    private final Map<String, String> codes = new HashMap<>();

    CountryHalves(Lexicon references) {
        references
                .lists("halves")
                .forEach((code, halves) -> halves.forEach(half -> codes.put(NameFolding.fold(half), code)));
    }

    /** The names of a sentence with the countries of such halves. */
    List<Mention> with(Collection<Mention> names, List<Token> tokens) {
        List<Mention> with = new ArrayList<>(names);
        Set<Integer> adjectives = names.stream()
                .filter(name -> name instanceof CountryMention country && country.form() == Form.ADJECTIVE)
                .map(Mention::start)
                .collect(Collectors.toSet());
        for (int i = 0; !adjectives.isEmpty() && i + 2 < tokens.size(); i++) {
            Token half = tokens.get(i);
            String code = codes.get(half.folded());
            if (code != null
                    && DASHES.contains(tokens.get(i + 1).text())
                    && half.end() == tokens.get(i + 1).start()
                    && adjectives.contains(tokens.get(i + 2).start())) {
                with.add(new CountryMention(half.start(), half.end(), code, Form.ADJECTIVE));
            }
        }
        return with;
    }
}
