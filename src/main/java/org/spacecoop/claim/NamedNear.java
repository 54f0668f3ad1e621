package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.release.BlockKind;

/** Tells whom "the company" and the like may mean: the one most spoken of, or another that is named near. */
final class NamedNear {

    private NamedNear() {}

    /** Those who may be meant in a sentence, the likeliest first: near is its own sentence, the one before, and the headline. */
    static Stream<AgentRef> meant(
            List<AgentRef> salient,
            List<AnnotatedSentence> sentences,
            int sentence,
            Function<OrganizationMention, Optional<AgentRef>> read) {
        List<AgentRef> near = IntStream.rangeClosed(0, Math.min(sentence, sentences.size() - 1))
                .filter(at -> at >= sentence - 1
                        || sentences.get(at).sentence().block().kind() == BlockKind.TITLE)
                .mapToObj(sentences::get)
                .flatMap(annotated -> annotated.mentions(OrganizationMention.class))
                .flatMap(mention -> read.apply(mention).stream())
                .toList();
        return salient.stream().filter(party -> party.equals(salient.get(0)) || near.contains(party));
    }
}
