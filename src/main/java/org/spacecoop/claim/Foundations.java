package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.AgreementLink.Relation;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.TellingKind;

/** Finds on which earlier agreement the news of a release rests ("The memorandum builds on the agreement of 2019"). */
final class Foundations {

    /**
     * An agreement rests on another.
     *
     * @param agreement the one
     * @param earlier the other
     * @param relation how
     * @param sentence the sentence that tells it
     */
    record Foundation(
            AgreementBuilder agreement, AgreementBuilder earlier, Relation relation, SentenceItems sentence) {}

    private final WordClasses classes;
    private final AgreementAssembler assembler;

    Foundations(WordClasses classes, AgreementAssembler assembler) {
        this.classes = classes;
        this.assembler = assembler;
    }

    /** The foundations that the sentences tell, in text order. */
    List<Foundation> find(List<SentenceItems> sentences) {
        return sentences.stream().flatMap(sentence -> find(sentence).stream()).toList();
    }

    private Optional<Foundation> find(SentenceItems sentence) {
        List<AgreementBuilder> told = assembler.in(sentence);
        Optional<AgreementBuilder> earlier = told.stream()
                .filter(agreement -> agreement.telling() != TellingKind.MAIN)
                .findFirst();
        boolean builds =
                classes.within("building", sentence.items(), 0, sentence.items().size());
        if (earlier.isEmpty() || !builds) {
            return Optional.empty();
        }
        return told.stream()
                .filter(agreement -> agreement.telling() == TellingKind.MAIN)
                .findFirst()
                .or(() -> subject(sentence, earlier.get()))
                .map(agreement -> new Foundation(agreement, earlier.get(), relation(agreement, sentence), sentence));
    }

    /** The news that "the memorandum" at the head of the sentence points back to. */
    private Optional<AgreementBuilder> subject(SentenceItems sentence, AgreementBuilder earlier) {
        Optional<InstrumentMention> head = sentence.annotated()
                .mentions(InstrumentMention.class)
                .filter(InstrumentMention::definite)
                .findFirst()
                .filter(instrument -> earlier.drafts().stream()
                        .noneMatch(draft -> draft.anchor().start() == instrument.start()));
        return head.flatMap(instrument -> assembler.agreements().stream()
                .filter(agreement -> agreement.telling() == TellingKind.MAIN)
                .filter(agreement -> agreement.type() == instrument.type() || instrument.generic())
                .filter(agreement -> agreement.first().sentence().index() <= sentence.index())
                .reduce((first, last) -> last));
    }

    private Relation relation(AgreementBuilder agreement, SentenceItems sentence) {
        if (agreement.status() == AgreementStatus.RENEWED) {
            return Relation.RENEWS;
        }
        boolean implementing = classes.within(
                "implementing", sentence.items(), 0, sentence.items().size());
        return implementing ? Relation.IMPLEMENTS : Relation.RECALLS;
    }
}
