package org.spacecoop.mention.person;

import java.util.List;

/**
 * What is known beside the sentence.
 *
 * @param known the organisations, countries and places that the sentence names
 * @param earlier the people whom the release has named before, in order
 * @param language the release's language as a BCP 47 tag
 */
public record PersonContext(List<KnownSpan> known, List<PersonMention> earlier, String language) {

    /** Copies the lists. */
    public PersonContext {
        known = List.copyOf(known);
        earlier = List.copyOf(earlier);
    }
}
