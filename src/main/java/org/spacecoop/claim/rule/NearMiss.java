package org.spacecoop.claim.rule;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a pattern nearly matched: all of it but one part, or but for a gap.
 *
 * @param fault what stood in the way
 * @param before what the pattern had matched right before the fault
 * @param after what it matched right after the fault
 * @param anchor the item that the match would have been about, if the part that names it matched
 */
public record NearMiss(Fault fault, Optional<Item> before, Optional<Item> after, Optional<Item> anchor) {

    /** What stood in the way of a match. */
    sealed interface Fault {
        /** The smaller, the nearer the miss. */
        int weight();
    }

    /**
     * A part of the pattern was not there.
     *
     * @param part the part
     * @param within how many items may stand between it and its neighbour
     */
    record Missing(Pattern.Part part, int within) implements Fault {
        private static final int WORD = 25;
        private static final int CLASS = 40;
        private static final int KIND = 45;

        @Override
        public int weight() {
            if (part instanceof Pattern.Word) {
                return WORD;
            }
            return part instanceof Pattern.OfClass ? CLASS : KIND;
        }
    }

    /**
     * A gap was longer than the pattern allows.
     *
     * @param items how many items stood in it
     * @param most how many may
     */
    record TooFar(int items, int most) implements Fault {
        @Override
        public int weight() {
            return items - most;
        }
    }

    /**
     * In a gap stood what may not stand there.
     *
     * @param item what stood there
     */
    record Barred(Item item) implements Fault {
        private static final int WEIGHT = 10;

        @Override
        public int weight() {
            return WEIGHT;
        }
    }

    NearMiss of(Optional<Item> newAnchor) {
        return new NearMiss(fault, before, after, newAnchor);
    }

    /** The smaller, the nearer. */
    public int weight() {
        return fault.weight();
    }

    /**
     * Says what stood in the way; a name counts as one word.
     *
     * @param printed gives an item as the sentence prints it
     */
    public String words(Function<Item, String> printed) {
        String from = before.map(printed).map(NearMiss::quoted).orElse("the beginning");
        String to = after.map(printed).map(NearMiss::quoted).orElse("the end");
        if (fault instanceof Missing missing) {
            return missing(missing, from, to);
        }
        if (fault instanceof Barred barred) {
            return "between " + from + " and " + to + " stands " + quoted(printed.apply(barred.item()));
        }
        TooFar far = (TooFar) fault;
        return "between " + from + " and " + to + " " + count(far.items()) + ", "
                + (far.most() == 0 ? "none" : "at most " + far.most()) + " allowed";
    }

    private String missing(Missing missing, String from, String to) {
        String lacks = "no " + missing.part().words();
        if (before.isPresent() && after.isPresent()) {
            return "between " + from + " and " + to + " " + lacks;
        }
        String side = before.isPresent() ? "after " + from : "before " + to;
        return missing.within() == 0
                ? "right " + side + " " + lacks
                : side + " " + lacks + " within " + count(missing.within());
    }

    private static String count(int words) {
        return words == 1 ? "1 word" : words + " words";
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
