package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.release.BlockKind;

/** Tells who is named where a reference may mean it: in its own sentence, in the one before, or in the headline. */
final class NamedNear {

    private NamedNear() {}

    /** Whether a party is named near the sentence of the given number. */
    static boolean isNear(
            AgentRef party,
            List<AnnotatedSentence> sentences,
            int sentence,
            Function<OrganizationMention, Optional<AgentRef>> read) {
        return IntStream.rangeClosed(0, Math.min(sentence, sentences.size() - 1))
                .filter(at -> at >= sentence - 1
                        || sentences.get(at).sentence().block().kind() == BlockKind.TITLE)
                .mapToObj(sentences::get)
                .flatMap(annotated -> annotated.mentions(OrganizationMention.class))
                .flatMap(mention -> read.apply(mention).stream())
                .anyMatch(party::equals);
    }
}
