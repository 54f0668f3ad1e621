package org.spacecoop.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.Telling;

/** Which agreements there are: what is split, what is one, what is none. */
final class AgreementDecisions {

    private final Curation curation;
    private final Directory directory;
    private final List<Working> agreements = new ArrayList<>();
    private final Map<String, Merge.Reference> splitOff = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Set<Merge.Reference> rejected = new LinkedHashSet<>();
    private final List<Outcome> outcomes;

    AgreementDecisions(Curation curation, Directory directory, List<Agreement> found, List<Outcome> outcomes) {
        this.curation = curation;
        this.directory = directory;
        this.outcomes = outcomes;
        found.forEach(agreement -> agreements.add(new Working(agreement)));
    }

    static boolean isAboutAgreement(Entry entry) {
        return entry.note().thing().contains("/id/agreement/");
    }

    /** Applies the decisions; first what is split, so that the parts can be joined to others. */
    void decide() {
        curation.of(Entry.Splitting.class).forEach(this::split);
        curation.of(Entry.Merging.class).stream()
                .filter(AgreementDecisions::isAboutAgreement)
                .forEach(this::merge);
        curation.of(Entry.Rejection.class).stream()
                .filter(rejection -> rejection.statement().isEmpty())
                .forEach(this::reject);
    }

    /** The agreement that goes by a name, as it stands now. */
    Optional<Working> named(String iri) {
        return reference(iri).flatMap(this::telling);
    }

    /** The agreement that a telling tells. */
    Optional<Working> telling(Merge.Reference telling) {
        return agreements.stream().filter(agreement -> agreement.has(telling)).findFirst();
    }

    /** What is left, in the order of first tellings. */
    List<Agreement> agreements() {
        List<Agreement> all = new ArrayList<>();
        agreements.forEach(agreement -> all.add(agreement.agreement()));
        all.sort(Comparator.comparing(Agreement::first, Working.ORDER));
        return all;
    }

    /** The names that decisions give, by a telling of each agreement. */
    Map<Merge.Reference, String> names() {
        Map<Merge.Reference, String> names = new LinkedHashMap<>();
        for (Working agreement : agreements) {
            agreement
                    .name()
                    .ifPresent(name -> names.put(agreement.agreement().first().reference(), name));
        }
        return names;
    }

    /** Names of agreements that the rules do not tell apart any more, with what they are one with. */
    Map<String, String> aliases() {
        return Collections.unmodifiableMap(aliases);
    }

    /** The tellings of what is no agreement. */
    Set<Merge.Reference> rejected() {
        return Collections.unmodifiableSet(rejected);
    }

    private Optional<Merge.Reference> reference(String iri) {
        return Optional.ofNullable(splitOff.get(iri))
                .or(() -> directory
                        .agreement(iri)
                        .map(agreement -> agreement.first().reference()));
    }

    private void split(Entry.Splitting splitting) {
        Set<Merge.Reference> moved = new LinkedHashSet<>();
        for (String iri : splitting.tellings()) {
            Optional<Merge.Reference> telling =
                    directory.telling(iri).filter(found -> telling(found).isPresent());
            if (telling.isEmpty()) {
                outcomes.add(Outcome.lost(splitting, "no telling goes by " + iri));
                return;
            }
            moved.add(telling.get());
        }
        List<Agreement> taken = new ArrayList<>();
        for (Working agreement : List.copyOf(agreements)) {
            boolean stays = agreement.agreement().tellings().stream()
                    .map(Telling::reference)
                    .anyMatch(telling -> !moved.contains(telling));
            if (stays) {
                taken.add(agreement.without(moved));
            }
        }
        taken.removeIf(part -> part.tellings().isEmpty());
        if (taken.isEmpty()) {
            outcomes.add(Outcome.doubtful(splitting, "what it separates is apart already"));
            return;
        }
        List<Telling> tellings = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        taken.forEach(part -> {
            tellings.addAll(part.tellings());
            merges.addAll(part.merges());
        });
        tellings.sort(Working.ORDER);
        Working part = new Working(new Agreement(tellings, merges));
        String name =
                directory.splitFrom(splitting.note().thing(), splitting.note().iri());
        part.name(name);
        agreements.add(part);
        splitOff.put(name, tellings.get(0).reference());
        outcomes.add(Outcome.applied(splitting));
    }

    private void merge(Entry.Merging merging) {
        String thing = merging.note().thing();
        Optional<Working> kept = named(thing);
        if (kept.isEmpty()) {
            outcomes.add(Outcome.lost(merging, "nothing goes by " + thing));
            return;
        }
        List<String> missing = new ArrayList<>();
        String name = kept.get().name().orElseGet(() -> name(thing));
        kept.get().name(name);
        for (String other : merging.others()) {
            Optional<Working> same = named(other);
            if (same.isEmpty()) {
                missing.add(other);
                aliases.put(other, name);
            } else if (same.get() != kept.get()) {
                same.get().name().ifPresent(given -> aliases.put(given, name));
                agreements.remove(same.get());
                kept.get().join(same.get().agreement(), merging.note().summary().replaceAll("\\.$", ""));
            }
        }
        boolean none = missing.size() == merging.others().size();
        outcomes.add(
                missing.isEmpty()
                        ? Outcome.applied(merging)
                        : new Outcome(merging, !none, Optional.of("nothing goes by " + String.join(", ", missing))));
    }

    /** The name of today: decisions may speak of an alias. */
    private String name(String iri) {
        return splitOff.containsKey(iri)
                ? iri
                : reference(iri).flatMap(directory::agreement).orElse(iri);
    }

    private void reject(Entry.Rejection rejection) {
        Optional<Working> none = named(rejection.note().thing());
        if (none.isEmpty()) {
            outcomes.add(Outcome.lost(
                    rejection, "nothing goes by " + rejection.note().thing()));
            return;
        }
        none.get().agreement().tellings().forEach(telling -> rejected.add(telling.reference()));
        agreements.remove(none.get());
        outcomes.add(Outcome.applied(rejection));
    }
}
