package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The earlier versions of a dataset, in {@code versions/} of its folder. */
final class Versions {

    private final Path earlier;

    /** The versions that the dataset in the given folder can hand on. */
    Versions(Path earlier) {
        this.earlier = earlier;
    }

    /**
     * Links the earlier versions into a new dataset's folder.
     *
     * @param staged the new dataset
     * @param version its version, which is not among its earlier ones
     * @param keep how many to keep, the dataset that is replaced among them; without a number those that are there
     */
    void handOn(Path staged, Version version, OptionalInt keep) throws IOException {
        List<Kept> kept = newestFirst().stream()
                .filter(one -> !one.name().equals(version.toString()))
                .filter(one -> keep.isPresent() || !one.folder().equals(earlier))
                .limit(keep.orElse(Integer.MAX_VALUE))
                .toList();
        for (Kept one : kept) {
            copy(one.folder(), staged.resolve(DatasetFolder.VERSIONS).resolve(one.name()));
        }
    }

    /** A version with its name, which is read but once: another conversion may replace the dataset meanwhile. */
    private record Kept(Path folder, String name) {}

    private List<Kept> newestFirst() throws IOException {
        Path folder = earlier.resolve(DatasetFolder.VERSIONS);
        Stream<Kept> current =
                isDataset(earlier) ? versionOf(earlier).map(name -> new Kept(earlier, name)).stream() : Stream.empty();
        if (!Files.isDirectory(folder)) {
            return current.toList();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> older = files.filter(Versions::isDataset).toList();
            Stream<Kept> sorted = older.stream()
                    .sorted(newerFirst())
                    .map(path -> new Kept(path, path.getFileName().toString()));
            return Stream.concat(current, sorted).toList();
        }
    }

    private static Optional<String> versionOf(Path folder) {
        return ReportFile.in(folder).text("version").filter(Version::isVersion);
    }

    /** Names say the newest release, not which of two conversions was later; the files' time does. */
    private static Comparator<Path> newerFirst() {
        return Comparator.comparing(Versions::time)
                .thenComparing(folder -> folder.getFileName().toString())
                .reversed();
    }

    private static long time(Path folder) {
        return folder.resolve(DatasetFile.CHECKSUMS.fileName()).toFile().lastModified();
    }

    private static boolean isDataset(Path folder) {
        return Files.isRegularFile(folder.resolve(DatasetFile.CHECKSUMS.fileName()));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> listed = Files.list(from)) {
            files = listed.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            link(file, to.resolve(file.getFileName().toString()));
        }
    }

    /** A version never changes, so that a second name for its file is as good as a copy, where there can be one. */
    private static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
