package org.spacecoop.evaluate;

/**
 * How often something was found rightly, wrongly, or missed.
 *
 * @param right what was found and is so
 * @param wrong what was found and is not so
 * @param missed what is so and was not found
 */
public record Tally(int right, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The share of what was found that is so; 1 where nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** The share of what is so that was found; 1 where there is nothing to find. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
