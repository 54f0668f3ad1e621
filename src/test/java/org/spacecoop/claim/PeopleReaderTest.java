package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.listItem;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.release.Release;
import org.spacecoop.vocabulary.AgreementStatus;

/** Who signed, witnessed or represented. */
class PeopleReaderTest {

    private static final String NEWS = "JAXA and CSA signed a memorandum of understanding on rovers.";

    @Test
    void takesTheTwoOfTheSentenceBeforeForThoseWhoSigned() {
        assertEquals(
                List.of("Signatory Olga Lind for JAXA", "Signatory Luis Soto for CSA"),
                AgreementsTold.people(AgreementsTold.of(
                                "JAXA President Olga Lind met the President of the Canadian Space Agency, Luis Soto, in"
                                        + " Oslo. The two leaders signed a joint statement on rovers.")
                        .get(0)));
        assertEquals(
                List.of(),
                AgreementsTold.people(AgreementsTold.of(
                                "Norway and Peru met in Oslo, said writers Olga Lind and Luis Soto. The two countries"
                                        + " signed a joint statement on rovers.")
                        .get(0)));
    }

    @Test
    void takesTheTwoMinistersForThoseOfTheSentenceBeforeWhateverElseItNames() {
        assertEquals(
                List.of("Signatory Olga Lind for NO", "Signatory Luis Soto for PE"),
                AgreementsTold.people(AgreementsTold.of(
                                "Norwegian Minister Olga Lind met Peruvian Minister Luis Soto at the seat of the CSA in Oslo."
                                        + " The two ministers signed an agreement of Norway and Peru on rovers.")
                        .get(0)));
        assertEquals(
                List.of(),
                AgreementsTold.people(AgreementsTold.of(
                                "Norwegian Minister Olga Lind met Peruvian Minister Luis Soto at the seat of the CSA in Oslo."
                                        + " The two ministers praised the agreement that Norway and Peru signed on rovers.")
                        .get(0)));
    }

    @Test
    void takesWhoSignedAnAccordForNoSignatoryOfAnotherAgreement() {
        assertEquals(
                List.of(),
                AgreementsTold.people(AgreementsTold.of(
                                "The Canadian Space Agency has signed an agreement with JAXA on rovers.",
                                "President Ada Quill, who signed the Artemis Accords in Prague, spoke of a strong signal.")
                        .get(0)));
    }

    @Test
    void takesWhoSignedAnotherPaperForNoSignatory() {
        assertEquals(
                List.of(),
                people(NEWS, "A joint statement on trade was signed by Minister Ada Quill and Minister Bo Zorb."));
        assertEquals(
                List.of(),
                people(
                        NEWS,
                        "A memorandum of understanding was signed by Director Ada Quill and ESA Director Bo Zorb."));
    }

    @Test
    void takesAnAgreementThatIsSpokenOfForSignedWhereSignatoriesAreNamed() {
        AgreementClaim claim = AgreementsTold.of(
                        "Canada's part is set out in an implementing arrangement between JAXA and CSA on rovers."
                                + " JAXA President Ada Quill put her signature to the text on Friday.")
                .get(0);
        assertEquals(AgreementStatus.SIGNED, claim.status().value());
        assertEquals(List.of("Signatory Ada Quill for JAXA"), AgreementsTold.people(claim));
    }

    @Test
    void takesThoseWhoSignForSignatories() {
        assertEquals(
                List.of("Signatory Ada Quill for JAXA", "Signatory Bo Zorb for CSA"),
                people(
                        NEWS,
                        "JAXA President Ada Quill and CSA President Bo Zorb signed the memorandum of understanding."));
    }

    @Test
    void takesThoseByWhomItWasSignedForSignatories() {
        assertEquals(
                List.of("Signatory Ada Quill", "Signatory Bo Zorb"),
                people(NEWS, "The memorandum was signed by President Ada Quill and President Bo Zorb."));
    }

    @Test
    void takesTheTwoPeopleSpokenOfForThoseOfWhomBothSigned() {
        assertEquals(
                List.of("Signatory Ada Quill for JAXA", "Signatory Bo Zorb for CSA"),
                people("JAXA President Ada Quill received CSA President Bo Zorb."
                        + " Both signed a memorandum of understanding on rovers."));
    }

    @Test
    void takesTheGuestsBeforeAClosingParticipleForWitnesses() {
        assertEquals(
                List.of("Witness Ada Quill"),
                people(NEWS, "Das Memorandum wurde im Beisein von Präsidentin Ada Quill unterzeichnet."));
        assertEquals(
                List.of("Signatory Bo Zorb", "Witness Ada Quill"),
                people(
                        NEWS,
                        "Das Memorandum wurde im Beisein von Präsidentin Ada Quill von Minister Bo Zorb unterzeichnet."));
    }

    @Test
    void takesNobodyBeforeAPassiveForASignatory() {
        assertEquals(
                List.of(),
                people(NEWS, "À Lima, où était la présidente Ada Quill, a été signé le mémorandum d'entente."));
    }

    @Test
    void takesNobodyWhoSignedTheResolutionThatOrdersItForASignatory() {
        assertEquals(
                List.of(),
                AgreementsTold.people(AgreementsTold.of(
                                "Norway will sign an agreement with Peru on satellites, according to a resolution signed by"
                                        + " Prime Minister Ada Quill on Tuesday.")
                        .get(0)));
    }

    @Test
    void takesNobodyWhoSignsALawForASignatory() {
        assertEquals(List.of(), people(NEWS, "President Ada Quill signed a law on the memorandum of understanding."));
    }

    @Test
    void takesTheCountryNotTheChargeOfAMinisterForTheParty() {
        AgreementClaim told = AgreementsTold.of(
                        "A satellite agreement was signed by Ada Quill, Minister of Tides of Norway,"
                                + " and Bo Zorb, Minister of Winds of Peru.")
                .get(0);
        assertEquals(
                List.of("NO", "PE"),
                told.parties().stream()
                        .map(party -> AgreementsTold.name(party.value()))
                        .toList());
        assertEquals(List.of("Signatory Ada Quill for NO", "Signatory Bo Zorb for PE"), AgreementsTold.people(told));
    }

    @Test
    void saysForWhomSomeoneSigned() {
        assertEquals(
                List.of("Signatory Ada Quill for NO"),
                people(
                        "Norway and Peru signed a satellite agreement.",
                        "Minister Ada Quill signed the agreement on behalf of Norway."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The signing was witnessed by Minister Ada Quill.",
                "They signed in the presence of Minister Ada Quill.",
                "Minister Ada Quill attended the signing ceremony."
            })
    void takesThoseWhoAreMerelyPresentForWitnesses(String sentence) {
        assertEquals(List.of("Witness Ada Quill"), people(NEWS, sentence));
    }

    @Test
    void takesThoseWhoRepresentAPartyForRepresentatives() {
        assertEquals(
                List.of("Representative Ada Quill for JAXA", "Representative Bo Zorb for CSA"),
                people("JAXA, represented by President Ada Quill, and CSA, represented by President Bo Zorb, signed a"
                        + " memorandum of understanding on rovers."));
    }

    @Test
    void readsAListOfThoseWhoAttended() {
        Release release = release(
                paragraph(NEWS),
                paragraph("Also attending the signing were:"),
                listItem("Ada Quill, Minister of Tides"),
                listItem("Bo Zorb, Director of the Quillfort Institute"),
                paragraph("Later, Minister Cy Vorn opened a shop."));
        assertEquals(
                List.of("Ada Quill", "Bo Zorb"),
                AgreementsTold.of(release).get(0).people().stream()
                        .map(person -> person.value().person().name())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“A great day,” said Minister Ada Quill.",
                "Minister Ada Quill said that she was glad.",
                "Later they met Minister Ada Quill.",
                "Minister Ada Quill opened a museum."
            })
    void takesNobodyWhoIsMerelyQuotedOrMet(String sentence) {
        assertEquals(List.of(), people(NEWS, sentence));
    }

    @Test
    void countsAPersonOnceWithTheWeightierCapacity() {
        assertEquals(
                List.of("Signatory Ada Quill"),
                people(
                        NEWS,
                        "The memorandum was signed by President Ada Quill.",
                        "The ceremony was witnessed by President Quill."));
    }

    @Test
    void keepsThePostAsPrinted() {
        AgreementClaim told = AgreementsTold.of(NEWS, "They signed in the presence of Ada Quill, Minister of Tides.")
                .get(0);
        assertEquals(
                Optional.of("Minister of Tides"), told.people().get(0).value().roleAsPrinted());
    }

    private static List<String> people(String... paragraphs) {
        return AgreementsTold.people(AgreementsTold.of(paragraphs).get(0));
    }
}
