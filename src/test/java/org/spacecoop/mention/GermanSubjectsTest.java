package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spacecoop.mention.InventedReleases.inLanguage;
import static org.spacecoop.mention.InventedReleases.paragraph;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacecoop.mention.Mention.OrganizationMention;

/** Which words with a capital are names in German, where nouns have one, too. */
class GermanSubjectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gestern unterschrieben die NASA und Quillfort. Quillfort beschäftigt viele.",
                "Quillfort baut Kameras. Dann unterschrieb auch Quillfort.",
                "Quillfort hat von der NASA etwas erhalten. Quillfort wurde in Lima gegründet."
            })
    void takesTheSubjectOfWhatCompaniesDoForAName(String text) {
        assertEquals(List.of("Quillfort", "Quillfort"), names(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forschung bietet Chancen. Gestern trafen sich die NASA und Forschung. Die Forschung ging weiter.",
                "Quillfort baut Kameras.",
                "Dann kam Forschung. Sie sprachen von Forschung."
            })
    void takesNoNounForAName(String text) {
        assertEquals(List.of(), names(text));
    }

    private static List<String> names(String text) {
        return Shown.FINDER.find(inLanguage("de", paragraph(text))).stream()
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class))
                .filter(name -> name.id().isEmpty())
                .map(OrganizationMention::name)
                .toList();
    }
}
