package org.spacecoop.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.TellingKind;

/** Reads from the words of a sentence whether an agreement is told as news, recalled, or only spoken of. */
final class TellingReader {

    /** So far before its name stands what tells that an agreement exists. */
    private static final int BEFORE = 5;

    /** An item of a list may open with its number. */
    private static final int NUMBERED = 2;

    private final WordClasses classes;

    TellingReader(WordClasses classes) {
        this.classes = classes;
    }

    /** How a rule's match tells the agreement. */
    TellingKind read(Rule rule, SentenceItems sentence, Match match, AgreementStatus status) {
        TellingKind told = rule.means("telling").map(TellingKind::valueOf).orElse(TellingKind.MAIN);
        boolean toCome = status == AgreementStatus.NEGOTIATING;
        if (told == TellingKind.RELATED && (toCome || isLine(sentence, match))) {
            return TellingKind.MAIN;
        }
        boolean past = isPast(sentence.items(), match, status)
                || isFirstStep(sentence.items(), match)
                || (status == AgreementStatus.SIGNED
                        && classes.within("follow-on", sentence.items(), match.start() - BEFORE, match.start()));
        return told == TellingKind.MAIN && past ? TellingKind.RECALL : told;
    }

    /**
     * Whether a word puts the agreement in the past; "an agreement that builds on ..." is no older for that, nor is the news
     * that "the existing memorandum" was renewed.
     */
    private boolean isPast(List<Item> items, Match match, AgreementStatus status) {
        int anchor = match.item("i").map(items::indexOf).orElse(items.size());
        int existing = status == AgreementStatus.RENEWED ? anchor - BEFORE : anchor;
        return IntStream.range(Math.max(0, match.start() - 2), Math.min(match.end(), items.size()))
                .filter(at -> at < existing || at >= anchor)
                .filter(at -> classes.lengthAt("past-mark", items, at) > 0)
                .filter(at -> !classes.within("to-come", items, at - 3, at))
                .anyMatch(at -> at < anchor || classes.lengthAt("building", items, at) == 0);
    }

    /** "The first legal step in the cooperation was the signature of an agreement in 2012". */
    private boolean isFirstStep(List<Item> items, Match match) {
        int anchor = match.item("i").map(items::indexOf).orElse(match.start());
        return classes.within("beginning-of-ties", items, 0, anchor);
    }

    /** "MoU between A and B on C": an item of a list that names an agreement, and no more, tells that it was made. */
    static boolean isLine(SentenceItems sentence, Match match) {
        String text = sentence.annotated().sentence().text();
        boolean item = sentence.blockKind() == BlockKind.LIST_ITEM;
        boolean sentenceEnd = (!item && text.endsWith(".")) || text.endsWith(":") || text.endsWith("?");
        int opening = item ? NUMBERED : 1;
        return match.start() <= opening
                && match.item("i")
                        .filter(found -> sentence.items().indexOf(found) <= opening)
                        .isPresent()
                && !sentenceEnd
                && sentence.blockKind() != BlockKind.CAPTION;
    }
}
