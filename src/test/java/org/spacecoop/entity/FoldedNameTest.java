package org.spacecoop.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norland Space Agency | norland space agency",
                "ORBITAL Works, Inc. | Orbital Works",
                "Orbital Works S.A. | orbital works",
                "Orbital Works S.à r.l. | Orbital Works",
                "Ångström & Fils GmbH | Angstrom and Fils",
                "O’Hara Launch | O'Hara Launch",
            })
    void foldsWhatIsNoPartOfTheName(String printed, String plain) {
        assertEquals(FoldedName.of(plain), FoldedName.of(printed));
    }

    @Test
    void keepsAWordThatOnlyLooksLikeALegalForm() {
        assertEquals("ag", FoldedName.of("AG"));
        assertNotEquals(FoldedName.of("Northern Launch"), FoldedName.of("Southern Launch"));
    }

    @Test
    void keepsNamesOfOtherScripts() {
        assertEquals("国家航天局", FoldedName.of("国家航天局"));
    }
}
