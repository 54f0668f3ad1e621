package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who binds himself, where names are short, borne by others or go on. */
class NamesMeantTest {

    @Test
    void readsTheShortNameOfABodyThatTheReleaseNamesInFull() {
        assertEquals(
                List.of("CooperationAgreement Signed: EC, PE"),
                AgreementsTold.shown(
                        "The European Commission runs a satellite.",
                        "The Commission concluded an agreement on satellites with Peru."));
    }

    @Test
    void takesNobodyForTheCompanyWhoseNameHeBears() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: ISRO, NOSA"),
                AgreementsTold.shown("The memorandum of understanding on satellites was signed by Shri Airbus Quill, "
                        + "Chairman, ISRO and Dr Otto Berg, President, Norwegian Space Agency."));
    }

    @Test
    void readsTheBodyBehindAPostWhereSomebodyElseFollows() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: ISRO, JAXA"),
                AgreementsTold.shown("A memorandum of understanding for their payload was signed by Ms Ada Quill, "
                        + "Chairperson, ISRO and Dr Otto Berg, President, JAXA."));
    }

    @Test
    void takesBothCountriesForThoseOfTheSentenceBefore() {
        assertEquals(
                List.of("CooperationAgreement Signed: PE, KE"),
                AgreementsTold.shown(release(
                        title("Norway and Chile talk of rockets"),
                        paragraph("Norway has rockets, and Chile has rockets, too."),
                        paragraph("Peru lends its rocket range to Kenya. "
                                + "Both countries signed an agreement on it."))));
    }

    @Test
    void readsANameInSmallLettersToItsAcronym() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, agencia china de mareas y puertos of CN"),
                AgreementsTold.shown(inLanguage(
                        "es",
                        paragraph("La JAXA firmó un acuerdo sobre satélites con la agencia china de mareas y puertos "
                                + "(AMPC)."))));
    }

    @Test
    void takesTheCountryOfTheSentenceBeforeForTheOneThatJoined() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: NO, PE", "Accession Signed: NO 2021-03"),
                AgreementsTold.shown(release(
                        title("Norway and Peru sign memorandum on space"),
                        paragraph("Norway has been widening its circle of partners. "
                                + "In March 2021, it signed the Artemis Accords."))));
    }
}
