package org.spacecoop.read;

import java.util.List;

/** What site generators put into Markdown: Liquid's tags and outputs, kramdown's attribute lists. */
final class TemplateTags {

    /** How a tag opens and closes, and how long it may be. */
    private record Kind(String opening, String closing, int longest) {}

    private static final List<Kind> KINDS =
            List.of(new Kind("{%", "%}", 2000), new Kind("{{", "}}", 2000), new Kind("{:", "}", 500));

    private TemplateTags() {}

    /** The text with blanks for every tag; blanks of the same length, so that every offset holds. */
    static String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (Kind kind : KINDS) {
            int close = -1;
            for (int open = text.indexOf(kind.opening()); open >= 0; ) {
                int from = open + kind.opening().length();
                // a closing mark found once serves every opening before it, so that a run of openings costs one search
                close = close >= from ? close : text.indexOf(kind.closing(), from);
                if (close < 0) {
                    break;
                }
                int end = close + kind.closing().length();
                boolean tag = end - open <= kind.longest() && !hasNewline(text, open, end);
                if (tag) {
                    blanked.replace(open, end, " ".repeat(end - open));
                }
                open = text.indexOf(kind.opening(), tag ? end : open + 1);
            }
        }
        return blanked.toString();
    }

    private static boolean hasNewline(String text, int from, int to) {
        int newline = text.indexOf('\n', from);
        return newline >= 0 && newline < to;
    }
}
