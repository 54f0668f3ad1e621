package org.spacecoop.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.spacecoop.release.Home;

/** What {@code abbreviations.yaml} knows of full stops. Immutable; may be shared between threads. */
final class Abbreviations {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?)+");

    /** "Ada J. “Addie” Example": a name in quotes within a name. */
    private static final Pattern NICKNAME = Pattern.compile("[“\"‘'(]\\p{Lu}\\p{L}+[”\"’')] \\p{Lu}\\p{L}");

    private static final String BEFORE_WORD = " \t\n\u000b\f\r(“\"—–/";

    private final Set<String> neverFinal;
    private final Set<String> mayBeFinal;
    private final Map<String, List<String>> openers;
    private final Map<String, List<String>> wholeWords;
    private final List<String> credits;

    Abbreviations(Home home) {
        Lexicon lexicon = Lexicon.read(home.lexicon().resolve("abbreviations.yaml"));
        neverFinal = Set.copyOf(new HashSet<>(lexicon.strings("never-final")));
        mayBeFinal = Set.copyOf(new HashSet<>(lexicon.strings("may-be-final")));
        openers = lexicon.lists("openers");
        wholeWords = lexicon.lists("whole-words");
        credits = lexicon.strings("credits");
    }

    /** Whether a text that ends in a full stop ends in something after which a sentence goes on at a place in the text. */
    boolean goesOn(String before, String text, int at, String language) {
        int word = lastWord(before);
        if (word == before.length()) {
            return false;
        }
        if (endsWithOne(neverFinal, before, word)) {
            return true;
        }
        boolean mayGoOn = endsWithOne(mayBeFinal, before, word)
                || INITIALS.matcher(before.substring(word)).matches();
        return mayGoOn && !opens(text, at, language);
    }

    /** Whether a text ends in a word of the language that only looks like an abbreviation, and a full stop. */
    boolean endsInWord(String before, String language) {
        String bare = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
        return wholeWords.getOrDefault(language, List.of()).contains(bare.substring(lastWord(bare)));
    }

    /** Whether at a place in a text a word stands that opens sentences and no name. */
    boolean opens(String text, int at, String language) {
        if (NICKNAME.matcher(text).region(at, text.length()).lookingAt()) {
            return false;
        }
        if (at == text.length() || "“\"‘'„«".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return openers.getOrDefault(language, List.of()).contains(text.substring(at, end));
    }

    /** Whether a word and the full stop after it are one abbreviation. */
    boolean isAbbreviation(String word) {
        return neverFinal.contains(word)
                || mayBeFinal.contains(word)
                || INITIALS.matcher(word).matches();
    }

    /** Where the naming of the picture's owner begins, in order. */
    List<Integer> creditStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (String credit : credits) {
            for (int at = text.indexOf(credit); at >= 0; at = text.indexOf(credit, at + 1)) {
                if (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && !inLongerCredit(text, at)) {
                    starts.add(at);
                }
            }
        }
        return starts;
    }

    private boolean inLongerCredit(String text, int at) {
        return credits.stream()
                .filter(credit -> credit.indexOf(' ') > 0)
                .anyMatch(credit -> at > credit.indexOf(' ') && text.startsWith(credit, at - credit.indexOf(' ') - 1));
    }

    /** Where the last word of a text begins. */
    private static int lastWord(String text) {
        int start = text.length();
        while (start > 0 && BEFORE_WORD.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static boolean endsWithOne(Set<String> abbreviations, String text, int lastWord) {
        String word = text.substring(lastWord);
        String afterHyphen = word.substring(word.lastIndexOf('-') + 1);
        if (abbreviations.contains(word) || abbreviations.contains(afterHyphen)) {
            return true;
        }
        int previous = text.lastIndexOf(' ', lastWord - 2);
        return lastWord > 1 && abbreviations.contains(text.substring(previous + 1));
    }
}
