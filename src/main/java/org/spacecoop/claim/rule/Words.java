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
                .map(token -> Item.word(NameFolding.fold(token.text()), token.start(), token.end()))
                .toList();
    }
}
