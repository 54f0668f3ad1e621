package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spacecoop.claim.AgentRef;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.gazetteer.Place;
import org.spacecoop.release.Dateline;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Tells which names of organisations mean the same one. First every release's names are {@linkplain #note noted}, in the
 * order of releases; then references are resolved.
 *
 * <p>Equal names are the same organisation unless their countries differ. A ministry or government body whose country is
 * not known is nobody's but its release's: every country has a Ministry of Defence.
 */
final class OrganizationNames {

    private static final Set<OrganizationKind> ONE_PER_COUNTRY =
            Set.of(OrganizationKind.MINISTRY, OrganizationKind.GOVERNMENT);

    private final KnownNames known;
    private final Map<String, TreeSet<String>> countriesOfName = new LinkedHashMap<>();
    private final Map<String, Map<String, AgentRef.Named>> fullNamesByRelease = new LinkedHashMap<>();
    private final Map<String, List<LocalOrganization.Telling>> tellings = new LinkedHashMap<>();

    OrganizationNames(KnownNames known) {
        this.known = known;
    }

    /** Takes in the names that a release gives, in text order. */
    void note(NamedRelease release, List<AgentRef.Named> names) {
        Map<String, AgentRef.Named> fullNames = new LinkedHashMap<>();
        for (AgentRef.Named name : names) {
            name.acronym().ifPresent(acronym -> fullNames.putIfAbsent(FoldedName.of(acronym), name));
            name.countryCode()
                    .ifPresent(code -> countries(FoldedName.of(name.name())).add(code));
        }
        for (AgentRef.Named name : names) {
            if (name.countryCode().isPresent()) {
                fullNames.putIfAbsent(FoldedName.of(name.name()), name);
            }
        }
        fullNamesByRelease.put(release.slug(), fullNames);
    }

    /** The organisation that a release means by a name. */
    Agent resolve(NamedRelease release, AgentRef.Named name, Optional<Agent> parent) {
        Map<String, AgentRef.Named> fullNames = fullNamesByRelease.getOrDefault(release.slug(), Map.of());
        AgentRef.Named full = fullNames.getOrDefault(FoldedName.of(name.name()), name);
        Optional<String> country = name.countryCode().or(full::countryCode);
        Optional<Organization> listed = listed(full.name(), country)
                .or(() -> country.or(() -> home(release)).flatMap(code -> known.organizationAtHome(full.name(), code)));
        if (listed.isPresent()) {
            return new Agent.Known(listed.get().id());
        }
        String key = key(release, FoldedName.of(full.name()), country, ONE_PER_COUNTRY.contains(full.kind()));
        return tell(
                key,
                new LocalOrganization.Telling(
                        release.slug(),
                        full.name(),
                        full.language(),
                        full.acronym(),
                        Optional.of(full.kind()),
                        country,
                        parent));
    }

    /** The publisher that a release names, of those of that name the one that its text is about or that is at home there. */
    Agent publisher(NamedRelease release, String name, Set<Agent> told) {
        Optional<String> country = home(release);
        List<Organization> candidates = known.organizations(name);
        List<Organization> inText = candidates.stream()
                .filter(candidate -> told.contains(new Agent.Known(candidate.id())))
                .toList();
        List<Organization> fromThere = candidates.stream()
                .filter(candidate ->
                        country.isPresent() && candidate.countryCode().equals(country))
                .toList();
        for (List<Organization> choice : List.of(candidates, inText, fromThere)) {
            if (choice.size() == 1) {
                return new Agent.Known(choice.get(0).id());
            }
        }
        Optional<Organization> atHome = country.flatMap(code -> known.organizationAtHome(name, code));
        if (atHome.isPresent()) {
            return new Agent.Known(atHome.get().id());
        }
        String folded = FoldedName.of(name);
        AgentRef.Named full =
                fullNamesByRelease.getOrDefault(release.slug(), Map.of()).get(folded);
        if (full != null) {
            return resolve(release, full, Optional.empty());
        }
        String key = key(release, folded, Optional.empty(), !candidates.isEmpty());
        return tell(
                key,
                new LocalOrganization.Telling(
                        release.slug(),
                        name,
                        release.language(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * The organisations that the gazetteer does not know, in the order in which they were first told. What is told of one
     * that means another is told of the other.
     */
    List<LocalOrganization> locals(Revision revision) {
        Map<String, List<LocalOrganization.Telling>> byKey = new LinkedHashMap<>();
        tellings.forEach((key, list) -> {
            if (revision.agent(new Agent.Local(key)) instanceof Agent.Local meant) {
                byKey.computeIfAbsent(meant.key(), k -> new ArrayList<>()).addAll(list);
            }
        });
        List<LocalOrganization> locals = new ArrayList<>();
        byKey.forEach((key, list) -> {
            // What releases say of the one that is meant goes before what they say of the others.
            List<LocalOrganization.Telling> own = tellings.getOrDefault(key, List.of());
            List<LocalOrganization.Telling> all = new ArrayList<>(own);
            list.stream().filter(telling -> !own.contains(telling)).forEach(all::add);
            locals.add(new LocalOrganization(key, all));
        });
        return locals;
    }

    /** The country in which a release is written, as its dateline tells. */
    private Optional<String> home(NamedRelease release) {
        return release.claims()
                .release()
                .metadata()
                .dateline()
                .flatMap(Dateline::place)
                .flatMap(name -> known.place(name, Optional.empty())
                        .flatMap(Place::countryCode)
                        .or(() -> known.countryNamed(name)));
    }

    private Optional<Organization> listed(String name, Optional<String> country) {
        List<Organization> fitting = known.organizations(name).stream()
                .filter(candidate ->
                        country.isEmpty() || candidate.countryCode().equals(country))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private String key(NamedRelease release, String folded, Optional<String> country, boolean onePerCountry) {
        if (country.isPresent()) {
            return folded + "|" + country.get();
        }
        if (onePerCountry) {
            return folded + "|" + release.key();
        }
        TreeSet<String> countries = countries(folded);
        return countries.size() == 1 ? folded + "|" + countries.first() : folded + "|";
    }

    private TreeSet<String> countries(String folded) {
        return countriesOfName.computeIfAbsent(folded, key -> new TreeSet<>());
    }

    private Agent tell(String key, LocalOrganization.Telling telling) {
        List<LocalOrganization.Telling> list = tellings.computeIfAbsent(key, k -> new ArrayList<>());
        if (!list.contains(telling)) {
            list.add(telling);
        }
        return new Agent.Local(key);
    }
}
