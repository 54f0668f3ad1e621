package org.spacecoop.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.spacecoop.dataset.NamedQuery;
import org.spacecoop.publish.data.Examples;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.RdfText;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Representation;
import org.spacecoop.publish.http.Resource;
import org.spacecoop.publish.page.Pages;

/** Documents that are a graph of their own: the ontology, the description of the dataset, the example queries. */
final class Graphs {

    private final Snapshot snapshot;
    private final Negotiated negotiated;

    Graphs(Snapshot snapshot, Negotiated negotiated) {
        this.snapshot = snapshot;
        this.negotiated = negotiated;
    }

    /** A page that exists as HTML only. */
    Resource page(String path, Supplier<Bytes> body) {
        return ask -> negotiated.answer(
                ask,
                new Negotiated.Document(
                        path,
                        snapshot.base() + path.substring(1),
                        List.of(Representation.HTML),
                        Optional.empty(),
                        false,
                        form -> body.get()));
    }

    /** The ontology; read when somebody asks for it first, so that the server starts sooner. */
    Resource ontology(Path file, Pages pages) {
        String canonical = Names.COOP.substring(0, Names.COOP.length() - 1);
        return ask -> {
            if (!Files.isRegularFile(file)) {
                throw HttpProblem.notFound(ask.path());
            }
            return negotiated.answer(
                    ask,
                    new Negotiated.Document(
                            "/ontology", canonical, Representation.ALL, Optional.empty(), false, form -> {
                                List<Triple> statements = read(file);
                                return switch (form) {
                                    case HTML -> pages.ontology(statements);
                                    // The file itself: its blocks and their order are made for readers.
                                    case TURTLE -> bytes(file);
                                    default -> RdfText.write(statements, form);
                                };
                            }));
        };
    }

    /** The description of the dataset in VoID and DCAT. */
    Resource description() {
        return data("/.well-known/void", () -> read(snapshot.folder().resolve("void.ttl")));
    }

    /** The example queries. */
    Resource examples(List<NamedQuery> examples) {
        return data("/.well-known/sparql-examples", () -> Examples.of(examples, snapshot.base()));
    }

    private Resource data(String path, Supplier<Collection<Triple>> statements) {
        Function<Representation, Bytes> body = form -> RdfText.write(statements.get(), form);
        return ask -> negotiated.answer(
                ask,
                new Negotiated.Document(
                        path, snapshot.base() + path.substring(1), Representation.RDF, Optional.empty(), false, body));
    }

    private static Bytes bytes(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Triple> read(Path file) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return graph.find().toList();
    }
}
