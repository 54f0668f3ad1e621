package org.spacecoop.read;

import java.util.ArrayList;
import java.util.List;
import org.spacecoop.release.BlockKind;

/** Parts a block at the line breaks that its author meant. Immutable. */
final class Lines {

    private static final String BULLETS = "-*•–—▪◦·‣●○■□➢►✓⁃∙▸";
    private static final int LONGEST_HEADING = 120;
    private static final int LEAST_LETTERS = 16;
    private static final int LEAST_WORDS = 4;
    private static final int LAST_NUMBER = 40;

    private final Dates dates;

    Lines(Dates dates) {
        this.dates = dates;
    }

    /** Whether a text looks like a heading: one short line without an end of sentence. */
    static boolean isHeadingLike(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > LONGEST_HEADING || line.indexOf('\n') >= 0) {
            return false;
        }
        int first = line.codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first);
        return opens && !endsSentence(line) && line.chars().anyMatch(Character::isLetter);
    }

    /** Whether a text has capitals alone. */
    static boolean isInCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a text in capitals is as long as a headline is: "NASA AND PERU TO STUDY THE SUN". */
    static boolean isHeadlineInCapitals(String text) {
        return isInCapitals(text)
                && text.chars().filter(Character::isLetter).count() >= LEAST_LETTERS
                && text.split(" ", LEAST_WORDS).length == LEAST_WORDS
                && text.indexOf(':') < 0;
    }

    /** Whether a text ends as a sentence, a clause or a quotation does. */
    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".,;:!?…\"”»“)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a text is made of a few capitalised words, as a person's name is. */
    static boolean isName(String text) {
        String[] words = text.split("[ -]", 8);
        boolean capitalised = true;
        for (String word : words) {
            capitalised &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        }
        return capitalised && words.length >= 2 && words.length <= 6 && !text.endsWith(":");
    }

    /** Whether a text ends in an abbreviation's full stop rather than a sentence's: "Ambassador to the U.S.". */
    static boolean endsInAbbreviation(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.endsWith(".") && (last.indexOf('.') < last.length() - 1 || last.length() <= 3);
    }

    /** Whether a text is a sentence rather than a line of details. */
    static boolean isSentence(String text) {
        return text.endsWith(".") && text.indexOf(' ') > 0 && text.split(" ", 8).length == 8;
    }

    /**
     * How long the bullet or number is with which a line opens, white space after it included; 0 if there is none. A date
     * ("16. Januar") is no number of a list.
     */
    int bullet(String line) {
        Cursor cursor = new Cursor(line, 0);
        if (cursor.take(BULLETS) == 0 && !numbered(line, cursor)) {
            return 0;
        }
        int mark = cursor.position();
        cursor.skip(" ");
        return cursor.position() > mark && !cursor.atEnd() ? cursor.position() : 0;
    }

    private boolean numbered(String line, Cursor cursor) {
        boolean bracket = cursor.take("(") != 0;
        int number = cursor.number(2);
        boolean counted = number > 0 && number <= LAST_NUMBER;
        if (!counted && cursor.peekWord().length() == 1) {
            counted = Character.isLowerCase(cursor.word().charAt(0));
            return counted && cursor.take(")") != 0;
        }
        return counted
                && (bracket ? cursor.take(")") : cursor.take(".)")) != 0
                && dates.at(line, 0).isEmpty();
    }

    /** The blocks of a text with line breaks: two breaks part paragraphs, a bullet begins an item, other breaks are spaces. */
    List<Draft> split(Draft draft) {
        List<Draft> parts = new ArrayList<>();
        String text = draft.string();
        int start = 0;
        while (start < text.length()) {
            int gap = text.indexOf("\n\n", start);
            int end = gap < 0 ? text.length() : gap;
            splitLines(draft.slice(start, end), parts);
            start = end + 2;
        }
        return parts;
    }

    private void splitLines(Draft paragraph, List<Draft> parts) {
        String text = paragraph.string();
        int begin = 0;
        boolean inItem = false;
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int bullet = bullet(text.substring(line, end));
            if (bullet > 0 && paragraph.kind() != BlockKind.HEADING) {
                add(paragraph.slice(begin, line), inItem, parts);
                begin = line + bullet;
                inItem = true;
            }
            line = end + 1;
        }
        add(paragraph.slice(begin, text.length()), inItem, parts);
    }

    private static void add(Draft part, boolean item, List<Draft> parts) {
        if (!part.isBlank()) {
            TextCollector folded = new TextCollector();
            folded.add(part.text());
            parts.add(new Draft(item ? BlockKind.LIST_ITEM : part.kind(), folded.text(), part.links()));
        }
    }
}
