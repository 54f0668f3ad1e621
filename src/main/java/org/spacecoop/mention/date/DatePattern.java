package org.spacecoop.mention.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of writing a date.
 *
 * @param regex the expression
 * @param groups the names of its groups
 * @param needed the placeholders without whose words it matches nothing
 * @param needsDigit whether it matches nothing without a number
 */
record DatePattern(Pattern regex, Set<String> groups, Set<String> needed, boolean needsDigit) {

    DatePattern {
        groups = Set.copyOf(groups);
        needed = Set.copyOf(needed);
    }

    /** A pattern with its groups, of which year and day are numbers. */
    DatePattern(Pattern regex, Set<String> groups, Set<String> needed) {
        this(regex, groups, needed, groups.contains("year") || groups.contains("day"));
    }

    /** What a group matched, where the pattern has it and it took part. */
    Optional<String> group(Matcher matcher, String name) {
        return groups.contains(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }
}
