package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spacecoop.text.Token;

/**
 * Mends countries' names that are printed or scanned with one letter wrong, missing or too much: "Unitcd States",
 * "Swizerland". Only long names are mended, and only words that no known name has. Safe to share once built.
 */
final class Misprints {

    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_ALONE = 9;
    private static final int MOST_WORDS = 4;

    /** Words of countries' names under each form that one letter less gives them, and under their own. */
    private final Map<String, Set<String>> near = new HashMap<>();

    private final Set<String> words = new HashSet<>();
    private final Set<String> partsOfNames = new HashSet<>();
    private final Set<String> outlines = new HashSet<>();

    /** Learns a name's words, as they are folded; of a country's also how they may be misprinted. */
    void learn(List<String> name, boolean country) {
        words.addAll(name);
        if (country && name.size() > 1) {
            name.stream().filter(word -> word.length() > 2).forEach(partsOfNames::add);
        } else if (country && name.get(0).length() >= SHORTEST_ALONE) {
            outlines.add(outline(name.get(0)));
        }
        name.stream()
                .filter(word -> country && word.length() >= (name.size() > 1 ? SHORTEST_WORD : SHORTEST_ALONE))
                .forEach(word -> shortened(word)
                        .forEach(form -> near.computeIfAbsent(form, key -> new LinkedHashSet<>())
                                .add(word)));
    }

    /** The folded words of a sentence, misprinted names as they should be. */
    List<String> mend(List<Token> tokens, NameTrie<KnownNames.Entry> names) {
        List<String> folded = new ArrayList<>(tokens.stream().map(Token::folded).toList());
        for (int i = 0; i < folded.size(); i++) {
            String printed = folded.get(i);
            if (mayBeMisprint(tokens.get(i), printed) && isWorthwhile(folded, i)) {
                for (String meant : candidates(printed)) {
                    folded.set(i, meant);
                    if (isName(folded, i, printed, names)) {
                        break;
                    }
                    folded.set(i, printed);
                }
            }
        }
        return folded;
    }

    private boolean mayBeMisprint(Token token, String printed) {
        return printed.length() >= SHORTEST_WORD - 1
                && NameFolding.isCapitalised(token.text())
                && !words.contains(printed)
                && printed.chars().allMatch(Character::isLetter);
    }

    /** Most unknown words are people's names: only those beside a part of a country's name, or outlined like one, are compared. */
    private boolean isWorthwhile(List<String> folded, int at) {
        boolean beside = (at > 0 && partsOfNames.contains(folded.get(at - 1)))
                || (at + 1 < folded.size() && partsOfNames.contains(folded.get(at + 1)));
        String printed = folded.get(at);
        return beside || (printed.length() >= SHORTEST_ALONE - 1 && outlines.contains(outline(printed)));
    }

    /** The first letter and the last two, which a misprint leaves. */
    private static String outline(String word) {
        return word.charAt(0) + word.substring(word.length() - 2);
    }

    private Set<String> candidates(String printed) {
        Set<String> found = new LinkedHashSet<>();
        for (String form : shortened(printed)) {
            near.getOrDefault(form, Set.of()).stream()
                    .filter(word -> word.charAt(0) == printed.charAt(0) && isOneEdit(word, printed))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> shortened(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        for (int i = 0; i < word.length(); i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }

    /** Two words that share a form with one letter less may still differ in two places. */
    private static boolean isOneEdit(String a, String b) {
        int begin = 0;
        int shorter = Math.min(a.length(), b.length());
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end <= 1;
    }

    /** Whether a country's name that holds the mended word stands there; a single word ends as it is printed. */
    private static boolean isName(List<String> folded, int at, String printed, NameTrie<KnownNames.Entry> names) {
        for (int from = Math.max(0, at - MOST_WORDS); from <= at; from++) {
            NameTrie.Match<KnownNames.Entry> match = names.longestFormed(folded, from);
            boolean country = match.values().stream().anyMatch(KnownNames.Entry.OfCountry.class::isInstance);
            boolean alone = match.length() == 1 && endsAlike(folded.get(at), printed);
            if (country && from + match.length() > at && (match.length() > 1 || alone)) {
                return true;
            }
        }
        return false;
    }

    /** "Argentine" is a form of a name, no misprint. */
    private static boolean endsAlike(String word, String printed) {
        return word.length() >= SHORTEST_ALONE
                && word.substring(word.length() - 2).equals(printed.substring(printed.length() - 2));
    }
}
