package org.spacecoop.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/** German compound nouns that name agreements by their last part. Immutable. */
final class Compounds {

    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> others;
    private final List<String> plurals;

    /**
     * A compound noun.
     *
     * @param type the type of instrument that it names
     * @param plural whether it names several
     */
    record Noun(String type, boolean plural) {}

    /** With the endings by type, and the beginnings of compounds that name agreements of no concern to us. */
    Compounds(Lexicon lexicon) {
        lexicon.lists("compounds")
                .forEach((type, words) -> words.forEach(word -> types.put(NameFolding.fold(word), type)));
        others = folded(lexicon, "compound-others");
        plurals = folded(lexicon, "plural-endings");
    }

    private static List<String> folded(Lexicon lexicon, String key) {
        return lexicon.strings(key).stream().map(NameFolding::fold).toList();
    }

    /** What a word names, if it is such a compound; the longest ending tells. */
    Optional<Noun> read(Token token) {
        if (!NameFolding.isCapitalised(token.text())) {
            return Optional.empty();
        }
        String folded = token.folded();
        for (int begin = SHORTEST_BEGINNING; begin < folded.length(); begin++) {
            String type = types.get(folded.substring(begin));
            if (type != null) {
                boolean other = others.stream().anyMatch(folded::startsWith);
                return other ? Optional.empty() : Optional.of(new Noun(type, isPlural(folded)));
            }
        }
        return Optional.empty();
    }

    /** Whether a folded noun for instruments is in the plural by an ending other than "s". */
    boolean isPlural(String word) {
        return plurals.stream().anyMatch(word::endsWith);
    }
}
