package org.spacecoop.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CurationReaderTest {

    private static final String BASE = "https://w3id.org/spacecoop/";
    private static final String HEAD = """
            @base         <https://w3id.org/spacecoop/id/agreement/> .
            @prefix coop: <https://w3id.org/spacecoop/ontology#> .
            @prefix dct:  <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd:  <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final String NOTE =
            "\n  dct:creator \"Ada Stern\" ;\n  dct:created \"2031-04-01\"^^xsd:date ;\n  rdfs:comment \"Because.\"@en .\n";
    private static final String RIGHT = "<a#curation-x> a coop:Rejection ;\n  coop:curates <a> ;" + NOTE;

    @TempDir
    private Path folder;

    @Test
    void readsWhoWhenAndWhy() {
        Entry.Note note = read(RIGHT).entries().get(0).note();
        assertEquals("https://w3id.org/spacecoop/id/agreement/a#curation-x", note.iri());
        assertEquals("https://w3id.org/spacecoop/id/agreement/a", note.thing());
        assertEquals("Ada Stern", note.who());
        assertEquals(LocalDate.of(2031, 4, 1), note.when());
        assertEquals("Because.", note.why());
        assertEquals(new Entry.Position("decisions.ttl", 6), note.place());
    }

    @Test
    void givesTheDecisionsUnderTheBaseOfTheDataset() {
        write("decisions.ttl", RIGHT);
        Curation curation = CurationReader.read(folder, BASE, "http://localhost:3030/");
        assertEquals(
                "http://localhost:3030/id/agreement/a#curation-x",
                curation.entries().get(0).note().iri());
    }

    @Test
    void putsTheDecisionsOfAllFilesInOneOrder() {
        write("b.ttl", RIGHT.replace("<a", "<a2"));
        write("a.ttl", RIGHT.replace("<a", "<a3"));
        write("c.ttl", RIGHT);
        write("notes.txt", "no Turtle");
        List<String> names = CurationReader.read(folder, BASE, BASE).entries().stream()
                .map(entry -> entry.note().thing().replaceAll(".*/", ""))
                .toList();
        assertEquals(List.of("a", "a2", "a3"), names);
    }

    @Test
    void findsNothingInAnEmptyFolder() {
        assertTrue(CurationReader.read(folder, BASE, BASE).isEmpty());
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThrows(UncheckedIOException.class, () -> CurationReader.read(folder.resolve("none"), BASE, BASE));
    }

    @Test
    void readsWhatACorrectionTakesForToldAndForRight() {
        Entry.Correction correction = (Entry.Correction) read("<a#curation-x> a coop:Correction ; coop:curates <a> ;"
                        + " coop:ofProperty coop:date ; coop:toldValue \"2031\"^^xsd:gYear ;"
                        + " coop:rightValue \"2031-03\"^^xsd:gYearMonth ;" + NOTE)
                .entries()
                .get(0);
        assertEquals(Optional.of("2031"), correction.told().map(told -> told.getLiteralLexicalForm()));
        assertEquals("2031-03", correction.right().getLiteralLexicalForm());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"notesThatAreWrong", "mattersThatAreWrong", "valuesThatAreWrong"})
    void saysInWhichLineOfWhichFileWhatIsWrong(String entry, int line, String cause) {
        BrokenCurationException broken = assertThrows(BrokenCurationException.class, () -> read(entry));
        String start = "decisions.ttl, line " + line + ": ";
        String message = broken.getMessage();
        assertTrue(message.startsWith(start) && message.contains(cause), message);
    }

    static Stream<Arguments> notesThatAreWrong() {
        return Stream.of(
                Arguments.of("<a#curation-x> a coop:Rejection\n  coop:curates <a> .", 7, "not terminated"),
                Arguments.of("<a#curation-x> a no:Rejection .", 6, "Undefined prefix"),
                Arguments.of(RIGHT.replace("2031-04-01", "2031-02-30"), 9, "2031-02-30"),
                Arguments.of(RIGHT.replace("2031-04-01\"^^xsd:date", "2031\"^^xsd:gYear"), 9, "no xsd:date"),
                Arguments.of(RIGHT.replace("<a#curation-x>", "<a#x>"), 6, "a decision goes by"),
                Arguments.of(RIGHT.replace("<a#curation-x>", "[]"), 6, "a decision goes by"),
                Arguments.of(RIGHT.replace("curates <a>", "curates <b>"), 7, "another thing's name"),
                Arguments.of(RIGHT.replace("coop:Rejection", "coop:Agreement"), 6, "a decision is one of"),
                Arguments.of(RIGHT.replace("coop:Rejection", "coop:Rejection , coop:Acceptance"), 6, "is one of"),
                Arguments.of(RIGHT.replace("dct:creator", "dct:source"), 8, "has no http"),
                Arguments.of(RIGHT.replace("dct:creator \"Ada Stern\" ;", ""), 6, "has no creator"),
                Arguments.of(RIGHT.replace("\"Ada Stern\"", "\" \""), 8, "no text"),
                Arguments.of(RIGHT.replace("\"Because.\"@en", "<because>"), 10, "the reason is a text"),
                Arguments.of(RIGHT.replace("\"Because.\"@en", "\"One.\" , \"Two.\""), 10, "more than one comment"));
    }

    static Stream<Arguments> mattersThatAreWrong() {
        String start = "<a#curation-x> a coop:";
        String about = " ; coop:curates <a> ;\n  ";
        return Stream.of(
                Arguments.of(RIGHT.replace("<a> ;", "<a> ; coop:merges <b> ;"), 7, "a coop:Rejection has no"),
                Arguments.of(RIGHT.replace("<a> ;", "<a> ;\n coop:toldValue <b> ;"), 8, "a statement has"),
                Arguments.of(start + "Merging" + about + NOTE, 6, "has no merges"),
                Arguments.of(start + "Splitting" + about + "coop:separates \"t\" ;" + NOTE, 7, "no IRI"),
                Arguments.of(start + "Naming" + about + "coop:nameInText \"A\" ;" + NOTE, 6, "is about: organization"),
                Arguments.of(
                        start + "Rejection" + about + "coop:ofProperty coop:status ; coop:toldValue coop:Signed ;"
                                + NOTE,
                        7,
                        "cannot be rejected"));
    }

    static Stream<Arguments> valuesThatAreWrong() {
        String correction = "<a#curation-x> a coop:Correction ; coop:curates <a> ;\n  ";
        return Stream.of(
                Arguments.of(
                        correction + "coop:ofProperty rdfs:label ; coop:rightValue \"A\" ;" + NOTE,
                        7,
                        "cannot be corrected"),
                Arguments.of(correction + "coop:ofProperty coop:date ;" + NOTE, 6, "has no rightValue"),
                Arguments.of(
                        correction + "coop:ofProperty coop:date ;\n coop:rightValue \"2031-03\"^^xsd:date ;" + NOTE,
                        8,
                        "2031-03"),
                Arguments.of(
                        correction + "coop:ofProperty coop:date ;\n coop:rightValue \"2031-03-02\" ;" + NOTE,
                        8,
                        "no xsd:date, xsd:gYearMonth or xsd:gYear"),
                Arguments.of(
                        correction + "coop:ofProperty coop:status ;\n coop:rightValue coop:Treaty ;" + NOTE,
                        8,
                        "no status"),
                Arguments.of(
                        correction + "coop:ofProperty coop:capacity ; coop:rightValue coop:Witness ;" + NOTE,
                        6,
                        "of a participation"),
                Arguments.of(
                        correction + "coop:ofProperty coop:person ; coop:rightValue <../person/p> ;" + NOTE,
                        7,
                        "with a coop:capacity"));
    }

    @Test
    void refusesADecisionThatStandsInTwoFiles() {
        write("a.ttl", RIGHT);
        write("b.ttl", RIGHT);
        BrokenCurationException broken =
                assertThrows(BrokenCurationException.class, () -> CurationReader.read(folder, BASE, BASE));
        assertEquals("b.ttl, line 6: the decision stands in a.ttl, too", broken.getMessage());
    }

    @Test
    void refusesTwoRightValuesOfOneProperty() {
        String one = "<a#curation-x> a coop:Correction ; coop:curates <a> ; coop:ofProperty dct:type ;"
                + " coop:rightValue coop:Treaty ;" + NOTE;
        write("a.ttl", one);
        write("b.ttl", one.replace("curation-x", "curation-y").replace("Treaty", "Contract"));
        BrokenCurationException broken =
                assertThrows(BrokenCurationException.class, () -> CurationReader.read(folder, BASE, BASE));
        assertEquals(
                "b.ttl, line 6: contradicts a.ttl, line 6: another right value of the same property",
                broken.getMessage());
    }

    private Curation read(String entries) {
        write("decisions.ttl", entries);
        return CurationReader.read(folder, BASE, BASE);
    }

    private void write(String file, String entries) {
        try {
            Files.writeString(folder.resolve(file), HEAD + entries, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
