package org.spacecoop.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that were given, as {@code iris.tsv} keeps them: so that a name once given stays. Immutable and safe to share
 * between threads.
 *
 * @param rows the names in the order in which they were given
 */
public record IriRegister(List<Row> rows) {

    private static final String HEADER = "iri\tkind\tkeys\taliases";

    /**
     * A name.
     *
     * @param iri the name
     * @param kind the kind of thing, as in the IRI
     * @param keys what the thing was known by, the telling that named it first; no white space
     * @param aliases names that the same thing had before
     */
    public record Row(String iri, String kind, List<String> keys, List<String> aliases) {

        /** Copies the lists; refuses keys that the file could not hold. */
        public Row {
            keys = List.copyOf(keys);
            aliases = List.copyOf(aliases);
            if (keys.stream().anyMatch(key -> key.isEmpty() || key.matches(".*\\s.*"))) {
                throw new IllegalArgumentException("white space in a key of " + iri + ": " + keys);
            }
        }
    }

    /** Copies the rows. */
    public IriRegister {
        rows = List.copyOf(rows);
    }

    /** No name was given yet. */
    public static IriRegister empty() {
        return new IriRegister(List.of());
    }

    /**
     * Reads what {@link #toTsv} wrote.
     *
     * @throws IllegalArgumentException naming the line, if the text is no register
     */
    public static IriRegister parse(String tsv) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = tsv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("line 1: expected the columns iri, kind, keys, aliases");
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 4 || cells[0].isEmpty() || cells[1].isEmpty()) {
                throw new IllegalArgumentException("line " + (i + 1) + ": expected four columns");
            }
            rows.add(new Row(cells[0], cells[1], words(cells[2]), words(cells[3])));
        }
        return new IriRegister(rows);
    }

    /** The register as tab-separated values, keys and aliases separated by spaces. */
    public String toTsv() {
        StringBuilder tsv = new StringBuilder(HEADER).append('\n');
        for (Row row : rows) {
            tsv.append(String.join(
                            "\t", row.iri(), row.kind(), String.join(" ", row.keys()), String.join(" ", row.aliases())))
                    .append('\n');
        }
        return tsv.toString();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }
}
