package org.spacecoop.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;

/**
 * Writes a dataset folder, which takes the place of an earlier one as a whole or not at all.
 *
 * <p>Several writers may work at once, on the same folder too; the last one stays.
 */
public final class DatasetWriter {

    private final DatasetContent content;
    private final Graph facts;
    private final TurtleWriter turtle;

    /** A writer of the content. */
    public DatasetWriter(DatasetContent content) {
        this.content = content;
        this.facts = content.merged();
        this.turtle = new TurtleWriter(DatasetPrefixes.of(content.base()));
    }

    /**
     * Makes sure that a dataset may be written there, before any work is done for it.
     *
     * @throws DatasetException if the path is a file, or a folder that holds anything but a dataset
     */
    public static void requireWritable(Path out) {
        DatasetFolder.at(out).refuseForeign();
    }

    /** How many statements the dataset makes, each counted once in whatever graphs it stands. */
    public int statements() {
        return facts.size();
    }

    /**
     * Writes the dataset.
     *
     * @param out the folder; it need not exist
     * @param keep how many earlier versions to keep in {@code versions/}; without a number those that are there stay
     * @return its version
     * @throws DatasetException if the folder is foreign or cannot be written; an earlier dataset then stays as it is
     */
    public Version write(Path out, OptionalInt keep) {
        DatasetFolder folder = DatasetFolder.at(out);
        try {
            return folder.alone(() -> replace(folder, keep));
        } catch (IOException e) {
            throw new DatasetException(out + ": the dataset cannot be written: " + FileTrouble.cause(e), e);
        }
    }

    private Version replace(DatasetFolder folder, OptionalInt keep) throws IOException {
        folder.recover();
        folder.refuseForeign();
        Path staged = folder.stage();
        try {
            Version version = writeInto(staged);
            new Versions(folder.path()).handOn(staged, version, keep);
            folder.refuseForeign();
            folder.replaceWith(staged);
            return version;
        } finally {
            DatasetFolder.delete(staged);
        }
    }

    private Version writeInto(Path folder) throws IOException {
        write(folder, DatasetFile.FACTS, out -> turtle.writeGraph(facts, out));
        write(folder, DatasetFile.GRAPHS, out -> turtle.writeGraphs(content.graphs(), out));
        write(folder, DatasetFile.EVIDENCE, out -> turtle.writeGraph(content.evidence(), out));
        Version version = version(folder);
        Graph description = DatasetDescription.of(content.base(), version, facts, dumps(folder));
        write(folder, DatasetFile.DESCRIPTION, out -> turtle.writeGraph(description, out));
        write(
                folder,
                DatasetFile.REPORT,
                out -> JSON.write(out, content.report().toJson(content, version)));
        write(folder, DatasetFile.NAMES, out -> out.write(lines(content.names())));
        write(folder, DatasetFile.CHECKSUMS, out -> out.write(lines(checksums(folder))));
        return version;
    }

    private Version version(Path folder) {
        String hash = Checksum.of(List.of(
                folder.resolve(DatasetFile.GRAPHS.fileName()), folder.resolve(DatasetFile.EVIDENCE.fileName())));
        return Version.of(DatasetContent.newestRelease(facts), hash);
    }

    private static Map<DatasetFile, DatasetDescription.Dump> dumps(Path folder) throws IOException {
        Map<DatasetFile, DatasetDescription.Dump> dumps = new EnumMap<>(DatasetFile.class);
        for (DatasetFile file : List.of(DatasetFile.FACTS, DatasetFile.GRAPHS, DatasetFile.EVIDENCE)) {
            Path path = folder.resolve(file.fileName());
            dumps.put(file, new DatasetDescription.Dump(Files.size(path), Checksum.of(path)));
        }
        return dumps;
    }

    private static List<String> checksums(Path folder) {
        List<String> lines = new ArrayList<>();
        for (DatasetFile file : DatasetFile.values()) {
            if (file != DatasetFile.CHECKSUMS) {
                lines.add(Checksum.of(folder.resolve(file.fileName())) + "  " + file.fileName());
            }
        }
        return lines;
    }

    private static byte[] lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, DatasetFile file, Content content) throws IOException {
        Path path = folder.resolve(file.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            content.writeTo(out);
        }
        if (file.compressed()) {
            // Since Java 16 its header holds no name, no time and 255, "unknown", for the system (RFC 1952 §2.3).
            try (OutputStream out =
                    new GZIPOutputStream(Files.newOutputStream(folder.resolve(file.compressedName())))) {
                Files.copy(path, out);
            }
        }
    }

    /** What stands in a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
