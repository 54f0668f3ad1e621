package org.spacecoop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Explanation explanation = new Explanation(
            DatasetFixture.content().merged(), DatasetFixture.content().evidence());

    @Test
    void givesTheSentenceAndTheReleaseOfEachStatement() {
        List<String> lines = explanation.lines(DatasetFixture.AGREEMENT);
        assertEquals("Memorandum between Alpha and Bêta (2031)", lines.get(0));
        int party = lines.indexOf("coop:party  Agency of Alpha  <https://w3id.org/spacecoop/id/organization/alpha>");
        assertTrue(party > 0, String.join("\n", lines));
        assertTrue(lines.get(party + 1).contains("signed a memorandum"), lines.get(party + 1));
        assertEquals(
                "    Orbits shared <" + DatasetFixture.RELEASE
                        + "> of 2031-05-06, characters 12 to 80, rule invented-rule",
                lines.get(party + 2));
    }

    @Test
    void tellsWhatComesFromNoSentenceApart() {
        List<String> lines = explanation.lines(DatasetFixture.AGREEMENT);
        assertTrue(lines.contains("  coop:status  coop:Signed"), String.join("\n", lines));
    }

    @Test
    void tellsOfAPartyWhatItIsPartyTo() {
        List<String> lines = explanation.lines(DatasetFixture.BASE + "id/organization/beta");
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("Memorandum between") && line.contains("coop:party")),
                String.join("\n", lines));
    }

    @Test
    void refusesWhatTheDatasetDoesNotKnow() {
        assertThrows(QueryUsageException.class, () -> explanation.lines("https://example.org/nothing"));
    }
}
