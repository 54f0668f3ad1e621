package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How companies and other bodies that nobody knows tell of what they agreed. */
class CompanyNewsTest {

    @Test
    void takesTheCountryOfASeatForNoParty() {
        assertEquals(
                List.of("Contract Signed: Quillfort of PE, Zorbia Ltd., JAXA"),
                AgreementsTold.shown(
                        "Quillfort, headquartered in Callao, Peru, and Zorbia Ltd. signed a satellite contract with JAXA."));
    }

    @Test
    void meansUniversitiesByTheTwoUniversities() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: University of Quillon, University of Zorb"),
                AgreementsTold.shown(release(
                        title("JAXA and CSA fly satellites"),
                        paragraph("JAXA and CSA fly satellites. JAXA and CSA met the University of Quillon and the"
                                + " University of Zorb."),
                        paragraph("The two universities concluded a memorandum of understanding on satellites."))));
    }

    @Test
    void takesTheInstituteForTheOneOfWhichTheTextSpoke() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: Quillon Tide Institute, JAXA"),
                AgreementsTold.shown(
                        "The Quillon Tide Institute builds satellites.",
                        "The institute signed a memorandum of understanding on satellites with JAXA."));
    }

    @Test
    void takesOurAgreementForThatOfTheOneWhoSpokeBefore() {
        assertEquals(
                List.of("CooperationAgreement InForce related: Quillfort Optics, CSA"),
                AgreementsTold.shown(release(
                        title("JAXA and Quillfort Optics fly satellites"),
                        paragraph("JAXA flew satellites of Quillfort Optics.\n"),
                        paragraph(
                                "“We are proud of them”, said Ana Muestra, director of Quillfort Optics. “Another satellite"
                                        + " flew under our agreement with CSA.”"))));
    }

    @Test
    void givesThoseWhoChooseTogetherOneContract() {
        assertEquals(
                List.of("Contract Signed: Quillfort Ltd., Zorbia Ltd., JAXA"),
                AgreementsTold.shown("Quillfort Ltd. and Zorbia Ltd. retained JAXA to launch their satellites."));
    }

    @Test
    void knowsACompanyByItsAcronymWhateverEndsItsName() {
        assertEquals(
                List.of("Contract Signed: Quillon Tide Satellite, JAXA"),
                AgreementsTold.shown(
                        "Quillon Tide Satellite (QTS) opened an office.",
                        "QTS signed a satellite contract with JAXA."));
    }

    @Test
    void takesWhatLeadsToANameForNobodyElse() {
        assertEquals(
                List.of("CooperationAgreement Signed: Quillfort Ltd., Zorbia of PE"),
                AgreementsTold.shown(
                        inLanguage(
                                "es",
                                paragraph(
                                        "Quillfort Ltd. firmó un acuerdo sobre satélites con la empresa pública peruana Zorbia."))));
    }
}
