package org.spacecoop.claim.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.claim.rule.Pattern.OfClass;
import org.spacecoop.claim.rule.Pattern.OfKind;
import org.spacecoop.claim.rule.Pattern.Part;

/** Where a pattern matched: the items from {@code start} to {@code end} (exclusive), and what its parts were bound to. */
public final class Match {

    private final int start;
    private final int end;
    private final Map<String, Item> bound = new LinkedHashMap<>();
    private final Map<String, Integer> triggers = new LinkedHashMap<>();

    Match(int start, int end) {
        this.start = start;
        this.end = end;
    }

    Match endingAt(int newEnd) {
        Match match = new Match(start, newEnd);
        match.bound.putAll(bound);
        match.triggers.putAll(triggers);
        return match;
    }

    void bind(Part part, List<Item> items, int at) {
        if (part instanceof OfKind kind) {
            bound.put(kind.name(), items.get(at));
        } else if (part instanceof OfClass word) {
            word.names().forEach(name -> triggers.put(name, at));
        }
    }

    void unbind(Part part) {
        if (part instanceof OfKind kind) {
            bound.remove(kind.name());
        } else if (part instanceof OfClass word) {
            word.names().forEach(triggers::remove);
        }
    }

    /** The first item of the match. */
    public int start() {
        return start;
    }

    /** The item after the match. */
    public int end() {
        return end;
    }

    /** The item that a part was bound to. */
    public Optional<Item> item(String name) {
        return Optional.ofNullable(bound.get(name));
    }

    /** Where a word of a class stands. */
    public Optional<Integer> trigger(String wordClass) {
        return Optional.ofNullable(triggers.get(wordClass));
    }

    /** Where the first word of any class stands. */
    public Optional<Integer> firstTrigger() {
        return triggers.values().stream().min(Integer::compare);
    }

    /** The names that are bound, in pattern order. */
    public Map<String, Item> bound() {
        return Map.copyOf(bound);
    }
}
