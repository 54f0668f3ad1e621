package org.spacecoop.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTest {

    private final NameTrie<String> names = new NameTrie<>(NameFolding::fold);

    @Test
    void findsTheLongestNameThatBeginsAtAToken() {
        names.add(List.of("Example"), "short");
        names.add(List.of("Example", "Space", "Agency"), "long");
        List<String> words = List.of("the", "Example", "Space", "Agency", "said");
        assertEquals(new NameTrie.Match<>(3, List.of("long")), names.longest(words, 1));
    }

    @Test
    void fallsBackToTheShorterNameWhereTheLongerBreaksOff() {
        names.add(List.of("Example"), "short");
        names.add(List.of("Example", "Space", "Agency"), "long");
        assertEquals(new NameTrie.Match<>(1, List.of("short")), names.longest(List.of("Example", "Space"), 0));
    }

    @Test
    void findsNothingWhereOnlyTheFirstWordFits() {
        names.add(List.of("Example", "Agency"), "long");
        assertEquals(0, names.longest(List.of("Example", "Space"), 0).length());
        assertEquals(0, names.longest(List.of("Example"), 0).length());
    }

    @Test
    void comparesTokensInItsForm() {
        names.add(List.of("Agência"), "found");
        assertEquals(1, names.longest(List.of("AGENCIA"), 0).length());
        NameTrie<String> exact = new NameTrie<>(token -> token);
        exact.add(List.of("EXA"), "found");
        assertEquals(0, exact.longest(List.of("Exa"), 0).length());
    }

    @Test
    void givesAllThatShareANameInTheOrderInWhichTheyCame() {
        names.add(List.of("Example"), "second");
        names.add(List.of("Example"), "first");
        names.add(List.of("Example"), "second");
        assertEquals(
                List.of("second", "first"), names.longest(List.of("Example"), 0).values());
    }

    @Test
    void findsNothingAtTheEndAndForgetsEmptyNames() {
        names.add(List.of(), "empty");
        assertEquals(new NameTrie.Match<>(0, List.of()), names.longest(List.of("Example"), 0));
        assertEquals(new NameTrie.Match<>(0, List.of()), names.longest(List.of("Example"), 1));
    }
}
