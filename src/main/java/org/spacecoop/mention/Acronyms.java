package org.spacecoop.mention;

import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;

/** Tells the acronyms that stand in brackets behind names. */
final class Acronyms {

    static final int LONGEST = 12;

    private static final int SHORTEST_SMALL = 4;

    private Acronyms() {}

    /** Whether the words in the brackets behind a name are its acronym. */
    static boolean isOf(String inside, OrganizationMention name) {
        return isOne(inside) || isSmall(inside, name);
    }

    /** Whether a word is written like an acronym. */
    static boolean isOne(String inside) {
        long capitals = inside.codePoints().filter(Character::isUpperCase).count();
        return inside.length() <= LONGEST && capitals >= 2 && inside.indexOf(' ') < 0;
    }

    /** "(Conae)": in the press of some languages all letters but the first are small. */
    private static boolean isSmall(String inside, OrganizationMention name) {
        return name.certainty() != Certainty.BARE
                && inside.length() >= SHORTEST_SMALL
                && inside.length() <= LONGEST
                && inside.indexOf(' ') < 0
                && name.name().indexOf(' ') > 0
                && inside.charAt(0) == name.name().charAt(0)
                && NameFolding.abbreviates(inside, name.name());
    }
}
