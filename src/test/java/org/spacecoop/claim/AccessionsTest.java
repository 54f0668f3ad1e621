package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.datelined;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries that join an accord. */
class AccessionsTest {

    @Test
    void takesTheHeadlinesAgreementWithTheOrganisationThatOneJoinsForTheJoining() {
        assertEquals(
                List.of("Accession Signed: NO"),
                AgreementsTold.shown(release(
                        title("Norway signs accession agreement with ESO"),
                        paragraph("Norway has joined the European Southern Observatory, which builds telescopes."))));
    }

    @Test
    void makesAnAccessionOfEachCountryOfAList() {
        assertEquals(
                List.of("Accession Signed: NO", "Accession Signed: PE", "Accession Signed: KE"),
                AgreementsTold.shown("Norway, Peru, and Kenya signed the Artemis Accords."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru became the 99th country to sign the Artemis Accords.|Accession Signed: PE",
                "Peru joins the Artemis Accords.|Accession Signed: PE",
                "Peru will sign the Artemis Accords.|Accession Planned: PE",
                "NASA welcomed Peru as a signatory of the Artemis Accords.|Accession Signed: PE",
                "Minister Ada Quill signed the Artemis Accords on behalf of Peru.|Accession Signed: PE",
                "The crowd cheered Peru's signing of the Artemis Accords.|Accession Signed: PE"
            })
    void readsTheWaysInWhichAnAccessionIsTold(String sentence, String told) {
        assertEquals(List.of(told), AgreementsTold.shown(sentence));
    }

    @Test
    void takesTheCountryOfAnEnvoysPostForTheOneThatJoins() {
        assertEquals(
                List.of("Accession Signed: PE"),
                AgreementsTold.shown("Ada Quill, Peruvian minister of science, signs the Artemis Accords in Lima."));
    }

    @Test
    void neverTakesTheHostForOneThatJoins() {
        assertEquals(
                List.of("Accession Signed: PE"),
                AgreementsTold.shown("The United States and Peru signed the Artemis Accords."));
    }

    @Test
    void takesTheCountryOfTheDatelineForThatOfAMinisterWithoutOne() {
        assertEquals(
                List.of("Accession Signed: NO"),
                AgreementsTold.shown(datelined(
                        "Oslo",
                        paragraph("At the Norwegian Space Agency, Minister Ada Quill signed the Artemis Accords."))));
        assertEquals(
                List.of(),
                AgreementsTold.shown(datelined(
                        "Oslo", paragraph("Minister Ada Quill, a guest from Peru, signed the Artemis Accords."))));
    }

    @Test
    void takesTheOtherCountryWhereTheHostIsNamedBesideTheAccord() {
        assertEquals(
                List.of("Accession Signed: KE"),
                AgreementsTold.shown(
                        inLanguage(
                                "de",
                                paragraph(
                                        "Kenia hat sich als 54. Staat den von den USA angestoßenen Artemis Accords angeschlossen."))));
    }

    @Test
    void takesWhoSignsForOneCountryForNoSignatoryOfTheOneNamedBesideIt() {
        List<AgreementClaim> told = AgreementsTold.of(inLanguage(
                "de",
                paragraph("Bisher hatten fünfzig Staaten die Artemis Accords unterzeichnet."),
                paragraph("Neben Kenia bekannte sich auch Norwegen, durch die Unterschrift von Ministerin Ada Quill,"
                        + " zur friedlichen Erforschung des Weltraums.")));
        assertEquals(2, told.size());
        assertEquals(List.of(), AgreementsTold.people(told.get(0)));
        assertEquals(List.of("Signatory Ada Quill"), AgreementsTold.people(told.get(1)));
    }

    @Test
    void takesTheAgreementOfTheGovernmentInTheHeadlineForTheAccord() {
        assertEquals(
                List.of("Accession Signed: PE"),
                AgreementsTold.shown(release(
                        title("Peruvian government signs space agreement with the United States"),
                        paragraph("Peru signed the Artemis Accords in Washington."))));
    }

    @Test
    void takesTheAgreementOnMembershipForWhatTheHeadlineTells() {
        assertEquals(
                List.of("CooperationAgreement Signed: ESA, PE 2031-05-03"),
                AgreementsTold.shown(release(
                        title("Peru becomes an associate member of the European Space Agency"),
                        paragraph("An agreement on associate membership was signed by ESA and Peru on 3 May 2031."))));
    }

    @Test
    void tellsOneAccessionOnceHoweverOftenTheTextDoes() {
        List<AgreementClaim> told = AgreementsTold.of(release(
                title("Peru Signs the Artemis Accords"),
                paragraph("On 3 May 2031, Peru signed the Artemis Accords."),
                paragraph("NASA welcomed Peru as a signatory of the Accords.")));
        assertEquals(1, told.size());
        assertEquals(Optional.of("artemis-accords"), told.get(0).accord());
        assertEquals(
                "2031-05-03", told.get(0).date().orElseThrow().value().date().toString());
    }

    @Test
    void readsNoPlanInWhatAnApposedPactLaysOut() {
        assertEquals(
                List.of("Accession Signed: PE"),
                AgreementsTold.shown(
                        "Peru has become the 36th nation to sign the Artemis Accords, a pact that lays out rules."));
    }

    @Test
    void takesTheAgreementThatOneMoreCountrySignsForTheAccord() {
        assertEquals(
                List.of("Accession Signed: PE 2031-05-13"),
                AgreementsTold.shown("Peru is the latest country to sign a space agreement with NASA. On Tuesday Peru"
                        + " became the 11th signatory to the Artemis Accords."));
    }

    @Test
    void takesTheStatementByWhichACountryJoinsForTheJoining() {
        assertEquals(
                1,
                AgreementsTold.shown("Kenya has joined China's International Lunar Research Station (ILRS) project. The"
                                + " Kenya Space Agency and the China National Space Administration signed a joint"
                                + " statement on cooperation on the ILRS.")
                        .size());
    }

    @Test
    void findsNoAccessionInADenial() {
        assertEquals(List.of(), AgreementsTold.shown("Peru has not signed the Artemis Accords."));
    }

    @Test
    void givesTheFieldsOfTheAccordWhereTheTextNamesNone() {
        AgreementClaim told =
                AgreementsTold.of("Peru signed the Artemis Accords.").get(0);
        assertEquals(
                List.of("field-of-accord"),
                told.fields().stream().map(Stated::rule).distinct().toList());
    }
}
