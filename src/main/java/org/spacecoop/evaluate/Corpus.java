package org.spacecoop.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.dataset.DatasetException;

/**
 * Releases to measure on: each in a folder of its own with its annotation, or just files.
 *
 * @param texts the releases, sorted by name
 */
record Corpus(List<Text> texts) {

    private static final String ANNOTATION = "gold.json";
    private static final List<String> TEXTS = List.of("release.md", "release.html", "release.txt", "text.txt");
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".html", ".htm", ".txt");

    Corpus {
        texts = List.copyOf(texts);
    }

    /**
     * A release.
     *
     * @param name the name of its folder, or of its file
     * @param file its text
     * @param annotation what a person says that it tells
     */
    record Text(String name, Path file, Optional<Path> annotation) {

        /**
         * What a person says that it tells.
         *
         * @throws DatasetException if the annotation cannot be read
         */
        Optional<Gold> gold() {
            return annotation.map(Gold::read);
        }
    }

    /**
     * The annotated releases of a folder.
     *
     * @throws DatasetException if there is none, or it cannot be read
     */
    static Corpus annotated(Path folder) {
        List<Text> texts = list(folder)
                .filter(release -> Files.isRegularFile(release.resolve(ANNOTATION)))
                .map(release -> new Text(
                        release.getFileName().toString(), text(release), Optional.of(release.resolve(ANNOTATION))))
                .toList();
        if (texts.isEmpty()) {
            throw new DatasetException(folder + ": holds no annotated release");
        }
        return new Corpus(texts);
    }

    /**
     * The annotated releases of a folder; where there is none, its files.
     *
     * @throws DatasetException if there is neither, or the folder cannot be read
     */
    static Corpus any(Path folder) {
        if (list(folder).anyMatch(release -> Files.isRegularFile(release.resolve(ANNOTATION)))) {
            return annotated(folder);
        }
        List<Text> texts = list(folder)
                .filter(file -> Files.isRegularFile(file)
                        && ENDINGS.stream()
                                .anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                .map(file -> new Text(file.getFileName().toString(), file, Optional.empty()))
                .toList();
        if (texts.isEmpty()) {
            throw new DatasetException(folder + ": holds no release");
        }
        return new Corpus(texts);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
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
