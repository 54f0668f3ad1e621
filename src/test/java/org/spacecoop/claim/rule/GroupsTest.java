package org.spacecoop.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.InventedReleases;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.MentionFinder;

/** How words and mentions become items, and items groups. Groups are shown as their kind with what they name. */
class GroupsTest {

    private static final ItemReader ITEMS = new ItemReader(InventedReleases.HOME);
    private static final MentionFinder MENTIONS = new MentionFinder(InventedReleases.HOME, InventedReleases.GAZETTEER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Peru met.|PARTIES[NO PE] met .",
                "Norway, Peru and Kenya met.|PARTIES[NO PE KE] met .",
                "Norway, Peru, and Kenya met.|PARTIES[NO PE KE] met .",
                "Norway & Peru met.|PARTIES[NO PE] met .",
                "Norway, together with Peru, met.|PARTIES[NO PE] , met .",
                "Norway as well as Peru met.|PARTIES[NO PE] met .",
                "Norway and the Quillfort Institute met.|PARTIES[NO Quillfort Institute] met .",
                "Norway and the Zorbia Office's Quillfort Institute met.|PARTIES[NO Quillfort Institute] met .",
                "JAXA and Peru's Quillfort Inc. met.|PARTIES[Japan Aerospace Exploration Agency Quillfort Inc.] met .",
                "JAXA/CSA met.|PARTIES[Japan Aerospace Exploration Agency Canadian Space Agency] met .",
                "JAXA, CSA met.|PARTIES[Japan Aerospace Exploration Agency Canadian Space Agency] met .",
                "NASA/JPL met.|PARTIES[National Aeronautics and Space Administration] / PARTIES[Jet Propulsion Laboratory] met .",
                "JAXA and the Italian Quillfort Inc. met.|PARTIES[Japan Aerospace Exploration Agency Quillfort Inc.] met .",
                "The JAXA agency and the Quillfort Institute met.|the PARTIES[Japan Aerospace Exploration Agency Quillfort Institute] met .",
                "The Quillfort Institute and the JAXA space agency met.|the PARTIES[Quillfort Institute Japan Aerospace Exploration Agency] space agency met .",
                "Norway met Peru.|PARTIES[NO] met PARTIES[PE] ."
            })
    void readsListsOfPartiesAsOneGroup(String sentence, String items) {
        assertEquals(items, shown(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met at last (3 May 2021) again.|they met at last DATE again .",
                "They met on 2 May 2021 (3 May 2021) again.|they met on DATE again .",
                "They met at last (on 3 May 2021) again.|they met at last again .",
                "JAXA (3 May 2021) met.|PARTIES[Japan Aerospace Exploration Agency] met ."
            })
    void readsADayInBracketsWhereNoOtherStandsBeforeIt(String sentence, String items) {
        assertEquals(items, shown(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAXA, a maker of rockets, and the Quillfort Institute met.|PARTIES[Japan Aerospace Exploration Agency Quillfort Institute] met .",
                "JAXA, which builds many rockets, and the Quillfort Institute met.|PARTIES[Japan Aerospace Exploration Agency Quillfort Institute] met .",
                "JAXA in Tokyo, and the Quillfort Institute in Lima met.|PARTIES[Japan Aerospace Exploration Agency Quillfort Institute] in PLACE met .",
                "JAXA in Tokyo, and the Quillfort Institute met.|PARTIES[Japan Aerospace Exploration Agency] in PLACE , and the PARTIES[Quillfort Institute] met .",
                "JAXA, based in Tokyo, and the Quillfort Institute met.|PARTIES[Japan Aerospace Exploration Agency Quillfort Institute] met ."
            })
    void passesOverWhatIsPutInBetween(String sentence, String items) {
        assertEquals(items, shown(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under a contract with JAXA, the CSA will fly.|under a INSTRUMENT with PARTIES[Japan Aerospace Exploration Agency] , the PARTIES[Canadian Space Agency] will fly .",
                "Norwegian and Peruvian officials met.|PARTIES[NO PE] met .",
                "Norwegian and Peruvian space officials met.|PARTIES[NO PE] met .",
                "The foreign ministers of Norway and Peru met.|the PARTIES[NO PE] met .",
                "The heads of JAXA and the CSA met.|the PARTIES[Japan Aerospace Exploration Agency Canadian Space Agency] met .",
                "Norwegian and Peruvian satellites met.|ADJECTIVE[NO PE] satellites met .",
                "The coasts of Norway and Peru met.|the coasts of PARTIES[NO PE] met ."
            })
    void readsThoseWhoActForPartiesAsTheParties(String sentence, String items) {
        assertEquals(items, shown(sentence));
    }

    @Test
    void readsTheCountryBeforeAFirmAsWhereItIsFrom() {
        assertEquals(
                "PARTIES[Japan Aerospace Exploration Agency] met a ADJECTIVE[SG] start - up .",
                shown("JAXA met a Singapore start-up."));
        assertEquals("PARTIES[Japan Aerospace Exploration Agency] met PARTIES[SG] .", shown("JAXA met Singapore."));
    }

    @Test
    void takesANameSaidAgainForTheSameParty() {
        assertEquals(
                "with the PARTIES[Quillfort Institute] , met .",
                shown("with the Zorbia Office, the Quillfort Institute, met."));
    }

    @Test
    void notesThoseWhoRepresentAParty() {
        List<Item> items = items(
                "JAXA, represented by President Ada Quill, and the Quillfort Institute, represented by Director Bo Zorb,"
                        + " met.");
        assertEquals(2, items.get(0).mentions().size());
        assertEquals(
                List.of("Ada Quill", "Bo Zorb"),
                items.get(0).representatives().stream()
                        .map(one -> one.person().person().name())
                        .toList());
    }

    @Test
    void readsListsOfPeopleAsOneGroup() {
        assertEquals("PERSON[Ada Quill Bo Zorb] met .", shown("Minister Ada Quill and Director Bo Zorb met."));
    }

    @Test
    void takesCountriesThatADashJoinsForWhatQualifiesANoun() {
        assertEquals("the ADJECTIVE[NO PE] INSTRUMENT grew .", shown("The Norway-Peru agreement grew."));
        assertEquals("the ADJECTIVE[US JP] INSTRUMENT grew .", shown("The U.S.–Japan agreement grew."));
    }

    @Test
    void takesAnAbbreviationBeforeANounForAnAdjective() {
        assertEquals("a ADJECTIVE[US] company came .", shown("A US company came."));
        assertEquals("then PARTIES[US] signed INSTRUMENT .", shown("Then US signed agreement."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in Peru.|they met in PLACE[PE] .",
                "They met at the Quillfort Institute.|they met at the PLACE[Quillfort Institute] .",
                "They met with Peru.|they met with PARTIES[PE] .",
                "They met in front of Peru.|they met in front of PARTIES[PE] ."
            })
    void takesWhatStandsAfterAWordOfPlaceForAPlace(String sentence, String items) {
        assertEquals(items, shown(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La agencia dependiente del Ministerio de Mareas y Perú firman.|PARTIES[PE] firman .",
                "El CNES adscrito al Ministerio de Mareas firma.|el PARTIES[Centre National d'Études Spatiales] firma .",
                "Le CNES rattaché au Ministère des Marées signe.|le PARTIES[Centre National d'Études Spatiales] signe ."
            })
    void leavesOutUnderWhomAPartyStands(String sentence, String items) {
        assertEquals(items, shown(sentence));
    }

    @Test
    void leavesOutWhatStandsInBrackets() {
        assertEquals("PARTIES[NO] met PARTIES[PE] .", shown("Norway (the land of fjords, not of Kenya) met Peru."));
    }

    @Test
    void readsToTheEndOfASentenceThatEndsWithinAList() {
        assertEquals("with PARTIES[NO] and", shown("with Norway and"));
        assertEquals("with PARTIES[NO] ,", shown("with Norway,"));
        assertEquals("with PARTIES[NO] as well as", shown("with Norway as well as"));
        assertEquals("with PARTIES[NO] , represented", shown("with Norway, represented"));
        assertEquals("with PARTIES[NO] , a", shown("with Norway, a"));
    }

    @Test
    void coversTheTextFromTheFirstToTheLastOfAGroup() {
        String sentence = "Then Norway, Peru and Kenya met.";
        Item group = items(sentence).stream()
                .filter(item -> item.kind() == Kind.PARTIES)
                .findFirst()
                .orElseThrow();
        assertEquals("Norway, Peru and Kenya", sentence.substring(group.start(), group.end()));
    }

    private static String shown(String sentence) {
        return items(sentence).stream()
                .map(item -> item.kind() == Kind.WORD ? item.word() : item.kind() + names(item))
                .collect(Collectors.joining(" "));
    }

    private static String names(Item item) {
        List<String> names = item.mentions().stream()
                .map(GroupsTest::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? "" : "[" + String.join(" ", names) + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The JAXA-CSA agreement holds.|the ADJECTIVE[Japan Aerospace Exploration Agency Canadian Space Agency]",
                "The JAXA–CSA mission flies.|the ADJECTIVE[Japan Aerospace Exploration Agency Canadian Space Agency]",
            })
    void readsNamesJoinedByADashAsOneAdjective(String sentence, String beginning) {
        assertEquals(beginning, shown(sentence).substring(0, beginning.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Josef Quill of JAXA and Ann Quill of CSA met.|PERSON[Josef Quill Ann Quill] met .",
                "It was signed by Tovik Quill, for JAXA, and Zorb Quill, for CSA.|it was signed by PERSON[Tovik Quill Zorb Quill] .",
                "Prime Ministers Quill and Zorb met.|PERSON[Quill Zorb] met ."
            })
    void tiesPeopleToThoseForWhomTheyStand(String sentence, String beginning) {
        assertEquals(beginning, shown(sentence).substring(0, beginning.length()));
    }

    private static String name(Mention mention) {
        if (mention instanceof CountryMention country) {
            return country.code();
        }
        if (mention instanceof OrganizationMention organization) {
            return organization.name();
        }
        return mention instanceof PersonSpan person ? person.person().name() : "";
    }

    private static List<Item> items(String sentence) {
        return ITEMS.items(MENTIONS.find(InventedReleases.release(sentence)).get(0));
    }
}
