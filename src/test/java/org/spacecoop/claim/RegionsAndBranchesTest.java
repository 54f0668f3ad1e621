package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lands of a country, subsidiaries, counterparts and people bind, and whom they do not. */
class RegionsAndBranchesTest {

    @Test
    void takesLandsForPartiesOfTheirOwn() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: Colorado of US, JAXA"),
                AgreementsTold.shown(
                        "The State of Colorado signed a memorandum of understanding on satellites with JAXA."));
        assertEquals(
                List.of("CooperationAgreement Signed: South Australia of AU, JAXA"),
                AgreementsTold.shown("The Government of South Australia and JAXA signed an agreement on satellites."));
        assertEquals(
                List.of("CooperationAgreement Signed: Apulia of IT, JAXA"),
                AgreementsTold.shown("The Apulia Region and JAXA signed an agreement on satellites."));
        assertEquals(
                List.of("CooperationAgreement Signed: Province of Quillón, JAXA"),
                AgreementsTold.shown("The Province of Quillón and JAXA signed an agreement on satellites."));
    }

    @Test
    void takesCentresOfAgenciesForSpaceAndTheHeadOfALandForTheLand() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: Ames Research Center, Hawaii of US"),
                AgreementsTold.shown(
                        "Ames Research Center and the state of Hawaii signed a memorandum of understanding on education."));
        assertEquals(
                List.of("LetterOfIntent Signed: Bayern of DE, ESA"),
                AgreementsTold.shown(inLanguage(
                        "de",
                        title("Mondzentrum"),
                        paragraph(
                                "Bayerns Ministerpräsident Hans Muster und ESA-Generaldirektorin Eva Beispiel haben eine"
                                        + " Absichtserklärung zur Raumfahrt unterzeichnet."))));
    }

    @Test
    void takesTheWordsForStatesForStates() {
        assertEquals(
                List.of("CooperationAgreement Signed: QA, JAXA"),
                AgreementsTold.shown("The State of Qatar and JAXA signed an agreement on satellites."));
        assertEquals(
                List.of("CooperationAgreement Signed: GE government, JAXA"),
                AgreementsTold.shown("The Government of Georgia and JAXA signed an agreement on satellites."));
        assertEquals(
                List.of("CooperationAgreement Signed: CSA, JAXA"),
                AgreementsTold.shown(
                        "After the State of the Union address CSA and JAXA signed an agreement on state of the art satellites."));
    }

    @Test
    void takesLandsForPlacesWhereTheyAreSuch() {
        assertEquals(
                List.of("CooperationAgreement Signed: CSA, JAXA"),
                AgreementsTold.shown("In Adelaide, South Australia, CSA and JAXA signed an agreement on satellites."));
    }

    @Test
    void takesSubsidiariesForTheirCompanyAbroad() {
        assertEquals(
                List.of("Contract Signed: Quillfort of LU, JAXA"),
                AgreementsTold.shown("Quillfort's Luxembourg subsidiary has signed a satellite contract with JAXA."));
        assertEquals(
                List.of("Contract Signed: Quillfort of LU, JAXA"),
                AgreementsTold.shown(
                        "Quillfort's subsidiary in Luxembourg and JAXA have signed a satellite contract."));
        assertEquals(
                List.of("Contract Signed: JAXA, Quillfort of IT"),
                AgreementsTold.shown(
                        "JAXA signed a satellite contract with the Italian arm of the Norwegian firm Quillfort for two years."));
    }

    @Test
    void takesAnAgencyAndItsMinistryForOneParty() {
        assertEquals(
                List.of("CooperationAgreement Signed: ISRO, JAXA"),
                AgreementsTold.shown(
                        "India flies satellites.",
                        "An agreement on satellites was signed between ISRO/ Department of Space (DOS) and JAXA."));
    }

    @Test
    void takesACounterpartForAPersonOfTheLikeAgency() {
        assertEquals(
                List.of("CooperationAgreement Signed: CSA, JAXA"),
                AgreementsTold.shown(
                        "The CSA president, Ana Muestra, and her Japanese counterpart, Kenji Mori, signed an agreement on satellites."));
        assertEquals(
                List.of("CooperationAgreement Signed: DLR, JAXA"),
                AgreementsTold.shown(
                        inLanguage(
                                "de",
                                title("Satelliten"),
                                paragraph(
                                        "Das DLR hat mit seinem japanischen Pendant ein Abkommen über Satelliten unterzeichnet."))));
    }

    @Test
    void takesFamilyNamesInCapitalsForPeople() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, CSA"),
                AgreementsTold.shown(
                        "JAXA President QUILLANO Ren and CSA President Ana MUESTRA signed an agreement on satellites."));
    }

    @Test
    void takesThePortfoliosOfAPostForNobody() {
        assertEquals(
                List.of("CooperationAgreement Signed: KR, JAXA"),
                AgreementsTold.shown(
                        "Mr. Hwang Min-su, Vice Minister of Science and ICT of Korea, and Kenji Mori, president of JAXA, signed"
                                + " an agreement on satellites."));
    }

    @Test
    void leavesTheLastOfAListItsBracket() {
        assertEquals(
                List.of("CooperationAgreement Signed: Peru Tide Council of PE, Chile Space Board of CL"),
                AgreementsTold.shown(
                        release(
                                title("Satellites"),
                                paragraph(
                                        "The Peru Tide Council and the Chile Space Board (CSB) signed an agreement on satellites."))));
    }
}
