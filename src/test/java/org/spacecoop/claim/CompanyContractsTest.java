package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** With whom companies make the contracts that news of companies tells. */
class CompanyContractsTest {

    @Test
    void takesTheSellerOfALauncherThatIsBoughtForAParty() {
        assertEquals(
                List.of("Contract Signed: Eutelsat, Arianespace"),
                AgreementsTold.shown(release(
                        title("Tides from orbit"),
                        paragraph("Eutelsat has booked an Ariane 6 launch for its next satellite."),
                        paragraph("Its last one was launched on a Falcon 9."))));
    }

    @Test
    void takesAPartOfALauncherForNothingThatItsSellerIsBoundBy() {
        assertEquals(
                List.of(),
                AgreementsTold.shown(release(
                        title("Tides from orbit"),
                        paragraph("Eutelsat has picked the Ariane 6 fairing for a test of its satellite."))));
    }

    @Test
    void passesOverWhatIsSaidBetweenDashes() {
        assertEquals(
                List.of("Contract Signed: Airbus, Arianespace"),
                AgreementsTold.shown(release(
                        title("Tides from orbit"),
                        paragraph("Airbus - which builds a satellite for Eutelsat - has chosen an Ariane 6 for it."))));
    }

    @Test
    void readsContractsAsAVerbBetweenTwoNames() {
        assertEquals(
                List.of("Contract Signed: Eutelsat, Airbus"),
                AgreementsTold.shown(release(
                        title("Eutelsat Contracts Airbus as Builder of Its Next Satellites"),
                        paragraph("They will watch the tides."))));
    }

    @Test
    void bindsTheBranchOfTheOwnerOfAnUnnamedSubsidiary() {
        assertEquals(
                List.of("Contract Signed: Airbus (Norway) of NO, ESA"),
                AgreementsTold.shown(release(
                        title("Tides from orbit"),
                        paragraph("Airbus's subsidiary in Norway and ESA have signed a contract for a satellite."))));
    }

    @Test
    void takesTheCompanyThatIsSelectedForTheOtherOfItsSentence() {
        assertEquals(
                List.of("Contract Signed: Eutelsat, Airbus"),
                AgreementsTold.shown(release(
                        title("Eutelsat wants tides from orbit. Eutelsat buys"),
                        paragraph(
                                "Airbus announced that Eutelsat has selected the company to build two satellites."))));
    }

    @Test
    void takesTheEuropeanAgencyOfTheBodyForTheUnionOfTheHeadline() {
        assertEquals(
                List.of("Contract Signed: Airbus, ESA"),
                AgreementsTold.shown(release(
                        title("Airbus wins EU satellite contract"),
                        paragraph("Airbus has won a satellite contract from ESA, the company said."))));
    }

    @Test
    void bindsNobodyWhoOnlyLetsOthersMakeAnAgreement() {
        assertEquals(
                List.of(),
                AgreementsTold.shown(release(
                        title("Airbus looks at a spaceport"),
                        paragraph("A technical assistance agreement was approved by the Norwegian Space Agency (NOSA)"
                                + " so that a spaceport could be planned."))));
    }

    @Test
    void readsThisSecondAgreementAsTheOneTold() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: Airbus, PE"),
                AgreementsTold.shown(release(
                        title("Airbus and Peru sign memorandum on satellites"),
                        paragraph("Airbus and Peru have signed a memorandum of understanding on satellites."),
                        paragraph("“With this second agreement between Peru and Airbus we continue our work.”"))));
    }
}
