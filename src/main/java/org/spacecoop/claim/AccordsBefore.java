package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;

/** Tells when "the signatories" are those of an accord, which many have joined one by one. */
record AccordsBefore(List<SentenceItems> sentences) {

    private static final int MOST_PARTIES = 2;
    private static final int SENTENCES = 2;

    /** "The accords ... Signatories include A, B and C": no agreement of these, each has joined by itself. */
    boolean are(Draft draft) {
        boolean plain =
                draft.anchor().kind() == Item.Kind.WORD && draft.accord().isEmpty();
        return plain && draft.definite() && draft.parties().size() > MOST_PARTIES && isOfAccord(draft.sentence());
    }

    /** Whether the paper named last in a sentence or right before it is an accord. */
    private boolean isOfAccord(SentenceItems sentence) {
        int at = sentences.indexOf(sentence);
        for (int i = at; i >= Math.max(0, at - SENTENCES); i--) {
            List<Item> items = sentences.get(i).items();
            for (int k = items.size() - 1; k >= 0; k--) {
                if (items.get(k).kind() == Item.Kind.INSTRUMENT) {
                    return false;
                }
                if (items.get(k).kind() == Item.Kind.ACCORD) {
                    return true;
                }
            }
        }
        return false;
    }
}
