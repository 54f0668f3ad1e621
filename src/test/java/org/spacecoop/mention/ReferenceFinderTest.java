package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

class ReferenceFinderTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(InventedReleases.HOME);
    private static final ReferenceFinder FINDER =
            new ReferenceFinder(Lexicon.read(InventedReleases.HOME.lexicon().resolve("references.yaml")), SPLITTER);

    @ParameterizedTest
    @CsvSource({
        "Both parties will share data., PARTIES",
        "Our two countries are friends., COUNTRIES",
        "The two agencies met., ORGANIZATIONS",
        "The company builds rockets., COMPANY",
        "The agency builds rockets., AGENCY",
        "The institute builds rockets., INSTITUTE",
        "The two universities met., UNIVERSITIES",
        "Then both companies met., COMPANIES",
        "Beide Länder arbeiten zusammen., COUNTRIES",
        "Am Montag trafen sich die beiden Agenturen in Oslo., ORGANIZATIONS",
        "Ambas partes firmaron., PARTIES",
        "Les deux pays coopèrent., COUNTRIES"
    })
    void knowsWhatAPhraseRefersTo(String sentence, String referent) {
        assertEquals(
                List.of(referent),
                find(sentence).stream().map(r -> r.referent().name()).toList());
    }

    @Test
    void givesTheWholePhraseItsPlace() {
        ReferenceMention found = find("Then the two sides signed.").get(0);
        assertEquals("the two sides", "Then the two sides signed.".substring(found.start(), found.end()));
    }

    @Test
    void leavesSingleNounsAlone() {
        assertEquals(List.of(), find("A party was held, and two country houses burned."));
    }

    @Test
    void leavesOutWhatBelongsToTheTwo() {
        assertEquals(List.of(), find("The two countries' tide organisations met."));
        assertEquals(1, find("The two countries' leaders met.").size());
    }

    @Test
    void takesAHouseInWhichSomethingIsDoneForNobody() {
        assertEquals(List.of(), find("They signed it at the institute."));
    }

    @Test
    void takesTheBeginningOfALongNameForNoReference() {
        assertEquals(List.of(), find("They wrote to the Institute for Space Tides."));
    }

    private static List<ReferenceMention> find(String sentence) {
        return FINDER.find(SPLITTER.tokens(sentence, "en"));
    }
}
