package org.spacecoop.evaluate;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says whether two names mean the same, as annotators and the dataset may write them: by acronym or by most words. */
final class Names {

    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "of", "for", "and", "a", "an", "national", "de", "du", "des", "la", "le");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "ltd",
            "limited",
            "llc",
            "gmbh",
            "sa",
            "plc",
            "corp",
            "corporation",
            "co",
            "pte",
            "company",
            "group");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NO_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern ACRONYM_IN_BRACKETS = Pattern.compile("\\(([A-Za-z*+\\-]{2,12})\\)");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z*\\-]{1,9}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final double SHARE_OF_SHORTER = 0.67;
    private static final double SHARE_OF_LONGER = 0.4;

    private Names() {}

    /** Lower case, without accents, words separated by single blanks. */
    static String fold(String text) {
        String ascii = NO_ASCII.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_WORD.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static boolean same(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return fold(one).equals(fold(other)) || sameAcronym(one, other) || sameWords(one, other);
    }

    /** Whether two name the same place: "Oslo" and "Oslo, Norway"; the names before the first comma count. */
    static boolean near(String one, String other) {
        return same(one.split(",", 2)[0], other.split(",", 2)[0]) || contains(fold(one), fold(other));
    }

    /** Whether one folded text holds another as whole words. */
    static boolean contains(String text, String words) {
        return !words.isEmpty() && (" " + text + " ").contains(" " + words + " ");
    }

    private static boolean sameAcronym(String one, String other) {
        Set<String> ofOne = acronyms(one);
        Set<String> ofOther = acronyms(other);
        return ofOne.stream().anyMatch(ofOther::contains)
                || ofOne.contains(initials(other))
                || ofOther.contains(initials(one));
    }

    private static boolean sameWords(String one, String other) {
        Set<String> ofOne = words(one);
        Set<String> ofOther = words(other);
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            return false;
        }
        double shared = ofOne.stream().filter(ofOther::contains).count();
        return shared / Math.min(ofOne.size(), ofOther.size()) >= SHARE_OF_SHORTER
                && shared / Math.max(ofOne.size(), ofOther.size()) >= SHARE_OF_LONGER;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(
                List.of(fold(IN_BRACKETS.matcher(text).replaceAll("")).split(" ", -1)));
        words.removeAll(EMPTY_WORDS);
        words.removeAll(LEGAL_FORMS);
        words.remove("");
        return words;
    }

    private static Set<String> acronyms(String text) {
        Set<String> acronyms = new LinkedHashSet<>();
        ACRONYM_IN_BRACKETS
                .matcher(text)
                .results()
                .map(found -> fold(found.group(1)))
                .forEach(acronyms::add);
        if (ACRONYM.matcher(text.strip()).matches()) {
            acronyms.add(fold(text));
        }
        return acronyms;
    }

    private static String initials(String text) {
        return WORD.matcher(IN_BRACKETS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, 1))
                .filter(letter -> Character.isUpperCase(letter.charAt(0)))
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
    }
}
