package org.spacecoop.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.entity.Invented;
import org.spacecoop.entity.Invented.Draft;
import org.spacecoop.release.Release;

class IrisTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ångström’s café | angstroms-cafe",
                "国家航天局 | guo-jia-hang-tian-ju",
                "Роскосмос | roskosmos",
                "Straße 7 | strasse-7",
                "R&D / launch | r-d-launch",
            })
    void writesSlugsInAscii(String text, String slug) {
        assertEquals(slug, Slugs.of(text, 10));
    }

    @Test
    void namesAReleaseByDateTitleAndIdentity() {
        Release release = Draft.of("The long way of two agencies to the far side of the Moon", "2021-05-04")
                .claims()
                .release();
        assertTrue(Iris.releaseSlug(release).matches("2021-05-04-the-long-way-of-two-agencies-to-the-[0-9a-f]{6}"));
    }

    @Test
    void takesTheUrlForTheIdentityThoughTheTitleChanges() {
        Draft draft = Draft.of("Agencys meet", "2021-05-04");
        assertEquals(
                Iris.identity(draft.claims().release()),
                Iris.identity(draft.retitled("Agencies meet").claims().release()));
    }

    @Test
    void takesPublisherTitleAndDateForTheIdentityWithoutUrl() {
        Draft draft =
                Draft.of("Agencies meet", "2021-05-04").publishedBy("The Ring").without(Optional.empty());
        assertEquals(
                "The Ring|Agencies meet|2021-05-04",
                Iris.identity(draft.claims().release()));
    }

    @Test
    void sortsPairs() {
        assertEquals("https://w3id.org/spacecoop/id/pair/LU-SG", IRIS.countryPair("SG", "LU"));
        assertEquals("https://w3id.org/spacecoop/id/pair/a--b", IRIS.agencyPair("b", "a"));
    }

    @Test
    void writesCodesOfCountriesInCapitals() {
        assertEquals("https://w3id.org/spacecoop/id/country/LU", IRIS.country("lu"));
    }

    @Test
    void addsTheSlashThatABaseLacks() {
        assertEquals("http://localhost:3030/x/id/place/p", new Iris("http://localhost:3030/x").place("p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org/", "urn:x:", "https://example.org/a b/", "https://example.org/#"})
    void refusesABaseThatIsNoAbsoluteIri(String base) {
        assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    }

    @Test
    void namesAQuoteByItsWordsNotByItsPlace() {
        assertEquals(
                IRIS.quote("r", Invented.quote("They signed.", 10)),
                IRIS.quote("r", Invented.quote("They signed.", 99)));
    }
}
