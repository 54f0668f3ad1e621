package org.spacecoop.mention;

import java.util.Optional;
import org.spacecoop.mention.date.DateMention;
import org.spacecoop.mention.person.PersonMention;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.OrganizationKind;

/** Something that a sentence names. Offsets are UTF-16 code units within the sentence's block, end exclusive. */
public sealed interface Mention {

    /** Where it begins. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** Whether a token of the same block lies wholly within it. */
    default boolean spans(Token token) {
        return start() <= token.start() && token.end() <= end();
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2
     * @param form how it is named
     */
    record CountryMention(int start, int end, String code, Form form) implements Mention {

        /** How a country is named. */
        public enum Form {
            /** By its name. */
            NAME,
            /** By an adjective or a member of its people. */
            ADJECTIVE,
            /** By its government. */
            GOVERNMENT
        }
    }

    /**
     * An organisation.
     *
     * @param id its id in the gazetteer, if it stands there
     * @param name its name as in the gazetteer, else as printed
     * @param acronym its acronym as the text defines it
     * @param kind what kind it is
     * @param countryCode its country, where gazetteer or text tell
     * @param certainty how sure it is that this is an organisation
     */
    record OrganizationMention(
            int start,
            int end,
            Optional<String> id,
            String name,
            Optional<String> acronym,
            OrganizationKind kind,
            Optional<String> countryCode,
            Certainty certainty)
            implements Mention {

        /** How sure it is that a name is an organisation's. */
        public enum Certainty {
            /** The gazetteer knows it, or the release has introduced it. */
            KNOWN,
            /** Its name says so ("Institute", "Inc."). */
            HEADED,
            /** A proper name; only its place in a sentence can tell. */
            BARE
        }

        /** The same organisation at another place. */
        public OrganizationMention at(int newStart, int newEnd) {
            return new OrganizationMention(newStart, newEnd, id, name, acronym, kind, countryCode, certainty);
        }

        /** The same organisation where something beside its name tells that it is one. */
        OrganizationMention sure() {
            Certainty told = certainty == Certainty.BARE ? Certainty.HEADED : certainty;
            return new OrganizationMention(start, end, id, name, acronym, kind, countryCode, told);
        }

        /** The same organisation with an acronym that stands beside its name. */
        OrganizationMention abbreviated(String letters) {
            return new OrganizationMention(start, end, id, name, Optional.of(letters), kind, countryCode, certainty);
        }

        /** The same organisation under a fuller name. */
        OrganizationMention named(String fuller) {
            return new OrganizationMention(start, end, id, fuller, acronym, kind, countryCode, certainty);
        }

        /** What is called after the organisation and a country's name behind its own, with its seat there. */
        OrganizationMention branch(Token country, String code) {
            return branch(country.text(), code).at(start, country.end());
        }

        /** A branch of the organisation with its seat in another country. */
        OrganizationMention branch(String country, String code) {
            return new OrganizationMention(
                    start,
                    end,
                    Optional.empty(),
                    name + " " + country,
                    Optional.empty(),
                    kind,
                    Optional.of(code),
                    Certainty.HEADED);
        }

        /** The same organisation with a country, where none is known. */
        public OrganizationMention of(String code) {
            return countryCode.isPresent() || kind == OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION
                    ? this
                    : new OrganizationMention(start, end, id, name, acronym, kind, Optional.of(code), certainty);
        }
    }

    /**
     * An accord that parties join.
     *
     * @param id its id in the gazetteer
     * @param weak whether it is named by a word that needs an earlier full name ("the Accords")
     */
    record AccordMention(int start, int end, String id, boolean weak) implements Mention {}

    /**
     * A place.
     *
     * @param name its name without its country
     * @param countryCode its country
     * @param id its id in the gazetteer, if it stands there
     */
    record PlaceMention(int start, int end, String name, Optional<String> countryCode, Optional<String> id)
            implements Mention {}

    /**
     * An instrument: the noun phrase that names an agreement.
     *
     * @param type the kind of instrument
     * @param definite whether it points back ("the", "this", "our")
     * @param plural whether it stands for several
     * @param generic whether any kind of agreement may be called so
     */
    record InstrumentMention(int start, int end, AgreementType type, boolean definite, boolean plural, boolean generic)
            implements Mention {}

    /**
     * A reference to parties by what they are ("both countries", "the agency").
     *
     * @param referent what it refers to
     */
    record ReferenceMention(int start, int end, Referent referent) implements Mention {}

    /** What a reference can refer to. */
    enum Referent {
        /** The two parties, whatever they are. */
        PARTIES,
        /** The two countries. */
        COUNTRIES,
        /** The two agencies or organisations. */
        ORGANIZATIONS,
        /** The two space agencies. */
        AGENCIES(OrganizationKind.SPACE_AGENCY),
        /** The two companies. */
        COMPANIES(OrganizationKind.COMPANY),
        /** The two universities. */
        UNIVERSITIES(OrganizationKind.UNIVERSITY),
        /** The agency that the text is about. */
        AGENCY(OrganizationKind.SPACE_AGENCY),
        /** The company that the text is about. */
        COMPANY(OrganizationKind.COMPANY),
        /** The university that the text is about. */
        UNIVERSITY(OrganizationKind.UNIVERSITY),
        /** The institute that the text is about. */
        INSTITUTE(OrganizationKind.RESEARCH_INSTITUTE),
        /** Those who publish the text. */
        PUBLISHER;

        private final Optional<OrganizationKind> kind;

        Referent() {
            kind = Optional.empty();
        }

        Referent(OrganizationKind kind) {
            this.kind = Optional.of(kind);
        }

        /** Whether somebody may be referred to so. */
        public boolean fits(OrganizationMention body) {
            return body.certainty() != OrganizationMention.Certainty.BARE
                    && kind.map(body.kind()::equals).orElse(true);
        }

        /** Whether it refers to two organisations. */
        public boolean isOfOrganizations() {
            return this == ORGANIZATIONS || this == AGENCIES || this == COMPANIES || this == UNIVERSITIES;
        }
    }

    /**
     * A field of cooperation.
     *
     * @param field its id in the scheme
     */
    record FieldMention(int start, int end, String field) implements Mention {}

    /**
     * A person.
     *
     * @param person the person, with title and post
     */
    record PersonSpan(PersonMention person) implements Mention {
        @Override
        public int start() {
            return person.start();
        }

        @Override
        public int end() {
            return person.end();
        }

        /** Where the name with its honorific, its post and the party that the person stands for begins. */
        public int coverStart() {
            int titled = person.honorific()
                    .map(title -> person.start() - title.length() - 1)
                    .orElse(person.start());
            int start = person.role().isPresent() ? Math.min(titled, person.roleStart()) : titled;
            return hasParty() ? Math.min(start, person.partyStart()) : start;
        }

        /** Whether a mention stands within the person's name, post or party. */
        public boolean covers(Mention other) {
            return other != this && other.start() >= coverStart() && other.end() <= coverEnd();
        }

        /** Whether a mention names the party that the person stands for. */
        public boolean isOfParty(Mention named) {
            return hasParty() && named.start() >= person.partyStart() && named.end() <= person.partyEnd();
        }

        /** Where the name with its title, its post and the party that the person stands for ends, exclusive. */
        public int coverEnd() {
            int end = person.role().isPresent() ? Math.max(person.end(), person.roleEnd()) : person.end();
            return hasParty() ? Math.max(end, person.partyEnd()) : end;
        }

        private boolean hasParty() {
            return person.partyEnd() > person.partyStart();
        }
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record DateSpan(DateMention date) implements Mention {
        @Override
        public int start() {
            return date.start();
        }

        @Override
        public int end() {
            return date.end();
        }
    }
}
