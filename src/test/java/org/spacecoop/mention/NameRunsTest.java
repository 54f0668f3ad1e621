package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;

class NameRunsTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(InventedReleases.HOME);
    private static final NameRuns RUNS =
            new NameRuns(Lexicon.read(InventedReleases.HOME.lexicon().resolve("organizations.yaml")), SPLITTER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Zorbia Space Agency signed.|Zorbia Space Agency|SPACE_AGENCY",
                "Then Zorbia Optics Inc. signed.|Zorbia Optics Inc.|COMPANY",
                "Then Zorbia Optics, S.A. de C.V. signed.|Zorbia Optics, S.A. de C.V.|COMPANY",
                "March 14 - Zorbia Optics Inc. signed.|Zorbia Optics Inc.|COMPANY",
                "Then Quillfort University signed.|Quillfort University|UNIVERSITY",
                "Then Quillfort Chamber of Commerce signed.|Quillfort Chamber of Commerce|NON_GOVERNMENTAL_ORGANIZATION",
                "dann unterschrieb Quillfort Raumfahrtagentur.|Quillfort Raumfahrtagentur|SPACE_AGENCY"
            })
    void takesANameWhoseHeadStandsLast(String sentence, String name, String kind) {
        assertEquals(List.of(name + "|" + kind + "|HEADED"), shown(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ministry of Tides signed.|Ministry of Tides|MINISTRY",
                "The University of Quillfort signed.|University of Quillfort|UNIVERSITY",
                "The National Commission for Orbital Affairs signed.|National Commission for Orbital Affairs|GOVERNMENT",
                "The Ministry of Tides, Winds, and Rains signed.|Ministry of Tides, Winds, and Rains|MINISTRY",
                "The Ministry of Tides and Winds signed.|Ministry of Tides and Winds|MINISTRY"
            })
    void takesANameWhoseHeadStandsFirstWithItsWholeList(String sentence, String name, String kind) {
        assertEquals(List.of(name + "|" + kind + "|HEADED"), shown(sentence));
    }

    @Test
    void endsAListWhereAnotherNameBegins() {
        assertEquals(
                List.of("Ministry of Tides|MINISTRY|HEADED", "Institute of Winds|RESEARCH_INSTITUTE|HEADED"),
                shown("The Ministry of Tides and the Institute of Winds signed."));
    }

    @Test
    void endsAListWithoutCommasWhereOneParts() {
        assertEquals(
                "Centre for Tides and Harbours|RESEARCH_INSTITUTE|HEADED",
                shown("The Centre for Tides and Harbours, and Ada Example signed.")
                        .get(0));
    }

    @Test
    void endsTheNameOfAnOfficeBeforeItsHolders() {
        assertEquals(
                "Bureau of Tides and Foreign Affairs|GOVERNMENT|HEADED",
                shown("The secretary in the Bureau of Tides and Foreign Affairs Ada Example signed.")
                        .get(0));
        assertEquals(
                "Bureau of Science|GOVERNMENT|HEADED",
                shown("The secretary in the Bureau of Science Ada Q. Example signed.")
                        .get(0));
        assertEquals(
                List.of("Bureau of Foreign Affairs and Trade|GOVERNMENT|HEADED"),
                shown("The Bureau of Foreign Affairs and Trade signed."));
    }

    @Test
    void endsTheNameOfAUniversityBehindItsSeat() {
        assertEquals(
                List.of("University of Quillfort|UNIVERSITY|HEADED", "Zorbia|COMPANY|BARE"),
                shown("The University of Quillfort and Zorbia signed."));
        assertEquals(
                List.of("University of Science and Technology|UNIVERSITY|HEADED"),
                shown("The University of Science and Technology signed."));
    }

    @Test
    void endsAListBeforeWordsWithoutCapitals() {
        assertEquals(
                List.of("Ministry of Tides|MINISTRY|HEADED"), shown("The Ministry of Tides, and its staff, signed."));
    }

    @ParameterizedTest
    @CsvSource({
        "Today Zorbia Institute signed., Zorbia Institute",
        "Furthermore Zorbia Institute signed., Zorbia Institute",
        "European Tide Institute signed., European Tide Institute",
        "The Lunar Tide Institute signed., Lunar Tide Institute"
    })
    void beginsANameAfterTheWordsThatOpenASentence(String sentence, String name) {
        assertEquals(List.of(name + "|RESEARCH_INSTITUTE|HEADED"), shown(sentence));
    }

    @Test
    void endsANameBeforeAPost() {
        assertEquals(
                List.of("Quillfort Institute|RESEARCH_INSTITUTE|HEADED"),
                names("Then Quillfort Institute Director came."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Zorbia signed.|Zorbia",
                "Then Zorbia Blue signed.|Zorbia Blue",
                "Then Zorbia & Sons signed.|Zorbia & Sons",
                "Then iZorb signed.|iZorb"
            })
    void leavesAPlainProperNameInDoubt(String sentence, String name) {
        assertEquals(List.of(name + "|COMPANY|BARE"), shown(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday they met.",
                "The Memorandum came in March.",
                "In Europe, all is well.",
                "The Institute signed.",
                "They flew to the Moon."
            })
    void findsNoNameInWordsThatAreMerelyCapitalised(String sentence) {
        assertEquals(List.of(), shown(sentence));
    }

    @Test
    void keepsOutOfWhatIsKnownAlready() {
        List<Token> tokens = SPLITTER.tokens("Then Norway Zorbia signed.", "en");
        BitSet covered = new BitSet();
        covered.set(1);
        assertEquals(
                List.of("Zorbia"),
                RUNS.find(tokens, new Scene(covered, new BitSet(), false, "en")).stream()
                        .map(OrganizationMention::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ministry of Tides and Zorbia Optics signed.|Ministry of Tides",
                "The Ministry of Tides and Quillfort Institute signed.|Ministry of Tides",
                "The Ministry of Science and Information Technology signed.|Ministry of Science and Information Technology",
                "The Zorbian Research and Development Agency signed.|Zorbian Research and Development Agency"
            })
    void tellsTheNextOrganisationFromTheNextPortfolio(String sentence, String name) {
        List<Token> tokens = SPLITTER.tokens(sentence, "en");
        BitSet opened = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            opened.set(i, tokens.get(i).text().equals("Zorbia"));
        }
        assertEquals(
                name,
                RUNS.find(tokens, new Scene(new BitSet(), opened, false, "en"))
                        .get(0)
                        .name());
    }

    @Test
    void endsANameInAHeadlineBeforeAVerb() {
        List<Token> tokens = SPLITTER.tokens("Zorbia Optics Signs Launch Deal With Quillfort Inc.", "en");
        assertEquals(
                List.of("Zorbia Optics", "Launch Deal", "Quillfort Inc."),
                RUNS.find(tokens, new Scene(new BitSet(), new BitSet(), true, "en")).stream()
                        .map(OrganizationMention::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then Zorb Space Station flew.",
                "Then Quillfort Lunar Rover drove.",
                "They toured the Mission Control Center."
            })
    void takesNoThingForAnOrganisation(String sentence) {
        assertEquals(List.of(), shown(sentence));
    }

    @Test
    void takesAFacilityWithANameForAnOrganisation() {
        assertEquals(
                List.of("Quillfort Control Center|RESEARCH_INSTITUTE|HEADED"),
                shown("They toured the Quillfort Control Center."));
    }

    private static List<String> names(String sentence) {
        return shown(sentence).stream().filter(name -> !name.endsWith("BARE")).toList();
    }

    private static List<String> shown(String sentence) {
        List<Token> tokens = SPLITTER.tokens(sentence, "en");
        return RUNS.find(tokens, Scene.plain("en")).stream()
                .map(name -> name.name() + "|" + name.kind() + "|" + name.certainty())
                .toList();
    }
}
