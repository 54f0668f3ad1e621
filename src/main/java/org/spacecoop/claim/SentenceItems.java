package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.release.BlockKind;

/**
 * A sentence as rules read it.
 *
 * @param annotated the sentence with its mentions
 * @param items its items
 */
record SentenceItems(AnnotatedSentence annotated, List<Item> items) {

    SentenceItems {
        items = List.copyOf(items);
    }

    /** Its place in the release. */
    int index() {
        return annotated.sentence().index();
    }

    /** The kind of its block. */
    BlockKind blockKind() {
        return annotated.sentence().block().kind();
    }
}
