package org.spacecoop.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Home;
import org.spacecoop.text.Lexicon;

/**
 * The examples of the rules of a section: those that stand with the rules, and those of {@code data/lexicon/examples},
 * whose files hold further entries of the same form under the rules' ids.
 */
record RuleExamples(String section, List<String> rules, List<Example> examples) {

    /**
     * A sentence that a rule reads, or must leave alone.
     *
     * @param finds what should be found; nothing for a counter-example
     */
    record Example(String rule, String language, BlockKind block, String text, Optional<String> finds) {

        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    /** The examples of all sections. */
    static List<RuleExamples> all() {
        return List.of(
                read("agreements.yaml", "agreements"),
                read("agreements.yaml", "accessions"),
                read("agreements.yaml", "people"),
                read("events.yaml", "events"));
    }

    /** The examples of one section. */
    static Stream<Example> of(String section) {
        return all().stream().filter(one -> one.section().equals(section)).flatMap(one -> one.examples().stream());
    }

    private static RuleExamples read(String file, String section) {
        Path folder = Home.current().lexicon();
        List<Map<String, Object>> rules = Lexicon.read(folder.resolve(file)).entries(section);
        List<Map<String, Object>> further =
                Lexicon.read(folder.resolve("examples/" + section + ".yaml")).entries(section);
        return new RuleExamples(
                section,
                rules.stream().map(RuleExamples::id).toList(),
                Stream.concat(rules.stream(), further.stream())
                        .flatMap(entry -> examples(entry).stream())
                        .toList());
    }

    private static String id(Map<String, Object> entry) {
        return String.valueOf(entry.get("id"));
    }

    private static List<Example> examples(Map<String, Object> entry) {
        List<Example> examples = new ArrayList<>();
        for (Object example : (List<?>) entry.getOrDefault("examples", List.of())) {
            Map<?, ?> pair = (Map<?, ?>) example;
            examples.add(example(entry, pair.get("text"), Optional.of(String.valueOf(pair.get("finds")))));
        }
        for (Object text : (List<?>) entry.getOrDefault("counter-examples", List.of())) {
            examples.add(example(entry, text, Optional.empty()));
        }
        return examples;
    }

    private static Example example(Map<String, Object> entry, Object text, Optional<String> finds) {
        String language = String.valueOf(entry.getOrDefault("language", "en"));
        BlockKind block = BlockKind.valueOf(String.valueOf(entry.getOrDefault("blocks", "PARAGRAPH")));
        return new Example(id(entry), language, block, String.valueOf(text), finds);
    }
}
