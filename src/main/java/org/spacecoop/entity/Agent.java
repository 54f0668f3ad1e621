package org.spacecoop.entity;

/** Who is meant, once names are resolved. Equal agents are the same thing. */
public sealed interface Agent {

    /**
     * A country or its government.
     *
     * @param code ISO 3166-1 alpha-2
     */
    record Country(String code) implements Agent {}

    /**
     * An organisation of the gazetteer.
     *
     * @param id its id there
     */
    record Known(String id) implements Agent {}

    /**
     * An organisation that only releases know.
     *
     * @param key the key of the {@link LocalOrganization}
     */
    record Local(String key) implements Agent {}

    /**
     * A person.
     *
     * @param key the key of the {@link Person}
     */
    record Individual(String key) implements Agent {}
}
