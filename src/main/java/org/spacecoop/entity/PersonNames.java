package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which names of people mean the same one. Equal names do. Names that differ only in what stands between first and
 * last name do if they stand in the same agreement, in the same event, or act for the same organisation.
 */
final class PersonNames {

    private final Map<String, String> displayNames = new LinkedHashMap<>();
    private final Map<String, Set<String>> releases = new LinkedHashMap<>();
    private final Map<String, Set<Object>> contexts = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    /** Takes in a name where it stands; a context is anything that only the same people share. */
    void note(String release, String name, Set<?> where) {
        String folded = FoldedName.of(name);
        displayNames.putIfAbsent(folded, name);
        releases.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(release);
        contexts.computeIfAbsent(folded, key -> new LinkedHashSet<>()).addAll(where);
    }

    /** Decides, once all names are noted; what people decided comes last, where it speaks of somebody who is told. */
    void settle(Revision revision) {
        List<String> names = new ArrayList<>(displayNames.keySet());
        for (String name : names) {
            keys.put(name, name);
            for (String earlier : names.subList(0, names.indexOf(name))) {
                if (isSame(earlier, name)) {
                    keys.put(name, keys.getOrDefault(earlier, earlier));
                    break;
                }
            }
        }
        keys.replaceAll((name, key) -> revision.agent(new Agent.Individual(key)) instanceof Agent.Individual meant
                        && displayNames.containsKey(meant.key())
                ? meant.key()
                : key);
    }

    /** The key of the person of that name. */
    Agent.Individual resolve(String name) {
        String folded = FoldedName.of(name);
        return new Agent.Individual(keys.getOrDefault(folded, folded));
    }

    /** All people, in the order in which they were first told. */
    List<Person> people() {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        keys.forEach((name, key) ->
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
        List<Person> people = new ArrayList<>();
        byKey.forEach((key, names) -> people.add(
                new Person(key, displayNames.getOrDefault(key, key), names, List.copyOf(releasesOf(names)))));
        return people;
    }

    private Set<String> releasesOf(List<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(name -> all.addAll(releases.getOrDefault(name, Set.of())));
        return all;
    }

    private boolean isSame(String one, String other) {
        List<String> a = List.of(one.split(" "));
        List<String> b = List.of(other.split(" "));
        return a.size() > 1
                && b.size() > 1
                && a.get(0).equals(b.get(0))
                && a.get(a.size() - 1).equals(b.get(b.size() - 1))
                && middlesAgree(a.subList(1, a.size() - 1), b.subList(1, b.size() - 1))
                && contexts.getOrDefault(one, Set.of()).stream()
                        .anyMatch(contexts.getOrDefault(other, Set.of())::contains);
    }

    private static boolean middlesAgree(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        String first = a.get(0);
        String second = b.get(0);
        boolean initial = first.length() == 1 || second.length() == 1;
        return initial ? first.charAt(0) == second.charAt(0) : first.equals(second);
    }
}
