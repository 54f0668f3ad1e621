package org.spacecoop.vocabulary;

/** What kind of party an organisation or country is; each value is a class of the ontology. */
public enum OrganizationKind implements Term {
    /** A national or international space agency or office. */
    SPACE_AGENCY("SpaceAgency"),

    /** A ministry or department of a government. */
    MINISTRY("Ministry"),

    /** A government, or a body of one that is neither ministry nor space agency. */
    GOVERNMENT("Government"),

    /** A company. */
    COMPANY("Company"),

    /** A research institute, laboratory or centre. */
    RESEARCH_INSTITUTE("ResearchInstitute"),

    /** A university or college. */
    UNIVERSITY("University"),

    /** An organisation whose members are states. */
    INTERGOVERNMENTAL_ORGANIZATION("IntergovernmentalOrganization"),

    /** An association, foundation, chamber or other non-profit. */
    NON_GOVERNMENTAL_ORGANIZATION("NonGovernmentalOrganization"),

    /** A country itself. */
    COUNTRY("Country");

    private final String localName;

    OrganizationKind(String localName) {
        this.localName = localName;
    }

    /** Whether such a body acts for its state: a ministry, a space agency, a government. */
    public boolean isOfState() {
        return this == MINISTRY || this == SPACE_AGENCY || this == GOVERNMENT;
    }

    @Override
    public String localName() {
        return localName;
    }
}
