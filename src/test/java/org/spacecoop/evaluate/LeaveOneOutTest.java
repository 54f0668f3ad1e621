package org.spacecoop.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacecoop.claim.ClaimFinder;
import org.spacecoop.claim.ReleaseClaims;
import org.spacecoop.dataset.DatasetException;
import org.spacecoop.mention.InventedReleases;

class LeaveOneOutTest {

    private static final ClaimFinder FINDER = new ClaimFinder(InventedReleases.HOME, InventedReleases.GAZETTEER);
    private static final String SIGNED = "Norway and Peru signed a satellite agreement.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Norway and Peru signed a satellite agreement., NONE",
        "Norway and Peru will sign a satellite agreement., CHANGED",
        "Norway and Kenya signed a satellite agreement., CHANGED",
        "Ghana and Kenya signed a satellite agreement., LOST",
        "Norway and Peru met., LOST"
    })
    void tellsWhatIsLostFromWhatIsSaidOtherwise(String text, Dependence dependence) {
        assertEquals(dependence, Dependence.ofAgreements(claims(SIGNED), claims(text)));
    }

    @Test
    void whatIsClaimedMoreIsAChange() {
        assertEquals(Dependence.CHANGED, Dependence.ofAgreements(claims("Norway met."), claims(SIGNED)));
    }

    @Test
    void countsTheReleasesInWhichARuleFired() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "On satellites\n\n" + SIGNED);
        Files.writeString(folder.resolve("two.txt"), "On satellites\n\nNorway and Peru met.");
        List<String> lines = LeaveOneOut.of(folder, InventedReleases.HOME).lines(false);
        assertEquals("2 releases", lines.get(0));
        assertTrue(
                lines.stream().anyMatch(line -> line.matches(" +sign-active +1 .*")), () -> String.join("\n", lines));
        assertTrue(lines.stream().anyMatch(line -> line.matches(" +sign-active/1 +1 .*")));
    }

    @Test
    void countsRightAgreementsWhereReleasesAreAnnotated() throws IOException {
        Path release = Files.createDirectory(folder.resolve("one"));
        Files.writeString(release.resolve("text.txt"), "On satellites\n\n" + SIGNED);
        Files.writeString(release.resolve("gold.json"), """
                {"agreements": [{"type": "cooperation_agreement", "status": "signed", "date": null, "parties": [
                  {"name": "Norway", "kind": "country", "country": "NO"},
                  {"name": "Peru", "kind": "country", "country": "PE"}]}],
                 "country_pairs": [["NO", "PE"]]}
                """);
        Evaluation evaluation = Evaluation.of(folder, InventedReleases.HOME);
        assertEquals(List.of(), evaluation.errors());
        assertEquals(new Tally(1, 0, 0), evaluation.total().tally(Measure.AGREEMENTS));
        assertTrue(
                LeaveOneOut.of(folder, InventedReleases.HOME).lines(true).get(1).contains("right"));
    }

    @Test
    void refusesAFolderWithoutReleases() {
        assertThrows(DatasetException.class, () -> LeaveOneOut.of(folder, InventedReleases.HOME));
        assertThrows(DatasetException.class, () -> Evaluation.of(folder, InventedReleases.HOME));
    }

    private static ReleaseClaims claims(String text) {
        return FINDER.find(InventedReleases.release(text));
    }
}
