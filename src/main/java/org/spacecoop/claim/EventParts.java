package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spacecoop.claim.EventNames.EventName;
import org.spacecoop.claim.EventPart.Role;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.DateSpan;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.mention.date.DateRole;
import org.spacecoop.mention.date.ResolvedDate;
import org.spacecoop.release.BlockKind;

/** Turns what a rule bound in one sentence into participants, date, place and the body that is set up. */
final class EventParts {

    private static final int FARTHEST = 12;
    private static final int NEAR = 8;
    private static final Map<Role, List<String>> GROUPS = groups();

    private final SentenceItems sentence;
    private final EventText text;
    private final WordClasses classes;

    EventParts(SentenceItems sentence, EventText text, WordClasses classes) {
        this.sentence = sentence;
        this.text = text;
        this.classes = classes;
    }

    private static Map<Role, List<String>> groups() {
        Map<Role, List<String>> groups = new LinkedHashMap<>();
        groups.put(Role.PARTICIPANT, List.of("p", "q", "r"));
        groups.put(Role.ORGANIZER, List.of("o"));
        groups.put(Role.HOST, List.of("h", "g", "k"));
        return groups;
    }

    /**
     * Those who take part by what the match bound: {@code p q r} take part, {@code o} organise, {@code h g k} are hosts, of
     * {@code x} the first is host to the others. Nothing if a group that should name someone names nobody.
     */
    Optional<List<Stated<EventPart>>> all(Match match, Optional<EventName> name, String rule) {
        List<Stated<EventPart>> parts = new ArrayList<>();
        for (Role role : GROUPS.keySet()) {
            for (String group : GROUPS.get(role)) {
                int before = parts.size();
                match.item(group).ifPresent(item -> add(parts, item, item.mentions(), role, name, rule));
                if (parts.size() == before
                        && match.item(group)
                                .filter(item -> placeOf(item).isEmpty())
                                .isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return match.item("x").isEmpty() || addGuestsOf(match.item("x").get(), parts, name, rule)
                ? Optional.of(parts)
                : Optional.empty();
    }

    /** "Invited by A, the B delegation": a list to the eye, but the first receives the others. */
    private boolean addGuestsOf(Item item, List<Stated<EventPart>> parts, Optional<EventName> name, String rule) {
        if (item.mentions().size() < 2) {
            return false;
        }
        add(parts, item, item.mentions().subList(1, item.mentions().size()), Role.PARTICIPANT, name, rule);
        add(parts, item, item.mentions().subList(0, 1), Role.HOST, name, rule);
        return true;
    }

    private void add(
            List<Stated<EventPart>> parts,
            Item item,
            List<Mention> mentions,
            Role role,
            Optional<EventName> name,
            String rule) {
        boolean sure = mentions.stream().anyMatch(mention -> !isBare(mention));
        for (Mention mention : mentions) {
            boolean country = mention instanceof CountryMention;
            boolean qualifies = item.kind() == Item.Kind.ADJECTIVE && name.isPresent();
            if ((isWithin(mention, name) && !country) || (qualifies && !isWithin(mention, name))) {
                continue;
            }
            if (mention instanceof PersonSpan person) {
                put(
                        parts,
                        new EventPart(
                                new AgentRef.Person(person.person().name()),
                                role,
                                person.person().role()),
                        rule);
                employers(person).forEach(agent -> put(parts, new EventPart(agent, role, Optional.empty()), rule));
            } else if (!isBare(mention) || (sure && !isHeadline())) {
                text.parties().parties(List.of(mention), sentence.index()).stream()
                        .filter(agent -> !isNamedAfter(agent, name))
                        .forEach(agent -> put(parts, new EventPart(agent, role, Optional.empty()), rule));
            }
        }
    }

    private boolean isHeadline() {
        return sentence.blockKind() == BlockKind.TITLE || sentence.blockKind() == BlockKind.HEADING;
    }

    /** What "both agencies" refers to may be but a part of the event's own name. */
    private static boolean isNamedAfter(AgentRef agent, Optional<EventName> name) {
        return name.isPresent()
                && agent instanceof AgentRef.Named named
                && name.get().text().contains(named.name());
    }

    private static boolean isWithin(Mention mention, Optional<EventName> name) {
        return name.isPresent()
                && mention.start() >= name.get().start()
                && mention.end() <= name.get().end();
    }

    /** A lone capitalised word may be anything; beside a known name it is an organisation. */
    private static boolean isBare(Mention mention) {
        return mention instanceof OrganizationMention organization && organization.certainty() == Certainty.BARE;
    }

    private void put(List<Stated<EventPart>> parts, EventPart part, String rule) {
        if (parts.stream().noneMatch(known -> known.value().agent().equals(part.agent()))) {
            parts.add(new Stated<>(part, List.of(text.quotes().quote(sentence)), rule));
        }
    }

    /** The organisations that a person's post names. */
    private List<AgentRef> employers(PersonSpan person) {
        return sentence.annotated().mentions().stream()
                .filter(mention -> mention instanceof OrganizationMention
                        && !isBare(mention)
                        && mention.start() >= person.coverStart()
                        && mention.end() <= person.coverEnd())
                .flatMap(mention -> text.parties().party(mention).stream())
                .toList();
    }

    /** The date that the rule bound, else the nearest to the trigger. */
    Optional<Stated<DateClaim>> date(Match match, int trigger, Rule rule) {
        boolean only = rule.means("date").filter("bound"::equals).isPresent();
        Optional<Item> bound = match.item("d");
        Optional<Item> item = bound.isPresent() || only ? bound : nearestDate(trigger);
        return item.map(found -> {
            ResolvedDate resolved = ((DateSpan) found.mentions().get(0)).date().resolved();
            return new Stated<>(
                    new DateClaim(resolved.date(), resolved.basis()),
                    List.of(text.quotes().quote(sentence)),
                    rule.id());
        });
    }

    private Optional<Item> nearestDate(int trigger) {
        List<Item> items = sentence.items();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (isPoint(items.get(i)) && Math.abs(i - trigger) <= FARTHEST && !isRelative(items, trigger, i)) {
                found.add(i);
            }
        }
        return found.stream()
                .min(Comparator.comparingInt(i -> i >= trigger ? i - trigger : trigger - i + 2))
                .map(items::get);
    }

    private static boolean isPoint(Item item) {
        return item.kind() == Item.Kind.DATE
                && item.mentions().get(0) instanceof DateSpan span
                && span.date().role() == DateRole.POINT;
    }

    /** Behind a relative clause, a date is that of something else. */
    private boolean isRelative(List<Item> items, int from, int to) {
        return IntStream.range(Math.min(from, to), Math.max(from, to))
                .anyMatch(at -> items.get(at).isWord(";") || classes.isAt("relative", items, at));
    }

    /** The place that the rule bound, else the next one behind the trigger. */
    Optional<Stated<PlaceRef>> place(Match match, int trigger, String rule) {
        for (String group : List.of("l", "h")) {
            Optional<PlaceMention> bound = match.item(group).flatMap(EventParts::placeOf);
            if (bound.isPresent()) {
                return bound.map(place -> stated(place, rule));
            }
        }
        List<Item> items = sentence.items();
        int to = Math.min(items.size(), Math.max(match.end(), trigger + NEAR));
        for (int i = trigger; i < to; i++) {
            Optional<PlaceMention> place = placeOf(items.get(i));
            if (place.isPresent() && !isRelative(items, trigger, i)) {
                return place.map(found -> stated(found, rule));
            }
        }
        return Optional.empty();
    }

    private static Optional<PlaceMention> placeOf(Item item) {
        return item.mentions().stream()
                .filter(PlaceMention.class::isInstance)
                .map(PlaceMention.class::cast)
                .findFirst();
    }

    private Stated<PlaceRef> stated(PlaceMention place, String rule) {
        return new Stated<>(
                new PlaceRef(place.name(), place.countryCode(), place.id()),
                List.of(text.quotes().quote(sentence)),
                rule);
    }

    /** The new body: one that the gazetteer does not know; in the country that the sentence places it in. */
    Optional<Stated<AgentRef>> established(Item item, Match match, String rule) {
        if (item.mentions().size() != 1
                || !(item.mentions().get(0) instanceof OrganizationMention body)
                || body.id().isPresent()
                || body.certainty() == Certainty.BARE) {
            return Optional.empty();
        }
        return text.parties().party(body).map(agent -> {
            AgentRef placed = agent instanceof AgentRef.Named named ? inCountry(named, match) : agent;
            return new Stated<>(placed, List.of(text.quotes().quote(sentence)), rule);
        });
    }

    private static AgentRef inCountry(AgentRef.Named named, Match match) {
        Optional<String> country = match.item("l")
                .flatMap(item -> item.mentions().stream().findFirst())
                .flatMap(EventParts::countryOf);
        return new AgentRef.Named(
                named.name(),
                named.acronym(),
                named.kind(),
                named.countryCode().or(() -> country),
                named.parent(),
                named.language());
    }

    private static Optional<String> countryOf(Mention mention) {
        if (mention instanceof CountryMention country) {
            return Optional.of(country.code());
        }
        return mention instanceof PlaceMention place ? place.countryCode() : Optional.empty();
    }
}
