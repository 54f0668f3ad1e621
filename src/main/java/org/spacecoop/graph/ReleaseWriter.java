package org.spacecoop.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.spacecoop.entity.ToldRelease;
import org.spacecoop.release.Dateline;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.Release;
import org.spacecoop.vocabulary.Coop;

/** Writes what a release says of itself. */
final class ReleaseWriter {

    private final Names names;
    private final Labels labels;

    ReleaseWriter(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    void write(ToldRelease told, ReleaseGraph graph) {
        Release release = told.release().claims().release();
        Metadata metadata = release.metadata();
        Node node = graph.node();
        Node title = graph.text(labels.of(told.release()));
        graph.describe(node, Coop.Release, Coop.Release, title);
        graph.add(node, DCTerms.title, title);
        metadata.issued().ifPresent(date -> graph.add(node, DCTerms.issued, Nodes.day(date)));
        metadata.dateline()
                .flatMap(Dateline::date)
                .ifPresent(date -> graph.add(node, Coop.datelineDate, Nodes.date(date)));
        told.datelinePlace().ifPresent(place -> graph.add(node, Coop.datelinePlace, names.place(place)));
        told.publisher().ifPresent(publisher -> graph.add(node, DCTerms.publisher, names.agent(publisher)));
        metadata.language()
                .filter(Nodes::isLanguageTag)
                .ifPresent(language -> graph.add(node, DCTerms.language, Nodes.string(language)));
        Optional<Node> url = metadata.source().flatMap(ReleaseWriter::url);
        url.ifPresent(source -> graph.add(node, DCTerms.source, source));
        if (url.isEmpty() || metadata.citation().isPresent()) {
            graph.add(node, DCTerms.bibliographicCitation, Nodes.string(citation(metadata)));
        }
        graph.add(node, DCTerms.format, Nodes.string(release.format().mediaType()));
        graph.add(node, Coop.contentHash, Nodes.string(release.contentHash()));
    }

    /** The URL as an IRI, if it is an absolute one of the web. */
    private static Optional<Node> url(String source) {
        String url = source.strip().replace(" ", "%20");
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(Nodes.iri(url)) : Optional.empty();
        } catch (URISyntaxException notAUrl) {
            // Then it is told as a citation.
            return Optional.empty();
        }
    }

    private static String citation(Metadata metadata) {
        return metadata.citation()
                .orElseGet(() -> Stream.of(
                                metadata.publisher(),
                                metadata.title(),
                                metadata.issued().map(LocalDate::toString),
                                metadata.source().or(metadata::permalink))
                        .flatMap(Optional::stream)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". ")));
    }
}
