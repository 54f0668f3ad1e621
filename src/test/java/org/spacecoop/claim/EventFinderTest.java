package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spacecoop.claim.EventPart.Role;
import org.spacecoop.vocabulary.EventType;

class EventFinderTest {

    @Test
    void aSigningNamesItsAgreementItsPartiesAndThoseWhoWitnessedIt() {
        EventClaim signing = only(
                EventType.SIGNING,
                "The Polish Space Agency and the Italian Space Agency signed a memorandum of understanding on lunar "
                        + "science on 4 May 2031. The signing was witnessed by Ambassador Clara Weiss.");

        assertEquals(List.of("a1"), signing.agreements());
        assertFalse(signing.planned());
        assertEquals("2031-05-04", date(signing));
        assertTrue(people(signing).contains("Clara Weiss"), signing::toString);
        assertEquals(3, signing.participants().size());
    }

    @Test
    void aSigningStillToComeIsPlanned() {
        assertTrue(only(
                        EventType.SIGNING,
                        "Norway will sign a cooperation agreement with Portugal on satellite navigation next month.")
                .planned());
    }

    @Test
    void anAgreementThatIsOnlyRecalledMakesNoSigning() {
        assertEquals(
                List.of(),
                OneSentence.claims(
                                "The telescope builds on the space situational awareness agreement that Chile signed "
                                        + "with Canada in May 2021.")
                        .events());
    }

    @Test
    void aForumToldTwiceIsOneUnderItsFullerName() {
        EventClaim forum = only(
                EventType.FORUM,
                "The ceremony took place at the Chile-Norway Space Forum. CNES and JAXA co-organised the Space Forum.");

        assertEquals(Optional.of("Chile-Norway Space Forum"), forum.name());
        assertEquals(2, forum.quotes().size());
        assertEquals(
                2,
                forum.participants().stream()
                        .filter(part -> part.value().role() == Role.ORGANIZER)
                        .count());
    }

    @Test
    void anAnniversaryIsDatedByWhatItRecalls() {
        EventClaim anniversary = only(
                EventType.ANNIVERSARY,
                "The satellite talks mark the 30th anniversary of diplomatic relations between Chile and Norway since "
                        + "4 June 2001.");

        assertEquals("2001-06-04", date(anniversary));
    }

    @Test
    void theBodyToBeSetUpBearsItsFullestNameAndItsCountry() {
        EventClaim establishment = only(
                EventType.ESTABLISHMENT,
                "The Polish Space Agency and the Italian Space Agency signed an agreement to establish a Laboratory of "
                        + "Lunar Dust in Poland. The Laboratory of Lunar Dust will be established as a legal entity in "
                        + "Poland.");

        AgentRef.Named body =
                (AgentRef.Named) establishment.establishes().orElseThrow().value();
        assertEquals("Laboratory of Lunar Dust", body.name());
        assertEquals(Optional.of("PL"), body.countryCode());
        assertTrue(establishment.planned());
        assertEquals(2, establishment.participants().size());
    }

    @Test
    void someoneWhoIsQuotedTakesNoPart() {
        EventClaim visit = only(
                EventType.VISIT,
                "A Kenyan delegation visited the Italian Space Agency. \"The satellites are superb,\" said Minister "
                        + "Olga Lind.");

        assertEquals(List.of(), people(visit));
    }

    @Test
    void whatHasNothingToDoWithSpaceIsLeftOut() {
        assertEquals(
                List.of(),
                OneSentence.claims("Minister Olga Lind met Director Pierre Valois in Oslo to discuss fisheries.")
                        .events());
    }

    @Test
    void everyFactOfAnEventHasAQuoteAndARule() {
        EventClaim meeting =
                only(EventType.MEETING, "Minister Olga Lind met Director Pierre Valois in Oslo to discuss satellites.");

        assertEquals("meeting-active", meeting.rule());
        assertEquals("Oslo", meeting.place().map(place -> place.value().name()).orElse(""));
        meeting.participants().forEach(part -> assertEquals(meeting.quotes(), part.quotes()));
    }

    private static EventClaim only(EventType type, String text) {
        List<EventClaim> events = OneSentence.claims(text).events().stream()
                .filter(event -> event.type() == type)
                .toList();
        assertEquals(1, events.size(), events::toString);
        return events.get(0);
    }

    private static String date(EventClaim event) {
        return event.date().map(date -> date.value().date().toString()).orElse("");
    }

    private static List<String> people(EventClaim event) {
        return event.participants().stream()
                .map(part -> part.value().agent())
                .filter(AgentRef.Person.class::isInstance)
                .map(agent -> ((AgentRef.Person) agent).name())
                .toList();
    }
}
