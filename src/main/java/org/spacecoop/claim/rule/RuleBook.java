package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

/** The rules of a lexicon file with the word classes that they speak of. Immutable and safe to share. */
public final class RuleBook {

    private final List<Rule> rules;
    private final WordClasses classes;

    /** The rules that may fit where a word of a class stands, by the class's number: each under the rarest it needs. */
    private final Map<Integer, BitSet> byClass = new HashMap<>();

    /** The rules that need no word of a class. */
    private final BitSet unclassed = new BitSet();

    /** The rules that fit nowhere without an item of a kind. */
    private final Map<Item.Kind, BitSet> byKind = new EnumMap<>(Item.Kind.class);

    private RuleBook(List<Rule> rules, WordClasses classes) {
        this.rules = List.copyOf(rules);
        this.classes = classes;
        for (int i = 0; i < rules.size(); i++) {
            enter(i, rules.get(i).pattern());
        }
    }

    private void enter(int rule, Pattern pattern) {
        pattern.rarest()
                .ifPresentOrElse(
                        any -> any.stream()
                                .forEach(number -> byClass.computeIfAbsent(number, key -> new BitSet())
                                        .set(rule)),
                        () -> unclassed.set(rule));
        pattern.indispensable()
                .forEach(kind ->
                        byKind.computeIfAbsent(kind, key -> new BitSet()).set(rule));
    }

    /** The rules, the more telling first. */
    public List<Rule> rules() {
        return rules;
    }

    /** The word classes. */
    public WordClasses classes() {
        return classes;
    }

    /** The rules of which all that they cannot do without stands in a sentence, in their order. */
    public List<Rule> fitting(Occurrences sentence) {
        BitSet candidates = (BitSet) unclassed.clone();
        sentence.classes().stream()
                .mapToObj(byClass::get)
                .filter(Objects::nonNull)
                .forEach(candidates::or);
        byKind.forEach((kind, needing) -> {
            if (!sentence.has(kind)) {
                candidates.andNot(needing);
            }
        });
        List<Rule> fitting = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (rules.get(i).pattern().mayMatch(sentence)) {
                fitting.add(rules.get(i));
            }
        }
        return fitting;
    }

    /**
     * Reads the rules under a key.
     *
     * @throws IllegalArgumentException if a rule is not as it should be; the message names it
     */
    public static RuleBook read(Lexicon lexicon, String key, SentenceSplitter splitter) {
        return read(lexicon, key, new WordClasses(lexicon.lists("classes"), splitter));
    }

    /**
     * Reads the rules under a key that speak of the given classes.
     *
     * @throws IllegalArgumentException if a rule is not as it should be; the message names it
     */
    public static RuleBook read(Lexicon lexicon, String key, WordClasses classes) {
        List<Rule> rules = new ArrayList<>();
        for (Map<String, Object> entry : lexicon.entries(key)) {
            rules.addAll(rules(entry, written(entry), 0, classes));
        }
        // People stand behind the parties for whom they act: what is said of parties by name is the more telling.
        for (Map<String, Object> entry : lexicon.entries(key)) {
            rules.addAll(rules(entry, ofEnvoys(entry), written(entry).size(), classes));
        }
        return new RuleBook(rules, classes);
    }

    /** The same without a rule, given by its id, or without one pattern, given by its name ({@code sign-active/2}). */
    public RuleBook without(String idOrName) {
        return new RuleBook(
                rules.stream()
                        .filter(rule ->
                                !rule.id().equals(idOrName) && !rule.name().equals(idOrName))
                        .toList(),
                classes);
    }

    /** An entry may give several patterns of one meaning; each makes a rule of the same id. */
    private static List<Rule> rules(Map<String, Object> entry, List<String> patterns, int before, WordClasses classes) {
        String id = String.valueOf(entry.get("id"));
        Map<String, String> meaning = new LinkedHashMap<>();
        entry.forEach((key, value) -> {
            if (value instanceof String text) {
                meaning.put(key, text);
            }
        });
        List<Rule> rules = new ArrayList<>();
        for (String pattern : patterns) {
            boolean first = before + rules.size() == 0;
            try {
                rules.add(new Rule(
                        id,
                        before + rules.size() + 1,
                        Pattern.parse(pattern, classes),
                        meaning,
                        first ? examples(entry) : List.of(),
                        first ? texts(entry.get("counter-examples")) : List.of()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("rule " + id + ": " + e.getMessage(), e);
            }
        }
        return rules;
    }

    private static List<String> written(Map<String, Object> entry) {
        return inAllOrders(texts(entry.get("patterns")));
    }

    /** The wordings of a rule with the people who act for the parties in their place, if it allows that. */
    private static List<String> ofEnvoys(Map<String, Object> entry) {
        return entry.containsKey("envoys")
                ? inAllOrders(texts(entry.get("patterns")).stream()
                        .filter(pattern -> pattern.contains("<parties:"))
                        .map(pattern -> pattern.replace("<parties:", "<parties|person:")
                                .replaceAll("(~\\d+-(?:[^ ]*\\|)?parties)", "$1|person"))
                        .toList())
                : List.of();
    }

    private static List<String> inAllOrders(List<String> patterns) {
        return patterns.stream().flatMap(text -> Orders.of(text).stream()).toList();
    }

    private static List<Rule.Example> examples(Map<String, Object> entry) {
        List<Rule.Example> examples = new ArrayList<>();
        for (Object example : list(entry.get("examples"))) {
            Map<?, ?> pair = (Map<?, ?>) example;
            examples.add(new Rule.Example(String.valueOf(pair.get("text")), String.valueOf(pair.get("finds"))));
        }
        return examples;
    }

    private static List<String> texts(Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
