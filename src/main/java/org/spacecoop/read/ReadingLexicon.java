package org.spacecoop.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.spacecoop.release.Home;

/** The words of {@code data/lexicon/reading.yaml}. Immutable. */
final class ReadingLexicon {

    /** Months by lower-case name, from 1. */
    final Map<String, Integer> months;

    /** Weekdays by lower-case name, Monday is 1. */
    final Map<String, Integer> weekdays;

    /** Small words by language tag. */
    final Map<String, Set<String>> stopWords;

    private final Map<String, Phrases> phrases;
    private final Map<String, Set<String>> words;

    private ReadingLexicon(YamlTree tree) {
        this.months = numbered(tree, "months");
        this.weekdays = numbered(tree, "weekdays");
        this.stopWords = stopWords(tree);
        Map<String, Phrases> phrasesByName = new TreeMap<>();
        Map<String, Set<String>> wordsByName = new TreeMap<>();
        if (tree instanceof YamlTree.Mapping mapping) {
            mapping.entries().forEach((name, list) -> {
                phrasesByName.put(name, new Phrases(strings(list)));
                wordsByName.put(name, new LinkedHashSet<>(strings(list)));
            });
        }
        this.phrases = phrasesByName;
        this.words = wordsByName;
    }

    /**
     * Reads the lexicon.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalStateException if it is no YAML
     */
    static ReadingLexicon load(Home home) {
        Path file = home.lexicon().resolve("reading.yaml");
        try {
            return new ReadingLexicon(YamlParser.parse(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (YamlParser.BrokenYamlException broken) {
            throw new IllegalStateException(file + ": " + broken.getMessage(), broken);
        }
    }

    /** The phrases of a list. */
    Phrases phrases(String name) {
        return require(phrases.get(name), name);
    }

    /** The words of a list, in lower case. */
    Set<String> words(String name) {
        return require(words.get(name), name);
    }

    private static <T> T require(T list, String name) {
        if (list == null) {
            throw new IllegalStateException("data/lexicon/reading.yaml has no list " + name);
        }
        return list;
    }

    private static List<String> strings(YamlTree list) {
        return list.scalars().stream()
                .map(scalar -> scalar.value().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Names by language and in their order, each with its number from 1. */
    private static Map<String, Integer> numbered(YamlTree tree, String list) {
        Map<String, Integer> numbers = new TreeMap<>();
        if (tree.child(list).orElse(tree) instanceof YamlTree.Mapping byLanguage) {
            for (YamlTree language : byLanguage.entries().values()) {
                List<String> names = strings(language);
                for (int number = 1; number <= names.size(); number++) {
                    for (String name : names.get(number - 1).split(" ", -1)) {
                        numbers.put(name, number);
                    }
                }
            }
        }
        return numbers;
    }

    private static Map<String, Set<String>> stopWords(YamlTree tree) {
        Map<String, Set<String>> byLanguage = new LinkedHashMap<>();
        if (tree.child("stop_words").orElse(tree) instanceof YamlTree.Mapping mapping) {
            mapping.entries().forEach((language, list) -> byLanguage.put(language, new LinkedHashSet<>(strings(list))));
        }
        return byLanguage;
    }
}
