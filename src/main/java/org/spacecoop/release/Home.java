package org.spacecoop.release;

import java.nio.file.Path;

/**
 * The folder that holds {@code ontology}, {@code data} and {@code queries}.
 *
 * @param folder the folder
 */
public record Home(Path folder) {

    /** The home that the launcher names with the system property {@code spacecoop.home}, else the working directory. */
    public static Home current() {
        return new Home(Path.of(System.getProperty("spacecoop.home", ""))
                .toAbsolutePath()
                .normalize());
    }

    /** The ontology, the scheme of fields and the shapes. */
    public Path ontology() {
        return folder.resolve("ontology");
    }

    /** What is known of countries, organisations, places and accords. */
    public Path gazetteer() {
        return folder.resolve("data").resolve("gazetteer");
    }

    /** What people decided about what the rules found; need not be there. */
    public Path curation() {
        return folder.resolve("data").resolve("curation");
    }

    /** Words and rules. */
    public Path lexicon() {
        return folder.resolve("data").resolve("lexicon");
    }

    /** The project's own releases. */
    public Path releases() {
        return folder.resolve("data").resolve("releases");
    }

    /** The named queries. */
    public Path queries() {
        return folder.resolve("queries");
    }
}
