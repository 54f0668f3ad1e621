package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spacecoop.mention.InventedReleases.paragraph;
import static org.spacecoop.mention.InventedReleases.release;
import static org.spacecoop.mention.InventedReleases.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spacecoop.release.Release;

class MentionFinderTest {

    @Test
    void dropsCapitalisedWordsOfAHeadlineThatTheTextNeverNames() {
        Release release =
                release(title("Norway Launches Daring Zorbia Plan"), paragraph("In May Norway went to the islands."));
        assertEquals(List.of("NO NAME"), headline(release));
    }

    @Test
    void keepsANameOfAHeadlineThatTheTextUses() {
        Release release = release(
                title("Zorbia, Norway Build Together"), paragraph("In May Norway said that Zorbia will build it."));
        assertEquals(List.of("Zorbia BARE", "NO NAME"), headline(release));
    }

    @Test
    void keepsMentionsInTextOrderWithoutOverlap() {
        String text = "On 3 May 2031 in Vienna, Austria, Minister Ada Quill of Norway and JAXA (Japan Aerospace"
                + " Exploration Agency) signed a memorandum of understanding (MoU) for both countries.";
        for (AnnotatedSentence sentence : Shown.FINDER.find(release(text))) {
            int end = 0;
            for (Mention mention : sentence.mentions()) {
                assertTrue(mention.start() >= end, () -> mention + " overlaps");
                assertTrue(mention.end() > mention.start(), mention::toString);
                end = mention.end();
            }
        }
    }

    @Test
    void findsFieldsInTheOwnWordsOfASentenceOnce() {
        assertEquals(List.of("earth-observation"), fields("They study Earth observation, and Earth observation only."));
    }

    @Test
    void findsNoFieldsWithinTheNamesOfOrganisations() {
        assertEquals(List.of(), fields("The winner is JAXA (Japan Aerospace Exploration Agency)."));
        assertEquals(List.of(), fields("The Japan Aerospace Exploration Agency met."));
    }

    @Test
    void prefersALongerInstitutesNameToAKnownOneThatBeginsIt() {
        assertEquals(
                List.of("NASA Quillfort Tide Institute HEADED"),
                Shown.mentions("Then NASA Quillfort Tide Institute met.").stream()
                        .filter(m -> m.contains("Institute"))
                        .toList());
    }

    @Test
    void takesTheSeatOfAUniversityForAPartOfItsName() {
        assertEquals(
                List.of("University of Vienna of AT HEADED", "University of Western Norway of NO HEADED"),
                Shown.mentions("Then the University of Vienna met the University of Western Norway."));
        assertEquals(List.of("NO NAME"), Shown.mentions("Then the university of western Norway met."));
    }

    @Test
    void findsTheSameTwice() {
        Release release = release("JAXA and the Quillfort Institute (QI) signed.", "QI met Ada Quill in Vienna.");
        assertEquals(Shown.FINDER.find(release), Shown.FINDER.find(release));
    }

    @Test
    void remembersNothingOfOtherReleases() {
        Release first = release("The Quillfort Tide Institute (QTI) met in Georgia.");
        Release second = release("Then QTI praised the Accords.");
        List<String> alone = Shown.mentions(second);
        Shown.FINDER.find(first);
        assertEquals(alone, Shown.mentions(second));
    }

    private static List<String> headline(Release release) {
        return Shown.FINDER.find(release).get(0).mentions().stream()
                .map(Shown::of)
                .toList();
    }

    private static List<String> fields(String text) {
        return Shown.FINDER.find(release(text)).stream()
                .flatMap(sentence -> sentence.fields().stream())
                .map(Mention.FieldMention::field)
                .toList();
    }
}
