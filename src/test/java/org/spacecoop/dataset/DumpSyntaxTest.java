package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads in other programs. */
class DumpSyntaxTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDataset() {
        new DatasetWriter(DatasetFixture.content()).write(folder.resolve("out"), OptionalInt.empty());
    }

    @Test
    void rapperReadsEveryRdf11File() throws IOException, InterruptedException {
        boolean installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "rapper")));
        assumeTrue(installed, "NOT CHECKED: rapper is not installed");
        assertEquals(
                0,
                triples("turtle", "spacecoop.ttl")
                        - DatasetFixture.content().merged().size());
        assertEquals(
                0,
                triples("trig", "spacecoop.trig")
                        - DatasetFixture.content().merged().size());
        assertTrue(triples("turtle", "void.ttl") > 50);
    }

    private int triples(String syntax, String file) throws IOException, InterruptedException {
        Process rapper = new ProcessBuilder(
                        "rapper",
                        "-i",
                        syntax,
                        "-o",
                        "ntriples",
                        folder.resolve("out").resolve(file).toString())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        List<String> lines = new String(rapper.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String messages = DatasetFixture.text(folder.resolve("messages"));
        assertEquals(0, rapper.waitFor(), messages);
        assertTrue(!messages.contains("Error") && !messages.contains("Warning"), messages);
        return lines.size();
    }
}
