package org.spacecoop.mention;

import java.util.List;
import java.util.stream.Stream;
import org.spacecoop.text.Sentence;

/**
 * A sentence with what it names.
 *
 * @param sentence the sentence
 * @param mentions its mentions in text order; no two overlap
 * @param fields the fields of cooperation that it names, in text order; they may lie within other mentions
 */
public record AnnotatedSentence(Sentence sentence, List<Mention> mentions, List<Mention.FieldMention> fields) {

    /** Copies the lists. */
    public AnnotatedSentence {
        mentions = List.copyOf(mentions);
        fields = List.copyOf(fields);
    }

    /** The mentions of one kind, in text order. */
    public <M extends Mention> Stream<M> mentions(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast);
    }
}
