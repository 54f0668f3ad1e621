package org.spacecoop.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file of {@code data/lexicon}: words and rules as YAML 1.2, a mapping at the top.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class Lexicon {

    private final String name;
    private final Map<?, ?> content;

    private Lexicon(String name, Map<?, ?> content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it is no YAML or no mapping; the message names the file and the place
     */
    public static Lexicon read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Object content = new Load(LoadSettings.builder().setLabel(name).build())
                    .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
            if (content instanceof Map<?, ?> map) {
                return new Lexicon(name, map);
            }
            throw new IllegalArgumentException(name + ": not a mapping");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads the files of a folder, in the order of their names.
     *
     * @throws UncheckedIOException if one cannot be read
     * @throws IllegalArgumentException if one is no YAML or no mapping; the message names the file and the place
     */
    public static List<Lexicon> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Lexicon::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts under a key, in order; none where the key is missing. */
    public List<String> strings(String key) {
        return texts(key, content.get(key));
    }

    /** The lists of texts under a key, by their own keys, in order. */
    public Map<String, List<String>> lists(String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        section(key).forEach((inner, value) -> lists.put(inner, texts(key + "." + inner, value)));
        return lists;
    }

    /** The texts under a key, by their own keys, in order. */
    public Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        section(key).forEach((inner, value) -> texts.put(inner, String.valueOf(value)));
        return texts;
    }

    /** The entries under a key, each a mapping, in order. */
    public List<Map<String, Object>> entries(String key) {
        List<Map<String, Object>> entries = new ArrayList<>();
        Object value = content.get(key);
        if (value != null && !(value instanceof List)) {
            throw wrong(key, "a list");
        }
        for (Object entry : value == null ? List.of() : (List<?>) value) {
            entries.add(mapping(key, entry));
        }
        return List.copyOf(entries);
    }

    private Map<String, Object> section(String key) {
        Object value = content.get(key);
        return value == null ? Map.of() : mapping(key, value);
    }

    private Map<String, Object> mapping(String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(key, "a mapping");
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        map.forEach((inner, text) -> mapping.put(String.valueOf(inner), text));
        return mapping;
    }

    private List<String> texts(String key, Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(key, "a list");
        }
        return list.stream().map(String::valueOf).toList();
    }

    private IllegalArgumentException wrong(String key, String wanted) {
        return new IllegalArgumentException(name + ": " + key + " should be " + wanted);
    }
}
