package org.spacecoop.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.spacecoop.release.Home;

/** The statements of the gazetteer's files, in the order in which they stand there (RDF 1.1 Turtle). */
final class GazetteerFiles {

    private GazetteerFiles() {}

    /** The files of what is known beforehand, the scheme of fields included. */
    static List<Path> of(Home home) {
        return List.of(
                home.gazetteer().resolve("countries.ttl"),
                home.gazetteer().resolve("organizations.ttl"),
                home.gazetteer().resolve("places.ttl"),
                home.gazetteer().resolve("accords.ttl"),
                home.ontology().resolve("fields.ttl"));
    }

    /**
     * Reads all of them.
     *
     * @throws UncheckedIOException if one cannot be read
     * @throws BrokenGazetteerException if one is no good Turtle
     */
    static List<Triple> read(Home home) {
        // each start of a command waits for this, so that the files share the processors
        return of(home).parallelStream()
                .map(GazetteerFiles::read)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Triple> read(Path file) {
        List<Triple> triples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .errorHandler(new Refusing(file))
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            triples.add(triple);
                        }
                    });
            return triples;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** These files are the project's own, so that a warning is a fault, too. */
    private record Refusing(Path file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            throw new BrokenGazetteerException(file, line, column, message);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new BrokenGazetteerException(file, line, column, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new BrokenGazetteerException(file, line, column, message);
        }
    }
}
