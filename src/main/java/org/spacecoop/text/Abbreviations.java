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
    private static final Pattern LAST_WORD = Pattern.compile("[^\\s(“\"—–/]+$");

    private final Set<String> neverFinal;
    private final Set<String> mayBeFinal;
    private final Map<String, List<String>> openers;
    private final List<String> credits;

    Abbreviations(Home home) {
        Lexicon lexicon = Lexicon.read(home.lexicon().resolve("abbreviations.yaml"));
        neverFinal = Set.copyOf(new HashSet<>(lexicon.strings("never-final")));
        mayBeFinal = Set.copyOf(new HashSet<>(lexicon.strings("may-be-final")));
        openers = lexicon.lists("openers");
        credits = lexicon.strings("credits");
    }

    /** Whether a text that ends in a full stop ends in something after which a sentence goes on. */
    boolean goesOn(String before, String after, String language) {
        if (endsWithOne(neverFinal, before)) {
            return true;
        }
        return (endsWithOne(mayBeFinal, before) || endsWithInitial(before)) && !opens(after, language);
    }

    /** Whether a text begins with a word that opens sentences and no name. */
    boolean opens(String after, String language) {
        if (after.isEmpty() || "“\"‘'„«".indexOf(after.charAt(0)) >= 0) {
            return true;
        }
        int end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        return openers.getOrDefault(language, List.of()).contains(after.substring(0, end));
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

    private static boolean endsWithOne(Set<String> abbreviations, String text) {
        var word = LAST_WORD.matcher(text);
        if (!word.find()) {
            return false;
        }
        String afterHyphen = word.group().substring(word.group().lastIndexOf('-') + 1);
        if (abbreviations.contains(word.group()) || abbreviations.contains(afterHyphen)) {
            return true;
        }
        int previous = text.lastIndexOf(' ', word.start() - 2);
        return word.start() > 1 && abbreviations.contains(text.substring(previous + 1));
    }

    private static boolean endsWithInitial(String text) {
        var word = LAST_WORD.matcher(text);
        return word.find() && INITIALS.matcher(word.group()).matches();
    }
}
