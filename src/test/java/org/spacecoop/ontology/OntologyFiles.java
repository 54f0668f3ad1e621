package org.spacecoop.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.spacecoop.release.Home;

/** The files of {@code ontology/} and the fixtures beside the tests. */
public final class OntologyFiles {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "org", "spacecoop", "ontology");

    private OntologyFiles() {}

    /** The terms. */
    public static Model terms() {
        return read(file("spacecoop.ttl"));
    }

    /** The scheme of fields. */
    static Model fields() {
        return read(file("fields.ttl"));
    }

    static Path file(String name) {
        return Home.current().ontology().resolve(name);
    }

    static Path fixture(String name) {
        return FIXTURES.resolve(name);
    }

    static Model read(Path file) {
        return RDFDataMgr.loadModel(file.toUri().toString());
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
