package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.NearMiss;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.text.Sentence;

/** Notes for each sentence which rules fired or nearly fired, and what stopped them. For one release and one thread. */
public final class Trace {

    private final Depth depth;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Item> read = new LinkedHashSet<>();
    private final Map<Item, Entry> firing = new LinkedHashMap<>();

    private Trace(Depth depth) {
        this.depth = depth;
    }

    private enum Depth {
        NOTHING,
        RULES,
        ALL
    }

    /** What became of a rule at a sentence, in the order in which it is told. */
    public enum Outcome {
        /** It read something. */
        FIRED,
        /** It fits too, but another rule read the same. */
        ALSO,
        /** It fits, but something forbade it. */
        STOPPED,
        /** What it read says more of an agreement told before. */
        MERGED,
        /** What it read is an agreement that the release claims. */
        CLAIMED,
        /** What it read is no agreement after all. */
        DROPPED,
        /** All but one part of its pattern is there. */
        NEARLY
    }

    /**
     * A note.
     *
     * @param sentence the sentence
     * @param outcome what became of the rule
     * @param rule the rule's id, with the number of its pattern where one pattern is meant
     * @param words what was read, or why nothing was
     */
    public record Entry(Sentence sentence, Outcome outcome, String rule, String words) {

        private Entry outdone() {
            return new Entry(sentence, Outcome.ALSO, rule, words);
        }
    }

    /** Takes no notes, and costs nothing. */
    public static Trace none() {
        return new Trace(Depth.NOTHING);
    }

    /** Notes which rules fired, in no words. */
    public static Trace ofRules() {
        return new Trace(Depth.RULES);
    }

    /** Notes all there is to tell. */
    public static Trace full() {
        return new Trace(Depth.ALL);
    }

    /**
     * A rule read something of an agreement.
     *
     * @param kept whether this is taken, not what another rule has read of the same instrument
     */
    void read(SentenceItems sentence, Rule rule, Draft draft, boolean kept) {
        if (depth == Depth.NOTHING) {
            return;
        }
        read.add(draft.anchor());
        Entry entry = entry(
                sentence, kept ? Outcome.FIRED : Outcome.ALSO, rule.name(), depth == Depth.ALL ? draft.words() : "");
        if (draft.accord().isPresent()) {
            entries.add(entry);
            return;
        }
        Entry before = firing.get(draft.anchor());
        if (kept && before != null) {
            entries.set(entries.indexOf(before), before.outdone());
        }
        if (kept) {
            firing.put(draft.anchor(), entry);
        }
        if (kept || !before.rule().equals(entry.rule())) {
            entries.add(entry);
        }
    }

    /** A rule read something else than an agreement, at this item. */
    void fired(SentenceItems sentence, Rule rule, Item anchor, Supplier<String> words) {
        if (depth != Depth.NOTHING) {
            read.add(anchor);
            entries.add(entry(sentence, Outcome.FIRED, rule.name(), depth == Depth.ALL ? words.get() : ""));
        }
    }

    /** A rule fits but may not read this item. */
    void stopped(SentenceItems sentence, Rule rule, Item anchor, Supplier<String> words) {
        if (depth == Depth.ALL) {
            read.add(anchor);
            entries.add(entry(sentence, Outcome.STOPPED, rule.name(), words.get()));
        }
    }

    /** What became of that which a rule read. */
    void note(Draft draft, Outcome outcome, Supplier<String> words) {
        note(draft.sentence(), outcome, draft.rule(), words);
    }

    /** What became of that which a rule, given by its id, read at a sentence. */
    void note(SentenceItems sentence, Outcome outcome, String rule, Supplier<String> words) {
        if (depth == Depth.ALL) {
            entries.add(entry(sentence, outcome, rule, words.get()));
        }
    }

    private static Entry entry(SentenceItems sentence, Outcome outcome, String rule, String words) {
        return new Entry(sentence.annotated().sentence(), outcome, rule, words);
    }

    /**
     * Looks for rules that nearly fired: for each rule the pattern that came nearest to reading what no rule of the book
     * has read. Ends the notes on a sentence and a book.
     *
     * @param anchor the name of the part that is read
     */
    void near(SentenceItems sentence, Stream<Rule> book, String anchor) {
        if (depth == Depth.ALL) {
            Map<String, List<Rule>> byId =
                    book.collect(Collectors.groupingBy(Rule::id, LinkedHashMap::new, Collectors.toList()));
            byId.values().forEach(rules -> entries.addAll(nearest(sentence, rules, anchor)));
        }
        read.clear();
        firing.clear();
    }

    private List<Entry> nearest(SentenceItems sentence, List<Rule> rules, String anchor) {
        record Candidate(Rule rule, NearMiss miss) {}
        boolean silent = sentence.items().stream().noneMatch(read::contains);
        List<Candidate> candidates = rules.stream()
                .flatMap(rule -> rule.pattern().nearMisses(sentence.items(), anchor, read).stream()
                        .map(miss -> new Candidate(rule, miss)))
                .filter(one -> one.miss().anchor().isPresent()
                        || (silent && one.miss().before().isPresent()))
                .sorted(Comparator.comparingInt(one -> one.miss().weight()))
                .toList();
        Set<Optional<Item>> anchors = new LinkedHashSet<>();
        return candidates.stream()
                .filter(one -> anchors.add(one.miss().anchor()))
                .map(one -> new Entry(
                        sentence.annotated().sentence(),
                        Outcome.NEARLY,
                        one.rule().name(),
                        one.miss().words(sentence::printed)))
                .toList();
    }

    /** The notes in text order; at one sentence what was read before what was not. */
    public List<Entry> entries() {
        return entries.stream()
                .sorted(Comparator.comparingInt(
                                (Entry entry) -> entry.sentence().index())
                        .thenComparing(Entry::outcome))
                .toList();
    }
}
