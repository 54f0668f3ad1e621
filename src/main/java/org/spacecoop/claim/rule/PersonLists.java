package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.claim.rule.Item.Representative;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;

/**
 * Reads the people of a list together, with what stands between them: "A for the EA and, for the SA, its head B", "A, left,
 * and B", "A, who leads the EA, and his counterpart B". A person's item tells for which party each acts.
 */
final class PersonLists {

    private static final int LONGEST_LEAD = 10;
    private static final int LONGEST_APPOSITION = 12;
    private static final int LONGEST_ACTING = 5;

    /** So long may be what a comma, an "and" and another person close: "A, who arrived there on the first ..., and B". */
    private static final int LONGEST_CLOSED = 26;

    private final List<Item> items;
    private final GroupWords words;
    private final FrontedPresence fronted;
    private final List<Item> read = new ArrayList<>();

    private PersonLists(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
        this.fronted = new FrontedPresence(words);
    }

    /** The items with their people read together. */
    static List<Item> of(List<Item> items, GroupWords words) {
        PersonLists lists = new PersonLists(items, words);
        int at = 0;
        while (at < items.size()) {
            at = items.get(at).kind() == Kind.PERSON ? lists.list(at) : lists.copy(at);
        }
        return List.copyOf(lists.read);
    }

    private int copy(int at) {
        read.add(items.get(at));
        return at + 1;
    }

    private int list(int from) {
        List<Mention> people = new ArrayList<>();
        List<Representative> acting = new ArrayList<>();
        precedingParty(from).ifPresent(party -> stand(items.get(from), party, acting));
        int at = from;
        int end;
        while (true) {
            Item member = items.get(at);
            people.addAll(member.mentions());
            end = at + 1;
            Step tail = tail(end);
            tail.party().ifPresent(party -> stand(member, party, acting));
            List<Mention> others = behindSuperior(tail.end());
            if (!others.isEmpty()) {
                people.addAll(others);
                end = inPlaceOf(tail.end()) + 1;
                break;
            }
            Step next = next(tail.end(), tail.party().isPresent());
            if (next.end() < 0 || fronted.endsBetween(items, at, next.end())) {
                break;
            }
            next.party().ifPresent(party -> stand(items.get(next.end()), party, acting));
            at = next.end();
        }
        Item first = items.get(from);
        read.add(new Item(Kind.PERSON, first.start(), items.get(end - 1).end(), first.word(), people, acting));
        return end;
    }

    private static void stand(Item person, Mention party, List<Representative> acting) {
        boolean told = acting.stream()
                .anyMatch(one -> one.person().equals(person.mentions().get(0)));
        if (!told) {
            person.mentions().forEach(mention -> acting.add(new Representative((PersonSpan) mention, party)));
        }
    }

    /** "JAXA by its president A": the party named right before. */
    private Optional<Mention> precedingParty(int person) {
        int at = person - 1;
        while (at > 0 && isWordOf(at, words.articles())) {
            at--;
        }
        boolean led =
                at > 0 && isWordOf(at, words.personBy()) && items.get(at - 1).kind() == Kind.PARTIES;
        return led ? lastParty(at - 1) : Optional.empty();
    }

    /** What follows a person and is still said of that one, and for whom the person acts. */
    private Step tail(int from) {
        int at = from;
        Optional<Mention> party = Optional.empty();
        while (true) {
            Step acting = acting(at);
            if (party.isEmpty()) {
                party = acting.party();
            }
            int said = Math.max(relative(acting.end()), Math.max(closed(acting.end()), second(acting.end())));
            int next = Math.max(superior(acting.end()), Math.max(pictured(acting.end()), said));
            if (next == at) {
                return new Step(at, party);
            }
            at = next;
        }
    }

    /** ", for the EA", "on behalf of the EA", "of the EA". */
    private Step acting(int from) {
        int at = isComma(from) ? from + 1 : from;
        boolean led = false;
        int end = at;
        while (end < items.size() && end - at < LONGEST_ACTING && (isActing(end) || isWordOf(end, words.articles()))) {
            led |= isActing(end);
            end++;
        }
        Optional<Mention> party = led ? lastParty(end) : Optional.empty();
        if (party.isEmpty() || leadsOn(end)) {
            return new Step(from, Optional.empty());
        }
        boolean side = end + 1 < items.size() && isWordOf(end + 1, words.sides());
        return new Step(side ? end + 2 : end + 1, party);
    }

    /** ", on behalf of its Director A": the one in whose place somebody acts does nothing. */
    private int superior(int from) {
        int person = inPlaceOf(from);
        return person > 0 && items.get(person).mentions().size() == 1 ? person + 1 : from;
    }

    /** ", on behalf of its Director A, and B": those of such a list who act themselves. */
    private List<Mention> behindSuperior(int from) {
        int person = inPlaceOf(from);
        return person > 0
                ? items.get(person)
                        .mentions()
                        .subList(1, items.get(person).mentions().size())
                : List.of();
    }

    /** Where the one stands in whose place somebody acts; else -1. */
    private int inPlaceOf(int from) {
        int on = isComma(from) ? from + 1 : from;
        int person = on + 3;
        while (isWordOf(person, words.articles())) {
            person++;
        }
        boolean behalf = person < items.size()
                && isActing(on)
                && items.get(on + 1).isAnyOf(words.aside().behalf())
                && items.get(person).kind() == Kind.PERSON;
        return behalf ? person : -1;
    }

    private boolean isActing(int at) {
        return isWordOf(at, words.acting());
    }

    private Optional<Mention> lastParty(int at) {
        if (at >= items.size()) {
            return Optional.empty();
        }
        Item item = items.get(at);
        boolean names = item.kind() == Kind.PARTIES || item.kind() == Kind.PLACE || item.kind() == Kind.ADJECTIVE;
        return names
                ? item.mentions().stream()
                        .filter(mention -> mention instanceof OrganizationMention || mention instanceof CountryMention)
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    /** ", front left,": where someone stands in a picture. */
    private int pictured(int from) {
        int at = isComma(from) ? from + 1 : from;
        int end = at;
        while (end < items.size() && end - at < LONGEST_ACTING && isWordOf(end, words.pictured())) {
            end++;
        }
        return end > at && !isWordOf(end, words.articles()) ? end : from;
    }

    /** ", who leads the EA", ", a member of its board": up to the comma or the "and" that another person follows. */
    private int relative(int from) {
        boolean relative = isComma(from) && isWordOf(from + 1, words.apposition());
        if (isComma(from) && !relative && isWordOf(from + 1, words.clause())) {
            return from;
        }
        // "dean A of the faculty of tides of B, and C"
        boolean post = isWordOf(from, words.homes().of());
        int longest = relative || post || isComma(from) ? LONGEST_APPOSITION : LONGEST_ACTING;
        for (int at = isComma(from) ? from + 2 : from; at < items.size() && at < from + longest; at++) {
            if (items.get(at).kind() == Kind.PERSON || (!relative && isWordOf(at, words.clause()))) {
                return from;
            }
            if (at > from
                    && (isComma(at) || connector(at) > 0)
                    && next(at, false).end() > 0) {
                return at;
            }
        }
        return from;
    }

    /** ", the first of her kind to ..., and B", however long it is: what the next comma closes, and another person follows. */
    private int closed(int from) {
        boolean opens = isComma(from)
                && (isWordOf(from + 1, words.apposition())
                        || isWordOf(from + 1, words.aside().definite()));
        for (int at = from + 2; opens && at < items.size() && at < from + LONGEST_CLOSED; at++) {
            if (items.get(at).kind() == Kind.PERSON) {
                return from;
            }
            if (isComma(at) && connector(at + 1) > 0) {
                return next(at, false).end() > 0 ? at : from;
            }
        }
        return from;
    }

    /** "A, head of the EA and a former pilot, and B": what else the one is. */
    private int second(int from) {
        boolean opens = connector(from) > 0 && isWordOf(from + 1, words.aside().indefinite());
        for (int at = from + 2; opens && at < items.size() && at < from + LONGEST_APPOSITION; at++) {
            if (items.get(at).kind() == Kind.PERSON || isWordOf(at, words.clause())) {
                return from;
            }
            if (isComma(at)) {
                return connector(at + 1) > 0 && next(at, false).end() > 0 ? at : from;
            }
        }
        return from;
    }

    /** The next person of the list, and for whom that one is said to act; an end of -1 where there is none. */
    private Step next(int from, boolean paired) {
        boolean connected = false;
        boolean parted = false;
        Optional<Mention> party = Optional.empty();
        for (int at = from; at < items.size() && at <= from + LONGEST_LEAD; at++) {
            Item item = items.get(at);
            if (item.kind() == Kind.PERSON) {
                boolean listed = connected
                        && !isSpeaker(item)
                        && (!parted || endsMember(at + 1))
                        && !(isWordOf(from + 1, words.presence().with()) && looksOn(at + 1));
                return listed ? new Step(at, party) : Step.NONE;
            }
            if (isComma(at) || connector(at) > 0 || item.isWord(";")) {
                connected = true;
                parted |= item.isWord(";") && !paired;
                at += Math.max(connector(at), 1) - 1;
            } else if (connected && item.kind() != Kind.WORD && (isLed(at) || isPossessor(at))) {
                party = lastParty(at);
            } else if (!connected || !(leads(at) || isDash(at) || item.kind() == Kind.ADJECTIVE)) {
                return Step.NONE;
            }
        }
        return Step.NONE;
    }

    /** "A, with the ministers B and C witnessing": those who are no more of the list. */
    private boolean looksOn(int from) {
        int at = from;
        while (at < items.size() && (items.get(at).kind() == Kind.PERSON || connector(at) > 0 || leads(at))) {
            at++;
        }
        return isWordOf(at, words.presence().watching());
    }

    /** "and his colleague B", "and satellite operator Quillfort's head B". */
    private boolean leads(int at) {
        return isWordOf(at, words.personLeads()) || isWordOf(at, words.qualifiers()) || isWordOf(at, words.nouns());
    }

    /** Whether nothing is told of the one before: behind a semicolon a clause of its own may begin. */
    private boolean endsMember(int at) {
        return at >= items.size()
                || isComma(at)
                || connector(at) > 0
                || items.get(at).isWord(";")
                || items.get(at).isWord(".");
    }

    /** "for the EA", "at the EA", "the EA by": a party that leads to the next person. */
    private boolean isLed(int at) {
        int before = at - 1;
        while (before > 0 && isWordOf(before, words.articles())) {
            before--;
        }
        boolean leads = isActing(before) || isWordOf(before, words.places().locative());
        return lastParty(at).isPresent() && (leads || leadsOn(at));
    }

    /** "the EA's Institute, by its head B". */
    private boolean isPossessor(int at) {
        return at + 1 < items.size()
                && items.get(at + 1).isWord("'s")
                && lastParty(at).isPresent()
                && lastParty(at + 2).isPresent();
    }

    /** "the EA by its head", "the EA, by its head": the party is that of the person behind it. */
    private boolean leadsOn(int party) {
        boolean parted = isComma(party + 1) || isDash(party + 1);
        return isWordOf(parted ? party + 2 : party + 1, words.personBy());
    }

    private static boolean isSpeaker(Item item) {
        return item.mentions().stream()
                .anyMatch(mention ->
                        mention instanceof PersonSpan span && span.person().isSpeaker());
    }

    /** How many words from here on join people; else 0. */
    private int connector(int at) {
        if (isWordOf(at, words.personAnd())) {
            return 1;
        }
        boolean two = at + 1 < items.size()
                && words.personAnd()
                        .contains(items.get(at).word() + " " + items.get(at + 1).word());
        return two ? 2 : 0;
    }

    private boolean isComma(int at) {
        return at < items.size() && items.get(at).isWord(",");
    }

    private boolean isDash(int at) {
        return at < items.size()
                && (items.get(at).isWord("-")
                        || items.get(at).isWord("–")
                        || items.get(at).isWord("—"));
    }

    private boolean isWordOf(int at, Set<String> of) {
        return at >= 0
                && at < items.size()
                && items.get(at).kind() == Kind.WORD
                && of.contains(items.get(at).word());
    }

    /** How far the reading came, and the party met on the way. */
    private record Step(int end, Optional<Mention> party) {
        static final Step NONE = new Step(-1, Optional.empty());
    }
}
