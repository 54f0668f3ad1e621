package org.spacecoop.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Gold.Party AGENCY = new Gold.Party("Ruritanian Space Agency", "", "agency", "RU", "");
    private static final Gold.Party OFFICE = new Gold.Party("Sylvanian Space Office", "", "agency", "SY", "");
    private static final Told.Party TOLD_AGENCY = new Told.Party("Ruritanian Space Agency", "SpaceAgency", "RU", "");
    private static final Told.Party TOLD_OFFICE = new Told.Party("Sylvanian Space Office", "SpaceAgency", "SY", "");
    private static final Map<String, Set<String>> FIELDS = Map.of("Tidal science", Set.of("tidal science", "tides"));
    private static final CodePair PAIR = CodePair.of("SY", "RU");

    @Test
    void countsWhatIsAsAnnotated() {
        Score score = compare(memorandum("2031-05-12", false), told("2031-05-12", TOLD_AGENCY, TOLD_OFFICE));
        assertEquals(new Tally(1, 0, 0), score.tally(Measure.AGREEMENTS));
        assertEquals(new Tally(2, 0, 0), score.tally(Measure.PARTIES));
        assertEquals(new Tally(1, 0, 0), score.tally(Measure.COUNTRY_PAIRS));
        assertEquals(new Tally(1, 1, 0), score.tally(Measure.PEOPLE));
        assertEquals(new Share(1, 1), score.share(Aspect.DATE));
        assertEquals(new Tally(0, 1, 0), score.tally(Measure.SIGNATORIES));
        assertEquals(new Tally(1, 0, 0), score.tally(Measure.WITNESSES));
        assertEquals(new Tally(1, 0, 0), score.tally(Measure.PLACES));
        assertEquals(new Tally(1, 1, 1), score.tally(Measure.FIELDS));
        assertEquals(Map.of("mou", new Tally(1, 0, 0)), score.types());
        assertEquals(
                List.of("people: missing [] extra [Somebody Else]", "fields: missing [harbours] extra [Rocketry]"),
                score.notes());
    }

    @Test
    void oneSharedPartyMakesNoSharedAgreement() {
        Score score = compare(memorandum("2031-05-12", false), told("2031-05-12", TOLD_AGENCY));
        assertEquals(new Tally(0, 1, 1), score.tally(Measure.AGREEMENTS));
        assertEquals(new Tally(0, 1, 2), score.tally(Measure.PARTIES));
    }

    @Test
    void missingAnImpliedAgreementCostsNothing() {
        Score score = Comparison.of(new Gold(List.of(memorandum("", true)), List.of(), List.of()), Told.nothing());
        assertEquals(Tally.NONE, score.tally(Measure.AGREEMENTS));
    }

    @Test
    void aMonthIsNoMistakeWhereTheAnnotationKnowsNoDay() {
        assertEquals(new Share(1, 1), dates("2031-05", "2031-05-12"));
        assertEquals(new Share(0, 1), dates("2031-05-12", "2031-05"));
        assertEquals(new Share(0, 1), dates("2031-05-12", "2031-05-13"));
        assertEquals(new Share(0, 1), dates("", "2031-05-13"));
    }

    private static Share dates(String annotated, String told) {
        return compare(memorandum(annotated, false), told(told, TOLD_AGENCY, TOLD_OFFICE))
                .share(Aspect.DATE);
    }

    private static Score compare(Gold.Agreement wanted, Told.Agreement got) {
        return Comparison.of(
                new Gold(List.of(wanted), List.of(PAIR), List.of()), new Told(List.of(got), Set.of(PAIR), FIELDS));
    }

    private static Gold.Agreement memorandum(String date, boolean implied) {
        return new Gold.Agreement(
                List.of("mou"),
                List.of("signed"),
                List.of(date),
                List.of(AGENCY, OFFICE),
                List.of(),
                List.of("Anna Beispiel"),
                List.of(),
                List.of("Port Quill, Sylvania"),
                List.of(),
                List.of("watching the tides", "harbours"),
                implied);
    }

    private static Told.Agreement told(String date, Told.Party... parties) {
        return new Told.Agreement(
                "MemorandumOfUnderstanding",
                "Signed",
                date,
                List.of(parties),
                new LinkedHashSet<>(List.of("Anna Beispiel", "Somebody Else")),
                Set.of("Somebody Else"),
                Set.of("Anna Beispiel"),
                Set.of("port quill"),
                new LinkedHashSet<>(List.of("Tidal science", "Rocketry")));
    }
}
