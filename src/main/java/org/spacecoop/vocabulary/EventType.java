package org.spacecoop.vocabulary;

/** What kind of event is told; each value is a class of the ontology. */
public enum EventType implements Term {
    /** The signing of an agreement. */
    SIGNING("Signing"),

    /** A visit of people or delegations to a place or host. */
    VISIT("Visit"),

    /** A meeting of people. */
    MEETING("Meeting"),

    /** A forum, conference, summit or dialogue. */
    FORUM("Forum"),

    /** An organisation is set up. */
    ESTABLISHMENT("Establishment"),

    /** A launch into space. */
    LAUNCH("Launch"),

    /** The return of a date that is celebrated. */
    ANNIVERSARY("Anniversary"),

    /** Any other event. */
    OTHER_EVENT("OtherEvent");

    private final String localName;

    EventType(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
