package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Quill, Ada Quill",
        "Ada Quill, Quill",
        "A. Quill, Ada Quill",
        "Nick Quill, Nicholas Quill",
        "Ada B. Quill, Ada Quill",
        "Ada Quíll, ADA QUILL",
        "'Ada Quill, Jr.', Ada Quill"
    })
    void takesVariantsOfOneNameForOnePerson(String one, String other) {
        assertTrue(PersonalNames.same(one, other));
        assertTrue(PersonalNames.same(other, one));
    }

    @ParameterizedTest
    @CsvSource({"Ada Quill, Bo Quill", "Ada Quill, Ada Zorb", "B. Quill, Ada Quill", "Quill Ada, Ada Quill"})
    void keepsDifferentPeopleApart(String one, String other) {
        assertFalse(PersonalNames.same(one, other));
        assertFalse(PersonalNames.same(other, one));
    }
}
