package org.spacecoop.claim;

/**
 * A sentence that tells a fact, with its place in the source (Web Annotation Data Model §4.2.4 and §4.2.5).
 *
 * @param exact the sentence as extracted, white space folded
 * @param prefix up to 32 characters before it in its block
 * @param suffix up to 32 characters after it in its block
 * @param start where it begins in the decoded source file, in Unicode code points
 * @param end where it ends there, exclusive
 */
public record Quote(String exact, String prefix, String suffix, int start, int end) implements Comparable<Quote> {

    @Override
    public int compareTo(Quote other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
