package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.mention.InventedReleases.release;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.claim.Trace.Outcome;

class TraceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Peru signed a satellite agreement.|FIRED|“agreement” Signed: Norway; Peru",
                "Norway and Peru signed a satellite agreement.|CLAIMED|a1 CooperationAgreement Signed: NO; PE",
                "Norway and Peru might sign a satellite agreement.|STOPPED|denied or only imagined: “might”",
                "Norway and Peru have not signed a satellite agreement.|STOPPED|denied or only imagined: “not”",
                "Norway and Peru signed a satellite agreement. The two countries signed the agreement in Oslo.|MERGED|"
                        + "tells more of what sentence 1 tells: CooperationAgreement Signed: NO; PE",
                "The two countries signed a satellite agreement.|DROPPED|"
                        + "fewer than two parties: none, “The two countries” stands for nobody named before",
                "Norway and Peru signed a memorandum on fish.|DROPPED|"
                        + "not on space: no space agency, no word of space, not in the title either",
                "Norway and Peru signed a satellite paper.|NEARLY|after “signed” no instrument within 13 words",
            })
    void tellsWhatBecameOfARule(String text, Outcome outcome, String words) {
        List<String> told = traced(text, Trace.full()).entries().stream()
                .filter(entry -> entry.outcome() == outcome)
                .map(Trace.Entry::words)
                .toList();
        assertTrue(told.contains(words), () -> outcome + " " + told);
    }

    @Test
    void namesThePatternThatFired() {
        assertEquals(
                List.of("sign-active/1"),
                traced("Norway and Peru signed a satellite agreement.", Trace.ofRules()).entries().stream()
                        .filter(entry -> entry.outcome() == Outcome.FIRED)
                        .map(Trace.Entry::rule)
                        .toList());
    }

    @Test
    void takesNoNotesUnlessItIsAskedTo() {
        assertEquals(
                List.of(),
                traced("Norway and Peru signed a satellite agreement.", Trace.none())
                        .entries());
    }

    @Test
    void findsTheSameClaimsWithAndWithoutNotes() {
        String text = "Norway and Peru signed a satellite agreement. Kenya has not joined.";
        assertEquals(
                AgreementsTold.FINDER.find(release(text)), AgreementsTold.FINDER.find(release(text), Trace.full()));
    }

    @Test
    void writesASentenceWithItsPlaceAndWhatTheRulesMadeOfIt() {
        var release = release("Norway and Peru might sign a satellite agreement.");
        Trace trace = Trace.full();
        AgreementsTold.FINDER.find(release, trace);
        assertEquals(
                List.of(
                        "1. paragraph 0-49: Norway and Peru might sign a satellite agreement.",
                        "    stopped  sign-active/1: denied or only imagined: “might”"),
                new TraceLines(release).of(trace).subList(0, 2));
    }

    private static Trace traced(String text, Trace trace) {
        AgreementsTold.FINDER.find(release(text), trace);
        return trace;
    }
}
