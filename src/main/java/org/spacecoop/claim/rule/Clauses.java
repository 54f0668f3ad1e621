package org.spacecoop.claim.rule;

import java.util.List;
import org.spacecoop.claim.rule.Item.Kind;

/** Tells a list of people that goes on behind a semicolon from a clause of its own. */
final class Clauses {

    private static final int MOST_WORDS_BEFORE = 4;

    private Clauses() {}

    /** "signed by A and B; C and D looked on": whether behind a semicolon something is said of those who stand there. */
    static boolean opensAt(List<Item> items, int semicolon, GroupWords words) {
        int at = semicolon + 1;
        while (at < items.size()
                && at <= semicolon + MOST_WORDS_BEFORE
                && items.get(at).kind() != Kind.PERSON) {
            at++;
        }
        while (at < items.size() && (items.get(at).kind() == Kind.PERSON || joins(items.get(at), words))) {
            at++;
        }
        return at < items.size()
                && items.get(at).kind() == Kind.WORD
                && Character.isLetter(items.get(at).word().codePointAt(0))
                && !items.get(at).isAnyOf(words.acting())
                && !items.get(at).isAnyOf(words.homes().of());
    }

    private static boolean joins(Item item, GroupWords words) {
        return item.isAnyOf(words.personAnd()) || item.isAnyOf(words.articles());
    }
}
