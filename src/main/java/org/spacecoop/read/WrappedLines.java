package org.spacecoop.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.spacecoop.release.BlockKind;

/**
 * Puts the lines of plain text together into paragraphs and items.
 *
 * <p>A blank line always parts. Within a run of lines, a line goes on in the next where the text was wrapped at a width:
 * the next begins in lower case, or the line is nearly as long as the width allows. Lines of lists and addresses, which
 * are short, stay apart. Immutable.
 */
final class WrappedLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;
    private static final double NEARLY = 0.7;

    /** "-more-", "- 2 -": where a page ends, in the middle of the text. */
    private static final Pattern PAGE_MARK =
            Pattern.compile("[-–—] ?(?:more|\\d{1,3}) ?[-–—]", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_DATED = 48;

    private final Lines lines;
    private final Phrases labels;
    private final Phrases declared;
    private final Phrases dating;
    private final BrokenWords broken;

    WrappedLines(ReadingLexicon lexicon, Lines lines) {
        this.lines = lines;
        this.labels = lexicon.phrases("labels");
        List<String> names = new ArrayList<>(lexicon.words("source_labels"));
        names.addAll(lexicon.words("citation_labels"));
        names.addAll(lexicon.words("publisher_labels"));
        names.addAll(lexicon.words("date_labels"));
        names.addAll(lexicon.words("contact_openers"));
        this.dating = lexicon.phrases("date_labels");
        this.declared = new Phrases(names);
        this.broken = new BrokenWords(lexicon);
    }

    /** A line without the white space around it. */
    private record Line(int start, int end, String text) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** The paragraphs and items of a text. */
    List<Draft> read(String source) {
        List<Line> all = lines(source).stream()
                .filter(line -> !PAGE_MARK.matcher(line.text()).matches())
                .toList();
        int longest = longest(all);
        List<Draft> drafts = new ArrayList<>();
        Set<String> hyphenated = hyphenated(source);
        List<Line> run = new ArrayList<>();
        for (Line line : all) {
            if (line.isBlank()) {
                join(source, hyphenated, run, longest, drafts);
                run.clear();
            } else {
                run.add(line);
            }
        }
        join(source, hyphenated, run, longest, drafts);
        return drafts;
    }

    /**
     * The longest line that another follows; where none does, the longest of all: a line by itself was not wrapped. Where
     * one is longer than any width, none was.
     */
    private static int longest(List<Line> all) {
        int most = all.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        return most > WIDEST ? most : longestFollowed(all, most);
    }

    private static int longestFollowed(List<Line> all, int most) {
        return IntStream.range(0, all.size() - 1)
                .filter(i -> !all.get(i + 1).isBlank())
                .map(i -> all.get(i).text().length())
                .max()
                .orElse(most);
    }

    private static List<Line> lines(String source) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = lineEnd(source, start);
            int from = start;
            int to = end;
            while (from < to && isBlank(source.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(source.charAt(to - 1))) {
                to--;
            }
            lines.add(new Line(from, to, source.substring(from, to)));
            start = end + 1;
        }
        return lines;
    }

    private static int lineEnd(String source, int start) {
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\r') {
                return i + (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n' ? 1 : 0);
            }
        }
        return source.length();
    }

    private static boolean isBlank(char c) {
        return TextCollector.isSpace(c) || TextCollector.isInvisible(c);
    }

    /** The lines of a run, joined where they were wrapped. */
    private void join(String source, Set<String> hyphenated, List<Line> run, int longest, List<Draft> drafts) {
        int width = longest <= WIDEST
                ? longest
                : run.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        TextCollector text = new TextCollector();
        boolean item = false;
        for (int i = 0; i < run.size(); i++) {
            Line line = run.get(i);
            int hashes = headingMark(line.text());
            int bullet = hashes > 0 ? 0 : lines.bullet(line.text());
            boolean starts = i == 0
                    || bullet > 0
                    || hashes > 0
                    || headingMark(run.get(i - 1).text()) > 0
                    || !goesOn(run.get(i - 1), line, width);
            if (starts) {
                add(text, item, drafts);
                text = new TextCollector();
                item = bullet > 0;
                broken.add(source, line.start() + bullet + hashes, line.end(), hyphenated, text);
            } else {
                seam(hyphenated, run.get(i - 1), line, text);
                broken.add(source, line.start(), line.end(), hyphenated, text);
            }
        }
        add(text, item, drafts);
    }

    /** How long the mark of a Markdown heading is with which a line opens. */
    private static int headingMark(String line) {
        Cursor cursor = new Cursor(line, 0);
        cursor.skip("#");
        boolean mark = cursor.position() > 0 && cursor.position() <= 6 && cursor.peek() == ' ';
        cursor.skip(" ");
        return mark && !cursor.atEnd() && cursor.peek() != '#' ? cursor.position() : 0;
    }

    private static void add(TextCollector text, boolean item, List<Draft> drafts) {
        if (!text.isEmpty() && !text.text().text().isBlank()) {
            drafts.add(Draft.of(item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, text.text()));
        }
    }

    private boolean goesOn(Line line, Line next, int width) {
        String text = line.text();
        boolean label = text.length() <= LONGEST_LABEL && labels.is(withoutColon(text));
        boolean labelled = declared.opening(next.text())
                .filter(name -> next.text().startsWith(":", name.length()))
                .isPresent();
        if (label || labelled || isDated(next.text())) {
            return false;
        }
        if (Lines.isInCapitals(text) != Lines.isInCapitals(next.text())
                && (Lines.isHeadlineInCapitals(text) || Lines.isHeadlineInCapitals(next.text()))) {
            return false;
        }
        boolean lower = Character.isLowerCase(next.text().codePointAt(0));
        boolean full = width >= NARROWEST && width <= WIDEST && text.length() >= width * NEARLY;
        return lower || full || isHyphenated(text, next.text()) || (text.endsWith(",") && width <= WIDEST);
    }

    /** "Posted on 3 May 2021": when a text was published stands on a line of its own. */
    private boolean isDated(String line) {
        return line.length() <= LONGEST_DATED
                && Character.isUpperCase(line.codePointAt(0))
                && line.chars().anyMatch(Character::isDigit)
                && dating.opening(line).isPresent();
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private static boolean isHyphenated(String line, String next) {
        int last = line.length() - 1;
        return last > 0
                && line.charAt(last) == '-'
                && Character.isLetter(line.charAt(last - 1))
                && Character.isLetter(next.charAt(0));
    }

    /** What stands between two wrapped lines: a space; nothing where a word was parted by a hyphen. */
    private static void seam(Set<String> hyphenated, Line line, Line next, TextCollector text) {
        if (line.text().endsWith("\u00AD")) {
            return;
        }
        if (!isHyphenated(line.text(), next.text())) {
            text.space(/* start= */ line.end(), /* end= */ next.start());
            return;
        }
        String before = lastWord(line.text());
        String after = new Cursor(next.text(), 0).peekWord();
        boolean partsWord = Character.isLowerCase(after.charAt(0)) && !hyphenated.contains(before + "-" + after);
        if (partsWord) {
            text.takeBack('-');
        }
    }

    /** The words with a hyphen that the text has within its lines; a word parted at a line's end is one of them or none. */
    private static Set<String> hyphenated(String source) {
        Set<String> words = new HashSet<>();
        for (int at = source.indexOf('-'); at >= 0; at = source.indexOf('-', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_LABEL && Character.isLetter(source.charAt(start - 1))) {
                start--;
            }
            String after = new Cursor(source, at + 1).peekWord();
            if (start < at && !after.isEmpty()) {
                words.add(source.substring(start, at + 1) + after);
            }
        }
        return words;
    }

    /** The last word of a line that ends in a hyphen, without it. */
    private static String lastWord(String line) {
        int end = line.length() - 1;
        int start = end;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end);
    }
}
