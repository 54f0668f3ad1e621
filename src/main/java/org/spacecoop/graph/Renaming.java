package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.entity.Merge;

/**
 * Names what people decided about by the names that the rules alone give: so that a decision, and its end, renames nothing
 * else.
 */
final class Renaming {

    private final Map<Merge.Reference, String> before;
    private final Map<Merge.Reference, String> decided;
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<Merge.Reference, String> names = new LinkedHashMap<>();

    /**
     * Names from what was named.
     *
     * @param before the name of each telling's thing by the rules alone
     * @param decided names that decisions give, by a telling of each thing
     */
    Renaming(Map<Merge.Reference, String> before, Map<Merge.Reference, String> decided) {
        this.before = before;
        this.decided = decided;
    }

    /** Names things, each given by its tellings; returns the positions of those that the rules alone do not know. */
    List<Integer> name(List<List<Merge.Reference>> things) {
        List<Optional<String>> found = new ArrayList<>();
        for (List<Merge.Reference> thing : things) {
            Optional<String> name = thing.stream()
                    .filter(decided::containsKey)
                    .map(decided::get)
                    .findFirst();
            name.ifPresent(used::add);
            found.add(name);
        }
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<Merge.Reference> thing = things.get(i);
            Optional<String> name = found.get(i).or(() -> known(thing));
            if (name.isEmpty()) {
                unknown.add(i);
            }
            name.ifPresent(iri -> thing.forEach(telling -> names.put(telling, iri)));
        }
        return unknown;
    }

    /** The names, by each telling. */
    Map<Merge.Reference, String> names() {
        return names;
    }

    /** Names that nothing goes by any more, with the name of what their first telling tells now. */
    Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        before.forEach((telling, iri) -> {
            if (!used.contains(iri) && names.containsKey(telling)) {
                aliases.putIfAbsent(iri, names.get(telling));
            }
        });
        return aliases;
    }

    /** The name that the rules give to one of its tellings; where others have it, one that is made of it. */
    private Optional<String> known(List<Merge.Reference> thing) {
        List<Merge.Reference> named = thing.stream().filter(before::containsKey).toList();
        Optional<String> free = named.stream()
                .map(before::get)
                .filter(iri -> !used.contains(iri))
                .findFirst();
        Optional<String> name = free.or(() -> named.stream()
                .findFirst()
                .map(telling -> before.get(telling) + "-" + Slugs.hash(telling.release() + " " + telling.claim(), 6)));
        name.ifPresent(used::add);
        return name;
    }
}
