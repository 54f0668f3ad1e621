package org.spacecoop.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.spacecoop.dataset.NamedQueries;
import org.spacecoop.dataset.NamedQuery;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Accept;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.AnswerCache;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Offer;
import org.spacecoop.publish.http.Resource;
import org.spacecoop.publish.page.Pages;
import org.spacecoop.publish.sparql.Endpoint;
import org.spacecoop.publish.sparql.QueryService;

/** All paths and what answers them; every other path is not found. */
final class Site {

    private static final long CACHE_BYTES = 48L << 20;

    private final Map<String, Resource> paths;
    private final Map<String, Resource> trees;
    private final Pages pages;

    private Site(Map<String, Resource> paths, Map<String, Resource> trees, Pages pages) {
        this.paths = paths;
        this.trees = trees;
        this.pages = pages;
    }

    /**
     * The site of a dataset.
     *
     * @throws IOException if an example query or a file of the dataset cannot be read
     */
    static Site of(Snapshot snapshot, ServerSettings settings) throws IOException {
        Stamp stamp = new Stamp(snapshot);
        Assets assets = new Assets(stamp);
        ServerSettings.Limits limits = settings.limits();
        List<NamedQuery> examples = examples(settings.home().queries());
        Pages pages = new Pages(snapshot, examples, assets.path("site.css"), limits.words());
        AnswerCache cache = new AnswerCache(CACHE_BYTES);
        Negotiated negotiated = new Negotiated(stamp, cache);
        Documents documents = new Documents(snapshot, pages, negotiated);
        Dumps dumps = new Dumps(snapshot, stamp, pages);
        Graphs graphs = new Graphs(snapshot, negotiated);
        QueryService service = new QueryService(
                snapshot.dataset(),
                snapshot.base(),
                new QueryService.Cost(limits.timeout(), limits.rows(), limits.bytes()));
        Map<String, Resource> paths = Map.of(
                "/", graphs.page("/", () -> pages.home(dumps.newest())),
                "/sparql", new Endpoint(snapshot, service, pages::query, limits.header(), cache),
                "/ontology", graphs.ontology(settings.home().ontology().resolve("spacecoop.ttl"), pages),
                "/.well-known/void", graphs.description(),
                "/.well-known/sparql-examples", graphs.examples(examples),
                "/health", health(snapshot),
                "/robots.txt", robots(),
                "/favicon.ico", assets.icon());
        Map<String, Resource> trees = Map.of(
                "/id/", documents.things(),
                "/doc/", documents.documents(),
                "/dumps/", dumps,
                "/assets/", assets.all());
        return new Site(paths, trees, pages);
    }

    private static List<NamedQuery> examples(Path folder) {
        return Files.isDirectory(folder) ? new NamedQueries(folder).all() : List.of();
    }

    /**
     * Answers a request.
     *
     * @throws HttpProblem if it cannot be served
     */
    Answer answer(Ask ask) {
        Resource resource = find(ask.path()).orElseThrow(() -> HttpProblem.notFound(ask.path()));
        if (ask.method().equals("OPTIONS")) {
            return options(resource.allow());
        }
        if (!List.of(resource.allow().split(", ")).contains(ask.method())) {
            throw HttpProblem.methodNotAllowed(ask.method(), resource.allow());
        }
        return resource.answer(ask);
    }

    /** The answer to a request that cannot be served, as a page, text or JSON, whichever the client likes best. */
    Answer problem(Accept accept, HttpProblem problem) {
        String message = problem.getMessage();
        ErrorForm form = accept.best(List.of(ErrorForm.values())).orElse(ErrorForm.TEXT);
        Answer answer = switch (form) {
            case TEXT -> Answer.text(problem.status(), "text/plain", message + "\n");
            case JSON -> json(problem.status(), problem(problem.status(), message));
            case PAGE ->
                Answer.of(
                        problem.status(),
                        "text/html;charset=utf-8",
                        pages.problem(problem.status(), title(problem.status()), message));
        };
        answer = answer.with("Vary", "Accept").with("Cache-Control", "no-store");
        for (Answer.Header header : problem.headers()) {
            answer = answer.with(header.name(), header.value());
        }
        return answer;
    }

    @SuppressWarnings("ImmutableEnumChecker") // the lists are of List.of
    private enum ErrorForm implements Offer {
        TEXT(List.of("text/plain")),
        PAGE(List.of("text/html", "application/xhtml+xml")),
        JSON(List.of("application/json", "application/problem+json", "application/sparql-results+json"));

        private final List<String> mediaTypes;

        ErrorForm(List<String> mediaTypes) {
            this.mediaTypes = mediaTypes;
        }

        @Override
        public List<String> mediaTypes() {
            return mediaTypes;
        }
    }

    private Optional<Resource> find(String path) {
        Resource exact = paths.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        return trees.entrySet().stream()
                .filter(tree -> path.startsWith(tree.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Answer options(String allow) {
        return Answer.empty(204)
                .with("Allow", allow)
                .with("Access-Control-Allow-Methods", allow)
                .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Authorization")
                .with("Access-Control-Max-Age", "86400");
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 405 -> "Not possible here";
            case 406 -> "Not available in this form";
            default -> "Not possible";
        };
    }

    private static JsonObject problem(int status, String message) {
        JsonObject json = new JsonObject();
        json.put("status", status);
        json.put("message", message);
        return json;
    }

    private static Answer json(int status, JsonObject json) {
        return Answer.of(status, "application/json", Bytes.of(json + "\n"));
    }

    private static Resource health(Snapshot snapshot) {
        JsonObject json = new JsonObject();
        json.put("status", "ok");
        json.put("version", snapshot.version());
        json.put("statements", snapshot.facts().size());
        Answer answer = json(200, json).with("Cache-Control", "no-store");
        return ask -> answer;
    }

    private static Resource robots() {
        String text = "User-agent: *\nDisallow: /sparql\n";
        return ask -> Answer.text(200, "text/plain", text).with("Cache-Control", "public, max-age=86400");
    }
}
