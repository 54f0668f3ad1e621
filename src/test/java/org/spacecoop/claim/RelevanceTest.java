package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which agreements are on space, where neither their parties nor the headline tell it. */
class RelevanceTest {

    @Test
    void takesAnAgreementThatLetsASpaceAgencyUseSomethingForOneOnSpace() {
        assertEquals(
                List.of("CooperationAgreement Renewed: NO, CL"),
                AgreementsTold.shown(release(
                        title("Norway and Chile renew an agreement"),
                        paragraph(
                                "Norway and Chile renewed the agreement by which NASA may use the antenna at Lima."))));
    }

    @Test
    void takesWhatASpaceAgencyBuysAtHomeForNoneOnSpace() {
        assertEquals(
                List.of(),
                AgreementsTold.shown(release(
                        title("NASA awards a contract"),
                        paragraph("NASA has awarded a contract to Boeing for the upkeep of its buildings."))));
    }

    @Test
    void takesWhatAnOrganisationOfStatesForSpaceBuysForOneOnSpace() {
        assertEquals(
                List.of("Contract Signed: Thales, EUMETSAT"),
                AgreementsTold.shown(release(
                        title("Thales wins a contract"),
                        paragraph("Thales has won a contract from EUMETSAT for the processing of data."))));
    }

    @Test
    void asksTheFirstSentenceBelowTheHeadlineWhatAStatementIsOn() {
        assertEquals(
                List.of("JointStatement Signed: NO, CL"),
                AgreementsTold.shown(release(
                        title("Norway and Chile sign joint statement"),
                        paragraph("Norway and Chile signed a joint statement on satellites in Oslo."))));
    }
}
