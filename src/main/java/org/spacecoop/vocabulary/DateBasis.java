package org.spacecoop.vocabulary;

/** What a date rests on; each value is a named individual of the ontology. */
public enum DateBasis implements Term {
    /** The text gives the date itself. */
    STATED("Stated"),

    /** A relative expression, resolved against the dateline. */
    RELATIVE_TO_DATELINE("RelativeToDateline"),

    /** A relative expression, resolved against the publication date. */
    RELATIVE_TO_PUBLICATION("RelativeToPublication"),

    /** The text gives day and month; the year comes from dateline, publication date or another date of the text. */
    YEAR_FROM_CONTEXT("YearFromContext"),

    /** The date of the event at which it happened. */
    FROM_EVENT("FromEvent"),

    /** A person corrected it. */
    FROM_CURATION("FromCuration");

    private final String localName;

    DateBasis(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
