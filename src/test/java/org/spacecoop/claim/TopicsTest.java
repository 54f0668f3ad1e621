package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What agreements are about. */
class TopicsTest {

    @Test
    void takesTheFieldsOfTheSentencesThatTellTheAgreement() {
        assertEquals(
                List.of("earth-observation"),
                fields(AgreementsTold.of("Norway and Peru signed an agreement on Earth observation.", "Debris is bad.")
                        .get(0)));
    }

    @Test
    void givesEachOfTwoAgreementsTheFieldsOfItsOwnClause() {
        List<AgreementClaim> told = AgreementsTold.of(
                "JAXA and CSA signed a memorandum of understanding on Earth observation, and JAXA and CNES"
                        + " signed a letter of intent on satellite navigation.");
        assertEquals(List.of("earth-observation"), fields(told.get(0)));
        assertEquals(List.of("navigation"), fields(told.get(1)));
    }

    @Test
    void keepsThePhraseAfterTheInstrument() {
        assertEquals(
                List.of("better weather satellites for fishermen"),
                AgreementsTold.of("JAXA and CSA signed an agreement on better weather satellites for fishermen.")
                        .get(0)
                        .topics()
                        .stream()
                        .map(Stated::value)
                        .toList());
    }

    private static List<String> fields(AgreementClaim claim) {
        return claim.fields().stream().map(Stated::value).toList();
    }
}
