package org.spacecoop.claim.rule;

import java.util.List;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.NameFolding;

/** The plain words of a sentence, names included. */
public final class Words {

    private Words() {}

    /** One item for each token. */
    public static List<Item> of(AnnotatedSentence annotated) {
        return annotated.sentence().tokens().stream()
                .map(token -> Item.word(token.folded(), token.start(), token.end()))
                .toList();
    }

    /** One item for each word of a name. */
    public static List<Item> of(String name) {
        return java.util.stream.Stream.of(name.split(" ", -1))
                .map(word -> Item.word(NameFolding.fold(word), 0, word.length()))
                .toList();
    }
}
