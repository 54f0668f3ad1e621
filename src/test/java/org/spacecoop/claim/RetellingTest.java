package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.listItem;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a release says again of the agreement that it tells is no other agreement. */
class RetellingTest {

    @Test
    void keepsWhatWasSignedYearsAgoApartFromWhatIsToBeSigned() {
        assertEquals(
                List.of(
                        "CooperationAgreement Planned: PE, NO",
                        "CooperationAgreement Signed: PE, NO 2029-05",
                        "CooperationAgreement Signed: PE, NO 2030-12"),
                AgreementsTold.shown(release(
                        title("Ministers to meet"),
                        paragraph("Peru and Norway will sign two joint agreements on satellites."),
                        paragraph(
                                "The agreements would widen the Peruvian-Norwegian satellite accord signed during a visit in May 2029."),
                        paragraph("In December 2030, Peru and Norway signed an agreement to share satellite data."))));
    }

    @Test
    void takesTheItemsBehindAColonForThoseThatTheirNumberSumsUp() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, CSA"),
                AgreementsTold.shown(
                        release(
                                title("Ministers meet"),
                                paragraph(
                                        "They signed two documents: an agreement on trade and a memorandum of understanding between JAXA and the CSA on satellites."))));
    }

    @Test
    void takesWhatABodyGetsBuiltForTheDealOfItsCountryThatIsNews() {
        assertEquals(
                List.of("CooperationAgreement Signed: TAS, NOSA"),
                AgreementsTold.shown(release(
                        title("Norway signs satellite deal"),
                        paragraph("Norway signed a deal with the company Thales Alenia Space for its first satellite."),
                        paragraph("Thales Alenia Space will build the satellite for the Norwegian Space Agency."))));
    }

    @Test
    void readsWhatTheAgreementBringsToOtherCountriesAsMoreOfIt() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, CSA"),
                AgreementsTold.shown(release(
                        title("JAXA and CSA sign a memorandum on rovers"),
                        paragraph("JAXA and CSA signed a memorandum of understanding on rovers."),
                        paragraph("The ambassador of Peru in Norway watched, and Peru and Norway were thanked."),
                        paragraph("The memorandum provides for visits of students between both countries."))));
    }

    @Test
    void takesTheAgencyOfTheBodyForTheCountryOfTheHeadlineWhateverTeaserStandsBetween() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, NOSA"),
                AgreementsTold.shown(release(
                        title("JAXA and Norway sign space cooperation agreement"),
                        paragraph("JAXA president signs important agreement, which widens the cooperation."),
                        paragraph("JAXA and the Norwegian Space Agency (NOSA) signed a civil space agreement."))));
    }

    @Test
    void takesTheCountryOfTheBodyForTheAgencyOfTheHeadline() {
        assertEquals(
                List.of("CooperationAgreement Signed: NOSA, JAXA"),
                AgreementsTold.shown(release(
                        title("Norway and Japan sign satellite agreement"),
                        paragraph("The Norwegian Space Agency (NOSA) and JAXA signed an agreement on satellites."),
                        paragraph("The Norwegian Space Agency signed the satellites agreement with Japan in Oslo."))));
    }

    @Test
    void takesTheBodyOfNoToldCountryForTheCountryOfTheHeadline() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, Quillfort Institute"),
                AgreementsTold.shown(release(
                        title("JAXA signs satellite deal with Peru"),
                        paragraph("JAXA has signed an agreement with the Quillfort Institute on satellite data."))));
    }

    @Test
    void takesTheLeadThatNamesOneForTheAgreementThatIsToldInFullFurtherOn() {
        assertEquals(
                List.of("CooperationAgreement Signed: PE, JAXA 2031-05-03"),
                AgreementsTold.shown(release(
                        title("Peru buys a satellite"),
                        paragraph("Peru signed on 3 May 2031 an agreement with an agency on a satellite."),
                        paragraph("The satellite will bear the name of a heroine."),
                        paragraph("The agreement was signed between Peru and JAXA."))));
    }

    @Test
    void takesThePartiesWhoJoinForcesForThoseOfTheAgreementTold() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, CSA, NASA"),
                AgreementsTold.shown(release(
                        title("JAXA signs with CSA and NASA"),
                        paragraph("JAXA has signed an agreement on satellites with CSA and NASA."),
                        paragraph("The agreement aims to widen the work between the two entities in space science."),
                        paragraph("The parties will join forces in training engineers in satellite technology."))));
    }

    @Test
    void takesHeadsOfSeveralBodiesOfOneCountryForItsEnvoys() {
        assertEquals(
                List.of("CooperationAgreement Signed: US, CA"),
                AgreementsTold.shown(release(
                        title("United States and Canada sign satellite agreement"),
                        paragraph("The United States and Canada have agreed to fly a satellite together."),
                        paragraph(
                                "The agreement was signed by NASA Administrator Ada Quill, Bo Fort, Administrator of the"
                                        + " National Oceanic and Atmospheric Administration (NOAA), and Cy Dale, President of"
                                        + " the Canadian Space Agency (CSA)."))));
    }

    @Test
    void takesTheDocumentThatACompanySignedForThatOfItsCountry() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: Quillfort Optics Ltd of PE, JAXA"),
                AgreementsTold.shown(release(
                        title("Peru, Japan ink memorandum on cooperation in space sector"),
                        paragraph("Peru and Japan have signed a memorandum of understanding on space cooperation."),
                        paragraph("The document was signed between the Peruvian satellite operator Quillfort Optics Ltd"
                                + " and JAXA in Oslo."))));
    }

    @Test
    void takesNamesThatDifferOnlyInCapitalsForOne() {
        assertEquals(
                1,
                AgreementsTold.of(release(
                                title("Quillfort space office signs satellite accord with JAXA"),
                                paragraph("The Quillfort Space Office signed a satellite agreement with JAXA.")))
                        .size());
    }

    @Test
    void takesTheAgencyThatAHeadlineLeavesUnqualifiedForTheOneOfTheBody() {
        assertEquals(
                List.of("CooperationAgreement Signed: NOSA, JAXA"),
                AgreementsTold.shown(release(
                        title("Space Agency and JAXA sign satellite agreement"),
                        paragraph("The Norwegian Space Agency (NOSA) announced that it has signed a satellite agreement"
                                + " with JAXA."))));
    }

    @Test
    void takesWhoIsNamedBehindADashAtTheEndOfAHeadlineForTheOneWhoTellsIt() {
        assertEquals(
                List.of("CooperationAgreement Signed: NOSA, JAXA"),
                AgreementsTold.shown(release(
                        title("NOSA signs deal on satellites - Muestra"),
                        paragraph("NOSA has signed a deal on satellites, the Muestra reported."),
                        paragraph("NOSA and JAXA signed an agreement on two satellites, NOSA told the Muestra."))));
    }

    @Test
    void takesTheAgenciesWithWhichOneAgreementEachIsSignedForTheCountriesOfTheHeadline() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, NOSA", "MemorandumOfUnderstanding Signed: JAXA, CSA"),
                AgreementsTold.shown(release(
                        title("JAXA signs satellite agreements with Norway and Canada"),
                        paragraph(
                                "It was a full day for JAXA in Oslo. Signing one memorandum of understanding each with"
                                        + " the Norwegian Space Agency (NOSA) and the Canadian Space Agency (CSA)."))));
    }

    @Test
    void takesAnOlderAgreementForThatOfTheStatesOfTheHeadline() {
        assertEquals(
                List.of("CooperationAgreement Signed: NOSA, CSA", "CooperationAgreement Signed recall: NO, CA 1996"),
                AgreementsTold.shown(release(
                        title("Norway and Canada sign space agreement"),
                        paragraph("The Norwegian Space Agency (NOSA) and the Canadian Space Agency (CSA) have signed an"
                                + " agreement on satellites."),
                        paragraph("The document will replace the previous agreement on satellites signed in 1996."))));
    }

    @Test
    void takesWhatIsConcludedOnTheSameOccasionForAnotherAgreement() {
        assertEquals(
                List.of("CooperationAgreement Signed: NOSA, JAXA", "Contract Signed: NOSA, JAXA"),
                AgreementsTold.shown(release(
                        title("A visit to the station"),
                        paragraph("NOSA and JAXA signed an agreement on the space station."),
                        paragraph("On the same occasion the two agencies concluded a contract for two dockings."))));
    }

    @Test
    void takesWhatWasSignedLongBeforeTheReleaseForNoneOfItsNews() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: NO, PE", "CooperationAgreement Signed: NO, PE 2029-11"),
                AgreementsTold.shown(release(
                        title("Norway and Peru will share images"),
                        paragraph("Norway and Peru signed a memorandum of understanding on satellite images."),
                        paragraph("In November 2029 the two governments signed a protocol on two satellites."))));
    }

    @Test
    void takesTheAgreementOnWhichRelationsRestForNoneOfTheNews() {
        assertEquals(
                List.of(
                        "CooperationAgreement Signed: NOSA, CONIDA",
                        "CooperationAgreement Signed recall: NO, PE 2022-06"),
                AgreementsTold.shown(release(
                        title("A visit to the station"),
                        paragraph("NOSA and CONIDA signed an agreement on the space station. Under it, NOSA will buy"
                                + " a docking system from CONIDA."),
                        paragraph("Norwegian-Peruvian cooperation in space rests upon the agreement on outer space,"
                                + " signed by Presidents Quist and Soto in June 2022."))));
    }

    @Test
    void takesEachItemOfAListForAnotherAgreement() {
        assertEquals(
                List.of("CooperationAgreement Signed: PE government, NO government"),
                AgreementsTold.shown(release(
                        title("Outcome of the visit of the President of Peru to Norway"),
                        paragraph("The following documents were exchanged:"),
                        listItem("Agreement between the two Governments on the peaceful uses of outer space"),
                        listItem("Memorandum on education"))));
    }
}
