package org.spacecoop.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

/**
 * The words by which it is told whether an agreement is on space, by {@code data/lexicon/relevance.yaml}. Immutable.
 *
 * @param classes words of space, of other subjects, and those that lead to them
 * @param stems parts of German words of space
 * @param companies parts of the names of companies that are there for space
 * @param otherCompanies parts of the names of those that need not be
 */
record RelevanceWords(WordClasses classes, List<String> stems, List<String> companies, List<String> otherCompanies) {

    static RelevanceWords of(Lexicon lexicon, SentenceSplitter splitter) {
        Map<String, List<String>> phrases = Stream.of(
                        "space",
                        "other",
                        "by-the-way",
                        "before-thing",
                        "to-subject",
                        "to-parties",
                        "ends-before",
                        "ends-behind")
                .collect(Collectors.toMap(Function.identity(), lexicon::strings));
        return new RelevanceWords(
                new WordClasses(phrases, splitter),
                folded(lexicon, "space-stems"),
                folded(lexicon, "company-stems"),
                folded(lexicon, "other-company-stems"));
    }

    private static List<String> folded(Lexicon lexicon, String key) {
        return lexicon.strings(key).stream().map(NameFolding::fold).toList();
    }
}
