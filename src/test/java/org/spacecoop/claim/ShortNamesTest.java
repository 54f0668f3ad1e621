package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortNamesTest {

    @Test
    void takesWordsWithinANameForIt() {
        assertTrue(ShortNames.isWithin("Gulf Quillfort Marine Corporation", "Quillfort Marine"));
        assertFalse(ShortNames.isWithin("Gulf Quillfort Marine Corporation", "Quillfort"));
        assertFalse(ShortNames.isWithin("Gulf Quillfort Marines Corporation", "Quillfort Marine"));
    }
}
