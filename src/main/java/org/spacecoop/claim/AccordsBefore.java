package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;

/** Tells when "the signatories" are those of an accord, which many have joined one by one. */
record AccordsBefore(List<SentenceItems> sentences) {

    private static final int MOST_PARTIES = 2;

    /** "The accords ... Signatories include A, B and C": no agreement of these, each has joined by itself. */
    boolean are(Draft draft) {
        boolean plain =
                draft.anchor().kind() == Item.Kind.WORD && draft.accord().isEmpty();
        return plain && draft.definite() && draft.parties().size() > MOST_PARTIES && isBehindAccord(draft.sentence());
    }

    /** Whether an accord is named before the end of a sentence; what is called otherwise behind it may be it, too. */
    private boolean isBehindAccord(SentenceItems sentence) {
        return sentences.subList(0, sentences.indexOf(sentence) + 1).stream()
                .flatMap(before -> before.items().stream())
                .anyMatch(item -> item.kind() == Item.Kind.ACCORD);
    }
}
