package org.spacecoop.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.spacecoop.curation.Entry;
import org.spacecoop.curation.Outcome;
import org.spacecoop.release.Notice;

/**
 * What became of the inputs: which were read, which were not and why, and what their users might mend.
 *
 * <p>What became a release goes by its IRI, other files by their names relative to the folder given, so that the report
 * is the same wherever it is made and whatever the releases' files are called.
 *
 * @param rejected inputs that could not be read, and why
 * @param warnings what does not hinder the conversion; the release's IRI stands in place of the file
 * @param skipped files of folders that are of no kind that releases come in
 * @param duplicates files that hold the same release as another one
 * @param curation what became of what people decided
 */
public record Report(
        List<Notice> rejected,
        List<Notice> warnings,
        List<String> skipped,
        List<Notice> duplicates,
        List<Outcome> curation) {

    private static final Comparator<Notice> BY_FILE = Comparator.comparing(Notice::file)
            .thenComparing(notice -> notice.line().orElse(0))
            .thenComparing(Notice::message);

    /** Puts the lists in order. */
    public Report {
        rejected = rejected.stream().sorted(BY_FILE).toList();
        warnings = warnings.stream().sorted(BY_FILE).distinct().toList();
        skipped = skipped.stream().sorted().toList();
        duplicates = duplicates.stream().sorted(BY_FILE).toList();
        curation = List.copyOf(curation);
    }

    /** A report without incidents. */
    public static Report empty() {
        return new Report(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The report as JSON, with the counts of each release's graph. */
    JsonObject toJson(DatasetContent content, Version version) {
        String prefix = content.base() + "graph/release/";
        TreeMap<String, Graph> releases = new TreeMap<>();
        content.graphs().forEach((name, graph) -> {
            if (name.startsWith(prefix)) {
                releases.put(content.base() + "id/release/" + name.substring(prefix.length()), graph);
            }
        });
        JsonObject json = new JsonObject();
        json.put("version", version.toString());
        json.put("base", content.base());
        json.put("releases", releases.size());
        json.put("rejected", notices("file", rejected));
        json.put("duplicates", notices("file", duplicates));
        json.put("skipped", strings(skipped));
        json.put("warnings", notices("release", warnings));
        if (!curation.isEmpty()) {
            json.put("curation", decisions());
        }
        json.put(
                "withoutAgreementsOrEvents",
                strings(releases.entrySet().stream()
                        .filter(release -> count(release.getValue(), Terms.AGREEMENT) == 0
                                && count(release.getValue(), Terms.EVENT) == 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toList())));
        JsonArray counts = new JsonArray();
        releases.forEach((release, graph) -> counts.add(counts(release, graph)));
        json.put("counts", counts);
        return json;
    }

    /** What people decided, what was rejected included, as none of it may be lost without notice. */
    private JsonArray decisions() {
        JsonArray array = new JsonArray();
        for (Outcome outcome : curation) {
            Entry entry = outcome.entry();
            JsonObject object = new JsonObject();
            object.put("decision", entry.note().iri());
            object.put("kind", entry.type().getLocalName());
            object.put("about", entry.note().thing());
            if (entry instanceof Entry.Rejection rejection) {
                rejection.statement().ifPresent(statement -> {
                    object.put("property", statement.property());
                    object.put("value", NodeFmtLib.strNT(statement.value()));
                });
            }
            object.put("who", entry.note().who());
            object.put("when", entry.note().when().toString());
            object.put("why", entry.note().why());
            object.put("inEffect", outcome.inEffect());
            outcome.warning().ifPresent(warning -> object.put("warning", warning));
            array.add(object);
        }
        return array;
    }

    private static JsonObject counts(String release, Graph graph) {
        JsonObject counts = new JsonObject();
        counts.put("release", release);
        counts.put("agreements", count(graph, Terms.AGREEMENT));
        counts.put("events", count(graph, Terms.EVENT));
        counts.put("statements", graph.size());
        return counts;
    }

    private static int count(Graph graph, Node type) {
        return graph.find(Node.ANY, Terms.TYPE, type).toList().size();
    }

    private static JsonArray notices(String about, List<Notice> notices) {
        JsonArray array = new JsonArray();
        for (Notice notice : notices) {
            JsonObject object = new JsonObject();
            object.put(about, notice.file());
            notice.line().ifPresent(line -> object.put("line", line));
            object.put("message", notice.message());
            array.add(object);
        }
        return array;
    }

    private static JsonArray strings(List<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }
}
