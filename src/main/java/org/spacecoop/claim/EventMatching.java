package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.EventPart.Role;
import org.spacecoop.mention.NameFolding;

/** Decides whether two tellings within one release are of the same event. */
final class EventMatching {

    private EventMatching() {}

    /** Whether a sentence tells more of an event that is known already. */
    static boolean tells(EventBuilder event, EventDraft draft) {
        return event.type() == draft.type()
                && datesAgree(event.date(), draft.date().map(Stated::value))
                && switch (draft.type()) {
                    case ESTABLISHMENT -> sameBody(event, draft);
                    case FORUM, OTHER_EVENT -> sameName(event.name(), draft.name()) || sameCountries(event, draft);
                    case ANNIVERSARY -> true;
                    case SIGNING -> false;
                    case VISIT -> sameVisit(event, draft);
                    default -> overlap(all(event), all(draft));
                };
    }

    private static boolean datesAgree(Optional<DateClaim> one, Optional<DateClaim> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().date().agreesWith(other.get().date());
    }

    private static boolean sameBody(EventBuilder event, EventDraft draft) {
        return event.establishes().isPresent()
                && draft.establishes().isPresent()
                && same(event.establishes().get(), draft.establishes().get().value());
    }

    /** "Space Forum" for the "Chile-Peru Space Forum": the shorter name's words end the longer. */
    private static boolean sameName(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String a = NameFolding.fold(one.get());
        String b = NameFolding.fold(other.get());
        return a.equals(b)
                || a.endsWith(" " + b)
                || b.endsWith(" " + a)
                || a.startsWith(b + " ")
                || b.startsWith(a + " ");
    }

    /** "U.S.-Chile Dialogue" and "United States-Chile Dialogue": the same countries hold what is called the same. */
    private static boolean sameCountries(EventBuilder event, EventDraft draft) {
        List<AgentRef> countries = countries(all(event));
        List<AgentRef> told = countries(all(draft));
        return countries.size() >= 2
                && holds(countries, told)
                && holds(told, countries)
                && lastWord(event.name()).equals(lastWord(draft.name()));
    }

    private static List<AgentRef> countries(List<AgentRef> agents) {
        return agents.stream().filter(AgentRef.Country.class::isInstance).toList();
    }

    private static String lastWord(Optional<String> name) {
        return name.map(NameFolding::fold)
                .map(text -> text.substring(text.lastIndexOf(' ') + 1))
                .orElse("");
    }

    private static boolean sameVisit(EventBuilder event, EventDraft draft) {
        List<AgentRef> hosts = agents(draft, Role.HOST);
        List<AgentRef> known = event.agents(Role.HOST);
        boolean places = draft.place().isEmpty()
                || event.place().isEmpty()
                || event.place().get().equals(draft.place().get().value());
        boolean sameHosts = hosts.isEmpty() || known.isEmpty() || overlap(known, hosts);
        List<AgentRef> guests = agents(draft, Role.PARTICIPANT);
        List<AgentRef> knownGuests = event.agents(Role.PARTICIPANT);
        boolean sameGuests = overlap(knownGuests, guests);
        boolean oneUnnamed = guests.isEmpty() || knownGuests.isEmpty();
        return places && sameHosts && (sameGuests || (oneUnnamed && (!hosts.isEmpty() && !known.isEmpty())));
    }

    private static List<AgentRef> agents(EventDraft draft, Role role) {
        return draft.parts().stream()
                .map(Stated::value)
                .filter(part -> part.role() == role)
                .map(EventPart::agent)
                .toList();
    }

    private static List<AgentRef> all(EventBuilder event) {
        return event.parts().stream().map(part -> part.value().agent()).toList();
    }

    private static List<AgentRef> all(EventDraft draft) {
        return draft.parts().stream().map(part -> part.value().agent()).toList();
    }

    /** Whether all of the shorter list stand in the longer; where both name people, only these count. */
    private static boolean overlap(List<AgentRef> one, List<AgentRef> other) {
        boolean byPeople = !people(one).isEmpty() && !people(other).isEmpty();
        List<AgentRef> a = byPeople ? people(one) : one;
        List<AgentRef> b = byPeople ? people(other) : other;
        return a.size() <= b.size() ? holds(b, a) : holds(a, b);
    }

    private static boolean holds(List<AgentRef> more, List<AgentRef> fewer) {
        return !fewer.isEmpty() && fewer.stream().allMatch(a -> more.stream().anyMatch(b -> same(a, b)));
    }

    private static List<AgentRef> people(List<AgentRef> agents) {
        return agents.stream().filter(AgentRef.Person.class::isInstance).toList();
    }

    /** Whether two name the same; a country is not taken for its agency. */
    static boolean same(AgentRef one, AgentRef other) {
        if (one instanceof AgentRef.Country a && other instanceof AgentRef.Country b) {
            return a.code().equals(b.code());
        }
        if (one instanceof AgentRef.Person a && other instanceof AgentRef.Person b) {
            return PersonalNames.same(a.name(), b.name());
        }
        if (one instanceof AgentRef.Named a && other instanceof AgentRef.Named b) {
            String first = NameFolding.fold(a.name());
            String second = NameFolding.fold(b.name());
            return first.equals(second) || first.startsWith(second + " ") || second.startsWith(first + " ");
        }
        return one.equals(other);
    }

    /** Of two references to the same, the one with the longer name or with more known of it. */
    static AgentRef fuller(AgentRef one, AgentRef other) {
        if (one instanceof AgentRef.Person a && other instanceof AgentRef.Person b) {
            return b.name().contains(" ") && b.name().length() > a.name().length() ? b : a;
        }
        if (one instanceof AgentRef.Named a && other instanceof AgentRef.Named b) {
            boolean second = b.name().length() > a.name().length();
            AgentRef.Named lead = second ? b : a;
            AgentRef.Named rest = second ? a : b;
            return new AgentRef.Named(
                    lead.name(),
                    lead.acronym().or(rest::acronym),
                    lead.kind(),
                    lead.countryCode().or(rest::countryCode),
                    lead.parent().or(rest::parent),
                    lead.language());
        }
        return one;
    }
}
