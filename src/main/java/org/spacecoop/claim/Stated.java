package org.spacecoop.claim;

import java.util.List;

/**
 * A fact with what supports it.
 *
 * @param value the fact
 * @param quotes the sentences that tell it, the best first; at least one
 * @param rule the id of the rule that found it
 */
public record Stated<T>(T value, List<Quote> quotes, String rule) {

    /** Copies the quotes; refuses a fact without evidence. */
    public Stated {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("no evidence for " + value);
        }
    }
}
