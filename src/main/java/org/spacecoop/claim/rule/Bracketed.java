package org.spacecoop.claim.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.DateSpan;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.text.Token;

/**
 * What stands in brackets is passed over, unless it is all that tells what the words before it mean: the name of a body that
 * is only described, the day of "today". For one sentence that is being read.
 */
final class Bracketed {

    private static final int LONGEST_DESCRIPTION = 6;

    private static final Set<Kind> NAMED = EnumSet.of(Kind.PARTIES, Kind.PERSON, Kind.PLACE);

    /** Behind these a day in brackets is their own: that of somebody's birth or of an accord. */
    private static final Set<Kind> DATED = EnumSet.of(Kind.DATE, Kind.PARTIES, Kind.PERSON, Kind.ACCORD);

    private final List<Token> tokens;
    private final List<Item> before;

    /** The tokens of a sentence, and the items read from it so far. */
    Bracketed(List<Token> tokens, List<Item> before) {
        this.tokens = tokens;
        this.before = before;
    }

    /** What the brackets that open at a token tell, if it is to be read; asks for the mention at an offset. */
    Optional<Mention> at(int open, IntFunction<Optional<Mention>> mention) {
        if (before.isEmpty() || open + 2 >= tokens.size()) {
            return Optional.empty();
        }
        return mention.apply(tokens.get(open + 1).start())
                .filter(inside -> isName(inside, open) || isDay(inside, open));
    }

    /** "the Example Center of Germany (ECG)": all that the brackets hold names the one whose name stands before them. */
    private boolean isName(Mention inside, int open) {
        return open > 0
                && inside instanceof OrganizationMention organization
                && organization.id().isPresent()
                && (Character.isUpperCase(tokens.get(open - 1).text().codePointAt(0)) || isDescribed())
                && tokens.get(open + 2).text().equals(")")
                && !NAMED.contains(last().kind());
    }

    /** "signed today (3 May 2021)": the whole day is all that the brackets hold. */
    private boolean isDay(Mention inside, int open) {
        return inside instanceof DateSpan date
                && date.date().date().precision() == 3
                && !DATED.contains(last().kind())
                && tokens.subList(open, tokens.size()).stream()
                        .filter(token -> token.start() >= inside.end())
                        .findFirst()
                        .filter(token -> token.text().equals(")"))
                        .isPresent();
    }

    private Item last() {
        return before.get(before.size() - 1);
    }

    /** "the German aerospace research establishment (EGR)": an adjective of a country and small words before the brackets. */
    private boolean isDescribed() {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LONGEST_DESCRIPTION); i--) {
            if (before.get(i).kind() == Kind.ADJECTIVE) {
                return i < before.size() - 1;
            }
            if (before.get(i).kind() != Kind.WORD
                    || !Character.isLetter(before.get(i).word().codePointAt(0))) {
                return false;
            }
        }
        return false;
    }
}
