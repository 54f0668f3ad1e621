package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.mention.InventedReleases.datelined;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Release;

/** Who is meant by names and by references. */
class PartyReaderTest {

    @Test
    void takesBothCountriesForThoseOfWhichTheTextSpeaksMost() {
        assertEquals(
                List.of("NO", "PE"),
                parties(release(
                        "Leaders of Norway and Peru met to talk about satellites. Kenya sent a note.",
                        "In Norway and in Peru, rockets are popular. Both countries signed a satellite agreement.")));
    }

    @Test
    void takesTheCountryOfABodyForTheOtherOfBothCountriesWhereTheTextNamesButOne() {
        assertEquals(
                List.of("NO", "CA"),
                parties(release(
                        "Norway's satellite, built by the Canadian Space Agency, turned four.",
                        "It came of a satellite agreement between both countries.")));
    }

    @Test
    void takesBothSidesForTheCountriesOfAHeadlineThatNamesNoBody() {
        assertEquals(
                List.of("NO", "PE"),
                parties(release(
                        title("Norway, Peru deepen space ties"),
                        paragraph("In Lima both sides signed a memorandum of understanding on the creation of the "
                                + "Quillon Space Institute, the Foreign Ministry said."))));
    }

    @Test
    void takesAGovernmentForThatOfTheCountryThatTheReleaseIsAbout() {
        assertEquals(
                List.of("PE", "JAXA"),
                parties(inLanguage(
                        "es",
                        title("Perú y CSA hablan de satélites"),
                        paragraph("El Gobierno firmó ayer un convenio con la JAXA para lanzar un satélite."))));
    }

    @Test
    void takesAGovernmentForThatOfTheCountryOfTheOpeningWhereBodiesOfItAreNamed() {
        assertEquals(
                List.of("CA", "JAXA"),
                parties(release(
                        title("Second satellite planned"),
                        paragraph("CANADA will launch a satellite next year, said CSA, the Canadian Space Agency."),
                        paragraph("He said Government was negotiating a satellite cooperation agreement with JAXA."))));
    }

    @Test
    void takesWeForThoseForWhomTheSpeakerActs() {
        assertEquals(
                List.of("CSA", "NO"),
                parties(release(
                        title("Peru to fly to the Moon"),
                        paragraph("Peru and Peru's neighbours want to fly to the Moon, and Peru has rockets."),
                        paragraph(
                                "\"We signed a space cooperation agreement with Norway,\" said Ada Quill, President of the"
                                        + " Canadian Space Agency (CSA)."))));
    }

    @Test
    void guessesNobodyWhereTheSentenceNamesSomebodyUnknown() {
        assertEquals(
                List.of(),
                AgreementsTold.shown(inLanguage(
                        "es",
                        title("La CSA y la JAXA construyen un satélite"),
                        paragraph("La CSA y la JAXA construyen un satélite."),
                        paragraph("Habrá un programa de cooperación entre los Ministerios de Mareas."))));
    }

    @Test
    void takesBothAgenciesForTheOrganisationsOfTheText() {
        assertEquals(
                List.of("JAXA", "CSA"),
                parties(release(
                        "JAXA received CSA.", "Both agencies signed a memorandum of understanding on rovers.")));
    }

    @Test
    void takesBothPartiesForOrganisationsBeforeCountries() {
        assertEquals(
                List.of("JAXA", "CSA"),
                parties(release(
                        "In Kenya and Peru it rained. JAXA received CSA.",
                        "Both parties signed a memorandum of understanding on rovers.")));
    }

    @Test
    void takesWeOfAJointStatementForTheCountriesOfTheHeadline() {
        assertEquals(
                List.of("NO", "PE"),
                parties(release(
                        title("Joint Statement of Norway and Peru"),
                        paragraph("We are negotiating a framework agreement on satellites."))));
    }

    @Test
    void bindsTheGovernmentsThatTheTextBindsWhoeverSignsForThem() {
        assertEquals(
                List.of("NO", "CA"),
                parties(release(
                        title("Norway signs satellite deal with Canada"),
                        paragraph("The Norwegian government has signed a satellite agreement with Canada in Oslo."),
                        paragraph("The agreement was signed by Ada Quill, head of the Norwegian Space Agency, and CSA"
                                + " President Bo Zorb."))));
        assertEquals(
                List.of("NOSA", "CSA"),
                parties(release(
                        title("Norway signs satellite deal with Canada"),
                        paragraph("Ada Quill, head of the Norwegian Space Agency, and CSA President Bo Zorb signed a"
                                + " satellite agreement in Oslo."))));
    }

    @Test
    void takesAMinistryWithoutCountryForTheOneOfThePlaceWhereItStands() {
        assertEquals(
                List.of("JAXA", "Ministry of Tides of PE"),
                parties(
                        datelined(
                                "OSLO",
                                paragraph(
                                        "The Ministry of Tides (MT) in Lima, Peru, and JAXA signed a memorandum of understanding."))));
    }

    @Test
    void takesAMinistryWithoutCountryForTheOneOfTheDateline() {
        assertEquals(
                List.of("Ministry of Tides of NO", "JAXA"),
                parties(datelined(
                        "OSLO", paragraph("The Ministry of Tides and JAXA signed a memorandum of understanding."))));
        assertEquals(
                List.of("Ministry of Tides", "JAXA"),
                parties(release("The Ministry of Tides and JAXA signed a memorandum of understanding.")));
    }

    @Test
    void givesOtherOrganisationsNoCountryFromTheDateline() {
        assertEquals(
                List.of("Quillfort Institute", "JAXA"),
                parties(datelined(
                        "OSLO", paragraph("The Quillfort Institute and JAXA signed a memorandum of understanding."))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Government of Norway and the Government of Peru signed a satellite agreement.|NO government, PE government",
                "The Norwegian and Peruvian governments signed a satellite agreement.|NO government, PE government",
                "Norway and Peru signed a satellite agreement.|NO, PE",
                "Peru’s Quillfort Institute and JAXA signed a satellite agreement.|Quillfort Institute of PE, JAXA"
            })
    void tellsGovernmentsCountriesAndOrganisationsApart(String sentence, String parties) {
        assertEquals(parties, String.join(", ", parties(release(sentence))));
    }

    @Test
    void namesAPartyOnceHoweverItIsCalled() {
        List<AgreementClaim> told = AgreementsTold.of(
                "The Quillfort Tide Institute (QTI) and JAXA signed a memorandum of understanding on rovers.",
                "QTI and the Japan Aerospace Exploration Agency signed the memorandum in Oslo.");
        assertEquals(1, told.size());
        assertEquals(2, told.get(0).parties().size());
    }

    @Test
    void takesAKnownCompanyForNoOtherWhoseNameGoesOn() {
        assertEquals(
                "Eutelsat, JAXA",
                String.join(
                        ", ",
                        parties(release(
                                "Eutelsat and JAXA signed a memorandum of understanding on satellites.",
                                "Eutelsat Satellites is a factory."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JAXA talked with Norway and signed an agreement on satellites with Peru.",
                "JAXA sent an image to Norway and has now also signed an agreement on satellites with Peru.",
                "JAXA welcomed Norway and signed an agreement on satellites with Peru.",
                "JAXA, which sent an image to Norway, signed an agreement on satellites with Peru.",
                "In the presence of the presidents of Norway and Chile, JAXA signed an agreement on satellites with Peru."
            })
    void takesTheSubjectOfBothVerbsForTheOneWhoSigns(String sentence) {
        assertEquals("JAXA, PE", String.join(", ", parties(release(sentence))));
    }

    @Test
    void takesNobodyForTheOneWhoSignsWhoIsOnlyVisited() {
        assertEquals(List.of(), parties(release("He visited Norway and signed an agreement on satellites with Peru.")));
    }

    @Test
    void keepsAStateBoundToAnOrganisationOfStatesWhoeverSigns() {
        assertEquals(
                List.of("CooperationAgreement Signed: NO, ESA"),
                AgreementsTold.shown(
                        "Norway signed a cooperation agreement with ESA.",
                        "Bo Zorb of ESA and Ada Quill, President of the Norwegian Space Agency, signed the agreement."));
    }

    @Test
    void takesTheChoiceOfACompanyForThatOfTheContractTold() {
        assertEquals(
                1,
                AgreementsTold.of(release(
                                "Quillfort Inc. signed a contract with Norway for a satellite.",
                                "The selection of Quillfort Inc. by the Norwegian Space Agency follows a tender."))
                        .size());
    }

    @Test
    void tellsTheContractThatTheHeadlineCallsADeal() {
        assertEquals(
                List.of("Contract Signed: NO, PE"),
                AgreementsTold.shown(release(
                        title("Telescope to fly under Norwegian-Peruvian deal"),
                        paragraph("Norwegian and Peruvian officials signed a contract on a space telescope."))));
    }

    @Test
    void tellsOneMoreOfTheSameTwo() {
        assertEquals(
                2,
                AgreementsTold.of(release(
                                "Norway and Peru signed an agreement on a tracking station.",
                                "The two countries also signed an agreement on the launch of a satellite."))
                        .size());
    }

    @Test
    void tellsNoAgreementWithoutTwoParties() {
        assertEquals(List.of(), AgreementsTold.shown("Norway signed a satellite agreement with a partner."));
        assertTrue(
                traced("Norway signed a satellite agreement with a partner.").contains("fewer than two parties: NO"));
    }

    private static List<String> traced(String text) {
        Trace trace = Trace.full();
        AgreementsTold.FINDER.find(release(text), trace);
        return trace.entries().stream().map(Trace.Entry::words).toList();
    }

    private static List<String> parties(Release release) {
        return AgreementsTold.of(release).stream()
                .flatMap(claim -> claim.parties().stream())
                .map(party -> AgreementsTold.name(party.value()))
                .toList();
    }
}
