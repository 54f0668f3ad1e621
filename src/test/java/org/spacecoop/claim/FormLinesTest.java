package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Releases that are filled in like forms, with a section for each agreement. */
class FormLinesTest {

    @Test
    void readsTheDayOfTheSectionThatNamesAParty() {
        assertEquals(
                List.of(
                        "CooperationAgreement Signed: JAXA, NOSA 2031-05-03",
                        "CooperationAgreement Signed: JAXA, CSA 2031-05-04",
                        "CooperationAgreement Signed: JAXA, NOSA 2029"),
                AgreementsTold.shown(release(
                        title("Cooperation agreements on space with two agencies"),
                        paragraph(
                                "The Japan Aerospace Exploration Agency (JAXA) signed a cooperation agreement with the"
                                        + " Norwegian Space Agency (NOSA) and the Canadian Space Agency (CSA), respectively."),
                        paragraph("1. Norwegian Space Agency (NOSA)"),
                        paragraph("(1) Date and location of signing"),
                        paragraph(
                                "On May 3, 2031 in Oslo * Signed at a meeting of the presidents during the congress of"
                                        + " those who observe the Earth and the oceans"),
                        paragraph("(2) Results so far"),
                        paragraph("Both organizations signed a cooperative agreement on satellites in 2029."),
                        paragraph("2. Canadian Space Agency (CSA)"),
                        paragraph("(1) Date and location of signing"),
                        paragraph("On May 4, 2031 in Oslo"))));
    }

    @Test
    void leavesTheDateOfAnAccessionToIt() {
        assertEquals(
                List.of("Accession Signed: NO 2022", "CooperationAgreement Signed: NOSA, JAXA"),
                AgreementsTold.shown(release(
                                title("NOSA and JAXA sign agreement on space"),
                                paragraph("The Norwegian Space Agency (NOSA) has signed an agreement on satellites with"
                                        + " JAXA."),
                                paragraph("Following Norway's signing of the Artemis Accords in 2022, this agreement"
                                        + " further strengthens the cooperation between the two countries.")))
                        .stream()
                        .sorted()
                        .toList());
    }
}
