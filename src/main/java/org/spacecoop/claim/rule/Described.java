package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Passes over what only describes a party: "Lima-based Quillfort", "the Peruvian satellite operator Quillfort"; and reads
 * "its Peruvian counterpart", which names nobody else, as a party.
 */
final class Described {

    private static final int LONGEST = 5;

    private final List<Item> items;
    private final GroupWords words;

    private Described(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
    }

    /** The items without the descriptions before parties. */
    static List<Item> passedOver(List<Item> items, GroupWords words) {
        boolean named = items.stream().anyMatch(item -> item.kind() == Kind.PARTIES || item.kind() == Kind.ADJECTIVE);
        return named
                ? partiesAlone(items, words)
                : new Described(Asides.passedOver(items, words), words).withoutSeats();
    }

    private static List<Item> partiesAlone(List<Item> items, GroupWords words) {
        List<Item> named = Epithets.passedOver(Owners.passedOver(items, words), words);
        List<Item> joint = MemberStates.read(Asides.passedOver(named, words), words);
        List<Item> free = new Described(joint, words).withoutOwners();
        List<Item> homed = new Described(free, words).withoutHomes();
        List<Item> seated = new Described(homed, words).withoutSeats();
        List<Item> unled = new Described(seated, words).withoutLeaders();
        List<Item> counted = new Described(unled, words).withoutCounts();
        List<Item> owned = new Described(counted, words).withoutDescriptions();
        List<Item> plain = new Described(owned, words).withoutSuperiors();
        return new Described(plain, words).withCounterparts();
    }

    /** "Quillfort Satcom of Peru", "Example Inc., Peru,": the company, which is Peru's, and not the country. */
    private List<Item> withoutHomes() {
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int home = home(i);
            kept.add(home < 0 ? items.get(i) : ofHome(items.get(i), items.get(home)));
            i = Math.max(i, home < 0 ? home : lastHome(i, home));
        }
        return kept;
    }

    /** Where the country stands that is told as that of the company at a place; -1 if none is. */
    private int home(int at) {
        if (at + 2 >= items.size()
                || items.get(at).mentions().size() != 1
                || !(items.get(at).mentions().get(0) instanceof OrganizationMention company)
                || company.kind() != OrganizationKind.COMPANY) {
            return -1;
        }
        Item link = items.get(at + 1);
        int next = link.isAnyOf(words.homes().of())
                        && items.get(at + 2).isAnyOf(words.homes().article())
                ? at + 3
                : at + 2;
        if (next >= items.size()
                || items.get(next).mentions().size() != 1
                || !(items.get(next).mentions().get(0) instanceof CountryMention country)
                || country.form() != CountryMention.Form.NAME) {
            return -1;
        }
        boolean of = link.isAnyOf(words.homes().of()) && company.countryCode().isEmpty();
        boolean owns = next + 1 < items.size()
                && (items.get(next + 1).isWord("'s") || items.get(next + 1).isWord("’s"));
        boolean own = link.isWord(",") && !owns && company.countryCode().equals(Optional.of(country.code()));
        return of || own ? next : -1;
    }

    /** "with Quillfort of Peru and Chile": a company of both, unless two are named who act between them. */
    private int lastHome(int company, int home) {
        int before = company - 1;
        while (before > 0 && items.get(before).isAnyOf(words.articles())) {
            before--;
        }
        boolean both = home + 2 < items.size()
                && items.get(company + 1).isAnyOf(words.homes().of())
                && items.get(home + 1).isAnyOf(words.and())
                && isCountry(items.get(home + 2))
                && before >= 0
                && items.get(before).isAnyOf(words.homes().receiving())
                && !(home + 3 < items.size() && isPossessive(items.get(home + 3)));
        return both ? home + 2 : home;
    }

    private static boolean isCountry(Item item) {
        return item.mentions().size() == 1
                && item.mentions().get(0) instanceof CountryMention country
                && country.form() == CountryMention.Form.NAME;
    }

    private static boolean isPossessive(Item item) {
        return item.isWord("'s") || item.isWord("’s");
    }

    /** "with Peru's Quillfort", "from Europe's Quillfort": the company, whose country is told with its name. */
    private List<Item> withoutOwners() {
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean owner = i + 2 < items.size()
                    && isPossessive(items.get(i + 1))
                    && isCompany(items.get(i + 2))
                    && (items.get(i).kind() == Kind.ADJECTIVE
                            || items.get(i).isAnyOf(words.homes().continents()));
            if (owner) {
                i++;
            } else {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    private static boolean isCompany(Item item) {
        return item.mentions().size() == 1
                && item.mentions().get(0) instanceof OrganizationMention company
                && company.kind() == OrganizationKind.COMPANY;
    }

    private static Item ofHome(Item item, Item home) {
        OrganizationMention company = (OrganizationMention) item.mentions().get(0);
        CountryMention country = (CountryMention) home.mentions().get(0);
        return Item.of(Kind.PARTIES, item.start(), item.end(), List.of(company.of(country.code())));
    }

    /** "with Lima-based Example Inc.": where someone has its seat is passed over. */
    private List<Item> withoutSeats() {
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean seat = i + 2 < items.size()
                    && items.get(i + 1).isWord("-")
                    && words.homes().seated().contains(items.get(i + 2).word());
            boolean town = i > 0
                    && i + 1 < items.size()
                    && isCompany(items.get(i - 1))
                    && items.get(i).isAnyOf(words.homes().of())
                    && items.get(i + 1).kind() == Kind.PLACE;
            if (seat) {
                i += 2;
            } else if (town) {
                i = townEnd(i + 1);
            } else {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    /** "Quillfort of Reno, Nevada": where the town and what it lies in end. */
    private int townEnd(int town) {
        boolean region = town + 2 < items.size()
                && items.get(town + 1).isWord(",")
                && items.get(town + 2).kind() == Kind.PLACE;
        return region ? town + 2 : town;
    }

    /** "the Tide Committee of the Ministry of Harbours of Peru": the committee, which is Peru's. */
    private List<Item> withoutSuperiors() {
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int superior = isBody(item) ? superior(i) : -1;
            kept.add(superior < 0 ? item : ofCountry(item, items.get(superior)));
            i = Math.max(Math.max(i, superior), owner(i));
        }
        return kept;
    }

    /** Where the ministry stands to which the body at a place belongs, or its country behind it; -1 if none does. */
    private int superior(int at) {
        int next = under(at);
        if (next < 0 || !(items.get(next).mentions().get(0) instanceof OrganizationMention above)) {
            return -1;
        }
        if (above.kind() != OrganizationKind.MINISTRY) {
            return -1;
        }
        int country = under(next);
        return country > 0 && items.get(country).mentions().get(0) instanceof CountryMention ? country : next;
    }

    /** "El organismo dependiente del Ministerio de Mareas": where the one stands under whom a party is; -1 if nobody does. */
    private int owner(int at) {
        if (items.get(at).kind() != Kind.PARTIES
                || at + 3 >= items.size()
                || !items.get(at + 1).isAnyOf(words.aside().belonging())
                || !items.get(at + 2).isAnyOf(words.aside().belongingTo())) {
            return -1;
        }
        int next = items.get(at + 3).isAnyOf(words.articles()) ? at + 4 : at + 3;
        boolean body = next < items.size()
                && items.get(next).kind() == Kind.PARTIES
                && items.get(next).mentions().get(0) instanceof OrganizationMention;
        return body ? next : -1;
    }

    /** Where the one stands of whom or under whom the one at a place is; -1 if nobody follows so. */
    private int under(int at) {
        if (at + 2 >= items.size() || !items.get(at + 1).isAnyOf(words.above())) {
            return -1;
        }
        int next = items.get(at + 2).isAnyOf(words.articles()) ? at + 3 : at + 2;
        return next < items.size() && items.get(next).kind() == Kind.PARTIES ? next : -1;
    }

    private static boolean isBody(Item item) {
        return item.kind() == Kind.PARTIES
                && item.mentions().get(0) instanceof OrganizationMention body
                && body.kind() != OrganizationKind.MINISTRY
                && body.kind() != OrganizationKind.COMPANY;
    }

    private static Item ofCountry(Item item, Item above) {
        OrganizationMention body = (OrganizationMention) item.mentions().get(0);
        Mention superior = above.mentions().get(0);
        Optional<String> code = superior instanceof CountryMention country
                ? Optional.of(country.code())
                : ((OrganizationMention) superior).countryCode();
        return body.countryCode().isEmpty() && body.id().isEmpty() && code.isPresent()
                ? Item.of(Kind.PARTIES, item.start(), item.end(), List.of(body.of(code.get())))
                : item;
    }

    /** "das von den USA geführte Abkommen": who leads it does nothing else there. */
    private List<Item> withoutLeaders() {
        List<Item> kept = new ArrayList<>();
        for (Item item : items) {
            int length = item.isAnyOf(words.led().verbs()) ? leader(kept) : 0;
            kept.subList(kept.size() - length, kept.size()).clear();
            if (length == 0) {
                kept.add(item);
            }
        }
        return kept;
    }

    /** How many of the last items name the leader: "von den USA". */
    private int leader(List<Item> before) {
        int at = before.size() - 1;
        if (at < 1 || before.get(at).kind() != Kind.PARTIES) {
            return 0;
        }
        int link = at - 1;
        while (link > 0
                && !before.get(link).isAnyOf(words.led().by())
                && before.get(link).isAnyOf(words.articles())) {
            link--;
        }
        return before.get(link).isAnyOf(words.led().by()) ? before.size() - link : 0;
    }

    /** "with three partners, namely Quillfort and Zorbia": what leads to the names is passed over. */
    private List<Item> withoutCounts() {
        List<Item> kept = new ArrayList<>();
        for (Item item : items) {
            if (item.kind() == Kind.PARTIES) {
                int from = count(kept);
                kept.subList(from, kept.size()).clear();
            }
            kept.add(item);
        }
        return kept;
    }

    /** Where the last items begin to count those who follow; their end if they do not. */
    private int count(List<Item> before) {
        int at = before.size() - 1;
        while (at > 0 && before.get(at).isAnyOf(words.articles())) {
            at--;
        }
        at -= at > 0 && before.get(at).isWord(",") ? 1 : 0;
        if (at < 0 || !before.get(at).isAnyOf(words.counts().namely())) {
            return before.size();
        }
        at -= at > 0 && before.get(at - 1).isWord(",") ? 2 : 1;
        boolean many = at >= 0 && before.get(at).isAnyOf(words.counts().many());
        for (int first = at - 1; many && first >= 0 && at - first <= LONGEST; first--) {
            if (before.get(first).isAnyOf(words.counts().quantities())) {
                boolean article = first > 0 && before.get(first - 1).isAnyOf(words.articles());
                return article ? first - 1 : first;
            }
            many = qualifies(before.get(first));
        }
        return before.size();
    }

    /** "with the Peruvian satellite operator Quillfort": the words between article and name are passed over. */
    private List<Item> withoutDescriptions() {
        List<Item> kept = new ArrayList<>();
        for (Item item : items) {
            if (item.kind() == Kind.PARTIES) {
                int length = description(kept);
                kept.subList(kept.size() - length, kept.size()).clear();
            }
            kept.add(item);
        }
        return kept;
    }

    /** How many of the last items describe what follows them: a noun with what qualifies it, "called" behind it or not. */
    private int description(List<Item> before) {
        int at = before.size();
        boolean called = at > 1 && before.get(at - 1).isAnyOf(words.called());
        at = called ? at - 1 : at;
        if (at == 0 || !before.get(at - 1).isAnyOf(words.nouns())) {
            return 0;
        }
        while (at > 0 && before.size() - at < LONGEST && qualifies(before.get(at - 1))) {
            at--;
        }
        boolean owned = at > 0
                && (before.get(at - 1).kind() == Kind.PARTIES
                        || before.get(at - 1).isWord("'s")
                        || before.get(at - 1).isWord("'"));
        return owned ? 0 : before.size() - at;
    }

    private boolean qualifies(Item item) {
        return item.kind() == Kind.ADJECTIVE || item.isAnyOf(words.nouns()) || item.isAnyOf(words.qualifiers());
    }

    /** "with its Peruvian counterpart": the country's, unless a name follows. */
    private List<Item> withCounterparts() {
        List<Item> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean counterpart = item.kind() == Kind.ADJECTIVE
                    && item.mentions().size() == 1
                    && i + 1 < items.size()
                    && items.get(i + 1).isAnyOf(words.counterparts());
            if (counterpart) {
                read.add(Item.of(Kind.PARTIES, item.start(), items.get(i + 1).end(), item.mentions()));
                i++;
            } else {
                read.add(item);
            }
        }
        return read;
    }
}
