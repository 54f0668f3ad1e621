package org.spacecoop.mention;

import java.util.List;
import java.util.Set;
import org.spacecoop.text.Lexicon;

/** Tells a noun for an instrument that is a verb: "Quillfort contracts Harbourton as builder". Safe to share. */
final class InstrumentVerbs {

    /** So many words the name behind the verb has at most. */
    private static final int LONGEST_NAME = 6;

    private final Set<String> verbs;
    private final Set<String> behind;
    private final Set<String> nominal;

    InstrumentVerbs(Lexicon lexicon) {
        verbs = Set.copyOf(lexicon.strings("between-names"));
        behind = Set.copyOf(lexicon.strings("behind-names"));
        nominal = Set.copyOf(lexicon.strings("nominal-before"));
    }

    /** Whether the word at a place is a verb: two names stand around it, and behind them what is to be done. */
    boolean isAt(List<String> words, List<String> folded, int at) {
        boolean between = at > 0
                && at + 1 < words.size()
                && verbs.contains(folded.get(at))
                && NameFolding.isCapitalised(words.get(at - 1))
                && NameFolding.isCapitalised(words.get(at + 1));
        return between
                && folded.subList(0, at).stream().noneMatch(nominal::contains)
                && folded.subList(at + 2, Math.max(at + 2, Math.min(folded.size(), at + 2 + LONGEST_NAME))).stream()
                        .anyMatch(behind::contains);
    }
}
