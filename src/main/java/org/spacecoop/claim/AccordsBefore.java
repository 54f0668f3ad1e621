package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.mention.Mention.AccordMention;

/** Tells which accord is meant where none is named, and when "the signatories" or "the accords" are those of one that many joined. */
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

    /** The drafts of a sentence, each of which that leaves its accord unnamed is of the one named last, if any is. */
    List<Draft> named(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> named(draft).stream()).toList();
    }

    private Optional<Draft> named(Draft draft) {
        if (!draft.isOfUnnamedAccord()) {
            return Optional.of(draft);
        }
        return sentences.subList(0, sentences.indexOf(draft.sentence())).stream()
                .flatMap(before -> before.items().stream())
                .filter(item -> item.kind() == Item.Kind.ACCORD)
                .reduce((earlier, later) -> later)
                .map(item -> draft.joining(((AccordMention) item.mentions().get(0)).id()));
    }

    /** Whether an accord is named before the end of a sentence; what is called otherwise behind it may be it, too. */
    private boolean isBehindAccord(SentenceItems sentence) {
        return sentences.subList(0, sentences.indexOf(sentence) + 1).stream()
                .flatMap(before -> before.items().stream())
                .anyMatch(item -> item.kind() == Item.Kind.ACCORD);
    }
}
