package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spacecoop.graph.Iris;
import org.spacecoop.release.Home;

/**
 * The agreements of {@code data/releases} are those that have been published, under the same names: a change of the rules
 * that loses or renames one shows here. What is found beyond them is added to {@code own-agreements.txt} by hand.
 */
class OwnAgreementsTest {

    private static final String AGREEMENT = Iris.DEFAULT_BASE + "id/agreement/";

    @TempDir
    private Path folder;

    @Test
    void areThoseThatWerePublished() throws IOException {
        Path out = folder.resolve("dataset");
        Conversion.in(Home.current())
                .run(ConversionRequest.of(List.of(Home.current().releases().toString()), out), ConversionListener.NONE);

        try (InputStream published = OwnAgreementsTest.class.getResourceAsStream("own-agreements.txt")) {
            assertEquals(
                    new String(published.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .collect(Collectors.toCollection(TreeSet::new)),
                    agreements(out));
        }
    }

    private static TreeSet<String> agreements(Path dataset) throws IOException {
        return Files.readString(dataset.resolve("iris.tsv"))
                .lines()
                .filter(line -> line.startsWith(AGREEMENT))
                .map(line -> line.substring(AGREEMENT.length(), line.indexOf('\t')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
