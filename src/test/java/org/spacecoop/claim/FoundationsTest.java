package org.spacecoop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spacecoop.claim.AgreementLink.Relation;

/** On which earlier agreement the news rests. */
class FoundationsTest {

    @Test
    void tellsWhatAnArrangementCarriesOut() {
        assertEquals(
                List.of(new AgreementLink(Relation.IMPLEMENTS, "a2")),
                links("Norway and Japan signed an implementing arrangement on lunar science under the framework"
                        + " agreement between Japan and Norway signed in 2015."));
    }

    @Test
    void linksNothingWhereNoEarlierAgreementIsTold() {
        assertEquals(
                List.of(),
                links("Norway and Japan signed an implementing arrangement on lunar science under the stars."));
    }

    private static List<AgreementLink> links(String text) {
        return AgreementsTold.of(release(paragraph(text))).get(0).builtOn().stream()
                .map(Stated::value)
                .toList();
    }
}
