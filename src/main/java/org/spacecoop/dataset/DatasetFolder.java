package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The place of a dataset: it holds one whole dataset or nothing at any time, whoever writes to it at once.
 *
 * <p>A new dataset is written into a folder beside it and takes its place by renaming. Should the process end between
 * the two renames, {@link #recover} brings the earlier dataset back.
 */
final class DatasetFolder {

    /** The folder of earlier versions within a dataset folder. */
    static final String VERSIONS = "versions";

    private static final int ATTEMPTS = 100;

    private final Path place;

    private DatasetFolder(Path place) {
        this.place = place;
    }

    /**
     * The place at the given path, which need not exist; symbolic links are followed, also while nothing is there,
     * for another writer may be between its two renames.
     */
    static DatasetFolder at(Path out) {
        Path absolute = out.toAbsolutePath().normalize();
        try {
            return new DatasetFolder(absolute.toRealPath());
        } catch (NoSuchFileException e) {
            return new DatasetFolder(linked(absolute));
        } catch (IOException e) {
            throw new DatasetException(out + ": cannot be read", e);
        }
    }

    private static Path linked(Path link) {
        Path path = link;
        try {
            for (int step = 0; step < ATTEMPTS && Files.isSymbolicLink(path); step++) {
                path = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
            }
        } catch (IOException e) {
            throw new DatasetException(link + ": cannot be read", e);
        }
        return path;
    }

    Path path() {
        return place;
    }

    /**
     * Makes sure that nothing but a dataset would be replaced.
     *
     * <p>What is found counts only if the place held the same thing before and after the look: another writer may
     * have moved away, and begun to delete, the folder that was being looked at.
     *
     * @throws DatasetException if the place is taken by something else
     */
    void refuseForeign() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<BasicFileAttributes> before = attributes();
            Optional<String> objection = before.flatMap(this::objection);
            if (objection.isEmpty()) {
                return;
            }
            if (attributes().filter(after -> isSame(before.get(), after)).isPresent()) {
                throw new DatasetException(place + ": " + objection.get());
            }
        }
        throw new DatasetException(place + ": too many writers at once");
    }

    private Optional<BasicFileAttributes> attributes() {
        try {
            return Optional.of(Files.readAttributes(place, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DatasetException(place + ": cannot be read", e);
        }
    }

    /** A file system may give the key of a deleted folder to a new one, but not with the same time. */
    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return Objects.equals(before.fileKey(), after.fileKey())
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private Optional<String> objection(BasicFileAttributes found) {
        if (!found.isDirectory()) {
            return Optional.of("is a file, not a folder");
        }
        List<String> names = fileNames();
        Optional<String> foreign = names.stream()
                .filter(name -> DatasetFile.named(name).isEmpty() && !name.equals(VERSIONS))
                .findFirst();
        if (foreign.isPresent()) {
            return foreign.map(name -> "holds files that are not of a dataset (" + name + "); choose another folder");
        }
        if (!names.isEmpty() && !names.contains(DatasetFile.CHECKSUMS.fileName())) {
            return Optional.of("is not empty and holds no dataset; choose another folder");
        }
        return Optional.empty();
    }

    private List<String> fileNames() {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new DatasetException(place + ": cannot be read", e);
        }
    }

    /** Does the work while no other writer works here, in this process or in another; readers need not wait. */
    <T> T alone(DatasetLock.Work<T> work) throws IOException {
        return DatasetLock.hold(place.resolveSibling("." + place.getFileName() + ".lock"), work);
    }

    /** Makes an empty folder beside the place, on the same file system. */
    Path stage() throws IOException {
        Files.createDirectories(place.getParent());
        return Files.createDirectory(sibling("new"));
    }

    /** Brings back an earlier dataset that a process left aside when it ended between the two renames. */
    void recover() throws IOException {
        if (Files.exists(place) || !Files.isDirectory(place.getParent())) {
            return;
        }
        String prefix = siblingPrefix("old");
        List<Path> aside;
        try (Stream<Path> files = Files.list(place.getParent())) {
            aside = files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> Files.exists(file.resolve(DatasetFile.CHECKSUMS.fileName())))
                    .sorted()
                    .toList();
        }
        if (!aside.isEmpty()) {
            Files.move(aside.get(0), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Puts the staged folder in the place of the earlier dataset. */
    void replaceWith(Path staged) throws IOException {
        Path old = sibling("old");
        boolean aside = moveAside(old);
        boolean moved = false;
        try {
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved && aside) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        delete(old);
    }

    private boolean moveAside(Path old) throws IOException {
        try {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Deletes a folder and all in it; nothing happens where there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path sibling(String role) {
        return place.resolveSibling(siblingPrefix(role) + UUID.randomUUID());
    }

    private String siblingPrefix(String role) {
        return "." + place.getFileName() + "." + role + "-";
    }
}
