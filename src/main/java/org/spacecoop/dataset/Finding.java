package org.spacecoop.dataset;

/**
 * Something that is not as it should be.
 *
 * @param focus what it is about: an IRI, a literal or a file
 * @param rule the shape or check that found it
 * @param message what is wrong, in one line
 */
public record Finding(String focus, String rule, String message) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return focus + ": " + message + " [" + rule + "]";
    }
}
