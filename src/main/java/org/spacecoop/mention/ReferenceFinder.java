package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.mention.Mention.Referent;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;

/** Finds references such as "both countries", by {@code data/lexicon/references.yaml}. Safe to share. */
final class ReferenceFinder {

    /** "the two countries' space organisations": a word may stand before what they are. */
    private static final int OTHERS_WITHIN = 2;

    private final NameTrie<String> phrases;
    private final Set<String> toldBehind;
    private final Set<String> both;
    private final Set<String> bothIn;
    private final Set<String> matters;
    private final Set<String> othersOf;
    private final Set<String> months;
    private final Set<String> housed;
    private final Set<String> housedAt;

    ReferenceFinder(Lexicon lexicon, SentenceSplitter splitter) {
        phrases = new PhraseLists(splitter).trie(lexicon.lists("references"));
        toldBehind = Set.copyOf(lexicon.strings("told-behind"));
        both = Set.copyOf(lexicon.strings("both"));
        bothIn = Set.copyOf(lexicon.strings("both-in"));
        matters = Set.copyOf(lexicon.strings("matters"));
        othersOf = Set.copyOf(lexicon.strings("others-of"));
        months = Set.copyOf(lexicon.strings("when"));
        housed = Set.copyOf(lexicon.strings("housed"));
        housedAt = Set.copyOf(lexicon.strings("housed-at"));
    }

    /** The references in text order. */
    List<ReferenceMention> find(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::folded).toList();
        List<ReferenceMention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            NameTrie.Match<String> match = phrases.longestFormed(words, i);
            int next = i + match.length();
            if (match.length() > 0
                    && !isToldBehind(words, i, next)
                    && !isOfOthers(words, next)
                    && !isHouse(words, i, next)) {
                int last = i + match.length() - 1;
                found.add(new ReferenceMention(
                        tokens.get(i).start(),
                        tokens.get(last).end(),
                        Referent.valueOf(match.values().get(0))));
                i = last;
            }
        }
        return found;
    }

    /** "the agencies of both countries" refers to nobody named before. */
    private boolean isToldBehind(List<String> words, int from, int next) {
        return next < words.size()
                && toldBehind.contains(words.get(next))
                && !isWhenOrWhat(words, next + 1, !housed.contains(words.get(next - 1)))
                && !isWhere(words, from, next);
    }

    /** "schlossen die beiden Agenturen in Oslo ein Abkommen": the subject stands before where it is done. */
    private boolean isWhere(List<String> words, int from, int next) {
        return bothIn.contains(words.get(next))
                && words.subList(from, next).stream().anyMatch(both::contains);
    }

    /** "signed at the institute". */
    private boolean isHouse(List<String> words, int from, int next) {
        return from > 0 && housed.contains(words.get(next - 1)) && housedAt.contains(words.get(from - 1));
    }

    /** "the two agencies in March 2019", "in 2019", "on 3 May", "in the field of tides", but "the Institute for Space Tides". */
    private boolean isWhenOrWhat(List<String> words, int at, boolean what) {
        return IntStream.range(at, Math.min(at + 2, words.size()))
                .anyMatch(i -> months.contains(words.get(i))
                        || (what && matters.contains(words.get(i)))
                        || Character.isDigit(words.get(i).charAt(0)));
    }

    /** "an agreement between the two countries' companies" binds others. */
    private boolean isOfOthers(List<String> words, int next) {
        return next + 1 < words.size()
                && (words.get(next).equals("'") || words.get(next).equals("’"))
                && words.subList(next + 1, Math.min(next + 1 + OTHERS_WITHIN, words.size())).stream()
                        .anyMatch(othersOf::contains);
    }
}
