package org.spacecoop.mention.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.spacecoop.mention.person.MetPeople.Met;

/** Whether two names in one release are one person's. */
public final class PersonNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}|[.,\"“”„]");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int SHARED_WORDS = 2;

    private PersonNames() {}

    /**
     * The mentions of a release, each person under one name: the fullest that the release prints.
     *
     * @param mentions mentions in the order of the text
     */
    public static List<PersonMention> unify(List<PersonMention> mentions) {
        List<PersonMention> unified = new ArrayList<>();
        for (PersonMention mention : mentions) {
            String fullest = mention.name();
            for (PersonMention other : mentions) {
                if (areOne(mention, other)
                        && words(other.name()).size() > words(fullest).size()) {
                    fullest = other.name();
                }
            }
            String name = fullest(mention, mentions);
            unified.add(mention.named(
                    words(name).size() > 1
                            ? name
                            : bySurname(
                                            name,
                                            isTitled(mention),
                                            mentions.stream().map(Met::of).toList())
                                    .map(person -> fullest(person, mentions))
                                    .orElse(name)));
        }
        return List.copyOf(unified);
    }

    private static String fullest(PersonMention mention, List<PersonMention> mentions) {
        String fullest = mention.name();
        for (PersonMention other : mentions) {
            if (areOne(mention, other)
                    && words(other.name()).size() > words(fullest).size()) {
                fullest = other.name();
            }
        }
        return fullest;
    }

    private static boolean isTitled(PersonMention mention) {
        return mention.honorific().isPresent() || mention.role().isPresent();
    }

    /**
     * Whether two mentions are one person: one name but for a middle name, or one surname and one post with given names
     * that begin alike.
     */
    public static boolean areOne(PersonMention one, PersonMention other) {
        return areOne(Met.of(one), Met.of(other));
    }

    static boolean areOne(Met one, Met other) {
        List<String> names = one.words();
        List<String> others = other.words();
        if (names.equals(others)) {
            return true;
        }
        if (names.size() < 2 || others.size() < 2 || !last(names).equals(last(others))) {
            return false;
        }
        if (names.containsAll(others) || others.containsAll(names)) {
            return true;
        }
        return beginAlike(names.get(0), others.get(0)) && shareAPost(one.mention(), other.mention());
    }

    /** The one person of those met earlier whose surname, or whose family name written first, is the given word. */
    static Optional<PersonMention> bySurname(String surname, boolean titled, List<Met> earlier) {
        String wanted = folded(surname);
        List<String> surnames = words(wanted);
        List<Met> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Met person : earlier) {
            List<String> words = person.words();
            boolean matches = endsWith(words, surnames)
                    || (titled && words.size() > 1 && words.get(0).equals(wanted));
            if (matches
                    && words.size() > 1
                    && found.stream().noneMatch(other -> areOne(other, person))
                    && names.add(person.mention().name())) {
                found.add(person);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0).mention()) : Optional.empty();
    }

    private static boolean endsWith(List<String> words, List<String> wanted) {
        return wanted.size() < words.size()
                && words.subList(words.size() - wanted.size(), words.size()).equals(wanted);
    }

    private static boolean beginAlike(String one, String other) {
        int shared = Math.min(SHARED_WORDS, Math.min(one.length(), other.length()));
        return one.substring(0, shared).equals(other.substring(0, shared));
    }

    private static boolean shareAPost(PersonMention one, PersonMention other) {
        if (one.role().isEmpty() || other.role().isEmpty()) {
            return false;
        }
        Set<String> shared = new LinkedHashSet<>(words(one.role().get()));
        shared.retainAll(new LinkedHashSet<>(words(other.role().get())));
        return shared.stream().filter(word -> word.length() > 3).count() >= SHARED_WORDS;
    }

    /** The words that two names of one person share, folded, without what is added to tell father and son apart. */
    static List<String> words(String name) {
        return SPACE.splitAsStream(folded(name))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static String folded(String name) {
        // Most names are plain ASCII, where there is nothing to decompose.
        if (name.codePoints().allMatch(c -> c < 0x80)) {
            return name.replace(".", "").replace(",", "").replace("\"", "").toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(name.replace('’', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
