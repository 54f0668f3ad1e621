package org.spacecoop.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.release.Home;

class LauncherTest {

    private static final String RELEASE = """
            ---
            title: "Luxembourg and Portugal sign memorandum on Earth observation"
            date: 2031-05-12
            publisher: Example Space Office
            ---
            **Lisbon, 12 May 2031** – The Luxembourg Space Agency and the Portuguese Space Agency signed a memorandum of
            understanding on Earth observation today. The memorandum was signed by Étienne Müller, Director of the
            Luxembourg Space Agency, and Inês Conceição, President of the Portuguese Space Agency.
            """;

    /** A checkout that nobody has started yet; its name has a blank. All tests share what its first starts build. */
    @TempDir
    static Path parent;

    private static Path launcher;
    private static List<Launch> firstStarts;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTwiceAtOnce() throws IOException {
        Path checkout = parent.resolve("a checkout");
        for (String part : List.of("spacecoop", "mvnw", "pom.xml", ".mvn", "src/main", "data", "ontology", "queries")) {
            copy(Home.current().folder().resolve(part), checkout.resolve(part));
        }
        launcher = checkout.resolve("spacecoop");
        Launch.Running one = Launch.start(launcher, parent, "--version");
        Launch.Running two = Launch.start(launcher, parent, "--version");
        firstStarts = List.of(one.finish(), two.finish());
    }

    @Test
    void buildsOnceWhenTwoFirstStartsComeTogether() throws IOException {
        Launch first = firstStarts.get(0);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().startsWith("spacecoop "), first.out());
        assertEquals("", first.err());
        assertEquals(first, firstStarts.get(1));
        try (Stream<Path> builds = Files.list(launcher.resolveSibling("target/launcher"))) {
            assertEquals(
                    1,
                    builds.filter(path -> path.getFileName().toString().startsWith("app-"))
                            .count());
        }
    }

    @Test
    void keepsAccentsInNamesOfFilesAndPeopleWhateverTheLocale() throws IOException {
        Files.writeString(folder.resolve("Évora.md"), RELEASE, StandardCharsets.UTF_8);
        Launch convert = run("convert", "Évora.md", "--out", "données");
        assertEquals(0, convert.status(), convert.err());

        Launch query = run("query", "people", "--data", "données", "--format", "csv");
        assertEquals(0, query.status(), query.err());
        assertTrue(query.out().contains("Étienne Müller"), query.out());
        assertTrue(query.out().contains("Inês Conceição"), query.out());
        assertEquals("", query.err());
    }

    @Test
    void namesARejectedFileInOneLineAndConvertsTheOthers() throws IOException {
        Files.writeString(folder.resolve("good.md"), RELEASE, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("été.md"), "", StandardCharsets.UTF_8);
        Launch convert = run("convert", ".", "--out", "out");
        assertEquals(1, convert.status(), convert.err());
        assertEquals(
                1, convert.err().lines().filter(line -> line.contains("été.md")).count(), convert.err());
        assertTrue(Files.exists(folder.resolve("out/spacecoop.ttl")));
    }

    @Test
    void tellsUsageAndEnvironmentApart() {
        assertEquals(2, run("no-such-command").status());
        assertEquals(2, run().status());
        Launch missing = run("query", "agreements", "--data", "näher");
        assertEquals(3, missing.status(), missing.err());
        assertEquals(1, missing.err().lines().count(), missing.err());
        assertTrue(missing.err().contains("näher"), missing.err());
    }

    @Test
    void runsThroughASymbolicLinkFromAnyFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("coop"), launcher);
        Launch version = Launch.start(link, folder, "--version").finish();
        assertEquals(0, version.status(), version.err());
        assertTrue(version.out().startsWith("spacecoop "), version.out());
    }

    private Launch run(String... arguments) {
        return Launch.start(launcher, folder, arguments).finish();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                    assertTrue(!Files.isExecutable(path) || target.toFile().setExecutable(true));
                }
            }
        }
    }
}
