package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.PersonSpan;

/** Makes out for whom the one speaks who says "our agreement". For one release. */
final class Speakers {

    /** Who says a quotation of several sentences is told in one of those before. */
    private static final int SENTENCES_BEFORE = 3;

    private final WordClasses classes;
    private final Envoys envoys;
    private final List<SentenceItems> sentences;

    Speakers(WordClasses classes, Envoys envoys, List<SentenceItems> sentences) {
        this.classes = classes;
        this.envoys = envoys;
        this.sentences = sentences;
    }

    /** For whom the one acts whom a sentence names, or whom one of those before it tells to have spoken. */
    Optional<AgentRef> of(SentenceItems sentence) {
        Optional<AgentRef> named = sender(sentence);
        int at = sentences.indexOf(sentence);
        for (int before = at - 1; named.isEmpty() && before >= Math.max(0, at - SENTENCES_BEFORE); before--) {
            if (isSaid(sentences.get(before))) {
                return sender(sentences.get(before));
            }
        }
        return named;
    }

    private boolean isSaid(SentenceItems sentence) {
        return sentence.annotated().mentions(PersonSpan.class).findAny().isPresent()
                && classes.within(
                        "quoted", sentence.items(), 0, sentence.items().size());
    }

    private Optional<AgentRef> sender(SentenceItems sentence) {
        return sentence.annotated()
                .mentions(PersonSpan.class)
                .flatMap(person -> envoys.sender(person, sentence).stream())
                .findFirst();
    }
}
