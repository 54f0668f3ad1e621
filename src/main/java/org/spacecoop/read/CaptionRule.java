package org.spacecoop.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the captions among short texts and alternative texts. Immutable. */
final class CaptionRule {

    /** As far as the mark of a caption may stand from its end: "... after the ceremony. Credit: A. Person/Agency". */
    private static final int MARK_WITHIN = 160;

    private static final int LONGEST_CAPTION = 900;
    private static final int LONGEST_CREDIT = 110;
    private static final int LEAST_WORDS = 4;
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S{0,200}(?:_|\\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|pdf))\\S{0,200}", Pattern.CASE_INSENSITIVE);

    private final Phrases openers;
    private final Phrases marks;
    private final Phrases notCaptions;

    CaptionRule(ReadingLexicon lexicon) {
        this.openers = lexicon.phrases("caption_openers");
        this.marks = lexicon.phrases("caption_marks");
        this.notCaptions = lexicon.phrases("not_captions");
    }

    /** Whether the alternative text of a picture says what it shows, rather than name a file or a logo. */
    boolean isCaption(String alternative) {
        String text = alternative.strip();
        return text.split("\\s+", LEAST_WORDS + 1).length >= LEAST_WORDS
                && !FILE_NAME.matcher(text).matches()
                && text.chars().filter(c -> c == '_').count() < 2
                && notCaptions.opening(text).isEmpty()
                && !text.toLowerCase(Locale.ROOT).endsWith("logo");
    }

    /** Whether a block of running text is the caption of a picture that the text does not show. */
    boolean isCaptionBlock(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return false;
        }
        boolean opens = openers.opening(text)
                .filter(opener -> opener.startsWith("(") || followedByMark(text, opener.length()))
                .isPresent();
        return opens || hasMark(text) || endsInCredit(text);
    }

    /** "... at the ceremony. NASA/Jane Doe": names joined by a stroke, without an end of sentence. */
    private static boolean endsInCredit(String text) {
        int sentence = Math.max(text.lastIndexOf(". "), text.lastIndexOf(") ")) + 1;
        String credit = text.substring(sentence).strip();
        if (credit.length() > LONGEST_CREDIT || credit.indexOf('/') < 2 || Lines.endsSentence(credit)) {
            return false;
        }
        for (String word : credit.split("[\\s/]+", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return credit.chars().noneMatch(Character::isDigit) && !credit.contains("://");
    }

    /** An opener counts before a colon, a number ("Figure 2"), or at the end of a bracket. */
    private static boolean followedByMark(String text, int end) {
        String rest = text.substring(end).stripLeading();
        boolean colon = rest.startsWith(":") || rest.startsWith("©") || rest.startsWith("/");
        boolean direction = rest.startsWith(",") || rest.startsWith(")");
        boolean words = text.substring(0, end).indexOf(' ') > 0;
        return colon || (words && (direction || text.length() < 300)) || rest.isEmpty();
    }

    private boolean hasMark(String text) {
        for (int i = Math.max(0, text.length() - MARK_WITHIN); i < text.length(); i++) {
            boolean start = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (start && marks.at(text, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
