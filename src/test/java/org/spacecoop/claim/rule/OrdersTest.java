package org.spacecoop.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersTest {

    @Test
    void leavesAPatternWithAnOrderAsItIs() {
        assertEquals(List.of("<parties:a> ~2 [sign]"), Orders.of("<parties:a> ~2 [sign]"));
    }

    @Test
    void putsPartsWithoutAnOrderInEachOrder() {
        assertEquals(
                List.of(
                        "a ~2 b c ~2 d",
                        "a ~2 d ~2 b c",
                        "b c ~2 a ~2 d",
                        "b c ~2 d ~2 a",
                        "d ~2 a ~2 b c",
                        "d ~2 b c ~2 a"),
                Orders.of("{ a / b c / d } ~2"));
    }

    @Test
    void putsWhatStandsBehindLast() {
        assertEquals(
                List.of("a ~3-parties b ~3-parties end", "b ~3-parties a ~3-parties end"),
                Orders.of("{ a / b } ~3-parties end"));
    }
}
