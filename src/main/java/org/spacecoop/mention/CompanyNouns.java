package org.spacecoop.mention;

import java.util.List;
import java.util.Set;
import org.spacecoop.text.Lexicon;

/** The nouns that tell that the name beside them is a company's, compounds of German among them. Safe to share. */
final class CompanyNouns {

    /** Of a compound of German, what stands before its last noun is at least so long. */
    private static final int SHORTEST_COMPOUND = 3;

    private final Set<String> nouns;
    private final List<String> endings;

    CompanyNouns(Lexicon lexicon) {
        nouns = Set.copyOf(lexicon.strings("company-nouns"));
        endings = lexicon.strings("company-noun-endings");
    }

    /** Whether a folded word is such a noun. */
    boolean contains(String word) {
        return nouns.contains(word)
                || endings.stream()
                        .anyMatch(
                                ending -> word.endsWith(ending) && word.length() > ending.length() + SHORTEST_COMPOUND);
    }
}
