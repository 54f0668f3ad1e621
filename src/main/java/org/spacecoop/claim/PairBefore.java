package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention.CountryMention;

/** Whom "both countries" means where the sentence right before is on two of them. */
final class PairBefore {

    private static final int PAIR = 2;

    private PairBefore() {}

    /** The two countries that the sentence before names in the same paragraph, if they are two; else nobody. */
    static List<AgentRef> countries(List<AnnotatedSentence> sentences, int sentence) {
        if (sentence < 1 || sentence >= sentences.size()) {
            return List.of();
        }
        AnnotatedSentence before = sentences.get(sentence - 1);
        boolean apart = !before.sentence()
                .block()
                .equals(sentences.get(sentence).sentence().block());
        List<AgentRef> named = before.mentions(CountryMention.class)
                .filter(country -> country.form() != CountryMention.Form.ADJECTIVE)
                .<AgentRef>map(country -> new AgentRef.Country(country.code(), false))
                .distinct()
                .toList();
        return apart || named.size() != PAIR ? List.of() : named;
    }
}
