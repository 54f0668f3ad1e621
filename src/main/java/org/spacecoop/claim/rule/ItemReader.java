package org.spacecoop.claim.rule;

import java.util.List;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.release.Home;
import org.spacecoop.text.Lexicon;

/** Reads sentences as items: words, and groups of things named together. Immutable; safe to share between threads. */
public final class ItemReader {

    private final GroupWords words;

    /**
     * A reader with the words of a home.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     * @throws IllegalArgumentException if they are not as they should be
     */
    public ItemReader(Home home) {
        words = GroupWords.of(Lexicon.read(home.lexicon().resolve("grouping.yaml")));
    }

    /** The items of a sentence with its lists read together. */
    public List<Item> items(AnnotatedSentence annotated) {
        return new FrontedPresence(words).part(Groups.of(annotated, words), Words.of(annotated));
    }

    /** The items with all people of a list read together, whatever stands between them. */
    public List<Item> people(List<Item> items) {
        return PersonLists.of(items, words);
    }
}
