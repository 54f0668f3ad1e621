package org.spacecoop.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.spacecoop.release.Block;
import org.spacecoop.release.BlockKind;
import org.spacecoop.release.Home;
import org.spacecoop.release.Notice;
import org.spacecoop.release.Release;

/** Reads texts that tests invent. */
final class Readings {

    static final long LIMIT = 10_000_000;
    static final ReleaseReader READER = new ReleaseReader(Home.current());

    private Readings() {}

    static Reading read(String text) {
        return READER.read("invented.txt", text.getBytes(StandardCharsets.UTF_8), LIMIT);
    }

    static Release release(String text) {
        return assertInstanceOf(Reading.Accepted.class, read(text)).release();
    }

    static Notice rejection(byte[] bytes) {
        return assertInstanceOf(Reading.Rejected.class, READER.read("odd.txt", bytes, LIMIT))
                .reason();
    }

    /** The texts of the blocks of a kind. */
    static List<String> texts(Release release, BlockKind kind) {
        return release.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.text().text())
                .toList();
    }

    /** Every block as "KIND text". */
    static List<String> lines(Release release) {
        return release.blocks().stream()
                .map(block -> block.kind() + " " + block.text().text())
                .toList();
    }

    /** What stands in the source for a block. */
    static String quoted(Release release, Block block) {
        int end = block.text().sourceEnd(block.text().length());
        return release.source().text().substring(block.text().sourceStart(0), end);
    }
}
