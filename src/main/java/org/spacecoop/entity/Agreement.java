package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/**
 * An agreement with all that tells of it. Where tellings differ, the news goes before what looks back, then the earlier
 * release.
 *
 * @param tellings its tellings in the order of releases; at least one
 * @param merges why they are one
 * @param corrections what people know better; it goes before what is told
 */
public record Agreement(List<Telling> tellings, List<Merge> merges, Corrections corrections) {

    /** Copies the lists. */
    public Agreement {
        tellings = List.copyOf(tellings);
        merges = List.copyOf(merges);
    }

    /** An agreement as it is told. */
    public Agreement(List<Telling> tellings, List<Merge> merges) {
        this(tellings, merges, Corrections.NONE);
    }

    /** The telling that comes first; it names the agreement. */
    public Telling first() {
        return tellings.get(0);
    }

    /** The kind of instrument: of the news first, and one that says more than "agreement" if there is one. */
    public AgreementType type() {
        return corrections
                .type()
                .orElseGet(() -> byRank(Comparator.comparing((Telling telling) ->
                                vagueness(telling.claim().type().value())))
                        .get(0)
                        .claim()
                        .type()
                        .value());
    }

    /** How far it has come, by the telling that knows it furthest. */
    public AgreementStatus status() {
        return corrections
                .status()
                .orElseGet(() -> tellings.stream()
                        .map(telling -> telling.claim().status().value())
                        .max(Comparator.comparingInt(Agreement::progress))
                        .orElseThrow());
    }

    /** When: by the news first, by what tells of the fact before what announced it, there as precise as it is told. */
    public Optional<DateClaim> date() {
        return corrections
                .date()
                .or(() -> byRank(Comparator.comparing(Agreement::isAhead)
                                .thenComparing(telling -> -telling.date()
                                        .map(date -> date.precision())
                                        .orElse(0)))
                        .stream()
                        .map(telling -> telling.claim().date())
                        .flatMap(Optional::stream)
                        .map(Stated::value)
                        .findFirst());
    }

    /** Where. */
    public Optional<Location> place() {
        return corrections
                .place()
                .or(() -> byRank(Comparator.comparing((Telling telling) -> 0)).stream()
                        .map(Telling::place)
                        .flatMap(Optional::stream)
                        .map(Stated::value)
                        .findFirst());
    }

    /** The accord that is joined; accessions only. */
    public Optional<String> accord() {
        return corrections
                        .type()
                        .filter(type -> type != AgreementType.ACCESSION)
                        .isPresent()
                ? Optional.empty()
                : tellings.stream()
                        .map(telling -> telling.claim().accord())
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** All parties, each once, those of the preferred telling first. */
    public Set<Agent> parties() {
        Set<Agent> parties = new LinkedHashSet<>();
        byRank(Comparator.comparing((Telling telling) -> 0)).forEach(telling -> parties.addAll(telling.partySet()));
        parties.addAll(corrections.parties());
        return parties;
    }

    /** The fields of cooperation, each once, those of the preferred telling first. */
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        byRank(Comparator.comparing((Telling telling) -> 0))
                .forEach(telling -> telling.claim().fields().forEach(field -> fields.add(field.value())));
        fields.addAll(corrections.fields());
        return fields;
    }

    private static boolean isAhead(Telling telling) {
        return progress(telling.claim().status().value()) <= progress(AgreementStatus.PLANNED);
    }

    private List<Telling> byRank(Comparator<Telling> within) {
        List<Telling> ranked = new ArrayList<>(tellings);
        ranked.sort(Comparator.comparing(
                        (Telling telling) -> kindRank(telling.claim().telling()))
                .thenComparing(within));
        return ranked;
    }

    /** "Agreement" may be said of any instrument. */
    private static int vagueness(AgreementType type) {
        return switch (type) {
            case OTHER_AGREEMENT -> 2;
            case COOPERATION_AGREEMENT -> 1;
            default -> 0;
        };
    }

    private static int kindRank(TellingKind kind) {
        return switch (kind) {
            case MAIN -> 0;
            case RELATED -> 1;
            case RECALL -> 2;
        };
    }

    private static int progress(AgreementStatus status) {
        return switch (status) {
            case NEGOTIATING -> 0;
            case PLANNED -> 1;
            case IN_FORCE -> 2;
            case SIGNED -> 3;
            case RENEWED -> 4;
            case WITHDRAWN -> 5;
        };
    }
}
