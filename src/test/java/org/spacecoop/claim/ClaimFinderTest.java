package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.spacecoop.mention.InventedReleases.caption;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.listItem;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Release;

/** Whole releases: which agreements they tell. */
class ClaimFinderTest {

    @Test
    void readsHeadlineCaptionAndTextAsOneAgreement() {
        Release release = release(
                title("JAXA and CSA Sign Memorandum of Understanding on Lunar Rovers"),
                caption(
                        "President Ada Quill of JAXA and President Bo Zorb of CSA sign the memorandum of understanding."),
                paragraph("On 3 May 2031, JAXA and the Canadian Space Agency signed a memorandum of understanding."),
                paragraph("The memorandum of understanding covers rovers."));
        assertEquals(List.of("MemorandumOfUnderstanding Signed: JAXA, CSA 2031-05-03"), AgreementsTold.shown(release));
        assertEquals(4, AgreementsTold.of(release).get(0).quotes().size());
    }

    @Test
    void takesAGermanContractForAnyAgreementWhereNobodySells() {
        assertEquals(
                List.of("CooperationAgreement Signed: NO, JAXA"),
                AgreementsTold.shown(inLanguage(
                        "de",
                        paragraph("Norwegen und die JAXA haben einen Vertrag über Satelliten geschlossen."),
                        paragraph("Der Vertrag gilt ab Mai."))));
        assertEquals(
                List.of("Contract Signed: Quillfort GmbH, JAXA"),
                AgreementsTold.shown(inLanguage(
                        "de",
                        paragraph(
                                "Die Quillfort GmbH und die JAXA haben einen Vertrag über Satelliten geschlossen."))));
    }

    @Test
    void takesForGrantedNothingThatTheSentenceTells() {
        assertEquals(
                List.of("ImplementingArrangement Planned: NO, PE 2031-05"),
                AgreementsTold.shown(inLanguage(
                        "es",
                        paragraph("Noruega y Perú cooperan en satélites. El texto prepara el acuerdo de implementación"
                                + " que ambos países prevén suscribir en mayo."))));
        assertEquals(
                List.of("CooperationAgreement Negotiating: PE, NO"),
                AgreementsTold.shown(inLanguage(
                        "es",
                        paragraph("Noruega aguarda la respuesta de Perú a la última versión de un convenio espacial que"
                                + " ambos países aplauden."))));
    }

    @Test
    void takesNoTownForABodyOfTheRegionInBrackets() {
        assertEquals(
                List.of("CooperationAgreement Signed: PE, JAXA"),
                AgreementsTold.shown(inLanguage(
                        "es",
                        paragraph("El Perú firmó con la JAXA un acuerdo sobre la antena de Quillavila (Zorbia)."),
                        paragraph("La firma del acuerdo con la JAXA sobre la antena fue breve."))));
    }

    @Test
    void takesNoContractOfAnAgencyOnOtherThingsForOneOnSpace() {
        assertEquals(
                List.of(),
                AgreementsTold.shown(inLanguage(
                        "de",
                        paragraph("Die Quillfort GmbH aus Norwegen und die JAXA haben einen Vertrag über die Erprobung"
                                + " von Brennstoffzellen für Lastwagen geschlossen."))));
    }

    @Test
    void takesForSignedWhatAnItemOfAListNames() {
        assertEquals(
                List.of("FrameworkAgreement Signed: JAXA, CSA"),
                AgreementsTold.shown(inLanguage(
                        "es",
                        paragraph("Los instrumentos suscritos en Viena sobre satélites son los siguientes:"),
                        listItem("1. Acuerdo Marco para el uso pacífico del espacio ultraterrestre, entre la JAXA y la"
                                + " CSA."))));
    }

    @Test
    void takesACountryForItselfWhereOnlyTheTextBehindNamesItsAgency() {
        assertEquals(
                List.of("LetterOfIntent Signed: PE, JP"),
                AgreementsTold.shown(inLanguage(
                        "de",
                        title("Japan sucht Partner im All"),
                        paragraph("Japan baut sein Netz im Weltraum aus. Es geht um Rohstoffe im All. Mit Peru ist eine"
                                + " Absichtserklärung unterzeichnet worden."),
                        paragraph("Die JAXA hat viele Fachleute."))));
    }

    @Test
    void bindsThoseWhomAListBehindAColonNames() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, CSA", "CooperationAgreement Signed: JAXA, PE"),
                AgreementsTold.shown(release(
                        paragraph("JAXA signed agreements on satellites with the following partners:"),
                        listItem("the Canadian Space Agency"),
                        listItem("Peru"))));
        assertEquals(
                List.of(),
                AgreementsTold.shown(release(
                        paragraph("JAXA signed agreements on satellites with several partners."),
                        listItem("The Canadian Space Agency turned forty"))));
    }

    @Test
    void namesTheKindBetterWhereTheTextDoes() {
        assertEquals(
                List.of("FrameworkAgreement Signed: NO, PE"),
                AgreementsTold.shown(release(
                        title("Norway and Peru Sign Space Agreement"),
                        paragraph("Norway and Peru signed a framework agreement on satellites."))));
    }

    @ParameterizedTest
    @CsvSource({"satellite communication,1", "telephony,0"})
    void takesTelecommunicationsForSpaceWhereTheSentenceDoes(String covered, int agreements) {
        Release release = release(
                title("Norway and Peru sign memorandum on telecommunications"),
                paragraph("Norway and Peru signed a memorandum of understanding (MoU) on telecommunications, which also"
                        + " covers " + covered
                        + ". The MoU was signed by Ada Berg for Norway and by Luis Soto for Peru."));
        assertEquals(agreements, AgreementsTold.of(release).size());
    }

    @Test
    void takesNoContractOfOthersForTheAgreement() {
        assertEquals(
                List.of("CooperationAgreement Signed: NO, PE 2019-05-03"),
                AgreementsTold.shown(
                        "Norway and Peru signed an agreement on satellites on 3 May 2019.",
                        "A contract for the ground station was awarded last week. The contract has a value of 2 million"
                                + " euros."));
        assertEquals(
                List.of("Contract Signed: NO, SES 2019-05-03"),
                AgreementsTold.shown(
                        "Norway and SES signed an agreement on satellite capacity on 3 May 2019.",
                        "The contract has a value of 2 million euros."));
    }

    @Test
    void givesADayOfSigningToNothingElseThatIsApproved() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: NO, PE 2018-10-08", "CooperationAgreement Signed: NO, CL"),
                AgreementsTold.shown(
                        "The cabinet approved an MoU between Norway and Peru on satellites. The MoU was signed on 8"
                                + " October 2018 in Lima.",
                        "The cabinet also approved an agreement between Norway and Chile on satellites."));
    }

    @Test
    void believesTheLeadThatAnAgreementIsYetToBeSigned() {
        assertEquals(
                List.of("CooperationAgreement Planned: NO, PE"),
                AgreementsTold.shown(release(
                        title("Norway signs space agreement with Peru"),
                        paragraph("Norway will sign a space agreement with Peru in Oslo."))));
    }

    @Test
    void believesTheTextThatAnAgreementHasBeenSigned() {
        assertEquals(
                List.of("CooperationAgreement Signed: NO, PE"),
                AgreementsTold.shown(release(
                        title("Norway to sign space agreement with Peru"),
                        paragraph("Norway has signed a space agreement with Peru in Oslo."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Oslo, JAXA and CSA signed a memorandum of understanding on satellites.",
                "The memorandum of understanding between JAXA and CSA covers rovers and satellites."
            })
    void readsWhatTheHeadlineCallsACooperationAgreementAsTheOneOfTheText(String text) {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, CSA"),
                AgreementsTold.shown(
                        release(title("JAXA and CSA sign cooperation agreement on rovers"), paragraph(text))));
    }

    @Test
    void readsAnAgreementNamedPlainlyAsTheOnlyOneThatIsTold() {
        assertEquals(
                List.of("LetterOfIntent Signed: JAXA, CSA"),
                AgreementsTold.shown(
                        "JAXA and CSA have signed a letter of intent on rovers and satellites.",
                        "A spokesman hailed a new agreement between JAXA and CSA on satellites."));
    }

    @Test
    void tellsTheFrameworkApartUnderWhichAnAgreementIsSigned() {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, CSA", "FrameworkAgreement InForce related: JAXA, CSA"),
                AgreementsTold.shown(release(
                        title("JAXA and CSA sign cooperation agreement on rovers"),
                        paragraph(
                                "The agreement builds on a framework agreement between JAXA and CSA on satellites."))));
    }

    @Test
    void tellsSeveralAgreementsOfOneSentenceApart() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, CSA", "LetterOfIntent Signed: JAXA, CNES"),
                AgreementsTold.shown(
                        "JAXA and CSA signed a memorandum of understanding on rovers, and JAXA and CNES signed a letter of"
                                + " intent on satellites."));
    }

    @Test
    void tellsAgreementsWithDifferentPartnersApart() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, CSA", "MemorandumOfUnderstanding Signed: JAXA, CNES"),
                AgreementsTold.shown(
                        "JAXA signed a memorandum of understanding with CSA on rovers.",
                        "JAXA also signed a memorandum of understanding with CNES on satellites."));
    }

    @Test
    void keepsAnEarlierAgreementOfOtherDateApartAsARecall() {
        assertEquals(
                List.of(
                        "MemorandumOfUnderstanding Signed: JAXA, CSA 2031-05-03",
                        "MemorandumOfUnderstanding Signed recall: JAXA, CSA 2026"),
                AgreementsTold.shown(
                        "On 3 May 2031 JAXA and CSA signed a memorandum of understanding on lunar rovers.",
                        "The partners know each other: JAXA and CSA had earlier signed a memorandum of understanding on"
                                + " satellites in 2026."));
    }

    @Test
    void takesAnAgreementMerelyMentionedForOneInForce() {
        assertEquals(
                List.of("FrameworkAgreement InForce related: NO, PE"),
                AgreementsTold.shown("Under the framework agreement between Norway and Peru, satellites are shared."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Norwegen und Peru haben ein Rahmenabkommen über Satelliten unterzeichnet.|FrameworkAgreement Signed: NO, PE",
                "es|Noruega y Perú firmaron un acuerdo marco sobre satélites.|FrameworkAgreement Signed: NO, PE",
                "fr|La Norvège et le Pérou ont signé un accord-cadre sur les satellites.|FrameworkAgreement Signed: NO, PE"
            })
    void readsOtherLanguages(String language, String sentence, String told) {
        assertEquals(List.of(told), AgreementsTold.shown(inLanguage(language, paragraph(sentence))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Peru signed a trade agreement.",
                "Norway and Peru signed an agreement on fisheries.",
                "Norway and Peru signed a licence agreement for satellites.",
                "The Norwegian minister signed the guest book of the space museum in Peru.",
                "Norway launched a satellite for Peru.",
                "Norway and Peru met to talk about satellites."
            })
    void findsNoAgreementWhereNoneOnSpaceIsTold(String sentence) {
        assertEquals(List.of(), AgreementsTold.shown(sentence));
    }

    @Test
    void decidesForEachAgreementWhetherItIsOnSpace() {
        assertEquals(
                List.of("CooperationAgreement Signed: NO, PE"),
                AgreementsTold.shown(release(
                        title("Norway and Peru Sign Agreements"),
                        paragraph("Norway and Peru signed an agreement on satellites."),
                        paragraph("Norway and Kenya signed an agreement on cybersecurity."),
                        paragraph("Peru and Kenya signed a memorandum of understanding on trade."))));
    }

    @Test
    void takesAnAgreementOfASpaceAgencyForOneOnSpace() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, Quillfort Institute"),
                AgreementsTold.shown("JAXA and the Quillfort Institute signed a memorandum of understanding."));
    }

    @Test
    void warnsWhereNothingWasFound() {
        ReleaseClaims none = AgreementsTold.FINDER.find(release("It rained."));
        assertEquals(1, none.warnings().size());
        assertFalse(none.warnings().get(0).toString().isBlank());
        assertEquals(
                List.of(),
                AgreementsTold.FINDER
                        .find(release("JAXA and CSA signed an agreement."))
                        .warnings());
    }

    @Test
    void findsTheSameTwice() {
        Release release = release(
                "JAXA, CSA and the Quillfort Institute (QI) signed an agreement on rovers in Vienna on Monday.",
                "Minister Ada Quill witnessed the signing. Norway and Peru signed the Artemis Accords.");
        assertEquals(AgreementsTold.FINDER.find(release), AgreementsTold.FINDER.find(release));
        ClaimFinder other = new ClaimFinder(
                org.spacecoop.mention.InventedReleases.HOME, org.spacecoop.mention.InventedReleases.GAZETTEER);
        assertEquals(AgreementsTold.FINDER.find(release), other.find(release));
    }

    @Test
    void claimsNothingMoreAfterReadingOtherReleases() {
        Release first = release("The Quillfort Institute (QI) and JAXA signed an agreement in Norway with Peru.");
        Release second = release("QI and CSA signed an agreement. Both countries signed a satellite agreement.");
        ReleaseClaims alone = AgreementsTold.FINDER.find(second);
        AgreementsTold.FINDER.find(first);
        assertEquals(alone, AgreementsTold.FINDER.find(second));
    }
}
