package org.spacecoop.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @Test
    void foldsAccentsCaseAndPunctuation() {
        assertEquals("agencia espacial de ejemplo", Names.fold("Agência  Espacial, de Ejemplo."));
    }

    @ParameterizedTest
    @CsvSource({
        "Example Space Agency (ESAX), ESAX, true",
        "Example Space Agency, ESA, true",
        "the National Space Office of Ruritania, Ruritania Space Office, true",
        "Orbital Things Inc., Orbital Things, true",
        "Ministry of the Economy, Ministry of Education, false",
        "Space Agency, European Space Agency and Research Council Headquarters, false",
        "'', Ruritania, false"
    })
    void findsTheSameNameByAcronymOrByMostOfItsWords(String one, String other, boolean same) {
        assertEquals(same, Names.same(one, other));
        assertEquals(same, Names.same(other, one));
    }
}
