package org.spacecoop.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Resource;
import org.spacecoop.publish.page.Pages;
import org.spacecoop.publish.page.View;

/** The files of the dataset, by version; those of a version never change. */
final class Dumps implements Resource {

    private static final String ROOT = "/dumps/";
    private static final String CHECKSUMS = "SHA256SUMS";
    private static final Map<String, String> ABOUT = about();

    private final Stamp stamp;
    private final Pages pages;
    private final String latest;
    private final Map<String, Map<String, Path>> versions;

    /**
     * Lists the files.
     *
     * @throws IOException if the folder cannot be read
     */
    Dumps(Snapshot snapshot, Stamp stamp, Pages pages) throws IOException {
        this.stamp = stamp;
        this.pages = pages;
        this.latest = snapshot.version();
        this.versions = versions(snapshot);
    }

    @Override
    public Answer answer(Ask ask) {
        String rest = ask.path().substring(ROOT.length());
        if (rest.isEmpty()) {
            Bytes page = pages.downloads(listing());
            return stamp.changing(Answer.of(200, "text/html;charset=utf-8", page), page);
        }
        String[] parts = rest.split("/", -1);
        if (parts[0].equals("latest") && parts.length == 2 && !parts[1].isEmpty()) {
            return Answer.redirect(302, ROOT + latest + "/" + known(latest, parts[1], ask))
                    .with("Cache-Control", "public, max-age=300");
        }
        if (parts.length != 2) {
            throw HttpProblem.notFound(ask.path());
        }
        return parts[1].isEmpty() && (parts[0].equals("latest") || versions.containsKey(parts[0]))
                ? Answer.redirect(303, ROOT)
                : file(parts[0], known(parts[0], parts[1], ask));
    }

    /** The files of the newest version, for the landing page. */
    List<View.Download> newest() {
        return downloads(latest);
    }

    private String known(String version, String name, Ask ask) {
        if (!versions.getOrDefault(version, Map.of()).containsKey(name)) {
            throw HttpProblem.notFound(ask.path());
        }
        return name;
    }

    private Answer file(String version, String name) {
        Path path = Optional.ofNullable(versions.get(version).get(name)).orElseThrow();
        Answer answer = Answer.file(mediaType(name), path)
                .with("Content-Disposition", "attachment; filename=\"" + fileName(version, name) + '"')
                .with("Link", "</.well-known/void>; rel=\"describedby\"");
        return stamp.unchanging(answer, version + "-" + name);
    }

    /** A file in a folder of downloads should say what it is and of which version. */
    private static String fileName(String version, String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String suffix = dot < 0 ? "" : name.substring(dot);
        String whole = stem.equals("spacecoop") ? stem : "spacecoop-" + stem;
        return whole + "-" + version + suffix;
    }

    private static String mediaType(String name) {
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot)) {
            case ".ttl" -> "text/turtle;charset=utf-8";
            case ".trig" -> "application/trig";
            case ".json" -> "application/json";
            case ".tsv" -> "text/tab-separated-values;charset=utf-8";
            case ".gz" -> "application/gzip";
            default -> "text/plain;charset=utf-8";
        };
    }

    private List<View.Version> listing() {
        return versions.keySet().stream()
                .sorted(Comparator.comparing((String version) -> !version.equals(latest))
                        .thenComparing(Comparator.reverseOrder()))
                .map(version -> new View.Version(version, version.equals(latest), downloads(version)))
                .toList();
    }

    private List<View.Download> downloads(String version) {
        Map<String, Path> files = versions.getOrDefault(version, Map.of());
        Map<String, String> checksums = checksums(files);
        List<View.Download> downloads = new ArrayList<>();
        files.forEach((name, path) -> downloads.add(new View.Download(
                name,
                ROOT + version + "/" + name,
                ABOUT.getOrDefault(name.replaceFirst("\\.gz$", ""), "") + (name.endsWith(".gz") ? " (gzip)" : ""),
                size(path),
                checksums.getOrDefault(name, ""))));
        return downloads;
    }

    private static Map<String, Map<String, Path>> versions(Snapshot snapshot) throws IOException {
        Map<String, Map<String, Path>> versions = new TreeMap<>();
        Path older = snapshot.folder().resolve("versions");
        if (Files.isDirectory(older)) {
            try (Stream<Path> folders = Files.list(older)) {
                for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                    versions.put(folder.getFileName().toString(), files(folder));
                }
            }
        }
        versions.put(snapshot.version(), files(snapshot.folder()));
        return Collections.unmodifiableMap(versions);
    }

    /** The files in the order in which they are explained, each with its gzip copy after it. */
    private static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String name : ABOUT.keySet()) {
            for (String file : List.of(name, name + ".gz")) {
                if (Files.isRegularFile(folder.resolve(file))) {
                    files.put(file, folder.resolve(file));
                }
            }
        }
        return Collections.unmodifiableMap(files);
    }

    private static Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("spacecoop.ttl", "All facts merged, RDF 1.1 Turtle");
        about.put("spacecoop.trig", "The same in named graphs, one for each release");
        about.put("evidence.ttl", "Which sentence supports which statement, RDF 1.2 Turtle");
        about.put("void.ttl", "Description of the dataset in VoID and DCAT");
        about.put("report.json", "What was read, rejected and found");
        about.put("iris.tsv", "The names given to things");
        about.put(CHECKSUMS, "SHA-256 of each file, for sha256sum --check");
        return Collections.unmodifiableMap(about);
    }

    private static Map<String, String> checksums(Map<String, Path> files) {
        Map<String, String> checksums = new TreeMap<>();
        if (!files.containsKey(CHECKSUMS)) {
            return checksums;
        }
        try {
            for (String line : Files.readAllLines(files.get(CHECKSUMS), StandardCharsets.UTF_8)) {
                String[] parts = line.split("\\s+\\*?", 2);
                if (parts.length == 2) {
                    checksums.put(parts[1], parts[0]);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return checksums;
    }

    private static String size(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes < 1024) {
                return bytes + " B";
            }
            double kilobytes = bytes / 1024.0;
            return kilobytes < 1024
                    ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
                    : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
