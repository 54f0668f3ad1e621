package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.release.Release;

/** What the words beside a name and the rest of the release tell of it. */
class NameDescriptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Then Quillfort, a Japanese imaging company, signed.|Quillfort of JP HEADED",
                "en|Then Quillfort, a maker of cameras, signed.|Quillfort HEADED",
                "en|Then the Japanese start-up Quillfort signed.|Quillfort of JP HEADED",
                "en|Then the Japanese satellite operator Quillfort signed.|Quillfort of JP HEADED",
                "en|Then Lima-based Quillfort signed.|Quillfort of PE HEADED",
                "en|Then Quillfort (NYSE: QFT) signed.|Quillfort HEADED",
                "en|Then Quillfort, headquartered in Lima, Peru, signed.|Quillfort of PE HEADED",
                "en|Then Quillfort, based in Lima, signed.|Quillfort of PE HEADED",
                "es|Luego la empresa pública peruana Quillfort firmó.|Quillfort of PE HEADED",
                "de|Dann unterschrieb der peruanische Betreiber Quillfort.|Quillfort of PE HEADED",
                "fr|Puis la société japonaise Quillfort a signé.|Quillfort of JP HEADED",
                "en|Then the Japanese Earth observation company Quillfort signed.|Quillfort of JP HEADED",
                "es|Luego Chile y la empresa Quillfort firmaron.|Quillfort HEADED",
                "es|Luego el operador de satélites Quillfort firmó.|Quillfort HEADED",
                "fr|Puis le constructeur de satellites Quillfort a signé.|Quillfort HEADED"
            })
    void tellsACompanyByItsDescription(String language, String text, String company) {
        assertEquals(List.of(company), organizations(inLanguage(language, paragraph(text))));
    }

    @Test
    void takesTheFirstPartOfACompoundForNoName() {
        assertEquals(
                List.of("Quillfort of PE HEADED"),
                organizations(inLanguage(
                        "de",
                        paragraph("Dann baute der peruanische Betreiber Quillfort die beiden Tide-Q-Satelliten."))));
    }

    @Test
    void takesANameForACompanyLikeTheOneBeforeIt() {
        assertEquals(
                List.of("Zorbia of ES HEADED", "Quillfort of PE HEADED"),
                organizations(inLanguage(
                        "es", paragraph("Luego la empresa española Zorbia y la peruana Quillfort firmaron."))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Then mission specialist Ada Quill signed.|Ada Quill BARE",
                "es|Luego lleva las firmas de la ministra Ada Quill.|Ada Quill BARE"
            })
    void takesNoCallingForADescription(String language, String text, String name) {
        assertEquals(
                0,
                organizations(inLanguage(language, paragraph(text))).stream()
                        .filter(found -> !found.equals(name))
                        .count());
    }

    @Test
    void takesNoDescriptionForAReference() {
        assertEquals(
                0,
                Shown.FINDER.find(release("Then the company Quillfort signed.")).stream()
                        .flatMap(sentence -> sentence.mentions(ReferenceMention.class))
                        .count());
    }

    @Test
    void knowsADescribedCompanyWhereverItStands() {
        Release release = release("Then Quillfort, a Japanese imaging company, signed.", "Then Quillfort left.");
        assertEquals(List.of("Quillfort of JP HEADED", "Quillfort of JP HEADED"), organizations(release));
    }

    @Test
    void readsAShortNameAsTheFullOneOfTheRelease() {
        Release release = release(
                title("Quillfort and Zorbia Sign Deal on Cameras"),
                paragraph("In May Quillfort Optics Inc. and Zorbia Robotics signed a deal."));
        assertEquals(
                List.of(
                        "Quillfort Optics Inc. HEADED",
                        "Zorbia Robotics HEADED",
                        "Quillfort Optics Inc. HEADED",
                        "Zorbia Robotics HEADED"),
                organizations(release));
    }

    @Test
    void prefersAKnownNameToItsPartsWhereAShortOneMayBeEither() {
        Release release = release("Then Goddard left.", "The Goddard Space Flight Center met the Goddard Tide Office.");
        assertEquals(
                "Goddard Space Flight Center (GSFC) of US KNOWN",
                organizations(release).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facilitated by friends, it was signed.",
                "Earlier, they had signed.",
                "Talks with friends went on.",
                "Fruitful as they were, both left."
            })
    void takesNoWordForANameMerelyBecauseItOpensASentence(String text) {
        assertEquals(List.of(), organizations(release(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quillfort signed it.", "Quillfort and friends signed it."})
    void takesTheSubjectOfASentenceForAName(String text) {
        assertEquals(List.of("Quillfort BARE"), organizations(release(text)));
    }

    @Test
    void takesNobodyForACompanyBecauseThePersonHeadsOne() {
        assertEquals(
                List.of(),
                organizations(release("They met Ana Example, the head of the Norwegian space corporation.")));
    }

    private static List<String> organizations(Release release) {
        return Shown.FINDER.find(release).stream()
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class))
                .map(Shown::of)
                .toList();
    }
}
