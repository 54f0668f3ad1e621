package org.spacecoop.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.AgreementLink;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.EventClaim;
import org.spacecoop.claim.EventPart;
import org.spacecoop.claim.ParticipationClaim;
import org.spacecoop.claim.PlaceRef;
import org.spacecoop.claim.Quote;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.claim.Stated;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Field;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Name;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.gazetteer.Place;
import org.spacecoop.release.Format;
import org.spacecoop.release.Metadata;
import org.spacecoop.release.PartialDate;
import org.spacecoop.release.Release;
import org.spacecoop.release.SourceText;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Capacity;
import org.spacecoop.vocabulary.DateBasis;
import org.spacecoop.vocabulary.EventType;
import org.spacecoop.vocabulary.OrganizationKind;
import org.spacecoop.vocabulary.TellingKind;

/** An invented world: countries, agencies and releases that tell of them. */
public final class Invented {

    /** The Norland Space Agency. */
    public static final AgentRef NORSA = new AgentRef.Known("norland-space-agency");

    /** The Sudland Space Office. */
    public static final AgentRef SUDSO = new AgentRef.Known("sudland-space-office");

    /** The European Space Agency. */
    public static final AgentRef ESA = new AgentRef.Known("european-space-agency");

    private Invented() {}

    public static Gazetteer gazetteer() {
        return new Gazetteer(
                List.of(country("XN", "Norland"), country("XS", "Sudland"), country("XW", "Westland")),
                List.of(
                        organization("norland-space-agency", "Norland Space Agency", "XN", "NORSA", Optional.empty()),
                        organization(
                                "sudland-space-office",
                                "Sudland Space Office",
                                "XS",
                                "SUDSO",
                                Optional.of("space-agency-of-sudland")),
                        organization(
                                "space-agency-of-sudland", "Space Agency of Sudland", "XS", "SAS", Optional.empty()),
                        organization(
                                "ministry-of-winds-of-norland",
                                "Ministry of Winds of Norland",
                                "XN",
                                "MOW",
                                Optional.empty()),
                        organization("european-space-agency", "European Space Agency", "ESA", "ESA", Optional.empty())),
                List.of(new Place("fjordstad-xn", "Fjordstad", Optional.of("XN"), names("Fjordstad"))),
                List.of(new Accord(
                        "moon-accords",
                        "Moon Accords",
                        Optional.of("XW"),
                        Optional.empty(),
                        names("Moon Accords"),
                        List.of())),
                List.of(new Field("space-science", "Space science", names("Space science"))));
    }

    public static AgentRef.Country country(String code) {
        return new AgentRef.Country(code, false);
    }

    public static AgentRef.Named named(String name) {
        return new AgentRef.Named(
                name, Optional.empty(), OrganizationKind.COMPANY, Optional.empty(), Optional.empty(), "en");
    }

    public static AgentRef.Named ministry(String name, Optional<String> country) {
        return new AgentRef.Named(name, Optional.empty(), OrganizationKind.MINISTRY, country, Optional.empty(), "en");
    }

    public static DateClaim on(String date) {
        String[] parts = date.split("-", -1);
        return new DateClaim(
                new PartialDate(
                        Integer.parseInt(parts[0]),
                        parts.length > 1 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty(),
                        parts.length > 2 ? OptionalInt.of(Integer.parseInt(parts[2])) : OptionalInt.empty()),
                DateBasis.STATED);
    }

    /** An agreement to be told, the plainest by default. */
    public record Told(
            TellingKind telling,
            AgreementType type,
            AgreementStatus status,
            Optional<String> accord,
            List<AgentRef> parties,
            List<ParticipationClaim> people,
            List<String> fields,
            Optional<DateClaim> date,
            List<AgreementLink> builtOn) {

        public static Told memorandum(AgentRef... parties) {
            return new Told(
                    TellingKind.MAIN,
                    AgreementType.MEMORANDUM_OF_UNDERSTANDING,
                    AgreementStatus.SIGNED,
                    Optional.empty(),
                    List.of(parties),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of());
        }

        public static Told accession(String accord, AgentRef party) {
            return memorandum(party).type(AgreementType.ACCESSION).accord(accord);
        }

        public Told recalled() {
            return new Told(TellingKind.RECALL, type, status, accord, parties, people, fields, date, builtOn);
        }

        public Told type(AgreementType other) {
            return new Told(telling, other, status, accord, parties, people, fields, date, builtOn);
        }

        public Told status(AgreementStatus other) {
            return new Told(telling, type, other, accord, parties, people, fields, date, builtOn);
        }

        public Told accord(String other) {
            return new Told(telling, type, status, Optional.of(other), parties, people, fields, date, builtOn);
        }

        public Told signedBy(String person, String role, AgentRef principal) {
            List<ParticipationClaim> more = new ArrayList<>(people);
            more.add(new ParticipationClaim(
                    new AgentRef.Person(person), Capacity.SIGNATORY, Optional.of(role), Optional.of(principal)));
            return new Told(telling, type, status, accord, parties, more, fields, date, builtOn);
        }

        public Told about(String... ids) {
            return new Told(telling, type, status, accord, parties, people, List.of(ids), date, builtOn);
        }

        public Told dated(String day) {
            return new Told(telling, type, status, accord, parties, people, fields, Optional.of(on(day)), builtOn);
        }

        public Told recalling(String key) {
            return new Told(
                    telling,
                    type,
                    status,
                    accord,
                    parties,
                    people,
                    fields,
                    date,
                    List.of(new AgreementLink(AgreementLink.Relation.RECALLS, key)));
        }

        private AgreementClaim claim(String key, Quote quote) {
            return new AgreementClaim(
                    key,
                    telling,
                    stated(type, quote),
                    stated(status, quote),
                    accord,
                    parties.stream().map(party -> stated(party, quote)).toList(),
                    people.stream().map(part -> stated(part, quote)).toList(),
                    fields.stream().map(field -> stated(field, quote)).toList(),
                    List.of(stated("the study of rings", quote)),
                    date.map(day -> stated(day, quote)),
                    Optional.of(stated(new PlaceRef("Fjordstad", Optional.of("XN"), Optional.empty()), quote)),
                    builtOn.stream().map(link -> stated(link, quote)).toList(),
                    List.of(quote),
                    "test-rule");
        }
    }

    /** A release to be built. */
    public record Draft(
            String title,
            LocalDate published,
            Optional<String> source,
            Optional<String> publisher,
            List<Told> agreements,
            List<EventClaim> events) {

        public static Draft of(String title, String published) {
            return new Draft(
                    title,
                    LocalDate.parse(published),
                    Optional.of("https://news.example/" + published + "/" + Integer.toHexString(title.hashCode())),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }

        public Draft tells(Told... told) {
            return new Draft(title, published, source, publisher, List.of(told), events);
        }

        public Draft events(EventClaim... more) {
            return new Draft(title, published, source, publisher, agreements, List.of(more));
        }

        public Draft retitled(String other) {
            return new Draft(other, published, source, publisher, agreements, events);
        }

        public Draft publishedBy(String name) {
            return new Draft(title, published, source, Optional.of(name), agreements, events);
        }

        public Draft without(Optional<String> url) {
            return new Draft(title, published, url, publisher, agreements, events);
        }

        public ReleaseClaims claims() {
            List<AgreementClaim> claims = new ArrayList<>();
            for (int i = 0; i < agreements.size(); i++) {
                claims.add(
                        agreements.get(i).claim("a" + (i + 1), quote("Sentence " + (i + 1) + " of " + title, i * 100)));
            }
            return new ReleaseClaims(release(), claims, events, List.of());
        }

        private Release release() {
            Metadata metadata = new Metadata(
                    Optional.of(title),
                    publisher,
                    Optional.of(published),
                    Optional.empty(),
                    Optional.of("en"),
                    source,
                    Optional.empty(),
                    Optional.empty());
            String hash = String.format("%064x", (title + published + agreements + events).hashCode() & 0xffffffffL);
            return new Release(new SourceText(title + ".txt", title), hash, Format.PLAIN_TEXT, metadata, List.of());
        }
    }

    public static EventClaim event(EventType type, String key, Optional<DateClaim> date, List<AgentRef> participants) {
        Quote quote = quote("Sentence on event " + key, 9000);
        return new EventClaim(
                key,
                type,
                Optional.empty(),
                false,
                participants.stream()
                        .map(agent -> stated(new EventPart(agent, EventPart.Role.PARTICIPANT, Optional.empty()), quote))
                        .toList(),
                date.map(day -> stated(day, quote)),
                Optional.empty(),
                type == EventType.SIGNING ? List.of("a1") : List.of(),
                Optional.empty(),
                List.of(quote),
                "test-event");
    }

    public static Quote quote(String exact, int start) {
        return new Quote(exact, "before", "after", start, start + exact.length());
    }

    public static <T> Stated<T> stated(T value, Quote quote) {
        return new Stated<>(value, List.of(quote), "test-rule");
    }

    /** What the releases tell of, in the order given. */
    static Entities resolve(Draft... drafts) {
        List<NamedRelease> releases = new ArrayList<>();
        for (Draft draft : drafts) {
            String slug = draft.published() + "-"
                    + draft.title().toLowerCase(Locale.ROOT).replace(' ', '-');
            releases.add(new NamedRelease(slug, slug, draft.claims()));
        }
        return new Resolver(gazetteer()).resolve(releases);
    }

    private static Country country(String code, String label) {
        return new Country(code, label, names(label), List.of());
    }

    private static Organization organization(
            String id, String label, String code, String acronym, Optional<String> successor) {
        return new Organization(
                id,
                label,
                OrganizationKind.SPACE_AGENCY,
                Optional.of(code),
                Optional.empty(),
                names(label),
                List.of(acronym),
                Optional.empty(),
                successor);
    }

    private static List<Name> names(String label) {
        return List.of(new Name(label, "en", false));
    }
}
