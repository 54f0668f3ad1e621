package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.EventPart.Role;
import org.spacecoop.vocabulary.EventType;

/** Gathers what the sentences of a release say of one event. For one release and one thread. */
final class EventBuilder {

    private final EventType type;
    private final String rule;
    private final int firstSentence;
    private final List<Stated<EventPart>> parts = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<String> agreements = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private boolean planned;
    private Optional<Stated<DateClaim>> date = Optional.empty();
    private Optional<Stated<PlaceRef>> place = Optional.empty();
    private Optional<Stated<AgentRef>> establishes = Optional.empty();

    EventBuilder(EventType type, String rule, int firstSentence, boolean planned) {
        this.type = type;
        this.rule = rule;
        this.firstSentence = firstSentence;
        this.planned = planned;
    }

    /** Takes in what a sentence says of the event. */
    void add(EventDraft draft, Quote quote) {
        draft.parts().forEach(this::part);
        draft.name().ifPresent(this::name);
        draft.date().ifPresent(this::date);
        draft.place().ifPresent(this::place);
        draft.establishes().ifPresent(this::establishes);
        planned &= draft.planned() || draft.addsOnly();
        quote(quote);
    }

    /** Takes in someone; one who is known already keeps the weightier part and the fuller name. */
    void part(Stated<EventPart> told) {
        for (int i = 0; i < parts.size(); i++) {
            if (EventMatching.same(parts.get(i).value().agent(), told.value().agent())) {
                parts.set(i, joined(parts.get(i), told));
                return;
            }
        }
        parts.add(told);
    }

    private static Stated<EventPart> joined(Stated<EventPart> known, Stated<EventPart> told) {
        EventPart a = known.value();
        EventPart b = told.value();
        Role role = a.role() == Role.PARTICIPANT ? b.role() : a.role();
        EventPart part = new EventPart(
                EventMatching.fuller(a.agent(), b.agent()),
                role,
                a.roleAsPrinted().or(b::roleAsPrinted));
        List<Quote> quotes = new ArrayList<>(known.quotes());
        told.quotes().stream().filter(quote -> !quotes.contains(quote)).forEach(quotes::add);
        return new Stated<>(part, quotes, a.role() == role ? known.rule() : told.rule());
    }

    void name(String told) {
        if (name.isEmpty() || told.length() > name.get().length()) {
            name = Optional.of(told);
        }
    }

    void date(Stated<DateClaim> told) {
        if (date.isEmpty()
                || told.value().date().precision() > date.get().value().date().precision()) {
            date = Optional.of(told);
        }
    }

    void place(Stated<PlaceRef> told) {
        if (place.isEmpty()) {
            place = Optional.of(told);
        }
    }

    private void establishes(Stated<AgentRef> told) {
        if (establishes.isEmpty()) {
            establishes = Optional.of(told);
            return;
        }
        Stated<AgentRef> known = establishes.get();
        List<Quote> all = new ArrayList<>(known.quotes());
        told.quotes().stream().filter(quote -> !all.contains(quote)).forEach(all::add);
        establishes = Optional.of(new Stated<>(EventMatching.fuller(known.value(), told.value()), all, known.rule()));
    }

    void agreement(String key) {
        agreements.add(key);
    }

    void quote(Quote quote) {
        if (!quotes.contains(quote)) {
            quotes.add(quote);
        }
    }

    EventType type() {
        return type;
    }

    int firstSentence() {
        return firstSentence;
    }

    List<Stated<EventPart>> parts() {
        return List.copyOf(parts);
    }

    /** Those who take part in one of the given roles. */
    List<AgentRef> agents(Role role) {
        return parts.stream()
                .map(Stated::value)
                .filter(part -> part.role() == role)
                .map(EventPart::agent)
                .toList();
    }

    Optional<String> name() {
        return name;
    }

    Optional<DateClaim> date() {
        return date.map(Stated::value);
    }

    Optional<PlaceRef> place() {
        return place.map(Stated::value);
    }

    Optional<AgentRef> establishes() {
        return establishes.map(Stated::value);
    }

    List<String> agreements() {
        return List.copyOf(agreements);
    }

    List<Quote> quotes() {
        return List.copyOf(quotes);
    }

    /** The claim, as far as it has been gathered. */
    EventClaim claim(String key) {
        return new EventClaim(key, type, name, planned, parts, date, place, agreements, establishes, quotes, rule);
    }
}
