package org.spacecoop.claim.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;
import org.spacecoop.text.WordMarks;

/** Classes of words and phrases that patterns speak of ("sign": signs, signed, has inked ...). Immutable. */
public final class WordClasses {

    /** For each class its phrases by their first word, the longest first. */
    private final Map<String, Map<String, List<List<String>>>> classes = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** The phrases of all classes by their first word. */
    private final Map<String, Opening> openings = new HashMap<>();

    private final WordMarks opening = new WordMarks();

    private record Phrase(int classNumber, List<String> words) {}

    /** The phrases that one word opens: the classes of the word alone, and the longer phrases by their second word. */
    private record Opening(BitSet alone, Map<String, List<Phrase>> longer) {

        void add(int number, List<String> phrase) {
            if (phrase.size() == 1) {
                alone.set(number);
            } else {
                longer.computeIfAbsent(phrase.get(1), second -> new ArrayList<>())
                        .add(new Phrase(number, phrase));
            }
        }
    }

    /** Classes by name. */
    public WordClasses(Map<String, List<String>> phrases, SentenceSplitter splitter) {
        phrases.forEach((name, list) -> add(name, cut(list, splitter)));
    }

    private void add(String name, Map<String, List<List<String>>> byFirst) {
        int number = sizes.size();
        sizes.add(byFirst.size());
        classes.put(name, byFirst);
        numbers.put(name, number);
        byFirst.keySet().forEach(opening::add);
        byFirst.forEach((word, phrases) -> phrases.forEach(
                phrase -> openings.computeIfAbsent(word, first -> new Opening(new BitSet(), new HashMap<>()))
                        .add(number, phrase)));
    }

    /**
     * The classes of a folder with a lexicon file for each language, read together.
     *
     * @throws IllegalArgumentException if a file is not as it should be; the message names the place
     */
    public static WordClasses read(Path folder, SentenceSplitter splitter) {
        Map<String, List<String>> phrases = new TreeMap<>();
        for (Lexicon language : Lexicon.readAll(folder)) {
            language.lists("classes")
                    .forEach((name, list) -> phrases.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(list));
        }
        return new WordClasses(phrases, splitter);
    }

    private static Map<String, List<List<String>>> cut(List<String> phrases, SentenceSplitter splitter) {
        Set<List<String>> cut = new LinkedHashSet<>();
        for (String phrase : phrases) {
            for (String language : List.of("en", "fr")) {
                cut.add(splitter.tokens(phrase, language).stream()
                        .map(Token::text)
                        .map(NameFolding::fold)
                        .toList());
            }
        }
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        cut.stream()
                .filter(phrase -> !phrase.isEmpty())
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .forEach(phrase -> byFirst.computeIfAbsent(phrase.get(0), word -> new ArrayList<>())
                        .add(phrase));
        return byFirst;
    }

    /** Whether there is such a class. */
    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The numbers that stand for classes. */
    BitSet numbers(List<String> names) {
        BitSet found = new BitSet();
        names.forEach(name -> found.set(numbers.get(name)));
        return found;
    }

    /** How many words open phrases of the classes of the given numbers. */
    int size(BitSet any) {
        return any.stream().map(sizes::get).sum();
    }

    /** Adds the numbers of the classes of which a phrase begins at a word. */
    void addNumbersAt(List<Item> items, int at, BitSet found) {
        String word = items.get(at).word();
        Opening opened = opening.mayHold(word) ? openings.get(word) : null;
        if (opened == null) {
            return;
        }
        found.or(opened.alone());
        boolean followed = !opened.longer().isEmpty()
                && at + 1 < items.size()
                && items.get(at + 1).kind() == Item.Kind.WORD;
        List<Phrase> longer =
                followed ? opened.longer().getOrDefault(items.get(at + 1).word(), List.of()) : List.of();
        for (Phrase phrase : longer) {
            if (!found.get(phrase.classNumber()) && matches(phrase.words(), items, at)) {
                found.set(phrase.classNumber());
            }
        }
    }

    /** The length of the longest phrase of a class that begins at an item, or 0. */
    public int lengthAt(String name, List<Item> items, int at) {
        if (at >= items.size() || items.get(at).kind() != Item.Kind.WORD) {
            return 0;
        }
        for (List<String> phrase :
                classes.getOrDefault(name, Map.of()).getOrDefault(items.get(at).word(), List.of())) {
            if (matches(phrase, items, at)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean matches(List<String> phrase, List<Item> items, int at) {
        if (at + phrase.size() > items.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!items.get(at + i).isWord(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase of a class begins at an item. */
    public boolean isAt(String name, List<Item> items, int at) {
        return at >= 0 && lengthAt(name, items, at) > 0;
    }

    /** Whether a folded word alone is one of a class. */
    public boolean holds(String name, String word) {
        return classes.getOrDefault(name, Map.of()).getOrDefault(word, List.of()).stream()
                .anyMatch(phrase -> phrase.size() == 1);
    }

    /** Whether a phrase of a class stands anywhere from one item to another (exclusive). */
    public boolean within(String name, List<Item> items, int from, int to) {
        return first(name, items, from, to).isPresent();
    }

    /** The first item from one to another (exclusive) at which a phrase of a class begins. */
    public Optional<Item> first(String name, List<Item> items, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, items.size()); i++) {
            if (lengthAt(name, items, i) > 0) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }
}
