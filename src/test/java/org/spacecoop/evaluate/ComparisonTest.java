package org.spacecoop.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Gold.Party AGENCY = new Gold.Party("Ruritanian Space Agency", "", "agency", "RU", "");
    private static final Gold.Party OFFICE = new Gold.Party("Sylvanian Space Office", "", "agency", "SY", "");
    private static final Told.Party TOLD_AGENCY = new Told.Party("Ruritanian Space Agency", "SpaceAgency", "RU", "");
    private static final Told.Party TOLD_OFFICE = new Told.Party("Sylvanian Space Office", "SpaceAgency", "SY", "");
    private static final CodePair PAIR = CodePair.of("SY", "RU");

    @Test
    void countsWhatIsAsAnnotated() {
        Score score = compare(memorandum("2031-05-12", false), told("2031-05-12", TOLD_AGENCY, TOLD_OFFICE));
        assertEquals(new Tally(1, 0, 0), score.agreements());
        assertEquals(new Tally(2, 0, 0), score.parties());
        assertEquals(new Tally(1, 0, 0), score.pairs());
        assertEquals(new Tally(1, 1, 0), score.people());
        assertEquals(new Share(1, 1), score.dates());
        assertEquals(List.of(), score.notes());
    }

    @Test
    void oneSharedPartyMakesNoSharedAgreement() {
        Score score = compare(memorandum("2031-05-12", false), told("2031-05-12", TOLD_AGENCY));
        assertEquals(new Tally(0, 1, 1), score.agreements());
        assertEquals(new Tally(0, 1, 2), score.parties());
    }

    @Test
    void missingAnImpliedAgreementCostsNothing() {
        Score score = Comparison.of(
                new Gold(List.of(memorandum("", true)), List.of(), List.of()), new Told(List.of(), Set.of()));
        assertEquals(Tally.NONE, score.agreements());
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
                .dates();
    }

    private static Score compare(Gold.Agreement wanted, Told.Agreement got) {
        return Comparison.of(new Gold(List.of(wanted), List.of(PAIR), List.of()), new Told(List.of(got), Set.of(PAIR)));
    }

    private static Gold.Agreement memorandum(String date, boolean implied) {
        return new Gold.Agreement(
                List.of("mou"),
                List.of("signed"),
                List.of(date),
                List.of(AGENCY, OFFICE),
                List.of("Anna Beispiel"),
                List.of(),
                implied);
    }

    private static Told.Agreement told(String date, Told.Party... parties) {
        return new Told.Agreement(
                "MemorandumOfUnderstanding",
                "Signed",
                date,
                List.of(parties),
                Set.of("Anna Beispiel", "Somebody Else"));
    }
}
