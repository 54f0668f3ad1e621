package org.spacecoop.claim.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule: what a wording means.
 *
 * @param id its id, kept in the data as the reason for a claim
 * @param number which of the patterns under this id, from 1
 * @param pattern its wording
 * @param meaning what follows from it, by key
 * @param examples sentences that it reads, each with what it should find
 * @param counterExamples sentences that it must leave alone
 */
public record Rule(
        String id,
        int number,
        Pattern pattern,
        Map<String, String> meaning,
        List<Example> examples,
        List<String> counterExamples) {

    /**
     * A sentence that a rule reads.
     *
     * @param text the sentence
     * @param finds what should be found in it
     */
    public record Example(String text, String finds) {}

    /** Copies the collections. */
    public Rule {
        meaning = Map.copyOf(meaning);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Id and number ({@code sign-active/2}): names one pattern among those of its id. */
    public String name() {
        return id + "/" + number;
    }

    /** What follows under a key. */
    public Optional<String> means(String key) {
        return Optional.ofNullable(meaning.get(key));
    }
}
