package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;

class InstrumentFinderTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(InventedReleases.HOME);
    private static final InstrumentFinder FINDER =
            new InstrumentFinder(Lexicon.read(InventedReleases.HOME.lexicon().resolve("instruments.yaml")), SPLITTER);

    @ParameterizedTest
    @CsvSource({
        "They signed a memorandum of understanding., MEMORANDUM_OF_UNDERSTANDING",
        "They signed an MoU., MEMORANDUM_OF_UNDERSTANDING",
        "They signed a framework agreement., FRAMEWORK_AGREEMENT",
        "They signed an agreement., COOPERATION_AGREEMENT generic",
        "They signed a cooperation agreement., COOPERATION_AGREEMENT",
        "They signed an intergovernmental agreement., TREATY",
        "They signed a letter of intent., LETTER_OF_INTENT",
        "Sie unterzeichneten eine Absichtserklärung., LETTER_OF_INTENT",
        "Firmaron un acuerdo marco., FRAMEWORK_AGREEMENT"
    })
    void takesTheLongestPhraseThatNamesAnInstrument(String sentence, String found) {
        assertEquals(List.of(found), shown(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They signed a licence agreement.",
                "They signed a free trade agreement.",
                "They signed the Paris Agreement.",
                "The president signed an executive order."
            })
    void passesOverPapersThatAreNoAgreementsOfOurKind(String sentence) {
        assertEquals(List.of(), shown(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie unterzeichneten vier Abkommen.",
                "Ähnliche Abkommen galten seit Jahren.",
                "Sie schlossen weitere Raumfahrtabkommen.",
                "Bei ihren Treffen wurden 12 bilaterale Abkommen unterzeichnet.",
                "Sie unterzeichneten mehrere Weltraumabkommen."
            })
    void takesForSeveralWhatANumberCounts(String sentence) {
        assertTrue(find(sentence).stream().allMatch(found -> found.plural() && !found.definite()));
        assertEquals(1, find(sentence).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This agreement came late.",
                "The newly signed agreement came late.",
                "Its first bilateral space agreement came late.",
                "Both sides praised our long agreement."
            })
    void isDefiniteIfTheNearestDeterminerSaysSo(String sentence) {
        assertEquals(List.of("COOPERATION_AGREEMENT definite generic"), shown(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An agreement came late.",
                "The partners signed an agreement.",
                "The director, agreement in hand, came late.",
                "Agreement was reached.",
                "The head of agreement services came."
            })
    void isIndefiniteIfTheDeterminerBelongsToAnotherNoun(String sentence) {
        assertEquals(List.of("COOPERATION_AGREEMENT generic"), shown(sentence));
    }

    @Test
    void knowsSeveralBySingularOrPlural() {
        assertEquals(List.of("COOPERATION_AGREEMENT plural generic"), shown("They signed three agreements."));
        assertEquals(List.of("MEMORANDUM_OF_UNDERSTANDING plural"), shown("Two memoranda of understanding followed."));
        assertEquals(List.of("MEMORANDUM_OF_UNDERSTANDING plural"), shown("Two MoUs followed."));
        assertEquals(List.of("LETTER_OF_INTENT plural"), shown("Two letters of intent followed."));
    }

    @Test
    void coversTheAcronymInBracketsButNoMore() {
        String sentence = "They signed a memorandum of understanding (MoU) and an agreement (the first of many).";
        List<InstrumentMention> found = find(sentence);
        assertEquals("memorandum of understanding (MoU)", covered(sentence, found.get(0)));
        assertEquals("agreement", covered(sentence, found.get(1)));
    }

    @Test
    void findsEachOfSeveralInTextOrder() {
        assertEquals(
                List.of("LETTER_OF_INTENT", "TREATY", "CONTRACT"),
                shown("After a letter of intent and a treaty came a contract."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the 2019 agreement", "this Peru-Norway agreement", "the newly signed agreement"})
    void seesThatOneIsMeantThoughWordsStandBetween(String text) {
        assertTrue(find("They spoke of " + text + ".").get(0).definite());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Das neue Abkommen gilt.", "Ein weiteres Abkommen gilt.", "Eine neue Vereinbarung gilt."})
    void takesForOneWhatAnArticleSaysIsOne(String sentence) {
        assertFalse(find(sentence).get(0).plural());
    }

    @Test
    void readsAPluralWithTheArticleOfOneAsOne() {
        assertFalse(find("They signed a memoranda of understanding.").get(0).plural());
        assertTrue(find("They signed memoranda of understanding.").get(0).plural());
    }

    @Test
    void readsAGermanGenitiveAsNoPlural() {
        assertFalse(find("Ziel des neuen Abkommens ist die Raumfahrt.").get(0).plural());
        assertFalse(find("Dank eines Memorandums geht es voran.").get(0).plural());
    }

    private static String covered(String sentence, Mention mention) {
        return sentence.substring(mention.start(), mention.end());
    }

    private static List<String> shown(String sentence) {
        return find(sentence).stream().map(Shown::of).toList();
    }

    private static List<InstrumentMention> find(String sentence) {
        return FINDER.find(SPLITTER.tokens(sentence, "en"));
    }
}
