package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import org.spacecoop.claim.Trace.Outcome;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.OrganizationKind;

/** Decides for each agreement by itself whether it is one on space: by its parties, its own sentences, then the headline. */
final class Relevance {

    private static final int LONGEST_SUBJECT = 5;
    private static final Set<String> SUBJECT = Set.of(
            "on",
            "for",
            "regarding",
            "concerning",
            "about",
            "in",
            "zu",
            "zur",
            "uber",
            "sobre",
            "en",
            "para",
            "sur",
            "dans");
    private static final Set<String> BEFORE = Set.of(
            "a", "an", "the", "of", "on", "in", "and", "for", "with", "to", "by", "sign", "signed", "signs", "ein",
            "eine", "un", "una", "une");
    private static final Set<String> AFTER =
            Set.of("with", "between", "by", "while", "which", "that", "at", "signed", "mit", "con", "avec");

    private final WordClasses words;
    private final PartyReader parties;
    private final boolean headline;
    private final Trace trace;

    Relevance(WordClasses words, PartyReader parties, List<SentenceItems> sentences, Trace trace) {
        this.trace = trace;
        this.words = words;
        this.parties = parties;
        this.headline = sentences.stream()
                .filter(sentence -> sentence.blockKind() == BlockKind.TITLE)
                .anyMatch(sentence -> speaks("space", sentence));
    }

    private boolean speaks(String subject, SentenceItems sentence) {
        String text = sentence.annotated().sentence().text();
        return words.within(subject, wordsOf(sentence), 0, Integer.MAX_VALUE)
                || (subject.equals("space") && sentence.annotated().fields().size() > 1 && text.contains("pace"));
    }

    private static List<Item> wordsOf(SentenceItems sentence) {
        return org.spacecoop.claim.rule.Words.of(sentence.annotated());
    }

    /** "an agreement on trade", "a cyber security agreement": the instrument's own words name another subject alone. */
    private boolean namesOther(Draft draft) {
        List<Item> items = draft.sentence().items();
        int at = items.indexOf(draft.anchor());
        int from = at;
        while (from > 0 && at - from < LONGEST_SUBJECT && isWord(items.get(from - 1), BEFORE)) {
            from--;
        }
        int to = at + 1;
        if (to < items.size() && SUBJECT.contains(items.get(to).word())) {
            to++;
            while (to < items.size() && to - at <= LONGEST_SUBJECT + 2 && isWord(items.get(to), AFTER)) {
                to++;
            }
        }
        return words.within("other", items, from, to) && !words.within("space", items, from, to);
    }

    private static boolean isWord(Item item, Set<String> ends) {
        return item.kind() == Item.Kind.WORD
                && Character.isLetter(item.word().codePointAt(0))
                && !ends.contains(item.word());
    }

    boolean isOnSpace(AgreementBuilder agreement) {
        if (agreement.accord().isPresent()) {
            return true;
        }
        if (agreement.drafts().stream().allMatch(this::namesOther)) {
            trace.note(
                    agreement.first(),
                    Outcome.DROPPED,
                    () -> "not on space: the instrument's words name other subjects");
            return false;
        }
        boolean agency = agreement.type() != AgreementType.CONTRACT
                && agreement.parties().stream()
                        .anyMatch(party -> parties.kindOf(party) == OrganizationKind.SPACE_AGENCY);
        List<SentenceItems> told =
                agreement.drafts().stream().map(Draft::sentence).toList();
        boolean space = told.stream().anyMatch(sentence -> speaks("space", sentence));
        boolean other = told.stream().anyMatch(sentence -> speaks("other", sentence));
        boolean onSpace = agency || space || (headline && !other);
        if (!onSpace) {
            trace.note(
                    agreement.first(),
                    Outcome.DROPPED,
                    () -> "not on space: no space agency, no word of space"
                            + (headline
                                    ? " but in the title, and words of other subjects"
                                    : ", not in the title either"));
        }
        return onSpace;
    }
}
