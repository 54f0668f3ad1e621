package org.spacecoop.read;

/** A place in a text that moves on; every step is bounded, so no text can make it slow. */
final class Cursor {

    private static final int LONGEST_WORD = 40;

    private final String text;
    private int position;

    Cursor(String text, int position) {
        this.text = text;
        this.position = position;
    }

    Cursor copy() {
        return new Cursor(text, position);
    }

    int position() {
        return position;
    }

    void moveTo(int other) {
        position = other;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The character here, NUL at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(position);
    }

    boolean atDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    /** Moves past all of the given characters. */
    void skip(String characters) {
        while (!atEnd() && characters.indexOf(peek()) >= 0) {
            position++;
        }
    }

    /** Takes one of the given characters; NUL if none is here. */
    char take(String characters) {
        char c = peek();
        if (c == 0 || characters.indexOf(c) < 0) {
            return 0;
        }
        position++;
        return c;
    }

    /** Takes an ASCII number of at most so many digits; -1, and no step, if none is here or it is longer. */
    int number(int digits) {
        int end = position;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end - position <= digits) {
            end++;
        }
        if (end == position || end - position > digits) {
            return -1;
        }
        int number = Integer.parseInt(text, position, end, 10);
        position = end;
        return number;
    }

    /** The letters here, as far as they go; empty if there are none. */
    String peekWord() {
        int end = position;
        while (end < text.length() && end - position < LONGEST_WORD && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(position, end);
    }

    /** Takes the letters here. */
    String word() {
        String word = peekWord();
        position += word.length();
        return word;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'º';
    }
}
