package org.spacecoop.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * An organisation that the gazetteer does not know. The release that tells of it first names it.
 *
 * @param key folded name and country
 * @param tellings what each release says of it, in the order of releases; at least one
 */
public record LocalOrganization(String key, List<Telling> tellings) {

    /**
     * What a release says of an organisation.
     *
     * @param release the slug of the release
     * @param name the name in full
     * @param language the language of the name, BCP 47
     * @param acronym its acronym
     * @param kind its kind; empty where the release names it only as publisher
     * @param countryCode its country
     * @param parent the organisation that it is part of
     */
    public record Telling(
            String release,
            String name,
            String language,
            Optional<String> acronym,
            Optional<OrganizationKind> kind,
            Optional<String> countryCode,
            Optional<Agent> parent) {}

    /** Copies the tellings. */
    public LocalOrganization {
        tellings = List.copyOf(tellings);
    }

    /**
     * What it may have been known by: its key, and its name without a country if no other of all goes by that. A ministry
     * is nothing without its country.
     */
    public List<String> keys(List<LocalOrganization> all) {
        String bare = key.substring(0, key.lastIndexOf('|') + 1);
        boolean only =
                all.stream().filter(other -> other.key().startsWith(bare)).count() == 1;
        boolean onePerCountry = kind().filter(
                        kind -> kind == OrganizationKind.MINISTRY || kind == OrganizationKind.GOVERNMENT)
                .isPresent();
        return only && !onePerCountry && !bare.equals(key) ? List.of(key, bare) : List.of(key);
    }

    /** The name in full, from a telling that gives more than its acronym. */
    public String name() {
        return naming().name();
    }

    /** The language of {@link #name}. */
    public String language() {
        return naming().language();
    }

    /** The kind: a company only where no telling knows better. */
    public Optional<OrganizationKind> kind() {
        return first(telling -> telling.kind().filter(kind -> kind != OrganizationKind.COMPANY))
                .or(() -> first(Telling::kind));
    }

    /** The country. */
    public Optional<String> countryCode() {
        return first(Telling::countryCode);
    }

    /** The acronym. */
    public Optional<String> acronym() {
        return first(Telling::acronym);
    }

    /** The organisation that it is part of. */
    public Optional<Agent> parent() {
        return first(Telling::parent);
    }

    private Telling naming() {
        Optional<String> acronym = acronym();
        return tellings.stream()
                .filter(telling -> acronym.isEmpty() || !telling.name().equals(acronym.get()))
                .findFirst()
                .orElse(tellings.get(0));
    }

    private <T> Optional<T> first(Function<Telling, Optional<T>> fact) {
        return tellings.stream().map(fact).flatMap(Optional::stream).findFirst();
    }
}
