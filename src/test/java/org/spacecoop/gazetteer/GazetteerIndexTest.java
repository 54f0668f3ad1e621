package org.spacecoop.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.vocabulary.OrganizationKind;

class GazetteerIndexTest {

    private static final Country EXLAND = new Country(
            "XX",
            "Exland",
            List.of(name("Exland"), name("the Île of Ex"), name("EX"), name("E.X.")),
            List.of(name("Exish")));
    private static final Organization FIRST = organization("first-space-agency", "First Space Agency", "FSA");
    private static final Organization SECOND = organization("federal-space-agency", "Federal Space Agency", "FSA");
    private static final Place TOWN =
            new Place("old-town-xx", "Old-Town", Optional.of("XX"), List.of(name("Old-Town")));
    private static final Accord ACCORD = new Accord(
            "open-accord", "Open Accord", Optional.empty(), Optional.empty(), List.of(name("Open Accord")), List.of());
    private static final Field FIELD = new Field("launch", "Launch", List.of(name("Launch")));

    private final GazetteerIndex index = new GazetteerIndex(
            new Gazetteer(List.of(EXLAND), List.of(FIRST, SECOND), List.of(TOWN), List.of(ACCORD), List.of(FIELD)));

    @Test
    void findsThingsById() {
        assertEquals(Optional.of(EXLAND), index.country("XX"));
        assertEquals(Optional.of(SECOND), index.organization("federal-space-agency"));
        assertEquals(Optional.of(TOWN), index.place("old-town-xx"));
        assertEquals(Optional.of(ACCORD), index.accord("open-accord"));
        assertEquals(Optional.of(FIELD), index.field("launch"));
        assertEquals(Optional.empty(), index.country("YY"));
    }

    @ParameterizedTest
    @CsvSource({"Exland", "EXLAND", "exland", "the Exland", "Ile of Ex", "EX", "E.X."})
    void findsACountryByItsNames(String name) {
        assertEquals(List.of(EXLAND), index.countriesNamed(name));
    }

    @ParameterizedTest
    @CsvSource({"ex", "Ex", "Exish", "Exlands"})
    void takesNoOtherWordForACountry(String word) {
        assertEquals(List.of(), index.countriesNamed(word));
    }

    @Test
    void findsACountryByItsDemonym() {
        assertEquals(List.of(EXLAND), index.countriesOfDemonym("exish"));
    }

    @Test
    void givesAllOrganizationsOfAnAcronym() {
        assertEquals(List.of(FIRST, SECOND), index.organizationsOfAcronym("FSA"));
        assertTrue(index.organizationsOfAcronym("fsa").isEmpty());
    }

    @Test
    void findsAnOrganizationByNameButNotByAcronym() {
        assertEquals(List.of(FIRST), index.organizationsNamed("the First Space Agency"));
        assertEquals(List.of(), index.organizationsNamed("FSA"));
    }

    @Test
    void takesHyphensForSpaces() {
        assertEquals(List.of(TOWN), index.placesNamed("old town"));
        assertEquals(List.of(ACCORD), index.accordsNamed("Open\u00A0Accord"));
    }

    private static Name name(String text) {
        return new Name(text, "en", false);
    }

    private static Organization organization(String id, String label, String acronym) {
        return new Organization(
                id,
                label,
                OrganizationKind.SPACE_AGENCY,
                Optional.of("XX"),
                Optional.empty(),
                List.of(name(label)),
                List.of(acronym),
                Optional.empty(),
                Optional.empty());
    }
}
