package org.spacecoop.curation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;

/** The statements of one file of decisions, each with its line (RDF 1.1 Turtle). */
final class CurationFile {

    /**
     * A statement.
     *
     * @param triple the statement
     * @param file the name of the file
     * @param line the line on which its object begins, from 1
     */
    record Line(Triple triple, String file, int line) {}

    private CurationFile() {}

    /**
     * Reads a file.
     *
     * @param base the IRI that relative ones are resolved against
     * @throws UncheckedIOException if it cannot be read
     * @throws BrokenCurationException if it is no good Turtle
     */
    static List<Line> read(Path file, String base) {
        List<Line> lines = new ArrayList<>();
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParserRegistry.getFactory(Lang.TURTLE)
                    .create(Lang.TURTLE, new WithLines(name, base, lines))
                    .read(in, base, Lang.TURTLE.getContentType(), new StreamRDFBase(), RIOT.getContext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The parser tells the line of a statement only to the maker of its terms. */
    private static final class WithLines extends ParserProfileStd {

        private final String file;
        private final List<Line> lines;

        WithLines(String file, String base, List<Line> lines) {
            super(
                    RiotLib.factoryRDF(),
                    new Refusing(file),
                    IRIxResolver.create(base).resolve(true).allowRelative(false).build(),
                    PrefixMapFactory.create(),
                    RIOT.getContext(),
                    true,
                    true);
            this.file = file;
            this.lines = lines;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            Triple triple = super.createTriple(subject, predicate, object, line, column);
            lines.add(new Line(triple, file, Math.toIntExact(line)));
            return triple;
        }
    }

    /** A decision that is not quite understood is not understood: warnings are faults, too. */
    private record Refusing(String file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            throw new BrokenCurationException(file, line, message);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new BrokenCurationException(file, line, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new BrokenCurationException(file, line, message);
        }
    }
}
