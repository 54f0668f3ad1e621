package org.spacecoop.mention;

import java.util.List;
import java.util.Set;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/** The nouns that tell that the name beside them is a company's, compounds of German among them. Safe to share. */
final class CompanyNouns {

    /** Of a compound of German, what stands before its last noun is at least so long. */
    private static final int SHORTEST_COMPOUND = 3;

    private final Set<String> nouns;
    private final List<String> endings;
    private final Set<String> portfolioJoints;

    CompanyNouns(Lexicon lexicon) {
        nouns = Set.copyOf(lexicon.strings("company-nouns"));
        endings = lexicon.strings("company-noun-endings");
        portfolioJoints = Set.copyOf(lexicon.strings("portfolio-joints"));
    }

    /** Whether a word is such a noun; "Minister for Enterprise Ada Example" tells of no enterprise. */
    boolean describe(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        boolean portfolio = at > 0
                && Character.isUpperCase(noun.text().codePointAt(0))
                && portfolioJoints.contains(tokens.get(at - 1).folded());
        return !portfolio && contains(noun.folded());
    }

    /** Whether a folded word is such a noun. */
    boolean contains(String word) {
        return nouns.contains(word)
                || endings.stream()
                        .anyMatch(
                                ending -> word.endsWith(ending) && word.length() > ending.length() + SHORTEST_COMPOUND);
    }
}
