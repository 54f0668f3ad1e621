package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.graph.Iris;
import org.spacecoop.release.Home;
import org.spacecoop.release.Notice;

class ConversionTest {

    private static final String POST = """
            ---
            title: "Ruritania and Borduria share their tracking stations"
            date: 2031-05-06
            permalink: /news/tracking-stations/
            ---
            STRELSAU, 6 May 2031 – The Ruritanian Space Agency and the Bordurian Space Office signed a memorandum
            of understanding on the sharing of tracking stations.
            """;

    private static final String TEXT = """
            Sylvania to build a weather satellite

            KLOW, 7 June 2031 – The Sylvanian Institute for Space Research signed a cooperation agreement with the
            Syldavian Space Agency on Earth observation today.

            Source: https://example.org/weather-satellite
            """;

    private static Conversion conversion;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        conversion = Conversion.in(Home.current());
    }

    @BeforeEach
    void writeReleases() throws IOException {
        Files.createDirectory(in());
        Files.writeString(in().resolve("post.md"), POST);
        Files.writeString(in().resolve("text.txt"), TEXT);
    }

    private Path in() {
        return folder.resolve("in");
    }

    private static ConversionResult convert(List<Path> inputs, Path out, int jobs) {
        ConversionRequest request = new ConversionRequest(
                inputs.stream().map(Path::toString).toList(),
                out,
                Optional.empty(),
                Optional.empty(),
                Iris.DEFAULT_BASE,
                jobs,
                100_000,
                OptionalInt.empty());
        return conversion.run(request, ConversionListener.NONE);
    }

    private static String sums(Path out) {
        return DatasetFixture.text(out.resolve("SHA256SUMS"));
    }

    @Test
    void givesTheSameBytesWhateverTheOrderTheNamesAndTheJobs() throws IOException {
        convert(List.of(in()), folder.resolve("one"), 1);
        Path renamed = Files.createDirectory(folder.resolve("renamed"));
        Files.writeString(renamed.resolve("z.txt"), POST);
        Files.writeString(renamed.resolve("a.md"), TEXT);
        convert(List.of(renamed.resolve("z.txt"), renamed.resolve("a.md")), folder.resolve("two"), 4);
        assertEquals(sums(folder.resolve("one")), sums(folder.resolve("two")));
        convert(List.of(in().resolve("text.txt"), in().resolve("post.md")), folder.resolve("three"), 3);
        assertEquals(sums(folder.resolve("one")), sums(folder.resolve("three")));
    }

    @Test
    void convertingAgainIntoTheSameFolderChangesNothing() {
        convert(List.of(in()), folder.resolve("out"), 2);
        String first = sums(folder.resolve("out"));
        convert(List.of(in()), folder.resolve("out"), 2);
        assertEquals(first, sums(folder.resolve("out")));
    }

    @Test
    void countsWhatItFound() {
        ConversionResult result = convert(List.of(in()), folder.resolve("out"), 2);
        assertEquals(2, result.releases());
        assertTrue(
                result.version().toString().startsWith("2031-06-07-"),
                result.version().toString());
        assertEquals(2, result.traces().size());
        assertTrue(result.rejected().isEmpty());
    }

    @Test
    void eachBadInputGivesOneNoticeAndTheOthersConvert() throws IOException {
        Files.write(in().resolve("empty.txt"), new byte[0]);
        Files.write(in().resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        Files.write(in().resolve("latin.txt"), "Étienne et Anaïs, à Strelsau".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(in().resolve("broken.md"), "---\ntitle: \"no end\n---\nText\n");
        Files.writeString(in().resolve("large.txt"), "word ".repeat(30_000));
        ConversionResult result = convert(List.of(in(), folder.resolve("nowhere")), folder.resolve("out"), 2);
        assertEquals(
                List.of("binary.txt", "broken.md", "empty.txt", "large.txt", "latin.txt", "nowhere"),
                result.rejected().stream()
                        .map(Notice::file)
                        .map(file -> file.substring(file.lastIndexOf('/') + 1))
                        .sorted()
                        .toList());
        assertEquals(2, result.releases());
        assertTrue(StoredDataset.open(folder.resolve("out")).damage().isEmpty());
    }

    @Test
    void theReportNamesFilesWithoutTheirFolder() throws IOException {
        Files.write(in().resolve("empty.txt"), new byte[0]);
        convert(List.of(in(), folder.resolve("nowhere")), folder.resolve("out"), 2);
        String report = DatasetFixture.text(folder.resolve("out/report.json"));
        assertTrue(report.contains("\"empty.txt\"") && report.contains("\"nowhere\""), report);
        assertFalse(report.contains(folder.toString()), report);
    }

    @Test
    void reportsTheSameReleaseGivenTwice() throws IOException {
        Files.writeString(in().resolve("copy.txt"), TEXT);
        Files.writeString(in().resolve("corrected.md"), POST.replace("sharing of", "sharing of all"));
        ConversionResult result = convert(List.of(in()), folder.resolve("out"), 2);
        assertEquals(2, result.duplicates().size(), result.duplicates().toString());
        assertEquals(3, result.releases());
    }

    @Test
    void refusesAForeignFolderBeforeReadingAnything() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("diary.txt"), "private");
        assertThrows(DatasetException.class, () -> convert(List.of(in()), foreign, 1));
        assertEquals("private", DatasetFixture.text(foreign.resolve("diary.txt")));
    }

    @Test
    void aConvertedDatasetPassesItsIntegrityChecks() {
        convert(List.of(in()), folder.resolve("out"), 2);
        Validation validation = Validation.of(StoredDataset.open(folder.resolve("out")), Home.current());
        assertEquals(List.of(), validation.violations());
    }
}
