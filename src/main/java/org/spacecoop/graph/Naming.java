package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Gives things their IRIs. What the register knows keeps its name; else the rule decides, with six hex digits more where
 * the name is taken.
 */
final class Naming {

    /**
     * A thing to be named.
     *
     * @param kind the kind, as in the IRI
     * @param keys what it is known by, one for each telling, the first telling first
     * @param slug the slug that the rule gives it
     * @param facts what tells it from others that the rule would name the same
     */
    record Nameless(String kind, List<String> keys, String slug, String facts) {}

    private static final class Name {
        final String iri;
        final String kind;
        final Set<String> keys;
        final Set<String> aliases;
        boolean used;

        Name(String iri, String kind, List<String> keys, List<String> aliases) {
            this.iri = iri;
            this.kind = kind;
            this.keys = new LinkedHashSet<>(keys);
            this.aliases = new LinkedHashSet<>(aliases);
        }

        /** Whether the name was given for that key. */
        boolean isFounded(String key) {
            return keys.stream().findFirst().filter(key::equals).isPresent();
        }
    }

    private final Iris iris;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, Name> byKey = new LinkedHashMap<>();
    private final Map<String, List<Name>> byStem = new LinkedHashMap<>();
    private final Set<String> allAliases = new LinkedHashSet<>();
    private final Set<String> reserved;

    /**
     * Starts from the names given before.
     *
     * @param iris mints the IRIs
     * @param register the names given before
     * @param reserved IRIs that the gazetteer gives
     */
    Naming(Iris iris, IriRegister register, Set<String> reserved) {
        this.iris = iris;
        this.reserved = Set.copyOf(reserved);
        for (IriRegister.Row row : register.rows()) {
            List<String> aliases = row.aliases().stream().map(iris::rebased).toList();
            Name name = new Name(iris.rebased(row.iri()), row.kind(), row.keys(), aliases);
            names.put(name.iri, name);
            allAliases.addAll(aliases);
            for (String key : name.keys) {
                byKey.putIfAbsent(name.kind + " " + key, name);
                byStem.computeIfAbsent(name.kind + " " + stem(key), stem -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /** The IRIs of things, in their order. A name stays with the telling that it was given for. */
    List<String> name(List<Nameless> things) {
        List<Optional<Name>> found = new ArrayList<>();
        things.forEach(thing -> found.add(kept(thing, Optional.empty(), Name::isFounded)));
        for (int i = 0; i < things.size(); i++) {
            found.set(i, kept(things.get(i), found.get(i), (name, key) -> true));
        }
        List<String> named = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Nameless thing = things.get(i);
            Name name = found.get(i).or(() -> similar(thing)).orElseGet(() -> minted(thing));
            name.used = true;
            for (String key : thing.keys()) {
                name.keys.add(key);
                byKey.putIfAbsent(thing.kind() + " " + key, name);
            }
            named.add(name.iri);
        }
        return named;
    }

    /** The things of a kind that the register knows and nothing has come of yet. */
    List<String> unusedKeys(String kind) {
        return names.values().stream()
                .filter(name -> !name.used && name.kind.equals(kind))
                .flatMap(name -> name.keys.stream())
                .toList();
    }

    /** Makes the name that a key had an alias of another name. */
    void replace(String kind, String key, String iri) {
        Name old = byKey.get(kind + " " + key);
        if (old == null || old.used || old.iri.equals(iri)) {
            return;
        }
        Name name = names.computeIfAbsent(iri, i -> new Name(i, kind, List.of(), List.of()));
        name.used = true;
        absorb(name, old);
    }

    /** All names: those given before in their order, then the new ones. */
    IriRegister register() {
        return new IriRegister(names.values().stream()
                .map(name ->
                        new IriRegister.Row(name.iri, name.kind, List.copyOf(name.keys), List.copyOf(name.aliases)))
                .toList());
    }

    /** Aliases of the things that are named now, with their names. */
    Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        names.values().stream()
                .filter(name -> name.used)
                .forEach(name -> name.aliases.forEach(alias -> aliases.put(alias, name.iri)));
        return aliases;
    }

    /** The name under which one of its keys is known; the names of its other keys become aliases. */
    private Optional<Name> kept(Nameless thing, Optional<Name> found, BiPredicate<Name, String> fits) {
        Optional<Name> kept = found;
        for (String key : thing.keys()) {
            Name name = byKey.get(thing.kind() + " " + key);
            if (name == null || name.used || !fits.test(name, key)) {
                continue;
            }
            if (kept.isEmpty()) {
                kept = Optional.of(name);
                name.used = true;
            } else {
                absorb(kept.get(), name);
            }
        }
        return kept;
    }

    private void absorb(Name name, Name old) {
        names.remove(old.iri);
        name.keys.addAll(old.keys);
        name.aliases.add(old.iri);
        name.aliases.addAll(old.aliases);
        allAliases.add(old.iri);
        old.keys.forEach(key -> byKey.put(old.kind + " " + key, name));
    }

    /**
     * The one name of the same release and the same parties that nothing else has taken: its date, type or fields are
     * told better now.
     */
    private Optional<Name> similar(Nameless thing) {
        String stem = stem(thing.keys().get(0));
        if (stem.isEmpty()) {
            return Optional.empty();
        }
        List<Name> similar = byStem.getOrDefault(thing.kind() + " " + stem, List.of()).stream()
                .filter(name -> !name.used && names.containsKey(name.iri))
                .distinct()
                .toList();
        return similar.size() == 1 ? Optional.of(similar.get(0)) : Optional.empty();
    }

    private static String stem(String key) {
        int end = key.indexOf("||");
        return end < 0 ? "" : key.substring(0, end);
    }

    private Name minted(Nameless thing) {
        String iri = iris.thing(thing.kind(), thing.slug());
        if (isTaken(iri)) {
            iri = iris.thing(thing.kind(), thing.slug() + "-" + Slugs.hash(thing.facts(), 6));
        }
        if (isTaken(iri)) {
            throw new IllegalStateException("two things of the same facts: " + thing);
        }
        if (allAliases.remove(iri)) {
            for (Name other : names.values()) {
                other.aliases.remove(iri);
            }
        }
        Name name = new Name(iri, thing.kind(), List.of(), List.of());
        names.put(iri, name);
        return name;
    }

    private boolean isTaken(String iri) {
        return names.containsKey(iri) || reserved.contains(iri);
    }
}
