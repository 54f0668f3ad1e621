package org.spacecoop.read;

import java.util.Optional;
import java.util.OptionalInt;
import org.spacecoop.release.MappedText;
import org.spacecoop.release.Notice;

/**
 * The YAML with which a post opens, between two lines of three dashes (Jekyll).
 *
 * @param source the whole file
 * @param tree the YAML
 * @param yamlStart where the YAML begins in the file
 * @param bodyStart where the body begins in the file
 */
record FrontMatter(String source, YamlTree tree, int yamlStart, int bodyStart) {

    /** Front matter, or why it cannot be read. */
    sealed interface Parsed {

        /** Front matter that could be read. */
        record Whole(FrontMatter frontMatter) implements Parsed {}

        /** What is wrong with it. */
        record Broken(Notice reason) implements Parsed {}
    }

    /** Whether a text opens with front matter: a line of three dashes, then a line with a key (or the closing line). */
    static boolean opens(String text) {
        int start = nextLine(text, skipBlank(text));
        if (!isFence(text, skipBlank(text))) {
            return false;
        }
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            String content = line(text, line).strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                return content.startsWith("---") || isKey(content);
            }
        }
        return false;
    }

    /** Parses the front matter of a text that opens with it. */
    static Parsed parse(String name, String source) {
        int yamlStart = nextLine(source, skipBlank(source));
        int line = yamlStart;
        while (line < source.length()) {
            int end = lineEnd(source, line);
            int close = closing(source, line, end);
            if (close >= 0) {
                int after = Math.min(source.length(), close + 3);
                return parse(name, source, yamlStart, close, after);
            }
            line = nextLine(source, line);
        }
        return broken(name, source, yamlStart, 0, "the front matter is not closed by a line of three dashes");
    }

    private static Parsed parse(String name, String source, int yamlStart, int yamlEnd, int bodyStart) {
        String yaml = source.substring(yamlStart, yamlEnd);
        try {
            YamlTree tree = YamlParser.parse(yaml);
            boolean mapping = tree instanceof YamlTree.Mapping || yaml.isBlank();
            return mapping
                    ? new Parsed.Whole(new FrontMatter(source, tree, yamlStart, bodyStart))
                    : broken(name, source, yamlStart, 0, "the front matter has no keys");
        } catch (YamlParser.BrokenYamlException fault) {
            String cause = "the front matter is not YAML: " + fault.getMessage();
            return broken(name, source, yamlStart, fault.line().orElse(0), cause);
        }
    }

    /** The value of the first of the keys that has one, traced to the source. */
    Optional<MappedText> value(String... keys) {
        for (String key : keys) {
            Optional<MappedText> value = tree.child(key)
                    .flatMap(node -> node.child("name").or(() -> Optional.of(node)))
                    .flatMap(node -> node.scalars().stream().findFirst())
                    .map(this::traced)
                    .filter(text -> !text.text().isBlank()
                            && !text.text().equals("null")
                            && !text.text().equals("~"));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private MappedText traced(YamlTree.Scalar scalar) {
        int start = yamlStart + scalar.start();
        int end = yamlStart + scalar.end();
        char first = start < source.length() ? source.charAt(start) : ' ';
        boolean quoted = end - start >= 2 && (first == '"' || first == '\'');
        MappedText aligned = quoted
                ? Alignment.align(scalar.value(), source, start + 1, end - 1, Alignment.Escapes.YAML)
                : Alignment.align(scalar.value(), source, afterIndicator(start, end), end, Alignment.Escapes.YAML);
        TextCollector folded = new TextCollector();
        folded.add(aligned);
        return folded.text();
    }

    /** Passes over the indicator of a block scalar, {@code |} or {@code >} and the rest of its line. */
    private int afterIndicator(int start, int end) {
        boolean block = start < end && (source.charAt(start) == '|' || source.charAt(start) == '>');
        return block ? Math.min(end, nextLine(source, start)) : start;
    }

    /** Where a line closes the front matter, or -1: a line of dashes or dots, or one with dashes at either end. */
    private static int closing(String source, int line, int end) {
        String content = source.substring(line, end);
        String bare = content.stripTrailing();
        if (bare.equals("---") || bare.equals("...") || content.startsWith("--- ")) {
            return line;
        }
        return bare.endsWith(" ---") ? line + bare.length() - 3 : -1;
    }

    private static boolean isKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && (colon + 1 == line.length() || Character.isWhitespace(line.charAt(colon + 1)))
                && line.substring(0, colon)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "_- \"'.".indexOf(c) >= 0);
    }

    private static boolean isFence(String text, int line) {
        return line(text, line).stripTrailing().equals("---");
    }

    private static String line(String text, int start) {
        return text.substring(start, lineEnd(text, start));
    }

    private static int skipBlank(String text) {
        int line = 0;
        while (line < text.length() && line(text, line).isBlank()) {
            line = nextLine(text, line);
        }
        return line;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Where the line after the one at {@code start} begins. */
    private static int nextLine(String text, int start) {
        return Math.min(text.length(), lineEnd(text, start) + 1);
    }

    private static Parsed broken(String name, String source, int yamlStart, int lineInYaml, String cause) {
        int before = (int)
                source.substring(0, yamlStart).chars().filter(c -> c == '\n').count();
        return new Parsed.Broken(new Notice(name, OptionalInt.of(1 + before + lineInYaml), cause));
    }
}
