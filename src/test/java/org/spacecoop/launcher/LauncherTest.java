package org.spacecoop.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    @TempDir
    Path folder;

    @Test
    void keepsAccentsInNamesOfFilesAndPeopleWhateverTheLocale() throws IOException {
        Files.writeString(folder.resolve("Évora.md"), RELEASE, StandardCharsets.UTF_8);
        Launch convert = Launch.run(folder, "convert", "Évora.md", "--out", "données");
        assertEquals(0, convert.status(), convert.err());

        Launch query = Launch.run(folder, "query", "people", "--data", "données", "--format", "csv");
        assertEquals(0, query.status(), query.err());
        assertTrue(query.out().contains("Étienne Müller"), query.out());
        assertTrue(query.out().contains("Inês Conceição"), query.out());
        assertEquals("", query.err());
    }

    @Test
    void namesARejectedFileInOneLineAndConvertsTheOthers() throws IOException {
        Files.writeString(folder.resolve("good.md"), RELEASE, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("été.md"), "", StandardCharsets.UTF_8);
        Launch convert = Launch.run(folder, "convert", ".", "--out", "out");
        assertEquals(1, convert.status(), convert.err());
        assertEquals(
                1, convert.err().lines().filter(line -> line.contains("été.md")).count(), convert.err());
        assertTrue(Files.exists(folder.resolve("out/spacecoop.ttl")));
    }

    @Test
    void tellsUsageAndEnvironmentApart() {
        assertEquals(2, Launch.run(folder, "no-such-command").status());
        assertEquals(2, Launch.run(folder).status());
        Launch missing = Launch.run(folder, "query", "agreements", "--data", "näher");
        assertEquals(3, missing.status(), missing.err());
        assertEquals(1, missing.err().lines().count(), missing.err());
        assertTrue(missing.err().contains("näher"), missing.err());
    }

    @Test
    void runsThroughASymbolicLinkFromAnyFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("coop"), Launch.LAUNCHER);
        Launch version = Launch.start(link, folder, "--version").finish();
        assertEquals(0, version.status(), version.err());
        assertTrue(version.out().startsWith("spacecoop "), version.out());
    }

    @Test
    void buildsOnceWhenTwoFirstStartsComeTogether() throws IOException {
        Path copy = folder.resolve("a checkout");
        for (String part : List.of("spacecoop", "mvnw", "pom.xml", ".mvn", "src/main")) {
            copy(Home.current().folder().resolve(part), copy.resolve(part));
        }
        Launch.Running one = Launch.start(copy.resolve("spacecoop"), folder, "--version");
        Launch.Running two = Launch.start(copy.resolve("spacecoop"), folder, "--version");
        Launch first = one.finish();
        Launch second = two.finish();
        assertEquals(0, first.status(), first.err());
        assertEquals(first, second);
        try (Stream<Path> builds = Files.list(copy.resolve("target/launcher"))) {
            assertEquals(
                    1,
                    builds.filter(path -> path.getFileName().toString().startsWith("app-"))
                            .count());
        }
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
