package org.spacecoop.entity;

/** A place, once its name is resolved. */
public sealed interface Location {

    /**
     * A place of the gazetteer.
     *
     * @param id its id there
     */
    record Known(String id) implements Location {}

    /**
     * A place that only releases know.
     *
     * @param key the key of the {@link LocalPlace}
     */
    record Local(String key) implements Location {}
}
