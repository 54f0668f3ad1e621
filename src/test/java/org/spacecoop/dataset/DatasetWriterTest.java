package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetWriterTest {

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Version write(DatasetContent content) {
        return new DatasetWriter(content).write(out(), OptionalInt.empty());
    }

    @Test
    void writesEveryFileOfADataset() throws IOException {
        write(DatasetFixture.content());
        try (Stream<Path> files = Files.list(out())) {
            assertEquals(
                    List.of(
                            "SHA256SUMS",
                            "evidence.ttl",
                            "evidence.ttl.gz",
                            "iris.tsv",
                            "report.json",
                            "spacecoop.trig",
                            "spacecoop.trig.gz",
                            "spacecoop.ttl",
                            "spacecoop.ttl.gz",
                            "void.ttl"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void leavesNothingBesideTheDataset() throws IOException {
        write(DatasetFixture.content());
        write(DatasetFixture.laterContent());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(out()), files.toList());
        }
    }

    @Test
    void readsBackTheStatementsThatWereWritten() {
        DatasetContent content = DatasetFixture.content();
        write(content);
        DatasetGraph read = StoredDataset.open(out()).whole();
        assertTrue(read.getDefaultGraph().isIsomorphicWith(content.merged()));
        assertTrue(read.getGraph(NodeFactory.createURI(DatasetFixture.BASE + "graph/evidence"))
                .isIsomorphicWith(content.evidence()));
        content.graphs()
                .forEach((name, graph) ->
                        assertTrue(read.getGraph(NodeFactory.createURI(name)).isIsomorphicWith(graph), name));
    }

    @Test
    void anotherLibraryReadsTheSameNumberOfTriples() throws IOException {
        write(DatasetFixture.content());
        try (InputStream in = Files.newInputStream(out().resolve("spacecoop.ttl"))) {
            Model model = Rio.parse(in, RDFFormat.TURTLE);
            assertEquals(DatasetFixture.content().merged().size(), model.size());
        }
    }

    @Test
    void namesTheVersionByTheNewestReleaseAndTheContent() {
        String version = write(DatasetFixture.content()).toString();
        assertTrue(version.matches("2031-05-06-[0-9a-f]{12}"), version);
        assertEquals(version, StoredDataset.open(out()).version().orElseThrow());
        String later = write(DatasetFixture.laterContent()).toString();
        assertTrue(later.matches("2032-01-01-[0-9a-f]{12}"), later);
    }

    @Test
    void theSameContentIsTheSameBytes() {
        write(DatasetFixture.content());
        String first = DatasetFixture.text(out().resolve("SHA256SUMS"));
        write(DatasetFixture.laterContent());
        assertFalse(first.equals(DatasetFixture.text(out().resolve("SHA256SUMS"))));
        write(DatasetFixture.content());
        assertEquals(first, DatasetFixture.text(out().resolve("SHA256SUMS")));
    }

    @Test
    void gzipCopiesHoldNoNameAndNoTime() throws IOException {
        write(DatasetFixture.content());
        for (String name : List.of("spacecoop.ttl", "spacecoop.trig", "evidence.ttl")) {
            byte[] bytes = Files.readAllBytes(out().resolve(name + ".gz"));
            byte[] header = Arrays.copyOf(bytes, 10);
            assertArrayEquals(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255}, header, name);
            try (InputStream in = new GZIPInputStream(Files.newInputStream(out().resolve(name + ".gz")))) {
                assertArrayEquals(Files.readAllBytes(out().resolve(name)), in.readAllBytes(), name);
            }
        }
    }

    @Test
    void keepsAsManyEarlierVersionsAsAskedFor() {
        Version first = new DatasetWriter(DatasetFixture.content()).write(out(), OptionalInt.of(1));
        Version second = new DatasetWriter(DatasetFixture.laterContent()).write(out(), OptionalInt.of(1));
        assertTrue(StoredDataset.open(out().resolve("versions").resolve(first.toString()))
                .damage()
                .isEmpty());
        assertFalse(Files.exists(out().resolve("versions").resolve(second.toString())));
        new DatasetWriter(DatasetFixture.content()).write(out(), OptionalInt.of(1));
        assertTrue(Files.exists(out().resolve("versions").resolve(second.toString())));
        assertFalse(Files.exists(out().resolve("versions").resolve(first.toString())));
    }

    @Test
    void earlierVersionsStayWhereNoNumberIsAskedFor() {
        Version first = new DatasetWriter(DatasetFixture.content()).write(out(), OptionalInt.of(1));
        Version second = new DatasetWriter(DatasetFixture.laterContent()).write(out(), OptionalInt.of(1));
        write(DatasetFixture.laterContent());
        assertTrue(Files.exists(out().resolve("versions").resolve(first.toString())));
        assertFalse(Files.exists(out().resolve("versions").resolve(second.toString())));
    }

    @Test
    void refusesAFolderThatHoldsOtherFiles() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("letter.txt"), "dear reader");
        DatasetException refusal = assertThrows(DatasetException.class, () -> write(DatasetFixture.content()));
        assertTrue(refusal.getMessage().contains("letter.txt"), refusal.getMessage());
        assertEquals("dear reader", DatasetFixture.text(out().resolve("letter.txt")));
    }

    @Test
    void refusesAPlaceThatIsAFile() throws IOException {
        Files.writeString(out(), "a file");
        assertThrows(DatasetException.class, () -> DatasetWriter.requireWritable(out()));
    }

    @Test
    void theEarlierDatasetStaysWhenTheNewOneFails() {
        write(DatasetFixture.content());
        String before = DatasetFixture.text(out().resolve("SHA256SUMS"));
        Graph broken = DatasetFixture.graph("<release/x> a coop:Release ; dct:issued \"yesterday\" .");
        DatasetContent content = new DatasetContent(
                DatasetFixture.BASE,
                new TreeMap<>(Map.of(DatasetFixture.BASE + "graph/release/x", broken)),
                DatasetFixture.content().evidence(),
                List.of(),
                Report.empty());
        assertThrows(RuntimeException.class, () -> write(content));
        assertEquals(before, DatasetFixture.text(out().resolve("SHA256SUMS")));
        assertTrue(StoredDataset.open(out()).damage().isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(out()), files.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void writersAtOnceLeaveOneWholeDataset(int versions) throws Exception {
        OptionalInt keep = versions == 0 ? OptionalInt.empty() : OptionalInt.of(versions);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Version>> tasks = Stream.iterate(0, i -> i < 12, i -> i + 1)
                    .map(i -> (Callable<Version>) () -> new DatasetWriter(
                                    i % 2 == 0 ? DatasetFixture.content() : DatasetFixture.laterContent())
                            .write(out(), keep))
                    .toList();
            for (Future<Version> version : writers.invokeAll(tasks)) {
                version.get();
            }
        } finally {
            writers.shutdown();
        }
        assertTrue(StoredDataset.open(out()).damage().isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(out()), files.toList());
        }
    }

    @Test
    void bringsBackADatasetThatWasLeftAside() throws IOException {
        write(DatasetFixture.content());
        Path aside = folder.resolve(".out.old-1");
        Files.move(out(), aside);
        Version later = new DatasetWriter(DatasetFixture.laterContent()).write(out(), OptionalInt.of(1));
        assertFalse(Files.exists(aside));
        try (Stream<Path> versions = Files.list(out().resolve("versions"))) {
            assertEquals(
                    1,
                    versions.filter(version -> !version.endsWith(later.toString()))
                            .count());
        }
    }
}
