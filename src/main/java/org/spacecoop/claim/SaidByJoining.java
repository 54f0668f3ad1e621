package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.AgreementType;

/** Agreements of which a sentence speaks only as of that by which one joins an accord. Safe to share. */
final class SaidByJoining {

    private static final String BY_WHICH = "by-which";
    private static final int LEAD = 6;
    private static final int APPOSED = 4;

    private final WordClasses classes;

    SaidByJoining(WordClasses classes) {
        this.classes = classes;
    }

    /** Takes out of a sentence's drafts those that are of one of its accessions; what is to be signed is not joined yet. */
    void takeOut(List<Draft> drafts, List<Draft> accessions) {
        for (Draft draft : List.copyOf(drafts)) {
            if (accessions.stream().anyMatch(joined -> isOf(draft, joined))) {
                accessions.replaceAll(joined -> isSaying(draft) ? joined.asFarAs(draft) : joined);
                drafts.remove(draft);
            }
        }
    }

    /** "... the accords, a pact that sets out rules" tells nothing of how far it has come. */
    private static boolean isSaying(Draft draft) {
        return draft.generic() && !draft.statusAssumed();
    }

    private boolean isOf(Draft draft, Draft joined) {
        if (draft.accord().isPresent()) {
            return false;
        }
        boolean plain = draft.generic() || draft.type() == AgreementType.COOPERATION_AGREEMENT;
        boolean again = plain && (isOfThese(draft, joined) || (draft.generic() && isByWhich(draft, joined)));
        return again || isApposition(draft, joined) || isWithOrganization(draft, joined);
    }

    /** "A joined the accords by signing the agreement". */
    private static boolean isOfThese(Draft draft, Draft joined) {
        return draft.definite() && joined.parties().containsAll(draft.parties());
    }

    /** "They signed an agreement by which A joins the accords". */
    private boolean isByWhich(Draft draft, Draft joined) {
        List<Item> items = draft.sentence().items();
        int from = items.indexOf(draft.anchor());
        int to = items.indexOf(joined.anchor());
        return from >= 0 && from < to && classes.within(BY_WHICH, items, from, Math.min(to, from + LEAD));
    }

    /** "A joined the accords, a treaty on ...". */
    private static boolean isApposition(Draft draft, Draft joined) {
        List<Item> items = draft.sentence().items();
        int accord = items.indexOf(joined.anchor());
        int anchor = items.indexOf(draft.anchor());
        return accord >= 0
                && anchor > accord
                && anchor - accord <= APPOSED
                && items.get(accord + 1).isWord(",");
    }

    /** "A joined B by signing the agreement": the agreement with an organisation by which one joins it is no other. */
    private static boolean isWithOrganization(Draft draft, Draft joined) {
        List<?> organization = joined.anchor().mentions();
        return DraftFinder.isOrganization(joined.anchor())
                && draft.parties().stream().anyMatch(organization::contains)
                && draft.parties().stream()
                        .allMatch(party ->
                                organization.contains(party) || joined.parties().contains(party));
    }
}
