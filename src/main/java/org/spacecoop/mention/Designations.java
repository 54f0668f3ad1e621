package org.spacecoop.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/** Tells the name of a satellite or rocket from that of the company after which it is called: "Quillsat 4A", "Quillsat-12". */
public final class Designations {

    private static final int LONGEST_NUMBER = 3;
    private static final Set<String> ROMAN =
            Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Before one of these a number counts something, or tells a day. */
    private static final Set<String> COUNTED = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "million",
            "billion",
            "%",
            "percent",
            "per",
            "years",
            "-",
            "billionen",
            "millionen",
            "mio",
            "mrd",
            "millones");

    private Designations() {}

    /** How many tokens behind an operator's name make it that of a satellite; 0 if it is the operator's. */
    static int lengthAt(Mention mention, List<Token> tokens, int at) {
        if (!(mention instanceof OrganizationMention name)
                || name.kind() != OrganizationKind.COMPANY
                || at >= tokens.size()) {
            return 0;
        }
        boolean dash = tokens.get(at).text().equals("-") && tokens.get(at).start() == name.end();
        int number = dash ? at + 1 : at;
        boolean told = number < tokens.size()
                && isNumber(tokens.get(number).text(), dash)
                && (dash || !isCounting(tokens, number));
        return told ? number + 1 - at : 0;
    }

    /** "Quillsat-1R" is no short name of the Quillsat Agency: how many tokens behind the name make it that of a satellite. */
    static int dashedAt(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                        && tokens.get(at).text().equals("-")
                        && tokens.get(at).start() == tokens.get(at - 1).end()
                        && tokens.get(at + 1).start() == tokens.get(at).end()
                        && isNumber(tokens.get(at + 1).text(), true)
                ? 2
                : 0;
    }

    /** Whether a name ends with a designation: "Quillsat 4A". */
    public static boolean endsName(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && isNumber(name.substring(last + 1), false);
    }

    private static boolean isCounting(List<Token> tokens, int number) {
        return number + 1 < tokens.size()
                && COUNTED.contains(tokens.get(number + 1).text().toLowerCase(Locale.ROOT));
    }

    /** "4", "901", "2D", "35e", "F2", "IV"; with a dash before it anything that has a digit. */
    private static boolean isNumber(String word, boolean dash) {
        int digits = (int) word.chars().filter(Character::isDigit).count();
        int letters = (int) word.chars().filter(Character::isLetter).count();
        boolean plain = digits + letters == word.length() && digits <= LONGEST_NUMBER && letters <= 1;
        return ROMAN.contains(word) || (digits > 0 && (dash ? digits <= LONGEST_NUMBER : plain));
    }
}
