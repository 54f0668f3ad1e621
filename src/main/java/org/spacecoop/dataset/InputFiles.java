package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spacecoop.release.Notice;

/**
 * The files that a conversion reads, found from what its user names: files, folders, patterns.
 *
 * <p>Of a folder those whose names end as releases' do are taken, at any depth; a file that is named itself always is.
 *
 * @param files the files, by name
 * @param skipped the names of files of folders that were left out
 * @param missing what could not be found or read, and why
 */
public record InputFiles(List<Input> files, List<String> skipped, List<Notice> missing) {

    private static final Set<String> ENDINGS = Set.of(".md", ".markdown", ".html", ".htm", ".txt");

    /**
     * A file to read.
     *
     * @param path where it is
     * @param shown its name in messages: as the user would find it
     * @param name its name in the dataset's report: within the folder that the user named, or the bare file name
     */
    public record Input(Path path, String shown, String name) {}

    /** Copies the lists. */
    public InputFiles {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        missing = List.copyOf(missing);
    }

    /**
     * Finds the files.
     *
     * @param named files, folders and patterns ({@code *}, {@code **}, {@code ?}, {@code [...]}, {@code {a,b}}) as
     *     {@link java.nio.file.FileSystem#getPathMatcher} knows them
     */
    public static InputFiles find(List<String> named) {
        Search search = new Search();
        named.forEach(search::add);
        return search.found();
    }

    private static boolean isRelease(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static final class Search {

        private final List<Input> files = new ArrayList<>();
        private final Set<String> skipped = new TreeSet<>();
        private final List<Notice> missing = new ArrayList<>();
        private final Set<Path> seen = new LinkedHashSet<>();

        void add(String named) {
            Optional<Path> path = path(named);
            if (path.isPresent() && Files.isDirectory(path.get())) {
                walk(named, path.get());
            } else if (path.isPresent() && Files.exists(path.get())) {
                add(path.get(), named, path.get().getFileName().toString());
            } else if (Glob.isPattern(named)) {
                expand(named);
            } else {
                missing.add(Notice.of(named, "there is no such file or folder"));
            }
        }

        private static Optional<Path> path(String named) {
            try {
                return Optional.of(Path.of(named));
            } catch (InvalidPathException e) {
                // On some systems a pattern is no valid path.
                return Optional.empty();
            }
        }

        private void add(Path path, String shown, String name) {
            try {
                if (seen.add(path.toRealPath())) {
                    files.add(new Input(path, shown, name));
                }
            } catch (IOException e) {
                missing.add(Notice.of(shown, "cannot be read: " + FileTrouble.cause(e)));
            }
        }

        private void expand(String pattern) {
            List<Path> matches = new ArrayList<>();
            Glob glob = Glob.of(pattern);
            visit(pattern, glob.root(), (file, folder) -> {
                boolean fits = glob.matcher().matches(file);
                if (fits) {
                    matches.add(file);
                }
                return !fits;
            });
            if (matches.isEmpty()) {
                missing.add(Notice.of(pattern, "no file matches"));
            }
            matches.stream().sorted().forEach(match -> add(match.toString()));
        }

        private void walk(String named, Path folder) {
            List<Path> found = new ArrayList<>();
            visit(named, folder, (file, isFolder) -> {
                if (!isFolder && isRelease(file)) {
                    found.add(file);
                } else if (!isFolder || isHidden(folder, file)) {
                    skipped.add(relative(folder, file));
                }
                return !isHidden(folder, file);
            });
            for (Path file : found.stream().sorted().toList()) {
                String name = relative(folder, file);
                add(file, named.endsWith("/") ? named + name : named + "/" + name, name);
            }
        }

        private static boolean isHidden(Path root, Path file) {
            return !file.equals(root) && file.getFileName().toString().startsWith(".");
        }

        private static String relative(Path folder, Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        /** A folder that is a symbolic link is entered where the user names it, not where it lies within another. */
        private void visit(String named, Path root, Visit visit) {
            try {
                Files.walkFileTree(Files.isSymbolicLink(root) ? root.resolve(".") : root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return visit.enters(folder.normalize(), true)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        visit.enters(file.normalize(), false);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        missing.add(Notice.of(file.normalize().toString(), "cannot be read: " + FileTrouble.cause(e)));
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                missing.add(Notice.of(named, "cannot be read: " + FileTrouble.cause(e)));
            }
        }

        InputFiles found() {
            List<Input> sorted = files.stream()
                    .sorted(Comparator.comparing(Input::name).thenComparing(Input::shown))
                    .toList();
            return new InputFiles(sorted, List.copyOf(skipped), missing);
        }
    }

    /** Told of each file and folder; says whether to enter a folder. */
    @FunctionalInterface
    private interface Visit {
        boolean enters(Path file, boolean folder);
    }

    /**
     * A pattern and the folder to search.
     *
     * @param root the folder before the first special character
     * @param matcher matches paths below the root as the walk yields them
     */
    private record Glob(Path root, PathMatcher matcher) {

        private static final String SPECIAL = "*?[{";

        static boolean isPattern(String named) {
            return named.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
        }

        static Glob of(String pattern) {
            int special = 0;
            while (SPECIAL.indexOf(pattern.charAt(special)) < 0) {
                special++;
            }
            int slash = pattern.lastIndexOf('/', special);
            Path root = Path.of(slash < 0 ? "" : pattern.substring(0, Math.max(1, slash)));
            String rest = pattern.substring(slash + 1);
            PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + rest);
            return new Glob(root, path -> matcher.matches(root.relativize(path)));
        }
    }
}
