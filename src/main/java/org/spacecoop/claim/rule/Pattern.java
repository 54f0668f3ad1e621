package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pattern over items. Its parts, separated by spaces:
 *
 * <ul>
 *   <li>{@code with} or {@code between|with}: one of these words
 *   <li>{@code [sign]}, {@code [sign|issue]}: a word or phrase of a class or of one of several
 *   <li>{@code <parties:a>}, {@code <instrument|accord:i>}: an item of a kind or of one of several, bound to a name
 *   <li>{@code ~6}: up to so many items of any kind, as few as possible, within the clause; {@code ~6-person|[attend]}: none of
 *       them a person or a word of that class
 * </ul>
 *
 * A part with {@code ?} at its end may be missing. Immutable.
 */
public final class Pattern {

    private static final Set<String> BARRIERS = Set.of(";", "|");

    private final List<Part> parts;
    private final WordClasses classes;

    /** What there is no match without: for each part the classes, kinds or words of which one has to stand somewhere. */
    private final List<BitSet> neededClasses;

    private final List<List<Item.Kind>> neededKinds;
    private final List<Occurrences.Wanted> neededWords;

    private Pattern(List<Part> parts, WordClasses classes) {
        this.parts = List.copyOf(parts);
        this.classes = classes;
        neededClasses = needed(OfClass.class, part -> classes.numbers(part.names()));
        neededKinds = needed(OfKind.class, part -> List.copyOf(part.kinds()));
        neededWords = needed(Word.class, word -> Occurrences.Wanted.of(word.any()));
    }

    private <P extends Part, T> List<T> needed(Class<P> type, Function<P, T> of) {
        return parts.stream()
                .filter(part -> !part.optional())
                .filter(type::isInstance)
                .map(type::cast)
                .map(of)
                .distinct()
                .toList();
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if a part is not as it should be
     */
    public static Pattern parse(String text, WordClasses classes) {
        List<Part> parts = new ArrayList<>();
        for (String part : text.strip().split("\\s+", -1)) {
            boolean optional = part.endsWith("?") && part.length() > 1;
            String body = optional ? part.substring(0, part.length() - 1) : part;
            parts.add(part(body, optional, classes));
        }
        return new Pattern(parts, classes);
    }

    private static Part part(String body, boolean optional, WordClasses classes) {
        if (body.startsWith("~")) {
            return gapPart(body.substring(1), classes);
        }
        if (body.startsWith("[") && body.endsWith("]")) {
            return new OfClass(classNames(body, classes), optional);
        }
        if (body.startsWith("<") && body.endsWith(">")) {
            String[] kindAndName = body.substring(1, body.length() - 1).split(":", -1);
            return new OfKind(kinds(kindAndName[0]), kindAndName[kindAndName.length - 1], optional);
        }
        return new Word(Set.of(body.split("\\|", -1)), optional);
    }

    private static List<String> classNames(String body, WordClasses classes) {
        List<String> names = List.of(body.substring(1, body.length() - 1).split("\\|", -1));
        for (String name : names) {
            if (!classes.has(name)) {
                throw new IllegalArgumentException("no word class [" + name + "]");
            }
        }
        return names;
    }

    private static Gap gapPart(String body, WordClasses classes) {
        String[] mostAndBarred = body.split("-", 2);
        Set<Item.Kind> kinds = EnumSet.noneOf(Item.Kind.class);
        List<String> barring = new ArrayList<>();
        String barred = mostAndBarred.length > 1 ? mostAndBarred[1] : "";
        for (String name : barred.isEmpty() ? new String[0] : barred.split("\\|", -1)) {
            if (name.startsWith("[")) {
                barring.addAll(classNames(name, classes));
            } else {
                kinds.addAll(kinds(name));
            }
        }
        return new Gap(Integer.parseInt(mostAndBarred[0]), kinds, List.copyOf(barring));
    }

    private static Set<Item.Kind> kinds(String names) {
        Set<Item.Kind> kinds = EnumSet.noneOf(Item.Kind.class);
        for (String name : names.split("\\|", -1)) {
            kinds.add(Item.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }

    /** Whether all that the pattern cannot do without stands somewhere: far cheaper than to look for matches in vain. */
    public boolean mayMatch(Occurrences sentence) {
        // By index: this is asked of every pattern for every sentence.
        for (int i = 0; i < neededClasses.size(); i++) {
            if (!neededClasses.get(i).intersects(sentence.classes())) {
                return false;
            }
        }
        for (int i = 0; i < neededKinds.size(); i++) {
            if (!sentence.hasAny(neededKinds.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < neededWords.size(); i++) {
            if (!sentence.hasAny(neededWords.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The classes of which one has to stand somewhere, of the part of which the fewest phrases tell; none without such a part. */
    Optional<BitSet> rarest() {
        return neededClasses.stream().min(Comparator.comparingInt(classes::size));
    }

    /** The kinds of which there has to be an item somewhere. */
    Set<Item.Kind> indispensable() {
        return parts.stream()
                .filter(part -> !part.optional())
                .filter(OfKind.class::isInstance)
                .map(part -> ((OfKind) part).kinds())
                .filter(any -> any.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first match that begins at the given item, with the shortest gaps. */
    public Optional<Match> matchAt(List<Item> items, int from) {
        Part first = parts.get(0);
        if (!first.optional() && !(first instanceof Gap) && length(first, items, from) == 0) {
            return Optional.empty();
        }
        Match match = new Match(from, from);
        int end = match(items, from, 0, match);
        return end < 0 ? Optional.empty() : Optional.of(match.endingAt(end));
    }

    /**
     * How the pattern nearly matches: for each item that a part of the given name could be bound to, and for none, the
     * best of the matches that lack one part or need a longer gap. Far slower than {@link #matchAt}.
     *
     * @param anchor the name of the part that the misses are told apart by
     * @param read items that this part is not to be bound to, because they have been read
     */
    public List<NearMiss> nearMisses(List<Item> items, String anchor, Set<Item> read) {
        return new NearMisses(this, items, anchor, read).find();
    }

    List<Part> parts() {
        return parts;
    }

    private int match(List<Item> items, int at, int index, Match match) {
        if (index == parts.size()) {
            return at;
        }
        Part part = parts.get(index);
        if (part instanceof Gap gap) {
            return gap(items, at, index, gap, match);
        }
        int length = length(part, items, at);
        if (length > 0) {
            match.bind(part, items, at);
            int end = match(items, at + length, index + 1, match);
            if (end >= 0) {
                return end;
            }
            match.unbind(part);
        }
        return part.optional() ? match(items, at, index + 1, match) : -1;
    }

    private int gap(List<Item> items, int at, int index, Gap gap, Match match) {
        for (int skipped = 0; skipped <= gap.most() && at + skipped <= items.size(); skipped++) {
            int end = match(items, at + skipped, index + 1, match);
            if (end >= 0) {
                return end;
            }
            if (at + skipped < items.size() && bars(gap, items, at + skipped)) {
                return -1;
            }
        }
        return -1;
    }

    boolean bars(Gap gap, List<Item> items, int at) {
        Item item = items.get(at);
        if (gap.barred().contains(item.kind())) {
            return true;
        }
        for (String name : gap.barring()) {
            if (classes.lengthAt(name, items, at) > 0) {
                return true;
            }
        }
        return item.kind() == Item.Kind.WORD && BARRIERS.contains(item.word());
    }

    /** How many items from the given one on a part takes, 0 if it does not match. */
    int length(Part part, List<Item> items, int at) {
        if (at >= items.size()) {
            return 0;
        }
        Item item = items.get(at);
        if (part instanceof OfClass c) {
            int longest = 0;
            for (String name : c.names()) {
                longest = Math.max(longest, classes.lengthAt(name, items, at));
            }
            return longest;
        }
        if (part instanceof OfKind k) {
            return k.kinds().contains(item.kind()) ? 1 : 0;
        }
        return part instanceof Word w
                        && item.kind() == Item.Kind.WORD
                        && w.any().contains(item.word())
                ? 1
                : 0;
    }

    /** A part of a pattern. */
    sealed interface Part {
        boolean optional();

        /** What it asks for, in words. */
        String words();
    }

    record Word(Set<String> any, boolean optional) implements Part {
        @Override
        public String words() {
            return any.stream().sorted().map(word -> "“" + word + "”").collect(Collectors.joining(" or "));
        }
    }

    record OfClass(List<String> names, boolean optional) implements Part {
        @Override
        public String words() {
            return names.stream().map(name -> "[" + name + "]").collect(Collectors.joining(" or ", "word of ", ""));
        }
    }

    record OfKind(Set<Item.Kind> kinds, String name, boolean optional) implements Part {
        @Override
        public String words() {
            return kinds.stream().map(Item.Kind::noun).collect(Collectors.joining(" or "));
        }
    }

    record Gap(int most, Set<Item.Kind> barred, List<String> barring) implements Part {
        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public String words() {
            return most + " words";
        }
    }
}
