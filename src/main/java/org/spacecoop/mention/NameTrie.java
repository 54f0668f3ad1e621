package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spacecoop.text.WordMarks;

/**
 * Names by their tokens: finds the longest name that begins at a token. Built once, then safe to share.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {

    private final Node<T> root = new Node<>();

    /** The words that are names, and those that open names with the words that follow them there. */
    private final WordMarks openings = new WordMarks();

    private final Match<T> none = new Match<>(0, List.of());
    private final Function<String, String> form;

    /** An empty trie that compares tokens in the given form. */
    public NameTrie(Function<String, String> form) {
        this.form = form;
    }

    /** Adds a name; several things may share one. */
    public void add(List<String> tokens, T value) {
        Node<T> node = root;
        for (String token : tokens) {
            node = node.next.computeIfAbsent(form.apply(token), key -> new Node<>());
        }
        if (tokens.size() == 1) {
            openings.add(form.apply(tokens.get(0)));
        } else if (!tokens.isEmpty()) {
            openings.add(form.apply(tokens.get(0)), form.apply(tokens.get(1)));
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest name that begins at the given token, or a match of length 0. */
    public Match<T> longest(List<String> tokens, int from) {
        return longest(tokens, from, form);
    }

    /** The same for tokens that have the trie's form. */
    Match<T> longestFormed(List<String> tokens, int from) {
        return longest(tokens, from, Function.identity());
    }

    private Match<T> longest(List<String> tokens, int from, Function<String, String> form) {
        if (from < tokens.size() && !opens(tokens, from, form)) {
            return none;
        }
        Node<T> node = root;
        Node<T> best = root;
        int length = 0;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(form.apply(tokens.get(i)));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                best = node;
                length = i - from + 1;
            }
        }
        return length == 0 ? none : new Match<>(length, List.copyOf(best.values));
    }

    private boolean opens(List<String> tokens, int from, Function<String, String> form) {
        String first = form.apply(tokens.get(from));
        return openings.mayHold(first)
                || (from + 1 < tokens.size() && openings.mayHold(first, form.apply(tokens.get(from + 1))));
    }

    /**
     * A name found.
     *
     * @param length the number of its tokens; 0 if none was found
     * @param values what it may stand for, in the order in which they were added
     */
    public record Match<T>(int length, List<T> values) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>();
    }
}
