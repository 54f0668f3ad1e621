package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.OrganizationKind;

/** Decides for each agreement by itself whether it is one on space: by its parties, its own sentences, then the headline. */
final class Relevance {

    private final WordClasses words;
    private final PartyReader parties;
    private final boolean headline;

    Relevance(WordClasses words, PartyReader parties, List<SentenceItems> sentences) {
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

    boolean isOnSpace(AgreementBuilder agreement) {
        if (agreement.accord().isPresent()) {
            return true;
        }
        boolean agency =
                agreement.parties().stream().anyMatch(party -> parties.kindOf(party) == OrganizationKind.SPACE_AGENCY);
        List<SentenceItems> told =
                agreement.drafts().stream().map(Draft::sentence).toList();
        boolean space = told.stream().anyMatch(sentence -> speaks("space", sentence));
        boolean other = told.stream().anyMatch(sentence -> speaks("other", sentence));
        return agency || space || (headline && !other);
    }
}
