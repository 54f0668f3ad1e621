package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns whose parts may stand in any order, as in languages that are free in it: <code>{ A / B } ~9-parties C</code>
 * means A and B in each order and then C, the gap between any two.
 */
final class Orders {

    private static final Pattern FREE = Pattern.compile("\\{(.+)\\}\\s+(~\\S+)(.*)");

    private Orders() {}

    /** The patterns that a text means: itself, unless it leaves the order open. */
    static List<String> of(String text) {
        Matcher free = FREE.matcher(text.strip());
        if (!free.matches()) {
            return List.of(text);
        }
        List<String> patterns = new ArrayList<>();
        String gap = " " + free.group(2) + " ";
        permute(List.of(), List.of(free.group(1).strip().split("\\s+/\\s+", -1)), gap, patterns);
        String last = free.group(3).strip();
        return last.isEmpty()
                ? patterns
                : patterns.stream().map(before -> before + gap + last).toList();
    }

    private static void permute(List<String> placed, List<String> left, String gap, List<String> patterns) {
        if (left.isEmpty()) {
            patterns.add(String.join(gap, placed));
        }
        for (String part : left) {
            List<String> before = new ArrayList<>(placed);
            before.add(part);
            List<String> after = new ArrayList<>(left);
            after.remove(part);
            permute(before, after, gap, patterns);
        }
    }
}
