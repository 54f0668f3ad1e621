package org.spacecoop.evaluate;

/**
 * Two countries, the lower code first.
 *
 * @param a the lower code
 * @param b the higher code
 */
record CodePair(String a, String b) {

    static CodePair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new CodePair(one, other) : new CodePair(other, one);
    }

    boolean has(String code) {
        return a.equals(code) || b.equals(code);
    }

    @Override
    public String toString() {
        return a + "-" + b;
    }
}
