package org.spacecoop.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.spacecoop.read.Reading;
import org.spacecoop.read.ReleaseReader;
import org.spacecoop.release.Format;
import org.spacecoop.release.Home;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;

class OwnReleasesTest {

    private static final long MAX_BYTES = 1_000_000;

    private final ReleaseReader reader = new ReleaseReader(Home.current());
    private final List<Release> releases = OntologyFiles.list(Home.current().releases(), "").stream()
            .map(this::read)
            .toList();

    @Test
    void nameTitlePublisherAndWhereTheyAreFrom() {
        for (Release release : releases) {
            Metadata metadata = release.metadata();
            assertTrue(metadata.title().isPresent(), release.source().name());
            assertTrue(metadata.publisher().isPresent(), release.source().name());
            assertTrue(
                    metadata.source().isPresent() || metadata.citation().isPresent(),
                    release.source().name());
        }
    }

    @Test
    void areShort() {
        for (Release release : releases) {
            int words = release.blocks().stream()
                    .mapToInt(block -> block.text().text().split("\\s+").length)
                    .sum();
            assertTrue(words >= 40 && words <= 260, release.source().name() + " has " + words + " words");
        }
    }

    @Test
    void comeInAllFormats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        releases.forEach(release -> formats.add(release.format()));

        assertEquals(EnumSet.allOf(Format.class), formats);
    }

    @Test
    void areToldOnceEach() {
        Set<String> titles = new TreeSet<>();
        releases.forEach(release -> titles.add(release.metadata().title().orElseThrow()));

        assertTrue(releases.size() >= 15, releases.size() + " releases");
        assertEquals(releases.size(), titles.size());
    }

    private Release read(Path file) {
        try {
            Reading reading = reader.read(file.getFileName().toString(), Files.readAllBytes(file), MAX_BYTES);
            return assertInstanceOf(Reading.Accepted.class, reading, file.toString())
                    .release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
