package org.spacecoop.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.text.Lexicon;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * The words by which texts speak of states and those who act for them. Immutable.
 *
 * @param government the words for a government, folded
 * @param qualifiers what may stand between them and the country ("federal"), folded
 * @param plainBodies what bodies of many countries are called alike ("space agency"), folded
 * @param leadingHeads the words with which names of bodies open ("instituto"), folded; companies are none of a country
 * @param politicians posts of people who may have their party in brackets behind their names, in small letters
 * @param cabinets what governments are called in three words ("cabinet of ministers"), folded
 * @param organs what those are called who act for a country behind its adjective ("national assembly"), folded
 * @param likeAdjectives names of countries that are spelt as their adjectives, by language
 * @param links what stands between them and other names
 */
record StateWords(
        Set<String> government,
        Set<String> qualifiers,
        Set<String> plainBodies,
        Set<String> leadingHeads,
        Set<String> politicians,
        Set<String> cabinets,
        Set<String> organs,
        Map<String, List<String>> likeAdjectives,
        LinkWords links) {

    private static final int OF_MINISTERS = 3;

    static StateWords of(Lexicon references, Lexicon organizations) {
        return new StateWords(
                Set.copyOf(references.strings("government")),
                Set.copyOf(references.strings("government-qualifiers")),
                organizations.lists("national-heads").values().stream()
                        .flatMap(List::stream)
                        .map(NameFolding::fold)
                        .collect(Collectors.toUnmodifiableSet()),
                leadingHeads(organizations.lists("first")),
                Set.copyOf(references.strings("politicians")),
                Set.copyOf(references.strings("cabinets")),
                Set.copyOf(references.strings("organs")),
                Map.copyOf(references.lists("like-adjectives")),
                LinkWords.of(references));
    }

    /** Where the words end behind an offset of a text by which those are called who act for a country; the offset if none do. */
    int organEnd(String text, int from) {
        return organs.stream()
                .filter(organ -> isAt(organ, text, from))
                .mapToInt(organ -> from + 1 + organ.length())
                .max()
                .orElse(from);
    }

    private static boolean isAt(String organ, String text, int from) {
        int end = from + 1 + organ.length();
        return end <= text.length()
                && text.charAt(from) == ' '
                && NameFolding.fold(text.substring(from + 1, end)).equals(organ)
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** Whether a country's name may be its adjective in a language: "Academia China de Mareas". */
    boolean isLikeAdjective(String name, String language) {
        return likeAdjectives.getOrDefault(language, List.of()).contains(name);
    }

    /** "Cabinet of Ministers of": whether a government is called so before a word at a place. */
    boolean isCabinet(String[] words, int of) {
        return of >= OF_MINISTERS
                && cabinets.contains(
                        NameFolding.fold(words[of - OF_MINISTERS] + " " + words[of - 2] + " " + words[of - 1]));
    }

    /** Whether the words from the given one to another, exclusive, are a government's. */
    boolean isGovernment(String[] words, int noun, int of) {
        return noun == of - OF_MINISTERS ? isCabinet(words, of) : government.contains(NameFolding.fold(words[noun]));
    }

    private static Set<String> leadingHeads(Map<String, List<String>> first) {
        return first.entrySet().stream()
                .filter(heads -> !heads.getKey().equals(OrganizationKind.COMPANY.localName()))
                .flatMap(heads -> heads.getValue().stream())
                .map(head -> NameFolding.fold(head).split(" ", -1)[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
