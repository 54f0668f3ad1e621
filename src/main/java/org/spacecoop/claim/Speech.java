package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;

/** Tells what is said within quotation marks from what the sentence itself tells behind them. */
final class Speech {

    private static final String PLAIN = "\"";
    private static final int NEAR = 6;

    private Speech() {}

    /** "“It helps A and B,” said C, who signed the pact": whether one stands in speech that has ended before another. */
    static boolean endsBetween(List<Item> items, int one, int other, WordClasses classes) {
        if (one < 0 || other <= one || !isOpen(items, one)) {
            return false;
        }
        for (int i = one + 1; i < other; i++) {
            if (isMark(items.get(i), "”", "»")) {
                return classes.within("quoted", items, i, Math.min(other, i + NEAR));
            }
        }
        return false;
    }

    private static boolean isOpen(List<Item> items, int at) {
        boolean open = false;
        for (Item item : items.subList(0, at)) {
            open = item.isWord(PLAIN) ? !open : isMark(item, "“", "«") || (open && !isMark(item, "”", "»"));
        }
        return open;
    }

    private static boolean isMark(Item item, String curved, String angular) {
        return item.isWord(PLAIN) || item.isWord(curved) || item.isWord(angular);
    }
}
