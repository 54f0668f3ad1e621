package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Agência Exemplo, agencia exemplo",
        "ÉTUDES, etudes",
        "Zażółć, zazołc",
        "Example–Utopia, example-utopia",
        "l’Espace, l'espace",
        "Ｅxample, example"
    })
    void dropsCaseDiacriticsAndTheShapesOfMarks(String name, String folded) {
        assertEquals(folded.replace("'", ""), NameFolding.fold(name).replace("'", ""));
    }

    @Test
    void makesOneOfAllApostrophes() {
        assertEquals("d'exemple", NameFolding.fold("d’Exemple"));
        assertEquals("d'exemple", NameFolding.fold("d‘exemple"));
        assertEquals("d'exemple", NameFolding.fold("D`exemple"));
    }

    @Test
    void makesOneOfAllDashesAndKeepsQuotationMarks() {
        assertEquals("a-b", NameFolding.fold("A–B"));
        assertEquals("a-b", NameFolding.fold("A—B"));
        assertEquals("e-b", NameFolding.fold("É—B"));
        assertEquals("“a”", NameFolding.fold("“A”"));
    }

    @Test
    void leavesInvisibleMarksOut() {
        assertEquals("example", NameFolding.fold("Exam\u00adple\u200b"));
    }

    @Test
    void keepsLettersThatAreNoVariantsApart() {
        assertNotEquals(NameFolding.fold("Alpha"), NameFolding.fold("Αlpha"));
    }

    @Test
    void foldsTurkishCapitalsWithoutTheLocale() {
        assertEquals("institut", NameFolding.fold("INSTITUT"));
    }

    @Test
    void takesDigitsForCapitals() {
        assertTrue(NameFolding.isCapitalised("Example"));
        assertTrue(NameFolding.isCapitalised("3D"));
        assertFalse(NameFolding.isCapitalised("example"));
        assertFalse(NameFolding.isCapitalised(""));
    }

    @Test
    void knowsAnAcronymByItsCapitals() {
        assertTrue(NameFolding.isAcronym("EXA"));
        assertTrue(NameFolding.isAcronym("E.X."));
        assertFalse(NameFolding.isAcronym("ExA"));
        assertFalse(NameFolding.isAcronym("E"));
    }
}
