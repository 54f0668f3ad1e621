package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;

/** Tells when "the signatories" or "the accords" are those of an accord, which many have joined one by one. */
record AccordsBefore(List<SentenceItems> sentences) {

    private static final int MOST_PARTIES = 2;

    /** "The accords ... Signatories include A, B and C": no agreement of these, each has joined by itself. */
    boolean are(Draft draft) {
        boolean plain =
                draft.anchor().kind() == Item.Kind.WORD && draft.accord().isEmpty();
        boolean signatories = plain && draft.definite() && draft.parties().size() > MOST_PARTIES;
        return (signatories || isOfUnnamed(draft)) && isBehindAccord(draft.sentence());
    }

    /** "The accords commit the signatories to peaceful exploration". */
    private static boolean isOfUnnamed(Draft draft) {
        return draft.anchor().kind() == Item.Kind.INSTRUMENT
                && draft.definite()
                && draft.isReferred()
                && Instrument.isPlural(draft.anchor());
    }

    /** Whether an accord is named before the end of a sentence; what is called otherwise behind it may be it, too. */
    private boolean isBehindAccord(SentenceItems sentence) {
        return sentences.subList(0, sentences.indexOf(sentence) + 1).stream()
                .flatMap(before -> before.items().stream())
                .anyMatch(item -> item.kind() == Item.Kind.ACCORD);
    }
}
