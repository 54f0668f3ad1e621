package org.spacecoop.dataset;

import org.spacecoop.release.Notice;

/** Is told how a conversion gets on. Calls come from several threads, one at a time. */
public interface ConversionListener {

    /** Nobody listens. */
    ConversionListener NONE = new ConversionListener() {};

    /** The stages of a conversion, in order. */
    enum Stage {
        /** Ontology, gazetteer and lexicons are loaded. */
        PREPARE,
        /** Releases are read and their claims found. */
        READ,
        /** Claims become entities and graphs. */
        MAP,
        /** The dataset is written. */
        WRITE
    }

    /** A stage begins. */
    default void begins(Stage stage) {}

    /** A stage has ended, after so many milliseconds. */
    default void ended(Stage stage, long milliseconds) {}

    /** A file is done: {@code done} of {@code all}. */
    default void read(String file, int done, int all) {}

    /** A file is rejected. */
    default void rejected(Notice reason) {}
}
