package org.spacecoop.claim.rule;

import java.util.List;
import java.util.Set;
import org.spacecoop.mention.Mention;

/**
 * A word of a sentence, or a group of things named together ("A, B and C").
 *
 * @param kind what it is
 * @param start where it begins in its block, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param word the folded word; for anything but a word the kind's name in angle brackets
 * @param mentions what it names; empty for words
 * @param representatives for parties: the people said to represent them, in text order
 */
public record Item(
        Kind kind, int start, int end, String word, List<Mention> mentions, List<Representative> representatives) {

    /**
     * Someone said to represent a party ("A, represented by X").
     *
     * @param person the person
     * @param party the party
     */
    public record Representative(Mention.PersonSpan person, Mention party) {}

    /** What an item is. */
    public enum Kind {
        /** A word or mark. */
        WORD("word"),
        /** Countries, governments, organisations or references to them. */
        PARTIES("party"),
        /** People. */
        PERSON("person"),
        /** Countries that together qualify a noun ("U.S.-Japan"), or the adjective of one. */
        ADJECTIVE("nationality"),
        /** An instrument. */
        INSTRUMENT("instrument"),
        /** An accord. */
        ACCORD("accord"),
        /** A date. */
        DATE("date"),
        /** A place, or an organisation or country as a place. */
        PLACE("place");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** What one of them is called. */
        String noun() {
            return noun;
        }
    }

    /** Copies the lists. */
    public Item {
        mentions = List.copyOf(mentions);
        representatives = List.copyOf(representatives);
    }

    static Item word(String word, int start, int end) {
        return new Item(Kind.WORD, start, end, word, List.of(), List.of());
    }

    static Item of(Kind kind, int start, int end, List<Mention> mentions) {
        return new Item(kind, start, end, "<" + kind + ">", mentions, List.of());
    }

    /** The same kind of item for some of those that it names. */
    Item of(List<Mention> some, int from, int to) {
        List<Representative> acting = representatives.stream()
                .filter(one -> some.contains(one.person()))
                .toList();
        return new Item(kind, from, to, word, some, acting);
    }

    /** Whether it is the given word. */
    public boolean isWord(String text) {
        return kind == Kind.WORD && word.equals(text);
    }

    /** Whether it is one of the given words. */
    boolean isAnyOf(Set<String> words) {
        return kind == Kind.WORD && words.contains(word);
    }
}
