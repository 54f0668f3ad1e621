package org.spacecoop.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Corrections;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.NamedRelease;
import org.spacecoop.entity.Participation;
import org.spacecoop.entity.Telling;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;

/** An agreement while decisions are applied to it. */
final class Working {

    /** Tellings in the order of releases, then of the text: the keys of claims count up. */
    static final Comparator<Telling> ORDER = Comparator.comparing(Telling::release, NamedRelease.ORDER)
            .thenComparing(telling -> telling.claim().key().length())
            .thenComparing(telling -> telling.claim().key());

    private final List<Telling> tellings;
    private final List<Merge> merges;
    private final Set<Agent> parties = new LinkedHashSet<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final List<Participation> people = new ArrayList<>();
    private Optional<AgreementType> type = Optional.empty();
    private Optional<AgreementStatus> status = Optional.empty();
    private Optional<DateClaim> date = Optional.empty();
    private Optional<Location> place = Optional.empty();
    private Optional<String> name = Optional.empty();

    Working(Agreement agreement) {
        tellings = new ArrayList<>(agreement.tellings());
        merges = new ArrayList<>(agreement.merges());
    }

    /** The agreement as it stands now. */
    Agreement agreement() {
        return new Agreement(tellings, merges, new Corrections(type, status, date, place, parties, fields, people));
    }

    /** The name that a decision gives it. */
    Optional<String> name() {
        return name;
    }

    void name(String iri) {
        name = Optional.of(iri);
    }

    boolean has(Merge.Reference telling) {
        return tellings.stream().anyMatch(other -> other.reference().equals(telling));
    }

    /** Takes tellings out, with what tied them to the others. */
    Agreement without(Set<Merge.Reference> moved) {
        List<Telling> taken = tellings.stream()
                .filter(telling -> moved.contains(telling.reference()))
                .toList();
        tellings.removeAll(taken);
        List<Merge> among = merges.stream()
                .filter(merge -> moved.contains(merge.joined()) && moved.contains(merge.telling()))
                .toList();
        merges.removeIf(merge -> moved.contains(merge.joined()) || moved.contains(merge.telling()));
        return new Agreement(taken, among);
    }

    /** Takes in what tells of the same. */
    void join(Agreement other, String reason) {
        Merge.Reference here = tellings.get(0).reference();
        merges.addAll(other.merges());
        other.tellings().forEach(telling -> merges.add(new Merge(reason, here, telling.reference())));
        tellings.addAll(other.tellings());
        tellings.sort(ORDER);
    }

    /** Changes each telling; says whether that changed any. */
    boolean retell(UnaryOperator<Telling> change) {
        List<Telling> before = List.copyOf(tellings);
        tellings.replaceAll(change);
        return !before.equals(tellings);
    }

    void correct(AgreementType right) {
        type = Optional.of(right);
    }

    void correct(AgreementStatus right) {
        status = Optional.of(right);
    }

    void correct(DateClaim right) {
        date = Optional.of(right);
    }

    void correct(Location right) {
        place = Optional.of(right);
    }

    void add(Agent party) {
        parties.add(party);
    }

    void add(String field) {
        fields.add(field);
    }

    void add(Participation participation) {
        people.add(participation);
    }
}
