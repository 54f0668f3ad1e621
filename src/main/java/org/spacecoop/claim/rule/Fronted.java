package org.spacecoop.claim.rule;

import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;

/** Tells a phrase put first from the subject behind it: "Under a contract with A, B will build ...". */
record Fronted(List<Item> items, GroupWords words) {

    private static final int LONGEST = 14;

    /** Whether the one led to by the word at a place belongs to such a phrase, and the one behind it begins the clause. */
    boolean parts(int lead, int next) {
        return lead > 0 && items.get(lead).isAnyOf(words.fronted().leads()) && acts(next + 1) && opens(lead - 1);
    }

    /** Whether what follows is no more of a list. */
    private boolean acts(int verb) {
        return verb < items.size()
                && items.get(verb).kind() == Kind.WORD
                && isLetters(items.get(verb))
                && !items.get(verb).isAnyOf(words.and());
    }

    /** Whether a phrase that opens its sentence reaches to a place without naming anybody. */
    private boolean opens(int to) {
        for (int at = to; at >= 0 && to - at < LONGEST; at--) {
            if (items.get(at).isAnyOf(words.fronted().openers()) && (at == 0 || !isLetters(items.get(at - 1)))) {
                return true;
            }
            if (items.get(at).kind() == Kind.PARTIES) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLetters(Item item) {
        return item.kind() != Kind.WORD || Character.isLetter(item.word().codePointAt(0));
    }
}
