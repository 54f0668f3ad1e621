package org.spacecoop.claim;

import java.util.Collection;

/** Tells which drafts of a sentence say nothing that another of its drafts does not say better. */
final class Redundancy {

    private static final String BY_DOCUMENT = "renew-by-document";

    private Redundancy() {}

    static boolean isSaidElsewhere(Draft draft, Collection<Draft> drafts) {
        return isSaidByInstrument(draft, drafts) || isRenewing(draft, drafts);
    }

    /** "They agreed to work together and signed a treaty": the verb tells no other agreement than the instrument. */
    private static boolean isSaidByInstrument(Draft draft, Collection<Draft> drafts) {
        return draft.anchor().mentions().isEmpty()
                && drafts.stream()
                        .filter(other -> !other.anchor().mentions().isEmpty()
                                && other.parties().size() > 1)
                        .anyMatch(other -> other.parties().stream().anyMatch(draft.parties()::contains));
    }

    /** "They signed a document extending the treaty": the document tells no other agreement than the treaty. */
    private static boolean isRenewing(Draft draft, Collection<Draft> drafts) {
        return draft.generic()
                && drafts.stream()
                        .anyMatch(other -> other.rule().equals(BY_DOCUMENT)
                                && !other.equals(draft)
                                && draft.trigger() == other.trigger());
    }
}
