package org.spacecoop.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML 1.2 document (and so a JSON document) as a tree of texts that know their place. */
sealed interface YamlTree {

    /** A text, with where it stands in the document, quotes included, in UTF-16 code units. */
    record Scalar(String value, int start, int end) implements YamlTree {}

    /** A mapping; of a key that stands twice, the first counts. */
    record Mapping(Map<String, YamlTree> entries) implements YamlTree {

        /** Copies the entries. */
        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        /** The value of a key, if there is one. */
        Optional<YamlTree> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** A sequence. */
    record Sequence(List<YamlTree> items) implements YamlTree {

        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** The value of a key, if this is a mapping that has it. */
    default Optional<YamlTree> child(String key) {
        return this instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    /** The texts in this tree's top level: the text itself, or those of a sequence. */
    default List<Scalar> scalars() {
        if (this instanceof Scalar scalar) {
            return List.of(scalar);
        }
        if (this instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .toList();
        }
        return List.of();
    }
}
