package org.spacecoop.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.spacecoop.dataset.NamedQuery;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.Representation;
import org.spacecoop.publish.page.View.Alternate;
import org.spacecoop.publish.page.View.ExampleLink;
import org.spacecoop.publish.page.View.Frame;
import org.spacecoop.publish.sparql.Outcome;

/** Makes the pages; any number of threads may ask at once. */
public final class Pages {

    private final Snapshot snapshot;
    private final List<NamedQuery> examples;
    private final String css;
    private final String limits;
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.spacecoop.publish.templates");

    /**
     * Pages of a dataset.
     *
     * @param examples the example queries
     * @param css the path of the style sheet
     * @param limits what a query may cost, in words
     */
    public Pages(Snapshot snapshot, List<NamedQuery> examples, String css, String limits) {
        this.snapshot = snapshot;
        this.examples = List.copyOf(examples);
        this.css = css;
        this.limits = limits;
    }

    /** The page about a thing. */
    public Bytes thing(String iri, String kind, String path) {
        List<Alternate> alternates = Representation.RDF.stream()
                .map(r -> new Alternate(r.label(), r.mediaTypes().get(0), path + "." + r.suffix()))
                .toList();
        String label = snapshot.label(org.apache.jena.graph.NodeFactory.createURI(iri));
        Frame frame = frame(label, label + ": what public releases say of it, sentence by sentence.", path, alternates);
        return render("thing", new ThingPages(snapshot, iri).page(frame, kind));
    }

    /** The landing page. */
    public Bytes home(List<View.Download> downloads) {
        Frame frame = frame(
                "Space cooperation in public releases",
                "Who agreed what with whom on cooperation in space, each statement with the sentence that says so.",
                "/",
                List.of());
        return render("home", new HomePage(snapshot).page(frame, examples(), downloads));
    }

    /** The listing of the files to download. */
    public Bytes downloads(List<View.Version> versions) {
        Frame frame = frame("Downloads", "The whole dataset as files, with checksums.", "/dumps/", List.of());
        return render("downloads", new View.Downloads(frame, versions));
    }

    /** The documentation of the ontology. */
    public Bytes ontology(List<Triple> statements) {
        List<Alternate> alternates = Representation.RDF.stream()
                .map(r -> new Alternate(r.label(), r.mediaTypes().get(0), "/ontology?format=" + r.suffix()))
                .toList();
        Frame frame = frame("Ontology", "The terms that the dataset is written in.", "/ontology", alternates);
        return render("ontology", OntologyPage.of(frame, statements));
    }

    /** The query form with what the query gave. */
    public Bytes query(String text, Outcome outcome) {
        Frame frame = frame("SPARQL", "Ask the dataset in SPARQL.", "/sparql", List.of());
        return render("query", new QueryResult(snapshot, frame, examples(), limits).page(text, outcome));
    }

    /** An error. */
    public Bytes problem(int status, String title, String message) {
        return render("problem", new View.Problem(frame(title, message, "/", List.of()), status, message));
    }

    private Frame frame(String title, String description, String path, List<Alternate> alternates) {
        return new Frame(
                title,
                description,
                snapshot.base() + path.substring(1),
                css,
                snapshot.version(),
                snapshot.modified().map(LocalDate::toString).orElse(""),
                alternates);
    }

    private List<ExampleLink> examples() {
        List<ExampleLink> list = new ArrayList<>();
        for (NamedQuery example : examples) {
            String query = URLEncoder.encode(example.text(), StandardCharsets.UTF_8);
            list.add(new ExampleLink(example.title(), example.description().orElse(""), "/sparql?query=" + query));
        }
        return list;
    }

    private Bytes render(String template, Object page) {
        StringOutput output = new StringOutput(16 * 1024);
        engine.render(template + ".jte", Map.of("page", page), output);
        return Bytes.of(output.toString());
    }
}
