package org.spacecoop.claim.rule;

import java.util.List;
import org.spacecoop.text.Token;

/** Tells what some words of a sentence are that name nothing. */
final class PlainWords {

    private PlainWords() {}

    /** "Quillfort [NYSE: QFT]": squared brackets that tell where a company is listed. */
    static boolean opensTicker(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("[")
                && at + 2 < tokens.size()
                && tokens.get(at + 2).text().equals(":");
    }

    /** "On May 12": a month whose year nothing tells; "may" would make the sentence an imagined one. */
    static boolean isMonth(List<Token> tokens, int at, MonthWords months) {
        return months.verbs().contains(tokens.get(at).text())
                && (isNumber(tokens, at - 1)
                        || isNumber(tokens, at + 1)
                        || (at > 0
                                && months.before().contains(tokens.get(at - 1).folded())));
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isDigit(tokens.get(at).text().charAt(0));
    }
}
