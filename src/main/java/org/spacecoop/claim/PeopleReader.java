package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Occurrences;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.Capacity;

/** Finds who signed, witnessed or represented, and for which of the agreements of a release. For one release. */
final class PeopleReader {

    private static final int NAMED_BEFORE = 5;
    private static final int REACH = 8;
    private static final int LONGEST_LISTED = 25;

    private final RuleBook rules;
    private final AgreementAssembler assembler;
    private final PartyReader parties;
    private final Quotes quotes;
    private final Trace trace;
    private List<AgreementBuilder> topic = List.of();
    private int topicAt = Integer.MIN_VALUE;
    private boolean listOpen;
    private boolean listHasBullets;

    PeopleReader(RuleBook rules, AgreementAssembler assembler, PartyReader parties, Quotes quotes, Trace trace) {
        this.trace = trace;
        this.rules = rules;
        this.assembler = assembler;
        this.parties = parties;
        this.quotes = quotes;
    }

    /** Reads the sentences of a release in order. */
    void read(List<SentenceItems> sentences) {
        for (SentenceItems sentence : sentences) {
            List<AgreementBuilder> here = assembler.in(sentence);
            if (!here.isEmpty()) {
                topic = widened(here, sentence);
                topicAt = sentence.index();
            }
            readRepresentatives(sentence);
            if (!eligible(sentence).isEmpty()) {
                read(sentence);
            }
        }
    }

    /** Accessions told one after the other in a paragraph are one topic: "They were joined by ..." speaks of all. */
    private List<AgreementBuilder> widened(List<AgreementBuilder> here, SentenceItems sentence) {
        boolean accession = here.get(0).accord().isPresent()
                && !topic.isEmpty()
                && topic.get(0).accord().equals(here.get(0).accord());
        boolean near = sentence.index() - topicAt <= 1;
        if (!accession || !near) {
            return here;
        }
        List<AgreementBuilder> widened = new ArrayList<>(topic);
        here.stream()
                .filter(b -> widened.stream().noneMatch(known -> known == b))
                .forEach(widened::add);
        return widened;
    }

    private List<AgreementBuilder> eligible(SentenceItems sentence) {
        List<AgreementBuilder> candidates = sentence.index() - topicAt <= REACH || listOpen ? topic : List.of();
        return candidates.stream()
                .filter(b -> b.status() != AgreementStatus.IN_FORCE && b.status() != AgreementStatus.NEGOTIATING)
                .toList();
    }

    private void read(SentenceItems sentence) {
        Map<PersonSpan, Found> found = new LinkedHashMap<>();
        Occurrences occurring = Occurrences.of(sentence.items(), rules.classes());
        for (Rule rule : rules.fitting(occurring)) {
            boolean here = isFor(rule, sentence);
            for (int start = 0; here && start < sentence.items().size(); start++) {
                Optional<Match> match = rule.pattern().matchAt(sentence.items(), start);
                match.ifPresent(m -> collect(rule, m, found, sentence));
            }
        }
        trace.near(sentence, rules.rules().stream().filter(rule -> isFor(rule, sentence)), "p");
        if (listOpen && isListed(sentence)) {
            sentence.annotated()
                    .mentions(PersonSpan.class)
                    .limit(1)
                    .forEach(person -> found.putIfAbsent(person, Found.listed(person)));
        }
        found.values().forEach(one -> attach(one, sentence));
        listHasBullets = listOpen && (listHasBullets || sentence.blockKind() == BlockKind.LIST_ITEM);
        listOpen = opensList(sentence) || (listOpen && isListed(sentence));
    }

    /** Whether a rule is one for sentences of such blocks. */
    private static boolean isFor(Rule rule, SentenceItems sentence) {
        return rule.means("blocks")
                .map(kind -> kind.equals(sentence.blockKind().name()))
                .orElse(true);
    }

    /** An item of a list; where the list has no bullets also a short paragraph that opens with a person. */
    private boolean isListed(SentenceItems sentence) {
        boolean opensWithPerson = !sentence.items().isEmpty()
                && sentence.items().stream().limit(3).anyMatch(item -> item.kind() == Item.Kind.PERSON);
        boolean brief = sentence.annotated().sentence().tokens().size() <= LONGEST_LISTED;
        return sentence.blockKind() == BlockKind.LIST_ITEM || (!listHasBullets && opensWithPerson && brief);
    }

    private boolean opensList(SentenceItems sentence) {
        return sentence.annotated().sentence().text().endsWith(":")
                && rules.classes()
                        .within(
                                "attending-head",
                                sentence.items(),
                                0,
                                sentence.items().size());
    }

    private void collect(Rule rule, Match match, Map<PersonSpan, Found> found, SentenceItems sentence) {
        Item people = match.item("p").orElseThrow();
        Optional<Item> denial = denial(sentence.items(), match, people);
        if (denial.isPresent()) {
            trace.stopped(sentence, rule, people, () -> "absent or quoted: “" + sentence.printed(denial.get()) + "”");
            return;
        }
        List<Mention> behalf = match.item("for").map(Item::mentions).orElse(List.of());
        trace.fired(sentence, rule, people, () -> "“" + sentence.printed(people) + "” " + capacity(rule));
        for (Mention mention : people.mentions()) {
            PersonSpan person = (PersonSpan) mention;
            found.putIfAbsent(person, new Found(person, capacity(rule), rule.id(), behalf, match.item("i")));
        }
    }

    /** "did not attend", "signed ..., said A": the word for which somebody takes no part after all. */
    private Optional<Item> denial(List<Item> items, Match match, Item people) {
        int at = items.indexOf(people);
        return rules.classes()
                .first("negation", items, match.start(), match.end())
                .or(() -> rules.classes().first("quoted", items, Math.max(match.start(), at - NAMED_BEFORE), at));
    }

    private static Capacity capacity(Rule rule) {
        return Capacity.valueOf(rule.means("capacity").orElseThrow().toUpperCase(java.util.Locale.ROOT));
    }

    private void readRepresentatives(SentenceItems sentence) {
        for (AgreementBuilder builder : assembler.in(sentence)) {
            builder.drafts().stream()
                    .filter(draft -> draft.sentence().index() == sentence.index())
                    .flatMap(draft -> draft.representatives().stream())
                    .forEach(one -> add(builder, Found.representing(one), sentence));
        }
    }

    private void attach(Found found, SentenceItems sentence) {
        List<AgreementBuilder> targets = new ArrayList<>(eligible(sentence));
        Optional<Item> anchor = found.anchor();
        if (anchor.isPresent() && targets.size() > 1) {
            List<AgreementBuilder> anchored = targets.stream()
                    .filter(b -> b.drafts().stream().anyMatch(d -> d.anchor().equals(anchor.get())))
                    .toList();
            targets = anchored.isEmpty() ? targets : new ArrayList<>(anchored);
        }
        Optional<AgentRef> behalf = behalf(found, sentence);
        if (behalf.isPresent() && found.capacity() == Capacity.SIGNATORY) {
            List<AgreementBuilder> theirs = targets.stream()
                    .filter(b -> b.parties().stream().anyMatch(p -> parties.same(p, behalf.get())))
                    .toList();
            targets = theirs.isEmpty() ? targets : new ArrayList<>(theirs);
        }
        targets.forEach(builder -> add(builder, found, sentence));
    }

    private void add(AgreementBuilder builder, Found found, SentenceItems sentence) {
        Optional<AgentRef> behalf = behalf(found, sentence);
        builder.person(new Stated<>(
                new ParticipationClaim(
                        new AgentRef.Person(found.person().person().name()),
                        found.capacity(),
                        found.person().person().role(),
                        behalf),
                List.of(quotes.quote(sentence)),
                found.rule()));
    }

    /** For whom: as the sentence says, else the organisation or country that the post names. */
    private Optional<AgentRef> behalf(Found found, SentenceItems sentence) {
        if (!found.behalf().isEmpty()) {
            return parties.parties(found.behalf(), sentence.index()).stream().findFirst();
        }
        PersonSpan person = found.person();
        return sentence.annotated().mentions().stream()
                .filter(mention -> mention != person
                        && mention.start() >= person.coverStart()
                        && mention.end() <= person.coverEnd())
                .filter(mention -> !(mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE))
                .flatMap(mention -> parties.party(mention).stream())
                .findFirst();
    }

    /** A person found by a rule. */
    private record Found(
            PersonSpan person, Capacity capacity, String rule, List<Mention> behalf, Optional<Item> anchor) {
        static Found listed(PersonSpan person) {
            return new Found(person, Capacity.WITNESS, "witness-list", List.of(), Optional.empty());
        }

        static Found representing(Item.Representative one) {
            return new Found(
                    one.person(), Capacity.REPRESENTATIVE, "represented-by", List.of(one.party()), Optional.empty());
        }
    }
}
