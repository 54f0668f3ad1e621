package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
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

    /** The place at the given path, which need not exist; a symbolic link is followed. */
    static DatasetFolder at(Path out) {
        Path absolute = out.toAbsolutePath().normalize();
        if (!Files.exists(absolute)) {
            return new DatasetFolder(absolute);
        }
        try {
            return new DatasetFolder(absolute.toRealPath());
        } catch (IOException e) {
            throw new DatasetException(out + ": cannot be read", e);
        }
    }

    Path path() {
        return place;
    }

    /**
     * Makes sure that nothing but a dataset would be replaced.
     *
     * @throws DatasetException if the place is taken by something else
     */
    void refuseForeign() {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new DatasetException(place + ": is a file, not a folder");
        }
        List<String> names = fileNames();
        for (String name : names) {
            if (DatasetFile.named(name).isEmpty() && !name.equals(VERSIONS)) {
                throw new DatasetException(
                        place + ": holds files that are not of a dataset (" + name + "); choose another folder");
            }
        }
        if (!names.isEmpty() && !names.contains(DatasetFile.CHECKSUMS.fileName())) {
            throw new DatasetException(place + ": is not empty and holds no dataset; choose another folder");
        }
    }

    private List<String> fileNames() {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new DatasetException(place + ": cannot be read", e);
        }
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
            moveUnlessTaken(aside.get(0));
        }
    }

    /** Puts the staged folder in the place of the earlier dataset; of several writers at once the last one stays. */
    void replaceWith(Path staged) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path old = sibling("old");
            boolean aside = moveAside(old);
            boolean moved = false;
            try {
                moved = moveUnlessTaken(staged);
            } finally {
                if (!moved && aside) {
                    moveUnlessTaken(old);
                }
            }
            delete(old);
            if (moved) {
                return;
            }
        }
        throw new IOException("too many writers at once");
    }

    private boolean moveAside(Path old) throws IOException {
        try {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Renaming a folder onto one that is not empty fails: then another writer was quicker. */
    private boolean moveUnlessTaken(Path folder) throws IOException {
        try {
            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (Files.exists(place) || !Files.exists(folder)) {
                return false;
            }
            throw e;
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
