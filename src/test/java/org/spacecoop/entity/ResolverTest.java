package org.spacecoop.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.entity.Invented.ESA;
import static org.spacecoop.entity.Invented.NORSA;
import static org.spacecoop.entity.Invented.SUDSO;
import static org.spacecoop.entity.Invented.country;
import static org.spacecoop.entity.Invented.event;
import static org.spacecoop.entity.Invented.ministry;
import static org.spacecoop.entity.Invented.named;
import static org.spacecoop.entity.Invented.on;
import static org.spacecoop.entity.Invented.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.entity.Invented.Draft;
import org.spacecoop.entity.Invented.Told;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.EventType;
import org.spacecoop.vocabulary.OrganizationKind;

class ResolverTest {

    private static final Told SIGNED = Told.memorandum(NORSA, SUDSO).dated("2021-05-04");

    @Test
    void takesTwoTellingsOfTheSameDayForOneAgreement() {
        Entities entities = resolve(
                Draft.of("Norland signs", "2021-05-04").tells(SIGNED),
                Draft.of("Sudland signs", "2021-05-05")
                        .tells(Told.memorandum(SUDSO, NORSA).dated("2021-05")));
        assertEquals(1, entities.agreements().size());
        Agreement agreement = entities.agreements().get(0);
        assertEquals(2, agreement.tellings().size());
        assertEquals("2021-05-04", agreement.date().orElseThrow().date().toString());
        assertEquals(
                "same type, same parties, dates that agree",
                agreement.merges().get(0).reason());
    }

    @Test
    void leavesApartWhatOneReleaseTellsAsTwoAgreements() {
        Entities entities =
                resolve(Draft.of("Norland signs twice", "2021-05-04").tells(SIGNED, SIGNED));
        assertEquals(2, entities.agreements().size());
    }

    @Test
    void leavesAgreementsOfOtherDatesOrTypesApart() {
        Entities entities = resolve(
                Draft.of("First", "2021-05-04").tells(SIGNED),
                Draft.of("Second", "2022-06-01").tells(SIGNED.dated("2022-06-01")),
                Draft.of("Third", "2021-05-04").tells(SIGNED.type(AgreementType.CONTRACT)));
        assertEquals(3, entities.agreements().size());
    }

    @Test
    void mergesTheAnnouncementWithTheSigning() {
        Entities entities = resolve(
                Draft.of("Plans", "2021-01-10")
                        .tells(SIGNED.status(AgreementStatus.PLANNED).dated("2021")),
                Draft.of("Signed", "2021-05-04").tells(SIGNED));
        Agreement agreement = entities.agreements().get(0);
        assertEquals(1, entities.agreements().size());
        assertEquals(AgreementStatus.SIGNED, agreement.status());
        assertEquals(2, agreement.tellings().size());
    }

    @Test
    void knowsAnAgreementThatIsLookedBackToByItsCountries() {
        Entities entities = resolve(
                Draft.of("Signed", "2021-05-04").tells(SIGNED),
                Draft.of("Visit", "2024-02-01")
                        .tells(Told.memorandum(country("XN"), country("XS"))
                                .recalled()
                                .dated("2021")));
        assertEquals(1, entities.agreements().size());
        assertEquals(
                Set.of(new Agent.Known("norland-space-agency"), new Agent.Known("sudland-space-office")),
                entities.agreements().get(0).parties());
    }

    @Test
    void doesNotGuessWhichOfTwoAgreementsIsLookedBackTo() {
        Entities entities = resolve(
                Draft.of("Signed", "2021-05-04").tells(SIGNED),
                Draft.of("Again", "2021-09-04").tells(SIGNED.dated("2021-09-04")),
                Draft.of("Visit", "2024-02-01")
                        .tells(Told.memorandum(country("XN"), country("XS"))
                                .recalled()
                                .dated("2021")));
        assertEquals(3, entities.agreements().size());
    }

    @Test
    void takesTheSuccessorForTheOrganisationThatSigned() {
        AgentRef successor = new AgentRef.Known("space-agency-of-sudland");
        Entities entities = resolve(
                Draft.of("Signed", "2021-05-04").tells(SIGNED),
                Draft.of("Visit", "2024-02-01")
                        .tells(Told.memorandum(NORSA, successor).recalled().dated("2021")));
        assertEquals(1, entities.agreements().size());
    }

    @Test
    void takesDaysThatTwoPapersPutCloseTogetherForOne() {
        Entities entities = resolve(
                Draft.of("Agency", "2021-05-04").tells(SIGNED),
                Draft.of("Paper", "2021-05-05").tells(SIGNED.dated("2021-05-03")),
                Draft.of("Next week", "2021-05-12").tells(SIGNED.dated("2021-05-11")));
        assertEquals(2, entities.agreements().size());
        Agreement agreement = entities.agreements().get(0);
        assertEquals(
                "same type, same parties, dates a day or two apart",
                agreement.merges().get(0).reason());
        assertEquals(
                List.of("2021-05-04", "2021-05-03"),
                agreement.tellings().stream()
                        .map(telling -> telling.date().orElseThrow().toString())
                        .toList());
    }

    @Test
    void takesTheDayOfTheSigningWhereAnotherWasAnnounced() {
        Entities entities = resolve(
                Draft.of("Plans", "2021-04-10")
                        .tells(SIGNED.status(AgreementStatus.PLANNED).dated("2021-04-20")),
                Draft.of("Signed", "2021-05-04").tells(SIGNED));
        assertEquals(1, entities.agreements().size());
        Agreement agreement = entities.agreements().get(0);
        assertEquals("2021-05-04", agreement.date().orElseThrow().date().toString());
        assertEquals(
                "same type, same parties, announced for another day",
                agreement.merges().get(0).reason());
    }

    @Test
    void doesNotTakeWhatIsAnnouncedForWhatWasSignedLongBefore() {
        Entities entities = resolve(
                Draft.of("Signed", "2021-05-04").tells(SIGNED),
                Draft.of("Plans", "2021-11-10")
                        .tells(Told.memorandum(NORSA, SUDSO).status(AgreementStatus.PLANNED)));
        assertEquals(2, entities.agreements().size());
    }

    @Test
    void takesFewerPartiesForTheSameOnlyInTheSameField() {
        Told three = Told.memorandum(SUDSO, NORSA, ESA).dated("2021-05-04").about("launch");
        Entities entities = resolve(
                Draft.of("Three", "2021-05-04").tells(three),
                Draft.of("Two of them", "2021-05-05").tells(SIGNED.about("launch")),
                Draft.of("Others", "2021-05-06").tells(SIGNED.about("space-science")));
        assertEquals(2, entities.agreements().size());
        assertEquals(3, entities.agreements().get(0).parties().size());
    }

    @Test
    void takesWhatAPaperCallsAnAgreementForTheMemorandumOfThatDay() {
        Entities entities = resolve(
                Draft.of("Agency", "2021-05-04").tells(SIGNED),
                Draft.of("Paper", "2021-05-05").tells(SIGNED.type(AgreementType.COOPERATION_AGREEMENT)));
        assertEquals(1, entities.agreements().size());
        assertEquals(
                AgreementType.MEMORANDUM_OF_UNDERSTANDING,
                entities.agreements().get(0).type());
    }

    @Test
    void takesTheBodyThatSignedForThePartyAndNotTheOneOfToday() {
        AgentRef successor = new AgentRef.Known("space-agency-of-sudland");
        Entities entities = resolve(
                Draft.of("Signed", "2021-05-04").tells(SIGNED),
                Draft.of("Visit", "2024-02-01")
                        .tells(Told.memorandum(NORSA, successor).recalled().dated("2021")));
        assertEquals(
                Set.of(new Agent.Known("norland-space-agency"), new Agent.Known("sudland-space-office")),
                entities.agreements().get(0).parties());
    }

    @Test
    void keepsAnAgreementApartFromTheOneThatItRecalls() {
        Entities entities = resolve(Draft.of("Renewed", "2021-05-04")
                .tells(SIGNED.dated("2021").recalling("a2"), SIGNED.recalled().dated("2021")));
        assertEquals(2, entities.agreements().size());
    }

    @Test
    void takesAnAccessionForOneThoughItsDatesDiffer() {
        Told joins = Told.accession("moon-accords", country("XS"));
        Entities entities = resolve(
                Draft.of("Host tells", "2023-03-02").tells(joins.dated("2023-03-01")),
                Draft.of("Party tells", "2023-03-03").tells(joins.dated("2023-03-02")),
                Draft.of("Other party", "2023-03-03")
                        .tells(Told.accession("moon-accords", country("XN")).dated("2023-03-02")));
        assertEquals(2, entities.agreements().size());
    }

    @Test
    void leavesOutWhatHasTooFewParties() {
        Entities entities = resolve(Draft.of("Alone", "2021-05-04")
                .tells(Told.memorandum(named("Orbital Works Inc."), named("The Orbital Works"))));
        assertTrue(entities.agreements().isEmpty());
        assertEquals(1, entities.warnings().size());
    }

    @Test
    void joinsNamesThatDifferInLegalFormAndCase() {
        Entities entities = resolve(
                Draft.of("One", "2021-05-04").tells(Told.memorandum(NORSA, named("Orbital Works Inc."))),
                Draft.of("Two", "2022-05-04").tells(Told.memorandum(SUDSO, named("ORBITAL WORKS"))));
        assertEquals(1, entities.organizations().size());
        assertEquals("Orbital Works Inc.", entities.organizations().get(0).name());
    }

    @Test
    void joinsAnAcronymWithTheNameThatDefinesItInTheSameRelease() {
        AgentRef full = new AgentRef.Named(
                "Institute of Rings",
                Optional.of("IOR"),
                OrganizationKind.RESEARCH_INSTITUTE,
                Optional.of("XW"),
                Optional.empty(),
                "en");
        Entities entities = resolve(
                Draft.of("One", "2021-05-04").tells(Told.memorandum(NORSA, full), Told.memorandum(SUDSO, named("IOR"))),
                Draft.of("Two", "2021-06-04").tells(Told.memorandum(NORSA, named("IOR"))));
        assertEquals(2, entities.organizations().size());
        assertEquals(
                2,
                entities.agreements().stream()
                        .filter(agreement -> agreement.parties().contains(new Agent.Local("institute of rings|XW")))
                        .count());
    }

    @Test
    void doesNotMixUpMinistriesOfTwoCountries() {
        Entities entities = resolve(
                Draft.of("One", "2021-05-04")
                        .tells(Told.memorandum(NORSA, ministry("Ministry of Tides", Optional.of("XS")))),
                Draft.of("Two", "2021-06-04")
                        .tells(Told.memorandum(SUDSO, ministry("Ministry of Tides", Optional.of("XN")))),
                Draft.of("Three", "2021-07-04")
                        .tells(Told.memorandum(SUDSO, ministry("Ministry of Tides", Optional.empty()))));
        assertEquals(3, entities.organizations().size());
    }

    @Test
    void findsInTheGazetteerWhatAReleaseSpellsOtherwise() {
        Entities entities =
                resolve(Draft.of("One", "2021-05-04").tells(Told.memorandum(named("The NORLAND Space Agency"), SUDSO)));
        assertTrue(entities.organizations().isEmpty());
        assertTrue(entities.agreements().get(0).parties().contains(new Agent.Known("norland-space-agency")));
    }

    @Test
    void findsAMinistryByTheNameThatItHasAtHome() {
        Entities entities = resolve(Draft.of("One", "2021-05-04")
                .tells(Told.memorandum(ministry("Ministry of the Winds", Optional.of("XN")), SUDSO)));
        assertTrue(entities.agreements().get(0).parties().contains(new Agent.Known("ministry-of-winds-of-norland")));
    }

    @Test
    void knowsAPersonWithAndWithoutMiddleInitialInTheSameAgreement() {
        Entities entities = resolve(
                Draft.of("One", "2021-05-04").tells(SIGNED.signedBy("Åsa Lind", "Director", NORSA)),
                Draft.of("Two", "2021-05-05").tells(SIGNED.signedBy("Asa M. Lind", "Head", NORSA)),
                Draft.of("Three", "2023-05-05")
                        .tells(Told.memorandum(SUDSO, named("Tide Works"))
                                .signedBy("Asa Q. Lind", "Owner", named("Tide Works"))));
        assertEquals(
                List.of("Åsa Lind", "Asa Q. Lind"),
                entities.people().stream().map(Person::name).toList());
    }

    @Test
    void takesTheSigningOfOneAgreementForOneEvent() {
        Entities entities = resolve(
                Draft.of("One", "2021-05-04")
                        .tells(SIGNED)
                        .events(event(EventType.SIGNING, "e1", Optional.of(on("2021-05-04")), List.of(NORSA))),
                Draft.of("Two", "2021-05-05")
                        .tells(SIGNED)
                        .events(event(EventType.SIGNING, "e1", Optional.empty(), List.of(SUDSO))));
        assertEquals(1, entities.events().size());
        assertEquals(2, entities.events().get(0).agents().size());
    }

    @Test
    void takesMeetingsOfTheSameMonthAndPeopleForOneEventButNotOfTheSameYear() {
        List<AgentRef> both = List.of(NORSA, SUDSO);
        Entities entities = resolve(
                Draft.of("One", "2021-05-04")
                        .events(event(EventType.MEETING, "e1", Optional.of(on("2021-05-03")), both)),
                Draft.of("Two", "2021-05-05").events(event(EventType.MEETING, "e1", Optional.of(on("2021-05")), both)),
                Draft.of("Three", "2021-12-05").events(event(EventType.MEETING, "e1", Optional.of(on("2021")), both)));
        assertEquals(2, entities.events().size());
    }

    @Test
    void doesNotCareAboutTheOrderOfReleases() {
        Draft one = Draft.of("One", "2021-05-04").tells(SIGNED);
        Draft two = Draft.of("Two", "2021-05-05").tells(SIGNED.dated("2021-05"));
        Draft three = Draft.of("Three", "2024-05-05").tells(SIGNED.recalled().dated("2021"));
        assertEquals(resolve(one, two, three), resolve(three, one, two));
    }
}
