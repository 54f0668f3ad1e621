package org.spacecoop.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.EventType;

/** Puts tellings of the same event together. */
final class EventGrouping {

    /** How far apart two releases may be whose events tell no date. */
    private static final int DAYS_OF_NEWS = 92;

    private final Map<Merge.Reference, Integer> agreementOf = new LinkedHashMap<>();

    /** Takes the agreements as they were grouped: a signing is known by what is signed. */
    EventGrouping(List<Agreement> agreements) {
        for (int i = 0; i < agreements.size(); i++) {
            for (Telling telling : agreements.get(i).tellings()) {
                agreementOf.put(
                        new Merge.Reference(
                                telling.release().slug(), telling.claim().key()),
                        i);
            }
        }
    }

    /** The events that the tellings tell; the tellings come in the order of releases and texts. */
    List<Event> group(List<EventTelling> tellings) {
        List<Event> events = new ArrayList<>();
        for (EventTelling telling : tellings) {
            boolean joined = false;
            for (int i = 0; i < events.size() && !joined; i++) {
                Optional<Event> together = join(events.get(i), telling);
                if (together.isPresent()) {
                    events.set(i, together.get());
                    joined = true;
                }
            }
            if (!joined) {
                events.add(new Event(List.of(telling), List.of()));
            }
        }
        return events;
    }

    private Optional<Event> join(Event event, EventTelling telling) {
        if (event.type() != telling.claim().type()
                || event.tellings().stream().anyMatch(other -> datesDisagree(other, telling))) {
            return Optional.empty();
        }
        for (EventTelling other : event.tellings()) {
            Optional<String> reason = reason(other, telling);
            if (reason.isPresent()) {
                List<EventTelling> tellings = new ArrayList<>(event.tellings());
                tellings.add(telling);
                List<Merge> merges = new ArrayList<>(event.merges());
                merges.add(new Merge(reason.get(), other.reference(), telling.reference()));
                return Optional.of(new Event(tellings, merges));
            }
        }
        return Optional.empty();
    }

    private Optional<String> reason(EventTelling a, EventTelling b) {
        if (a.claim().type() == EventType.SIGNING) {
            return signed(a).stream().anyMatch(signed(b)::contains)
                    ? Optional.of("the same agreement is signed")
                    : Optional.empty();
        }
        if (a.claim().type() == EventType.ESTABLISHMENT
                && a.establishes().isPresent()
                && b.establishes().isPresent()) {
            return a.establishes().get().value().equals(b.establishes().get().value())
                    ? Optional.of("the same organisation is set up")
                    : Optional.empty();
        }
        if (a.release().slug().equals(b.release().slug())) {
            return Optional.empty();
        }
        if (a.claim().name().isPresent() && b.claim().name().isPresent()) {
            boolean sameName = FoldedName.of(a.claim().name().get())
                    .equals(FoldedName.of(b.claim().name().get()));
            return sameName && isOfSameTime(a, b) ? Optional.of("same type, same name, same time") : Optional.empty();
        }
        return haveSameParticipants(a, b) && haveCloseDates(a, b)
                ? Optional.of("same type, same participants, dates that agree")
                : Optional.empty();
    }

    private Set<Integer> signed(EventTelling telling) {
        Set<Integer> signed = new LinkedHashSet<>();
        for (String key : telling.claim().agreements()) {
            Integer agreement =
                    agreementOf.get(new Merge.Reference(telling.release().slug(), key));
            if (agreement != null) {
                signed.add(agreement);
            }
        }
        return signed;
    }

    private static boolean haveSameParticipants(EventTelling a, EventTelling b) {
        Set<Agent> shared = new LinkedHashSet<>(a.agents());
        shared.retainAll(b.agents());
        return shared.size() >= 2
                && (shared.size() == a.agents().size()
                        || shared.size() == b.agents().size());
    }

    /** A common year does not make two meetings one; a common month does. */
    private static boolean haveCloseDates(EventTelling a, EventTelling b) {
        return a.date().isPresent()
                && b.date().isPresent()
                && a.date().get().precision() > 1
                && b.date().get().precision() > 1;
    }

    private static boolean datesDisagree(EventTelling a, EventTelling b) {
        return a.date().isPresent()
                && b.date().isPresent()
                && !a.date().get().agreesWith(b.date().get());
    }

    private static boolean isOfSameTime(EventTelling a, EventTelling b) {
        Optional<PartialDate> one = a.date().or(() -> a.release().issued().map(PartialDate::of));
        Optional<PartialDate> other = b.date().or(() -> b.release().issued().map(PartialDate::of));
        return one.isPresent()
                && other.isPresent()
                && TimeComparison.daysBetween(one.get(), other.get()) <= DAYS_OF_NEWS;
    }
}
