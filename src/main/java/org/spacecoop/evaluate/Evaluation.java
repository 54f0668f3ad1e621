package org.spacecoop.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spacecoop.dataset.Conversion;
import org.spacecoop.dataset.DatasetException;
import org.spacecoop.release.Home;

/**
 * The measure of a conversion against a folder of annotated releases.
 *
 * @param scores the score of each release by the name of its folder
 * @param failed the releases that could not be converted, and why
 */
public record Evaluation(Map<String, Score> scores, Map<String, String> failed) {

    /** Sorts by name. */
    public Evaluation {
        scores = new TreeMap<>(scores);
        failed = new TreeMap<>(failed);
    }

    /**
     * Converts each annotated release on its own and compares.
     *
     * @param folder holds one folder for each release: its text and {@code gold.json}
     * @param home what the conversion knows
     * @throws DatasetException if there is no annotated release, or an annotation cannot be read
     */
    public static Evaluation of(Path folder, Home home) {
        Corpus corpus = Corpus.annotated(folder);
        Conversion conversion = Conversion.in(home);
        Scorer scorer = new Scorer(home);
        Map<String, Score> scores = new TreeMap<>();
        Map<String, String> failed = new TreeMap<>();
        for (Corpus.Text text : corpus.texts()) {
            Gold gold = text.gold().orElseThrow();
            try {
                scores.put(text.name(), scorer.score(gold, conversion.facts(List.of(text.file()))));
            } catch (IllegalArgumentException e) {
                failed.put(text.name(), String.valueOf(e.getMessage()));
                scores.put(text.name(), Comparison.of(gold, Told.nothing()));
            }
        }
        return new Evaluation(scores, failed);
    }

    /** All releases together. */
    public Score total() {
        return scores.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** The measures for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        failed.forEach((release, cause) -> lines.add(release + ": FAILED " + cause));
        lines.add(scores.size() + " releases, " + failed.size() + " failed");
        lines.addAll(total().lines());
        return lines;
    }

    /** What is not as annotated, by release. */
    public List<String> errors() {
        List<String> lines = new ArrayList<>();
        scores.forEach((release, score) -> {
            if (!score.notes().isEmpty()) {
                lines.add(release);
                score.notes().forEach(note -> lines.add("  " + note));
            }
        });
        return lines;
    }
}
