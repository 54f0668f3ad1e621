package org.spacecoop.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens: Unicode words (UAX #29 §4), abbreviations with their full stop, a possessive ending apart
 * from its word, an elided article of French apart from the next, the legal form "A/S" of Danish companies whole.
 */
final class Tokenizer {

    private static final Pattern POSSESSIVE = Pattern.compile("(.+)(['’]s)");
    private static final Pattern ELISION =
            Pattern.compile("((?:[ldnsjmtc]|qu|jusqu|lorsqu)['’])(.+)", Pattern.CASE_INSENSITIVE);

    private final Abbreviations abbreviations;
    private final BreakIterator prototype = BreakIterator.getWordInstance(ULocale.ROOT);

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens between two offsets of a text. */
    List<Token> tokens(String text, int from, int to, String language) {
        BreakIterator words = prototype.clone();
        words.setText(text.substring(from, to));
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String word = text.substring(from + start, from + end);
            if (!word.isBlank() && !word.equals("\u00a0")) {
                add(tokens, new Token(word, from + start, from + end), language);
            }
            start = end;
        }
        return tokens;
    }

    private void add(List<Token> tokens, Token token, String language) {
        if (token.text().equals(".") && !tokens.isEmpty() && joins(tokens.get(tokens.size() - 1), token)) {
            Token word = tokens.remove(tokens.size() - 1);
            tokens.add(new Token(word.text() + ".", word.start(), token.end()));
            return;
        }
        if (endsLegalForm(tokens, token)) {
            tokens.remove(tokens.size() - 1);
            Token first = tokens.remove(tokens.size() - 1);
            tokens.add(new Token(first.text() + "/" + token.text(), first.start(), token.end()));
            return;
        }
        if (token.text().indexOf('\'') < 0 && token.text().indexOf('’') < 0) {
            tokens.add(token);
            return;
        }
        Matcher possessive = POSSESSIVE.matcher(token.text());
        Matcher elision = ELISION.matcher(token.text());
        if (language.equals("fr") && elision.matches()) {
            cut(tokens, token, elision.end(1));
        } else if (!language.equals("fr") && possessive.matches()) {
            cut(tokens, token, possessive.end(1));
        } else {
            tokens.add(token);
        }
    }

    private static boolean endsLegalForm(List<Token> before, Token token) {
        int slash = before.size() - 1;
        return token.text().equals("S")
                && slash > 0
                && before.get(slash).text().equals("/")
                && before.get(slash).end() == token.start()
                && before.get(slash - 1).text().equals("A")
                && before.get(slash - 1).end() == before.get(slash).start();
    }

    private boolean joins(Token word, Token stop) {
        return word.end() == stop.start() && abbreviations.isAbbreviation(word.text() + ".");
    }

    private static void cut(List<Token> tokens, Token token, int length) {
        int at = token.start() + length;
        tokens.add(new Token(token.text().substring(0, length), token.start(), at));
        tokens.add(new Token(token.text().substring(length), at, token.end()));
    }
}
