package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an agreement binds: governments or their bodies, those of the headline or those of the terms. */
class BoundPartiesTest {

    @Test
    void bindsTheGovernmentsWhereTheirEnvoysSignBetweenThem() {
        assertEquals(
                List.of(
                        "MemorandumOfUnderstanding Signed: JP government, NO government",
                        "CooperationAgreement Signed: JAXA, NOSA"),
                AgreementsTold.shown(
                        "Ada Quill, head of the Japan Aerospace Exploration Agency (JAXA), and Bo Zorb, head of the"
                                + " Norwegian Space Agency (NOSA), signed a memorandum of understanding between the"
                                + " governments of the two countries on space and a cooperation agreement between JAXA"
                                + " and NOSA on rovers."));
    }

    @Test
    void leavesTheCountriesBoundWhoseBodiesDoWhatTheTermsProvide() {
        assertEquals(
                List.of("CooperationAgreement Signed: JP, NO"),
                AgreementsTold.shown(release(
                        title("Japan, Norway sign agreement on space"),
                        paragraph("Japan and Norway have signed an agreement on space."),
                        paragraph("Under the agreement, JAXA and the Norwegian Space Agency will form a committee of"
                                + " officials from both sides."),
                        paragraph("\"The space agreement between Japan and Norway goes deep,\" an expert said."))));
    }

    @Test
    void countsAGovernmentOnceThatIsNamedTwice() {
        assertEquals(
                List.of("CooperationAgreement Signed: NO government, PE government"),
                AgreementsTold.shown("Norway has approved an agreement between the Government of Norway and the Royal"
                        + " Government of Peru on satellites."));
    }

    @Test
    void takesTheFirstOfTheHeadlineForTheOneWhoSignsWithOthersToo() {
        assertEquals(
                List.of(
                        "MemorandumOfUnderstanding Signed: JAXA, PE",
                        "MemorandumOfUnderstanding Signed: JAXA, ESA 2030",
                        "MemorandumOfUnderstanding Signed: JAXA, NO 2030"),
                AgreementsTold.shown(release(
                        title("JAXA and Peru sign memorandum of understanding on satellites"),
                        paragraph("JAXA and Peru signed a memorandum of understanding on satellites."),
                        paragraph("Comparable memoranda of understanding with the European Space Agency and Norway were"
                                + " signed last year. Peru will build one satellite. Peru will fly it, too."))));
    }

    @Test
    void takesInWhoIsToldToHaveJoinedTheSame() {
        assertEquals(
                List.of("MemorandumOfUnderstanding Signed: JAXA, NASA, CSA"),
                AgreementsTold.shown(
                        "A memorandum of understanding on satellites was signed by JAXA with NASA. The memorandum of"
                                + " understanding is jointly entered into by JAXA, NASA and the Canadian Space Agency."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am Montag schlossen die beiden Behörden in Oslo ein Abkommen. Ziel des Abkommens ist der Ausbau der"
                        + " Industrie beider Länder.|CooperationAgreement Signed: JAXA, NOSA 2031-05-05",
                "Am Montag schlossen die beiden Behörden in Oslo ein Abkommen.|CooperationAgreement Signed: JAXA, NOSA"
                        + " 2031-05-05"
            })
    void takesTheTwoBodiesForThoseNamedRatherThanTheirCountries(String rest, String told) {
        assertEquals(
                List.of(told.replaceAll(" 2031.*", "")),
                AgreementsTold.shown(inLanguage(
                                "de",
                                title("Japanische und norwegische Raumfahrtbehörden: JAXA und NOSA wollen mehr"),
                                paragraph(
                                        "Die JAXA und die Norwegian Space Agency (NOSA) vertiefen ihre Zusammenarbeit. "
                                                + rest)))
                        .stream()
                        .map(shown -> shown.replaceAll(" 2031.*", ""))
                        .toList());
    }

    @Test
    void readsTalksOfTheBodiesAsThoseOfTheirCountries() {
        assertEquals(
                List.of("CooperationAgreement Planned: JP, NO"),
                AgreementsTold.shown(release(
                        title("Japan to hold talks on space cooperation agreement with Norway"),
                        paragraph("Japan will hold talks and sign an agreement with Norway on behalf of the Japanese"
                                + " government on cooperation in space."),
                        paragraph("The order is to have JAXA conduct negotiations on an agreement with the Norwegian"
                                + " side."))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It builds on the memorandum of understanding signed in 2015.|MemorandumOfUnderstanding Signed recall: JAXA,"
                        + " NO 2015",
                "The agreement replaces the 2009 letter of intent.|LetterOfIntent Signed recall: JAXA, NO 2009"
            })
    void takesAnOlderOneForThatOfThoseWhomTheNewsBinds(String rest, String older) {
        assertEquals(
                List.of("CooperationAgreement Signed: JAXA, NO", older),
                AgreementsTold.shown("JAXA and Norway signed an agreement on satellites. " + rest));
    }

    @Test
    void takesTheirOlderOneForThatOfThoseNamed() {
        assertEquals(
                List.of("CooperationAgreement Signed recall: JAXA, CSA 2007"),
                AgreementsTold.shown("Leaders welcomed the advances made by JAXA and CSA in satellites, following their"
                        + " 2007 agreement."));
    }

    @Test
    void takesWhomAPhrasePutFirstNamesForTheOtherParty() {
        assertEquals(
                List.of("Contract InForce related: JAXA, CSA"),
                AgreementsTold.shown("Under contract to CSA, JAXA also maintains a satellite."));
    }

    @Test
    void takesTheBodyOfTheSectionForOneOfTheTwo() {
        assertEquals(
                List.of(
                        "CooperationAgreement Signed: JAXA, CSA",
                        "CooperationAgreement Signed: JAXA, CNES",
                        "CooperationAgreement Signed: JAXA, CSA 2009"),
                AgreementsTold.shown(
                        "JAXA signed cooperation agreements on space with CSA and CNES, respectively.",
                        "1. CSA",
                        "Both organizations signed a cooperation agreement concerning ship monitoring in 2009.",
                        "2. CNES",
                        "Both will meet."));
    }
}
