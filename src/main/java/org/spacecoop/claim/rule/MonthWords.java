package org.spacecoop.claim.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.text.Lexicon;

/**
 * The words by which a month is told from a verb that is written as it is. Immutable.
 *
 * @param verbs such months, as they are written
 * @param before what stands before a month
 */
record MonthWords(Set<String> verbs, Set<String> before) {

    static MonthWords of(Lexicon lexicon) {
        Set<String> written = lexicon.lists("month-verbs").values().stream()
                .flatMap(months -> months.stream())
                .collect(Collectors.toUnmodifiableSet());
        return new MonthWords(written, GroupWords.folded(lexicon, "before-months"));
    }
}
