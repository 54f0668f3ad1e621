package org.spacecoop.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class IriRegisterTest {

    @Test
    void readsWhatItWrote() {
        IriRegister register = new IriRegister(List.of(
                new IriRegister.Row("https://x.example/id/person/a", "person", List.of("a_b"), List.of()),
                new IriRegister.Row(
                        "https://x.example/id/event/e",
                        "event",
                        List.of("k1", "k2"),
                        List.of("https://x.example/id/event/old"))));
        assertEquals(register, IriRegister.parse(register.toTsv()));
    }

    @Test
    void namesTheLineThatIsBroken() {
        String tsv = IriRegister.empty().toTsv() + "https://x.example/id/person/a\tperson\n";
        assertEquals(
                "line 2: expected four columns",
                assertThrows(IllegalArgumentException.class, () -> IriRegister.parse(tsv))
                        .getMessage());
    }

    @Test
    void refusesKeysWithWhiteSpace() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new IriRegister.Row("https://x.example/id/person/a", "person", List.of("a b"), List.of()));
    }
}
