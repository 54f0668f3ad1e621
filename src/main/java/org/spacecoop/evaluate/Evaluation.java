package org.spacecoop.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.spacecoop.dataset.DatasetException;
import org.spacecoop.dataset.NamedQueries;
import org.spacecoop.dataset.QueryTarget;

/**
 * The measure of a conversion against a folder of annotated releases.
 *
 * @param scores the score of each release by the name of its folder
 * @param failed the releases that could not be converted, and why
 */
public record Evaluation(Map<String, Score> scores, Map<String, String> failed) {

    private static final String ANNOTATION = "gold.json";
    private static final List<String> TEXTS = List.of("release.md", "release.html", "release.txt", "text.txt");

    /** Sorts by name. */
    public Evaluation {
        scores = new TreeMap<>(scores);
        failed = new TreeMap<>(failed);
    }

    /**
     * Converts each annotated release on its own and compares.
     *
     * @param folder holds one folder for each release: its text and {@code gold.json}
     * @param conversion gives the facts that files tell; throws {@link IllegalArgumentException} if one is rejected
     * @param queries the fixed queries
     * @throws DatasetException if there is no annotated release, or an annotation cannot be read
     */
    public static Evaluation of(Path folder, Function<List<Path>, Graph> conversion, NamedQueries queries) {
        Map<String, Score> scores = new TreeMap<>();
        Map<String, String> failed = new TreeMap<>();
        for (Path release : releases(folder)) {
            String name = release.getFileName().toString();
            Gold gold = Gold.read(release.resolve(ANNOTATION));
            try {
                Graph facts = conversion.apply(List.of(text(release)));
                QueryTarget dataset = new QueryTarget.Loaded(DatasetGraphFactory.wrap(facts));
                scores.put(name, Comparison.of(gold, Told.of(dataset, queries)));
            } catch (IllegalArgumentException e) {
                failed.put(name, String.valueOf(e.getMessage()));
                scores.put(name, Comparison.of(gold, new Told(List.of(), Set.of())));
            }
        }
        return new Evaluation(scores, failed);
    }

    /** All releases together. */
    public Score total() {
        return scores.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** The measures for people; with {@code details} also what is not as annotated. */
    public List<String> lines(boolean details) {
        List<String> lines = new ArrayList<>();
        failed.forEach((release, cause) -> lines.add(release + ": FAILED " + cause));
        if (details) {
            scores.forEach((release, score) -> {
                if (!score.notes().isEmpty()) {
                    lines.add(release);
                    score.notes().forEach(note -> lines.add("  " + note));
                }
            });
        }
        lines.add(scores.size() + " releases, " + failed.size() + " failed");
        lines.addAll(total().lines());
        return lines;
    }

    private static List<Path> releases(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> annotated = all.filter(release -> Files.isRegularFile(release.resolve(ANNOTATION)))
                    .sorted()
                    .toList();
            if (annotated.isEmpty()) {
                throw new DatasetException(folder + ": holds no annotated release");
            }
            return annotated;
        } catch (IOException e) {
            throw new DatasetException(folder + ": cannot be read", e);
        }
    }

    private static Path text(Path release) {
        return TEXTS.stream()
                .map(release::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new DatasetException(release + ": holds no text of a release"));
    }
}
