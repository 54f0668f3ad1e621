package org.spacecoop.evaluate;

/**
 * How many of how many are right.
 *
 * @param right the number that is right
 * @param of the number of all
 */
public record Share(int right, int of) {

    static final Share NONE = new Share(0, 0);

    Share plus(boolean isRight) {
        return new Share(isRight ? right + 1 : right, of + 1);
    }

    Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    /** The share, 0 of nothing. */
    public double value() {
        return of == 0 ? 0 : (double) right / of;
    }
}
