package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.text.Sentence;

/** Notes for each sentence which rules fired and what stopped others. For one release and one thread. */
public final class Trace {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A note.
     *
     * @param sentence the sentence
     * @param rule the id of the rule
     * @param outcome {@code fired}, or what stopped it
     */
    public record Entry(Sentence sentence, String rule, String outcome) {}

    void fired(SentenceItems sentence, String rule) {
        entries.add(new Entry(sentence.annotated().sentence(), rule, "fired"));
    }

    void stopped(SentenceItems sentence, String rule, String cause) {
        entries.add(new Entry(sentence.annotated().sentence(), rule, cause));
    }

    /** The notes in the order in which they were taken. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
