package org.spacecoop.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The queries of a folder, by name. */
public final class NamedQueries {

    private static final String ENDING = ".rq";

    private final Path folder;

    /** The queries of the given folder. */
    public NamedQueries(Path folder) {
        this.folder = folder;
    }

    /**
     * All queries of the folder, by name.
     *
     * @throws DatasetException if the folder cannot be read
     */
    public List<NamedQuery> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(NamedQueries::read)
                    .toList();
        } catch (IOException e) {
            throw new DatasetException(folder + ": the queries cannot be read", e);
        }
    }

    /**
     * The query of that name; or, if what is given ends in {@code .rq}, the query in that file.
     *
     * @throws QueryUsageException if there is none
     * @throws DatasetException if it cannot be read
     */
    public NamedQuery find(String nameOrFile) {
        Path file = nameOrFile.endsWith(ENDING) ? Path.of(nameOrFile) : folder.resolve(nameOrFile + ENDING);
        if (!Files.isRegularFile(file)) {
            throw new QueryUsageException(
                    nameOrFile.endsWith(ENDING)
                            ? nameOrFile + ": there is no such file"
                            : "there is no query named " + nameOrFile + "; there are: " + names());
        }
        return read(file);
    }

    private String names() {
        return String.join(", ", all().stream().map(NamedQuery::name).toList());
    }

    private static NamedQuery read(Path file) {
        String fileName = file.getFileName().toString();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return NamedQuery.of(fileName.substring(0, fileName.length() - ENDING.length()), text);
        } catch (IOException e) {
            throw new DatasetException(file + ": cannot be read", e);
        }
    }
}
