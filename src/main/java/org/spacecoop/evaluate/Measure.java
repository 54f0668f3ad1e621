package org.spacecoop.evaluate;

/** What is counted as found, wrong or missed, in the order in which it is told. */
public enum Measure {
    /** The agreements. */
    AGREEMENTS("agreements"),
    /** The parties of the agreements. */
    PARTIES("parties"),
    /** Pairs of countries that cooperate. */
    COUNTRY_PAIRS("country pairs"),
    /** People in whatever capacity. */
    PEOPLE("people"),
    /** Who signed, of the agreements found. */
    SIGNATORIES("signatories"),
    /** Who witnessed, of the agreements found. */
    WITNESSES("witnesses"),
    /** Where it was signed, of the agreements found. */
    PLACES("place"),
    /** The fields of cooperation, of the agreements found. */
    FIELDS("fields");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** What people call it. */
    String title() {
        return title;
    }
}
