package org.spacecoop.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what is about the release itself: whom to ask, who released it, where to read more. Immutable. */
final class ContactRule {

    private static final int LONGEST = 420;
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_BYLINE_NAME = 60;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_LABEL = 90;
    private static final int LEAST_PHONE_DIGITS = 7;
    private static final int MOST_PHONE_LETTERS = 24;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");

    private final Phrases openers;
    private final Phrases sections;
    private final Phrases about;
    private final Phrases endMarks;
    private final Phrases releasedBy;
    private final Phrases bylines;

    ContactRule(ReadingLexicon lexicon) {
        this.openers = lexicon.phrases("contact_openers");
        this.sections = lexicon.phrases("contact_sections");
        this.about = lexicon.phrases("about_openers");
        this.endMarks = lexicon.phrases("end_marks");
        this.releasedBy = lexicon.phrases("released_by");
        this.bylines = lexicon.phrases("byline_openers");
    }

    /** Whether a block is about the release and not part of its news. */
    boolean isContact(String text) {
        return text.length() <= LONGEST && (opens(text) || isAddress(text) || isByline(text));
    }

    /** Whether a block is the heading of contact details, which fill the blocks after it. */
    boolean opensSection(String text) {
        return text.length() <= LONGEST_LABEL && sections.opening(text).isPresent() && opens(text);
    }

    /** Whether a block is the heading of a standing text about somebody. */
    boolean isAboutHeading(String text) {
        String line = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return line.length() <= LONGEST_LABEL
                && Lines.isHeadingLike(line)
                && about.opening(line).isPresent();
    }

    /** Whether a line says that the news ends here. */
    boolean isEndMark(String text) {
        return text.length() <= 12 && endMarks.is(text);
    }

    /** The name after "Released by". */
    Optional<String> publisher(String text) {
        if (text.length() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        return releasedBy
                .opening(text)
                .map(label -> text.substring(label.length()).strip())
                .map(name -> name.replaceFirst("^:\\s?", "").replaceFirst("[.,;]$", ""))
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)));
    }

    private boolean opens(String text) {
        Optional<String> opener = openers.opening(text);
        if (opener.isEmpty()) {
            return false;
        }
        String rest = text.substring(opener.get().length()).stripLeading();
        boolean several = opener.get().indexOf(' ') > 0 || opener.get().indexOf('\'') > 0;
        boolean details = rest.isEmpty() || ":.+(".indexOf(rest.charAt(0)) >= 0 || Character.isDigit(rest.charAt(0));
        return details
                || (several
                        && (releasedBy.opening(text).isEmpty()
                                || publisher(text).isPresent()));
    }

    /** "By Jane Doe": nothing but a name. */
    private boolean isByline(String text) {
        Optional<String> opener = text.length() <= LONGEST_BYLINE_NAME ? bylines.opening(text) : Optional.empty();
        return opener.isPresent()
                && Lines.isName(text.substring(opener.get().length()).strip());
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        boolean mail = text.indexOf('@') > 0 && MAIL.matcher(text).find() && !Lines.isSentence(text);
        boolean oneWord = text.indexOf(' ') < 0 && (Urls.isWeb(text) || text.startsWith("www."));
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        long letters = text.chars().filter(Character::isLetter).count();
        boolean phone = digits >= LEAST_PHONE_DIGITS && letters <= MOST_PHONE_LETTERS && digits >= letters;
        return mail || oneWord || phone;
    }
}
