package org.spacecoop.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/** What ministries and ministers are in charge of: "Research", "Transport". Immutable. */
final class Portfolios {

    private final Set<String> and;
    private final Set<String> words;
    private final Set<String> last;
    private final Set<String> pairs;

    Portfolios(Lexicon lexicon) {
        and = Set.copyOf(lexicon.strings("portfolio-and"));
        words = new HashSet<>(lexicon.strings("portfolios"));
        last = new HashSet<>(lexicon.strings("last-portfolios"));
        pairs = new HashSet<>(lexicon.strings("portfolio-pairs"));
    }

    boolean contains(String word) {
        return words.contains(NameFolding.fold(word));
    }

    /** "Research and Development": two that companies, too, have in their names together. */
    boolean arePair(List<String> run, int and) {
        return pairs.contains(NameFolding.fold(run.get(and - 1) + " " + run.get(and + 1)));
    }

    boolean isAnd(String word) {
        return and.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Minister of Transport and Information Technology": whether a run of words only goes on with what a post is for. */
    boolean goOn(List<Token> tokens, int from, int to) {
        return from > 1
                && isAnd(tokens.get(from - 1).text())
                && Character.isUpperCase(tokens.get(from - 2).text().codePointAt(0))
                && contains(tokens.get(from - 2).text())
                && tokens.subList(from, to).stream().allMatch(token -> contains(token.text()));
    }

    /**
     * "Secretary in the Bureau of Tides and Foreign Affairs Ada Example": where the name of the office ends and its holder's
     * begins, else the end of the run.
     */
    int endBeforeHolder(List<String> run, int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            boolean initial = isInitial(run.get(i + 1)) && contains(run.get(i - 1));
            boolean ended = last.contains(NameFolding.fold(run.get(i - 1)));
            if ((initial || ended) && !contains(run.get(i))) {
                return i;
            }
        }
        return end;
    }

    private static boolean isInitial(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && (word.length() == 1 || word.matches(".\\."));
    }
}
