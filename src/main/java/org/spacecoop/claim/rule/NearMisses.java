package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.NearMiss.Barred;
import org.spacecoop.claim.rule.NearMiss.Fault;
import org.spacecoop.claim.rule.NearMiss.Missing;
import org.spacecoop.claim.rule.NearMiss.TooFar;
import org.spacecoop.claim.rule.Pattern.Gap;
import org.spacecoop.claim.rule.Pattern.OfClass;
import org.spacecoop.claim.rule.Pattern.OfKind;
import org.spacecoop.claim.rule.Pattern.Part;

/** Looks for matches of a pattern with one fault. For one sentence and one thread. */
final class NearMisses {

    /** A gap that is longer than this beyond what is allowed joins what has nothing to do with each other. */
    private static final int FARTHEST = 12;
    /** So many kinds and classes have to match, or the miss was not near. */
    private static final int LEAST = 2;

    private final Pattern pattern;
    private final List<Part> parts;
    private final List<Item> items;
    private final String anchor;
    private final Set<Item> read;
    private final Map<State, Optional<Way>> known = new HashMap<>();

    NearMisses(Pattern pattern, List<Item> items, String anchor, Set<Item> read) {
        this.pattern = pattern;
        this.parts = pattern.parts();
        this.items = items;
        this.anchor = anchor;
        this.read = read;
    }

    /** Where a search has come to: an item, a part of the pattern, and whether the one fault has been made. */
    private record State(int at, int index, boolean faulty) {}

    /**
     * A way to the end of the pattern.
     *
     * @param first what its first part matched, nothing at the pattern's end
     * @param anchor what the anchor was bound to
     * @param miss the fault made on the way
     */
    private record Way(Optional<Item> first, Optional<Item> anchor, Optional<NearMiss> miss) {

        int weight() {
            return miss.map(near -> near.fault().weight()).orElse(0);
        }

        Way with(Fault fault, Optional<Item> before) {
            return new Way(first, anchor, Optional.of(new NearMiss(fault, before, first, anchor)));
        }
    }

    /** The best near miss for each item that the anchor can be bound to, and for none, unless there is a match. */
    List<NearMiss> find() {
        Map<Optional<Item>, NearMiss> best = new LinkedHashMap<>();
        Set<Optional<Item>> matched = new LinkedHashSet<>();
        for (int start = 0; start < items.size(); start++) {
            ways(start, 0, false).ifPresent(way -> {
                if (way.miss().isEmpty()) {
                    matched.add(way.anchor());
                }
                way.miss()
                        .map(miss -> miss.of(way.anchor()))
                        .ifPresent(miss -> best.merge(way.anchor(), miss, NearMisses::nearer));
            });
        }
        best.keySet().removeAll(matched);
        return List.copyOf(best.values());
    }

    private static NearMiss nearer(NearMiss earlier, NearMiss later) {
        return later.fault().weight() < earlier.fault().weight() ? later : earlier;
    }

    /** The best way from a state on. */
    private Optional<Way> ways(int at, int index, boolean faulty) {
        State state = new State(at, index, faulty);
        Optional<Way> way = known.get(state);
        if (way == null) {
            way = search(at, index, faulty);
            known.put(state, way);
        }
        return way;
    }

    private Optional<Way> search(int at, int index, boolean faulty) {
        if (index == parts.size()) {
            return Optional.of(new Way(Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return parts.get(index) instanceof Gap gap ? acrossGap(at, index, gap, faulty) : atPart(at, index, faulty);
    }

    private Optional<Way> atPart(int at, int index, boolean faulty) {
        List<Way> ways = new ArrayList<>();
        matched(at, index, faulty).ifPresent(ways::add);
        if (parts.get(index).optional()) {
            ways(at, index + 1, faulty).ifPresent(ways::add);
        } else if (!faulty && !(index > 0 && parts.get(index - 1) instanceof Gap)) {
            int next = index == 0 && index + 1 < parts.size() && parts.get(index + 1) instanceof Gap ? 2 : 1;
            int within = next == 2 ? ((Gap) parts.get(index + 1)).most() : 0;
            missing(at, at, index, index + next, within).ifPresent(ways::add);
            if (index > 0) {
                ways.addAll(tooFar(at, index, 0, Optional.empty(), 1));
            }
        }
        return best(ways);
    }

    /** The part takes what stands here. */
    private Optional<Way> matched(int at, int index, boolean faulty) {
        Part part = parts.get(index);
        int length = pattern.length(part, items, at);
        boolean isAnchor = isAnchor(part);
        if (length == 0 || (isAnchor && read.contains(items.get(at)))) {
            return Optional.empty();
        }
        Item item = span(at, at + length);
        return ways(at + length, index + 1, faulty)
                .map(way -> new Way(Optional.of(item), isAnchor ? Optional.of(item) : way.anchor(), way.miss()));
    }

    private Optional<Way> acrossGap(int at, int index, Gap gap, boolean faulty) {
        List<Way> ways = new ArrayList<>();
        int skipped = 0;
        Optional<Item> barrier = Optional.empty();
        while (skipped <= gap.most() && at + skipped <= items.size() && barrier.isEmpty()) {
            ways(at + skipped, index + 1, faulty).ifPresent(ways::add);
            boolean required = index + 1 < parts.size() && !parts.get(index + 1).optional();
            if (!faulty && required) {
                missing(at, at + skipped, index + 1, index + 2, gap.most()).ifPresent(ways::add);
            }
            barrier = Optional.of(at + skipped)
                    .filter(i -> i < items.size() && pattern.bars(gap, items, i))
                    .map(items::get);
            skipped++;
        }
        if (!faulty && index + 1 < parts.size() && !parts.get(index + 1).optional()) {
            ways.addAll(tooFar(at, index + 1, gap.most(), barrier, skipped));
        }
        return best(ways);
    }

    /** The next part stands farther off than it may, or behind what bars the way. */
    private List<Way> tooFar(int at, int index, int most, Optional<Item> barrier, int from) {
        List<Way> ways = new ArrayList<>();
        for (int skipped = from; skipped <= most + FARTHEST && at + skipped < items.size(); skipped++) {
            Fault fault = barrier.<Fault>map(Barred::new).orElse(new TooFar(skipped, most));
            matched(at + skipped, index, true)
                    .map(way -> way.with(fault, before(at, index)))
                    .ifPresent(ways::add);
        }
        return ways;
    }

    /** The part is not there; the next one stands at {@code then}. */
    private Optional<Way> missing(int at, int then, int index, int next, int within) {
        Part part = parts.get(index);
        if (!mayLack(part)) {
            return Optional.empty();
        }
        return ways(then, next, true).map(way -> way.with(new Missing(part, within), before(at, index)));
    }

    /** Whether enough is left without a part: at least two that tell something, of them the anchor or a class. */
    private boolean mayLack(Part part) {
        List<Part> rest = parts.stream()
                .filter(one -> one != part && !one.optional() && (one instanceof OfKind || one instanceof OfClass))
                .toList();
        return rest.size() >= LEAST && rest.stream().anyMatch(one -> one instanceof OfClass || isAnchor(one));
    }

    private boolean isAnchor(Part part) {
        return part instanceof OfKind kind && kind.name().equals(anchor);
    }

    /** What the part before the given one took, which ends at an item. */
    private Optional<Item> before(int at, int index) {
        int previous = index - 1;
        while (previous >= 0
                && (parts.get(previous) instanceof Gap || parts.get(previous).optional())) {
            previous--;
        }
        if (previous < 0 || at == 0) {
            return Optional.empty();
        }
        int from = at - 1;
        for (int start = 0; start < at; start++) {
            if (pattern.length(parts.get(previous), items, start) == at - start) {
                from = start;
                break;
            }
        }
        return Optional.of(span(from, at));
    }

    private Item span(int from, int to) {
        Item first = items.get(from);
        return to - from == 1
                ? first
                : Item.word(first.word(), first.start(), items.get(to - 1).end());
    }

    private static Optional<Way> best(List<Way> ways) {
        return ways.stream().min(Comparator.comparingInt(Way::weight));
    }
}
