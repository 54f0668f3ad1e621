package org.spacecoop.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.TellingKind;

/** Tells which drafts of a sentence say nothing that another of its drafts does not say better. */
final class Redundancy {

    private static final int NEAR = 4;
    private static final Set<String> MARKS = Set.of(",", ";");

    private final WordClasses classes;

    Redundancy(WordClasses classes) {
        this.classes = classes;
    }

    boolean isSaidElsewhere(Draft draft, Collection<Draft> drafts) {
        return isSaidByInstrument(draft, drafts)
                || isRenewing(draft, drafts)
                || isApposition(draft)
                || isSaidTwice(draft, drafts);
    }

    /** "A has won an order from B": both words say the same, of the same two. */
    private static boolean isSaidTwice(Draft draft, Collection<Draft> drafts) {
        return draft.anchor().mentions().isEmpty()
                && drafts.stream()
                        .anyMatch(other -> other.rule().equals(draft.rule())
                                && other.anchor().mentions().isEmpty()
                                && other.anchor().start() < draft.anchor().start()
                                && other.parties().equals(draft.parties()));
    }

    /** "They agreed to work together and signed a treaty": the verb tells no other agreement than the instrument. */
    private static boolean isSaidByInstrument(Draft draft, Collection<Draft> drafts) {
        return draft.anchor().mentions().isEmpty()
                && !draft.isOneMore()
                && drafts.stream()
                        .filter(other -> !other.anchor().mentions().isEmpty())
                        .anyMatch(other -> other.parties().size() > 1
                                ? other.parties().stream().anyMatch(draft.parties()::contains)
                                : isUnder(draft, other, drafts));
    }

    /** "A teamed up with B under an agreement signed today": the instrument, of which only the nearer is read, binds both. */
    static Draft bound(Draft draft, Collection<Draft> drafts) {
        List<Draft> verbs = drafts.stream()
                .filter(verb -> verb.anchor().mentions().isEmpty())
                .filter(verb -> verb.parties().size() > 1 && verb.parties().containsAll(draft.parties()))
                .toList();
        boolean instrument = !draft.anchor().mentions().isEmpty()
                && draft.parties().size() < 2
                && draft.telling() == TellingKind.MAIN
                && !draft.subjectUnsaid();
        return instrument && verbs.size() == 1 ? draft.by(verbs.get(0)) : draft;
    }

    /** "A teamed up with B under an agreement signed today": of the instrument only the nearer of the two is read. */
    private static boolean isUnder(Draft draft, Draft instrument, Collection<Draft> drafts) {
        return instrument.parties().size() == 1
                && instrument.telling() == TellingKind.MAIN
                && drafts.stream()
                        .filter(other -> other.rule().equals(draft.rule()))
                        .anyMatch(other -> other.parties().containsAll(instrument.parties()));
    }

    /** "They signed a treaty, a document that binds both": the document is the treaty, and not the next of a list. */
    private boolean isApposition(Draft draft) {
        List<Item> items = draft.sentence().items();
        int at = items.indexOf(draft.anchor());
        boolean apart = at > 2
                && at + 1 < items.size()
                && draft.generic()
                && classes.isAt("indefinite-article", items, at - 1)
                && items.get(at - 2).isWord(",");
        boolean beside = apart && items.get(at - 3).kind() == Item.Kind.INSTRUMENT;
        return (beside && !listsOn(items, at + 1))
                || (apart
                        && classes.isAt("relative-behind", items, at + 1)
                        && items.subList(0, at).stream().anyMatch(item -> item.kind() == Item.Kind.INSTRUMENT));
    }

    private boolean listsOn(List<Item> items, int at) {
        return MARKS.contains(items.get(at).word()) || classes.isAt("lists-on", items, at);
    }

    /** "They signed a document extending the treaty": the document tells no other agreement than the treaty. */
    private boolean isRenewing(Draft draft, Collection<Draft> drafts) {
        return draft.generic()
                && drafts.stream()
                        .anyMatch(other -> !other.equals(draft)
                                && (isExtendedBy(draft, other)
                                        || (other.isRenewedByDocument() && draft.trigger() == other.trigger())));
    }

    /** "They extended the treaty with the signing of a protocol": so they did by the protocol. */
    private boolean isExtendedBy(Draft draft, Draft other) {
        List<Item> items = draft.sentence().items();
        int at = items.indexOf(draft.anchor());
        return other.status() == AgreementStatus.RENEWED
                && other.anchor().end() < draft.anchor().start()
                && classes.within("by-signing", items, at - NEAR, at);
    }
}
