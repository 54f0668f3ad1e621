package org.spacecoop.claim.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Lexicon;

/** The small words by which names are read together, by {@code data/lexicon/grouping.yaml}. Immutable. */
record GroupWords(
        Set<String> and,
        JoinWords joining,
        Set<String> articles,
        Set<String> apposition,
        Set<String> subordinate,
        Set<String> with,
        FrontedWords fronted,
        Set<String> represented,
        LedWords led,
        Set<String> descriptions,
        Set<String> nouns,
        Set<String> epithets,
        Set<String> epithetQualifiers,
        Set<String> called,
        CountWords counts,
        Set<String> members,
        Set<String> of,
        Set<String> above,
        Set<String> qualifiers,
        Set<String> counterparts,
        HomeWords homes,
        Set<String> pictured,
        PlaceWords places,
        EnvoyWords envoys,
        Set<String> stateNouns,
        Set<String> afterPhrase,
        AsideWords aside,
        Set<String> acting,
        Set<String> sides,
        Set<String> personAnd,
        Set<String> personLeads,
        Set<String> personBy,
        PresenceWords presence,
        Set<String> clause,
        Set<String> plural,
        CapitalWords capitals,
        MonthWords months) {

    static GroupWords of(Lexicon lexicon) {
        return new GroupWords(
                folded(lexicon, "and"),
                JoinWords.of(lexicon),
                folded(lexicon, "articles"),
                folded(lexicon, "apposition"),
                folded(lexicon, "subordinate"),
                folded(lexicon, "with"),
                FrontedWords.of(lexicon),
                folded(lexicon, "represented"),
                LedWords.of(lexicon),
                folded(lexicon, "descriptions"),
                folded(lexicon, "nouns"),
                folded(lexicon, "epithets"),
                folded(lexicon, "epithet-qualifiers"),
                folded(lexicon, "called"),
                CountWords.of(lexicon),
                folded(lexicon, "members"),
                folded(lexicon, "of"),
                folded(lexicon, "above"),
                folded(lexicon, "qualifiers"),
                folded(lexicon, "counterparts"),
                HomeWords.of(lexicon),
                folded(lexicon, "pictured"),
                PlaceWords.of(lexicon),
                EnvoyWords.of(lexicon),
                folded(lexicon, "state-nouns"),
                folded(lexicon, "after-phrase"),
                AsideWords.of(lexicon),
                folded(lexicon, "acting"),
                folded(lexicon, "sides"),
                folded(lexicon, "person-and"),
                folded(lexicon, "person-leads"),
                folded(lexicon, "person-by"),
                PresenceWords.of(lexicon),
                folded(lexicon, "clause"),
                folded(lexicon, "plural"),
                CapitalWords.of(lexicon),
                MonthWords.of(lexicon));
    }

    /** The words under a key, in whatever language. */
    static Set<String> folded(Lexicon lexicon, String key) {
        Set<String> words = lexicon.lists(key).values().stream()
                .flatMap(list -> list.stream())
                .map(NameFolding::fold)
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new IllegalArgumentException("grouping.yaml: no words under " + key);
        }
        return words;
    }

    /** Whether the word at an offset of a block is one that follows a noun phrase rather than stands within it. */
    boolean opensAfterPhrase(String block, int at) {
        int end = at;
        while (end < block.length() && Character.isLetter(block.charAt(end))) {
            end++;
        }
        return afterPhrase.contains(NameFolding.fold(block.substring(at, end)));
    }
}
