package org.spacecoop.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.text.Token;

/** German compound nouns that name agreements by their last part. Immutable. */
final class Compounds {

    private static final int SHORTEST_BEGINNING = 3;
    private static final Set<String> PLURALS = Set.of("vertrage", "vertragen", "auftrage", "auftragen", "erklarungen");

    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> others;

    /**
     * A compound noun.
     *
     * @param type the type of instrument that it names
     * @param plural whether it names several
     */
    record Noun(String type, boolean plural) {}

    /** The endings by type, and the beginnings of compounds that name agreements of no concern to us. */
    Compounds(Map<String, List<String>> endings, List<String> others) {
        endings.forEach((type, words) -> words.forEach(word -> types.put(NameFolding.fold(word), type)));
        this.others = others.stream().map(NameFolding::fold).toList();
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

    /** Whether a folded German noun for instruments is in the plural. */
    static boolean isPlural(String word) {
        return word.endsWith("vereinbarungen") || PLURALS.stream().anyMatch(word::endsWith);
    }
}
