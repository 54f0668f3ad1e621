package org.spacecoop.evaluate;

/** What each agreement that is found has one value of, right or wrong. */
public enum Aspect {
    /** The kind of instrument. */
    TYPE("type"),
    /** How far it has come. */
    STATUS("status"),
    /** When it was signed. */
    DATE("date");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    /** What people call it. */
    String title() {
        return title;
    }
}
