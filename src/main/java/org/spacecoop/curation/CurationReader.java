package org.spacecoop.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.spacecoop.vocabulary.Coop;

/**
 * Reads a folder of decisions: every {@code *.ttl} in it, in whatever order. Decisions are checked as a whole: a mistake
 * in one of them stops the reading, so that none is ever lost without notice.
 */
public final class CurationReader {

    private CurationReader() {}

    /**
     * Reads the decisions.
     *
     * @param folder the folder
     * @param fileBase the base of the IRIs in the files
     * @param base the base of the dataset's IRIs, under which they are given out; ends in a slash
     * @throws UncheckedIOException if the folder or a file cannot be read
     * @throws BrokenCurationException if a file is broken, or a decision lacks something or contradicts another
     */
    public static Curation read(Path folder, String fileBase, String base) {
        Map<Node, List<CurationFile.Line>> bySubject = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            CurationFile.read(file, fileBase)
                    .forEach(line -> bySubject
                            .computeIfAbsent(line.triple().getSubject(), subject -> new ArrayList<>())
                            .add(line));
        }
        Rebase rebase = new Rebase(fileBase, base);
        List<Entry> entries = new ArrayList<>();
        bySubject.forEach((subject, lines) -> entries.add(new EntryReader(subject, lines, rebase).entry()));
        refuseContradictions(entries);
        return new Curation(entries);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An agreement has one type, one status, one date and one place: two corrections of one of them cannot both hold. */
    private static void refuseContradictions(List<Entry> entries) {
        Map<String, Entry.Correction> known = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Correction correction && Values.isSingle(correction.property())) {
                Entry.Correction other =
                        known.putIfAbsent(entry.note().thing() + " " + correction.property(), correction);
                if (other != null && !other.right().equals(correction.right())) {
                    Entry.Position place = entry.note().place();
                    Entry.Position first = other.note().place();
                    throw new BrokenCurationException(
                            place.file(),
                            place.line(),
                            "contradicts " + first.file() + ", line " + first.line()
                                    + ": another right value of the same property");
                }
            }
        }
    }

    /** Gives IRIs of one base under another; the ontology's namespace stays. */
    record Rebase(String from, String to) {

        String iri(String iri) {
            return iri.startsWith(from) && !iri.startsWith(Coop.ONTOLOGY.getURI())
                    ? to + iri.substring(from.length())
                    : iri;
        }
    }
}
