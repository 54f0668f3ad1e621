package org.spacecoop.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.claim.EventNames.EventName;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Occurrences;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.EventType;

/** Applies the rules for events to the sentences of a release. Safe to share. */
final class EventReader {

    private static final int LOOK_BACK = 6;
    private static final int LOOK_AROUND = 10;
    private static final List<String> NOUNS =
            List.of("visiting", "meeting", "forum", "other-gathering", "anniversary", "ceremony");
    private static final List<String> VERBS = List.of(
            "visit",
            "receive",
            "meet",
            "meet-with",
            "establish",
            "established",
            "launch",
            "organise",
            "host",
            "attend");

    private final RuleBook rules;
    private final WordClasses classes;
    private final EventNames names;

    EventReader(RuleBook rules) {
        this.rules = rules;
        this.classes = rules.classes();
        this.names = new EventNames(classes);
    }

    RuleBook rules() {
        return rules;
    }

    /** What the sentence says of events, one draft for each event, in text order. */
    List<EventDraft> read(SentenceItems sentence, EventText text) {
        Map<String, EventDraft> drafts = new LinkedHashMap<>();
        EventParts parts = new EventParts(sentence, text, classes);
        Occurrences occurring = Occurrences.of(sentence.items(), classes);
        for (Rule rule : rules.fitting(occurring)) {
            for (int start = sentence.items().size() - 1; start >= 0; start--) {
                Optional<Match> match = rule.pattern().matchAt(sentence.items(), start);
                match.flatMap(found -> draft(rule, sentence, found, parts, text))
                        .ifPresent(draft ->
                                drafts.merge(draft.type() + "@" + draft.trigger(), draft, EventReader::fuller));
            }
        }
        text.trace().near(sentence, rules.rules().stream(), "");
        return drafts.values().stream()
                .sorted((a, b) -> Integer.compare(a.trigger(), b.trigger()))
                .toList();
    }

    /** The first rule in the book wins, unless a later one finds more of those who take part. */
    private static EventDraft fuller(EventDraft earlier, EventDraft later) {
        return later.parts().size() > earlier.parts().size() ? later : earlier;
    }

    private Optional<EventDraft> draft(
            Rule rule, SentenceItems sentence, Match match, EventParts parts, EventText text) {
        int trigger = trigger(match);
        if (isDenied(rule, sentence, match, verb(match))) {
            stop(rule, sentence, match, text, "denied, only imagined, or not of an event");
            return Optional.empty();
        }
        Optional<EventName> name = rule.means("name")
                .flatMap(wanted -> names.at(
                        sentence,
                        sentence.items().get(head(rule, match, trigger)),
                        rule.means("head").isPresent()));
        Optional<Stated<AgentRef>> established =
                match.item("e").flatMap(item -> parts.established(item, match, rule.id()));
        Optional<List<Stated<EventPart>>> taking = parts.all(match, name, rule.id());
        Optional<String> lack = lack(rule, match, name.isPresent(), established.isPresent());
        if (lack.isPresent() || taking.isEmpty()) {
            stop(rule, sentence, match, text, lack.orElse("nobody takes part"));
            return Optional.empty();
        }
        EventType type = type(rule);
        text.trace().fired(sentence, rule, sentence.items().get(trigger), type::localName);
        Optional<Stated<DateClaim>> date = parts.date(match, trigger, rule);
        boolean planned = isPlanned(sentence.items(), verb(match), date, text);
        return Optional.of(new EventDraft(
                sentence,
                rule.id(),
                trigger,
                type,
                name.map(EventName::text),
                planned,
                rule.means("adds").isPresent(),
                taking.get(),
                date,
                parts.place(match, trigger, rule.id()),
                established));
    }

    private static Optional<String> lack(Rule rule, Match match, boolean named, boolean established) {
        if (!named && "proper".equals(rule.means("name").orElse(""))) {
            return Optional.of("no name");
        }
        return match.item("e").isPresent() && !established ? Optional.of("no new body") : Optional.empty();
    }

    private static void stop(Rule rule, SentenceItems sentence, Match match, EventText text, String cause) {
        text.trace().stopped(sentence, rule, sentence.items().get(trigger(match)), () -> cause);
    }

    /** Where the word stands that tells the event apart from others in its sentence: its noun, else its verb. */
    private static int trigger(Match match) {
        return first(NOUNS, match).or(() -> first(VERBS, match)).orElse(match.start());
    }

    /** Where the word stands around which tense and denial are told: the verb, else the noun. */
    private static int verb(Match match) {
        return first(VERBS, match).orElseGet(() -> trigger(match));
    }

    private static Optional<Integer> first(List<String> classes, Match match) {
        return classes.stream().flatMap(name -> match.trigger(name).stream()).findFirst();
    }

    /** The word that heads the name: the trigger, unless the rule gives another class. */
    private static int head(Rule rule, Match match, int trigger) {
        return rule.means("head").flatMap(match::trigger).orElse(trigger);
    }

    private boolean isDenied(Rule rule, SentenceItems sentence, Match match, int trigger) {
        List<Item> items = sentence.items();
        boolean unless = rule.means("unless")
                .filter(words -> classes.within(words, items, match.start() - LOOK_AROUND, match.end() + 1))
                .isPresent();
        int from = Math.max(Math.min(match.start(), trigger), trigger - LOOK_BACK);
        return unless
                || classes.within("negation", items, from, trigger + 1)
                || classes.within("hypothetical", items, from, trigger);
    }

    private boolean isPlanned(List<Item> items, int trigger, Optional<Stated<DateClaim>> date, EventText text) {
        boolean later = date.isPresent()
                && text.issued().isPresent()
                && date.get().value().date().earliest().isAfter(text.issued().get());
        boolean infinitive = classes.isAt("infinitive", items, trigger - 1) && !opportunity(items, trigger - 1);
        return later || infinitive || classes.within("future", items, trigger - LOOK_BACK, trigger + 1);
    }

    private boolean opportunity(List<Item> items, int before) {
        return classes.within("reached", items, before - 3, before);
    }

    private static EventType type(Rule rule) {
        String name = rule.means("type")
                .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " gives no type"));
        for (EventType type : EventType.values()) {
            if (type.localName().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException("rule " + rule.id() + ": no type of event " + name);
    }
}
