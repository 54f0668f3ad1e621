package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Lexicon;
import org.spacecoop.vocabulary.OrganizationKind;

/** The organisations of the gazetteer by id, and those of a country by their names. Immutable; safe to share. */
final class KnownOrganizations {

    private static final Pattern OWNED = Pattern.compile("\\S+['’]s (.+)");

    private final Pattern article;
    private final List<String> of;

    private final Map<String, Organization> byId = new LinkedHashMap<>();
    private final Map<String, List<National>> byCountry = new LinkedHashMap<>();

    /** By folded names, and by acronyms as they are written. */
    private final Map<String, Organization> byName = new HashMap<>();

    private record National(String id, List<String> names) {
        /** Whether one of its names is the given one, or that with the country's own behind it. */
        boolean isCalled(String folded, List<String> of) {
            return names.stream()
                    .anyMatch(name -> name.startsWith(folded)
                            && (name.length() == folded.length()
                                    || of.stream().anyMatch(link -> name.startsWith(link, folded.length()))));
        }

        /** "Norwegian Tide Office", where it was called "Norway's Tide Office". */
        boolean isCalledBehindAdjective(String rest) {
            return names.stream()
                    .anyMatch(name ->
                            name.endsWith(" " + rest) && name.indexOf(' ') == name.length() - rest.length() - 1);
        }
    }

    KnownOrganizations(Gazetteer gazetteer, Lexicon lexicon) {
        article = Pattern.compile("\\b(?:" + String.join("|", lexicon.strings("name-articles")) + ") ");
        of = lexicon.strings("name-of").stream().map(word -> " " + word + " ").toList();
        for (Organization organization : gazetteer.organizations()) {
            byId.put(organization.id(), organization);
            organization.names().forEach(name -> byName.putIfAbsent(NameFolding.fold(name.text()), organization));
            organization.acronyms().forEach(acronym -> byName.putIfAbsent(acronym, organization));
        }
        for (Organization organization : byId.values()) {
            organization
                    .countryCode()
                    .ifPresent(code -> byCountry
                            .computeIfAbsent(code, country -> new ArrayList<>())
                            .add(national(organization)));
        }
    }

    private National national(Organization organization) {
        return new National(
                organization.id(),
                organization.names().stream()
                        .map(name -> withoutArticles(name.text()))
                        .toList());
    }

    /** The organisation of an id. */
    Optional<Organization> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether the one of an id is part of another one of the gazetteer. */
    boolean isBranchOf(String branch, AgentRef whole) {
        return whole instanceof AgentRef.Known all
                && withId(branch).flatMap(Organization::parent).equals(Optional.of(all.id()));
    }

    /** Whether the one of an id is part of a space agency. */
    boolean isOfSpaceAgency(String part) {
        return withId(part)
                .flatMap(Organization::parent)
                .flatMap(this::withId)
                .filter(whole -> whole.kind() == OrganizationKind.SPACE_AGENCY)
                .isPresent();
    }

    /** The organisation that has the given name in any case, or just that acronym. */
    Optional<Organization> called(String name) {
        return Optional.ofNullable(byName.get(NameFolding.fold(name))).or(() -> Optional.ofNullable(byName.get(name)));
    }

    /** The id of a country's organisation that bears the name, with or without the country's own. */
    Optional<String> national(String name, String country) {
        List<National> bodies = byCountry.getOrDefault(country, List.of());
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        String folded = withoutArticles(name);
        Matcher owned = OWNED.matcher(folded);
        return bodies.stream()
                .filter(body ->
                        body.isCalled(folded, of) || (owned.matches() && body.isCalledBehindAdjective(owned.group(1))))
                .map(National::id)
                .findFirst();
    }

    private String withoutArticles(String name) {
        return article.matcher(NameFolding.fold(name)).replaceAll("");
    }
}
