package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * What one release has introduced: acronyms defined in place, short forms of names, the countries that it speaks of. For
 * one release and one thread.
 */
final class LocalNames {

    private final Map<String, OrganizationMention> names = new HashMap<>();

    /** The first letters of those names. */
    private final BitSet beginnings = new BitSet();

    private final Map<String, Integer> countries = new TreeMap<>();
    private final Set<String> accords = new HashSet<>();
    private final Map<String, Integer> bareNames = new HashMap<>();
    private final Map<String, OrganizationMention> fullNames = new TreeMap<>();
    private final Set<String> smallWords = new HashSet<>();
    private final Set<String> innerNames = new HashSet<>();

    /** Notes a country that the release names. */
    void see(CountryMention country) {
        countries.merge(country.code(), 1, Integer::sum);
    }

    /** Notes an accord that the release names in full. */
    void see(AccordMention accord) {
        if (!accord.weak()) {
            accords.add(accord.id());
        }
    }

    /** Whether the release names the accord in full anywhere. */
    boolean hasNamed(String accord) {
        return accords.contains(accord);
    }

    /** Whether the release names a body of the gazetteer by a name that means nobody else. */
    boolean hasNamedBody(String id) {
        return fullNames.values().stream().anyMatch(name -> name.id().equals(Optional.of(id)));
    }

    /** Notes an organisation, as it is called and as the text prints it, its acronym, and the short form of a company's name. */
    void see(OrganizationMention organization, String printed) {
        if (organization.certainty() == Certainty.BARE) {
            bareNames.merge(NameFolding.fold(organization.name()), 1, Integer::sum);
            return;
        }
        fullNames.putIfAbsent(NameFolding.fold(organization.name()), organization);
        if (organization.kind() != OrganizationKind.COMPANY) {
            fullNames.putIfAbsent(NameFolding.fold(printed), organization);
        }
        organization.acronym().ifPresent(acronym -> introduce(acronym, organization));
        if (organization.id().isEmpty()) {
            shortForm(organization).ifPresent(name -> introduce(name, organization));
            if (organization.kind() == OrganizationKind.COMPANY) {
                introduce(organization.name(), organization);
            }
        }
    }

    private void introduce(String name, OrganizationMention organization) {
        names.putIfAbsent(name, organization);
        beginnings.set(name.charAt(0));
    }

    /** "Example Systems" for "Example Systems Inc.": what remains without the legal form. */
    private static Optional<String> shortForm(OrganizationMention organization) {
        if (organization.kind() != OrganizationKind.COMPANY) {
            return Optional.empty();
        }
        int cut = organization.name().lastIndexOf(' ');
        String tail = organization.name().substring(cut + 1);
        boolean legalForm = tail.length() <= 5 && (tail.endsWith(".") || NameFolding.isAcronym(tail));
        return cut > 0 && legalForm ? Optional.of(organization.name().substring(0, cut)) : Optional.empty();
    }

    /** The organisation that the release has introduced under a short name. */
    Optional<OrganizationMention> introduced(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Whether a short name that the release has introduced begins with the given token. */
    boolean mayIntroduce(String token) {
        if (!beginnings.get(token.charAt(0))) {
            return false;
        }
        for (String name : names.keySet()) {
            if (name.startsWith(token)) {
                return true;
            }
        }
        return false;
    }

    /** Takes in the words of a sentence that is no headline. */
    void seeWords(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens =
                    i == 0 || !Character.isLetter(tokens.get(i - 1).text().codePointAt(0));
            seeWord(tokens.get(i).text(), opens);
        }
    }

    /** Notes a word written small, and a name that stands within a sentence. */
    private void seeWord(String word, boolean opensSentence) {
        if (Character.isLowerCase(word.codePointAt(0))) {
            smallWords.add(NameFolding.fold(word));
        } else if (!opensSentence) {
            innerNames.add(word);
        }
    }

    /** Whether the release writes the word small, so that its capital at the beginning of a sentence tells nothing. */
    boolean isCommon(String word) {
        return smallWords.contains(NameFolding.fold(word));
    }

    /** Whether the release has the word with its capital within a sentence. */
    boolean isNameWithin(String word) {
        return innerNames.contains(word);
    }

    /** The one organisation of the release whose name goes on after the given words: "Quillfort" for "Quillfort Optics". */
    Optional<OrganizationMention> beginning(String words) {
        String begin = NameFolding.fold(words) + " ";
        List<OrganizationMention> found = fullNames.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(begin))
                .map(Map.Entry::getValue)
                .toList();
        List<String> known =
                found.stream().flatMap(name -> name.id().stream()).distinct().toList();
        // Where one is known and the others are its parts or its papers ("the Example Star"), it is the one meant.
        return known.size() == 1
                ? found.stream().filter(name -> name.id().isPresent()).findFirst()
                : only(found);
    }

    private static Optional<OrganizationMention> only(List<OrganizationMention> found) {
        boolean one = found.stream().map(OrganizationMention::name).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** How often the release uses a bare name within running text. */
    int uses(String bareName) {
        return bareNames.getOrDefault(NameFolding.fold(bareName), 0);
    }

    /** Whether the release names the country at all. */
    boolean speaksOf(String countryCode) {
        return countries.containsKey(countryCode);
    }

    /** Of several organisations of one name, the one that the release must mean; empty if it could be any. */
    Optional<Organization> choose(List<Organization> candidates) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Organization> near = new ArrayList<>();
        for (Organization candidate : candidates) {
            boolean known = names.values().stream().anyMatch(seen -> seen.id().equals(Optional.of(candidate.id())));
            if (known) {
                return Optional.of(candidate);
            }
            if (candidate.countryCode().filter(this::speaksOf).isPresent()) {
                near.add(candidate);
            }
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
