package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.release.BlockKind;

/**
 * A sentence as rules read it.
 *
 * @param annotated the sentence with its mentions
 * @param items its items
 */
record SentenceItems(AnnotatedSentence annotated, List<Item> items) {

    private static final int LONGEST_PRINTED = 60;

    SentenceItems {
        items = List.copyOf(items);
    }

    /** Its place in the release. */
    int index() {
        return annotated.sentence().index();
    }

    /** An item as the sentence prints it, cut where it is long. */
    String printed(Item item) {
        String text = annotated.sentence().block().text().text().substring(item.start(), item.end());
        return text.length() <= LONGEST_PRINTED ? text : text.substring(0, LONGEST_PRINTED) + "…";
    }

    /** A thing that it names, as it prints it. */
    String printed(Mention mention) {
        return annotated.sentence().block().text().text().substring(mention.start(), mention.end());
    }

    /** The kind of its block. */
    BlockKind blockKind() {
        return annotated.sentence().block().kind();
    }

    /** Whether it stands where something holds: everywhere, in a {@code headline}, which has no time, or in a {@code list}. */
    boolean isSaidWhere(String where) {
        if (where.equals("list")) {
            return blockKind() == BlockKind.LIST_ITEM;
        }
        return !where.equals("headline") || blockKind() == BlockKind.TITLE || blockKind() == BlockKind.HEADING;
    }
}
