package org.spacecoop.claim;

import java.util.Optional;
import org.spacecoop.vocabulary.OrganizationKind;

/** Who is meant: a country, an organisation of the gazetteer, an organisation known by name only, or a person. */
public sealed interface AgentRef {

    /** A short name for people: the code of a country, the id of an organisation that is known, else the name. */
    String shown();

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2
     * @param government whether the text names its government rather than the country
     */
    record Country(String code, boolean government) implements AgentRef {
        @Override
        public String shown() {
            return code;
        }
    }

    /**
     * An organisation of the gazetteer.
     *
     * @param id its id there (the slug of its IRI)
     */
    record Known(String id) implements AgentRef {
        @Override
        public String shown() {
            return id;
        }
    }

    /**
     * An organisation that the gazetteer does not know.
     *
     * @param name its name in full, without article
     * @param acronym its acronym as the text defines it
     * @param kind what kind it is, as far as its name tells; else a company
     * @param countryCode its country, only where the text gives evidence
     * @param parent the organisation that it is part of, as the text says
     * @param language the language of the name, BCP 47
     */
    record Named(
            String name,
            Optional<String> acronym,
            OrganizationKind kind,
            Optional<String> countryCode,
            Optional<AgentRef> parent,
            String language)
            implements AgentRef {
        @Override
        public String shown() {
            return name;
        }
    }

    /**
     * A person.
     *
     * @param name the name without honorifics
     */
    record Person(String name) implements AgentRef {
        @Override
        public String shown() {
            return name;
        }
    }
}
