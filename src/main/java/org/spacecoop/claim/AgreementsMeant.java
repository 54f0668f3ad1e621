package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.vocabulary.Capacity;

/** Tells which of a release's agreements the instrument is that somebody signs or sees signed. For one release. */
final class AgreementsMeant {

    /** So far before a party the word stands that puts it beside another. */
    private static final int BESIDE = 2;

    private final AgreementAssembler assembler;
    private final PartyReader parties;

    AgreementsMeant(AgreementAssembler assembler, PartyReader parties) {
        this.assembler = assembler;
        this.parties = parties;
    }

    /** "A, who signed the Artemis Accords": no signature under an agreement of another kind. */
    static boolean isOfOtherAccord(Optional<Item> anchor, List<AgreementBuilder> targets) {
        return anchor.filter(item -> item.mentions().get(0) instanceof Mention.AccordMention)
                        .isPresent()
                && targets.stream().allMatch(builder -> builder.accord().isEmpty());
    }

    /**
     * "A memorandum was signed by A and by B of C": one that none of the agreements told is, as it is of another kind or C is
     * bound by none of them.
     *
     * @param anchor what was signed, if the rule read it
     * @param behalf for whom
     */
    boolean isOfNone(
            Optional<Item> anchor, Optional<AgentRef> behalf, List<AgreementBuilder> targets, SentenceItems sentence) {
        Optional<Item> signed = anchor.or(() -> SpokenOf.only(sentence)).filter(item -> isNew(item, targets, sentence));
        return signed.filter(item -> isOfOtherKind(item, targets)).isPresent()
                || (signed.isPresent()
                        && behalf.filter(party -> isBoundByNone(party, targets)).isPresent());
    }

    private boolean isBoundByNone(AgentRef party, List<AgreementBuilder> targets) {
        return targets.stream()
                .flatMap(builder -> builder.parties().stream())
                .noneMatch(bound -> parties.same(bound, party) || parties.areOfOneState(bound, party));
    }

    /** Behind the agreements told, and read by none of their drafts. */
    private static boolean isNew(Item anchor, List<AgreementBuilder> targets, SentenceItems sentence) {
        return anchor.mentions().get(0) instanceof InstrumentMention noun
                && !noun.definite()
                && !targets.isEmpty()
                && targets.stream()
                        .flatMap(builder -> builder.drafts().stream())
                        .allMatch(draft -> !draft.anchor().equals(anchor)
                                && draft.sentence().index() < sentence.index());
    }

    /** "signed a memorandum" where but a joint statement was told: neither may stand for the other. */
    private static boolean isOfOtherKind(Item anchor, List<AgreementBuilder> targets) {
        InstrumentMention noun = (InstrumentMention) anchor.mentions().get(0);
        return !noun.generic() && targets.stream().noneMatch(b -> b.type() == noun.type() || b.isGeneric());
    }

    /** Those of several that the instrument in the sentence is, by what was read there, else by its kind. */
    List<AgreementBuilder> by(Item anchor, List<AgreementBuilder> targets, SentenceItems sentence) {
        if (pointsToSeveral(anchor, targets)) {
            return toldBefore(sentence, anchor, targets);
        }
        boolean read = targets.stream().anyMatch(b -> isRead(b, anchor));
        if (read || !(anchor.mentions().get(0) instanceof InstrumentMention noun)) {
            return those(targets, b -> isRead(b, anchor));
        }
        if (targets.stream().anyMatch(b -> b.type() == noun.type())) {
            return noun.plural() ? targets : those(targets, b -> b.type() == noun.type());
        }
        List<AgreementBuilder> ofKind = assembler.agreements().stream()
                .filter(PeopleReader::isNews)
                .filter(b ->
                        b.type() == noun.type() && b.first().sentence().index() < sentence.index() && !noun.generic())
                .toList();
        return ofKind.isEmpty() ? targets : ofKind;
    }

    /** "A signed the arrangements on behalf of B": all that were told before, where the sentence names no two parties. */
    private static boolean pointsToSeveral(Item anchor, List<AgreementBuilder> targets) {
        return anchor.mentions().get(0) instanceof InstrumentMention noun
                && noun.plural()
                && noun.definite()
                && targets.stream()
                        .flatMap(builder -> builder.drafts().stream())
                        .filter(draft -> draft.anchor().equals(anchor))
                        .allMatch(draft -> draft.parties().stream()
                                        .filter(party -> !(party instanceof Mention.PersonSpan))
                                        .count()
                                < 2);
    }

    private List<AgreementBuilder> toldBefore(SentenceItems sentence, Item anchor, List<AgreementBuilder> targets) {
        InstrumentMention noun = (InstrumentMention) anchor.mentions().get(0);
        List<AgreementBuilder> before = assembler.agreements().stream()
                .filter(PeopleReader::isNews)
                .filter(b -> b.accord().isEmpty() && (noun.generic() || b.type() == noun.type()))
                .filter(b -> b.first().sentence().index() < sentence.index()
                        || targets.stream().anyMatch(target -> target == b))
                .toList();
        return before.isEmpty() ? targets : before;
    }

    private static boolean isRead(AgreementBuilder builder, Item anchor) {
        return builder.drafts().stream().anyMatch(draft -> draft.anchor().equals(anchor));
    }

    /** "Beside A also B joined by the signature of X": who signs there does not sign for A. */
    List<AgreementBuilder> butThoseBeside(
            List<AgreementBuilder> targets, FoundPerson found, SentenceItems sentence, WordClasses classes) {
        List<Mention> beside = new ArrayList<>();
        for (int i = 1;
                found.capacity() == Capacity.SIGNATORY && i < sentence.items().size();
                i++) {
            if (classes.within("joining-beside", sentence.items(), i - BESIDE, i)) {
                beside.addAll(sentence.items().get(i).mentions());
            }
        }
        List<AgentRef> others = parties.parties(beside, sentence.index());
        return others.isEmpty()
                ? targets
                : those(targets, b -> b.accord().isEmpty() || !others.containsAll(b.parties()));
    }

    /** Those that fit, where any do. */
    static List<AgreementBuilder> those(List<AgreementBuilder> all, Predicate<AgreementBuilder> fit) {
        List<AgreementBuilder> some = all.stream().filter(fit).toList();
        return some.isEmpty() ? all : some;
    }
}
