package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Occurrences;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.Capacity;
import org.spacecoop.vocabulary.TellingKind;

/** Finds who signed, witnessed or represented, and for which of the agreements of a release. For one release. */
final class PeopleReader {

    private static final int NAMED_BEFORE = 5;
    private static final int POSSESSED_WITHIN = 4;
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_BARE_HEAD = 6;
    private static final int REACH = 8;
    private static final int LONG_REACH = 25;
    private static final int LONGEST_LISTED = 25;
    private static final Set<String> INFINITIVE = Set.of("to", "zu", "en");

    private final RuleBook rules;
    private final AgreementAssembler assembler;
    private final AgreementsMeant meant;
    private final PartyReader parties;
    private final Quotes quotes;
    private final Trace trace;
    private List<AgreementBuilder> topic = List.of();
    private int topicAt = Integer.MIN_VALUE;
    private int reach = REACH;
    private Optional<Capacity> open = Optional.empty();
    private boolean listHasBullets;
    private boolean holding;

    PeopleReader(RuleBook rules, AgreementAssembler assembler, PartyReader parties, Quotes quotes, Trace trace) {
        this.trace = trace;
        this.rules = rules;
        this.assembler = assembler;
        this.meant = new AgreementsMeant(assembler);
        this.parties = parties;
        this.quotes = quotes;
    }

    /** Reads the sentences of a release in order; what reads people together is applied where people are looked for. */
    void read(List<SentenceItems> sentences, UnaryOperator<List<Item>> together) {
        alone(sentences);
        for (SentenceItems sentence : sentences) {
            List<AgreementBuilder> here = assembler.in(sentence);
            List<AgreementBuilder> before = topic;
            int beforeAt = topicAt;
            if (!here.isEmpty()) {
                topic = widened(here, sentence);
                topicAt = sentence.index();
            }
            readRepresentatives(sentence);
            if (!eligible(sentence).isEmpty()) {
                read(new SentenceItems(sentence.annotated(), together.apply(sentence.items())));
            }
            if (!before.isEmpty() && here.stream().noneMatch(PeopleReader::isNews)) {
                topic = before;
                topicAt = beforeAt;
            }
        }
    }

    /** Where a release tells of one agreement only, people are told of from the beginning and further on; of one in force, behind it. */
    private void alone(List<SentenceItems> sentences) {
        List<AgreementBuilder> news =
                assembler.agreements().stream().filter(PeopleReader::isNews).toList();
        holding = news.isEmpty();
        if (news.size() == 1 && !sentences.isEmpty()) {
            topic = news;
            topicAt = sentences.get(0).index();
            reach = LONG_REACH;
        }
    }

    /** What is recalled, or in force all the while, is not what the next sentences speak of. */
    static boolean isNews(AgreementBuilder builder) {
        return builder.telling() == TellingKind.MAIN && isSignedOrPlanned(builder);
    }

    private static boolean isSignedOrPlanned(AgreementBuilder builder) {
        return !builder.isHolding() && builder.status() != AgreementStatus.NEGOTIATING;
    }

    /** Accessions told one after the other are one topic: "They were joined by ..."; one told again is one alone. */
    private List<AgreementBuilder> widened(List<AgreementBuilder> here, SentenceItems sentence) {
        boolean accession = here.get(0).accord().isPresent()
                && !topic.isEmpty()
                && topic.get(0).accord().equals(here.get(0).accord());
        boolean again = here.stream().allMatch(b -> topic.stream().anyMatch(known -> known == b));
        if (!accession || sentence.index() - topicAt > 1 || again) {
            return here;
        }
        List<AgreementBuilder> widened = new ArrayList<>(topic);
        here.stream()
                .filter(b -> widened.stream().noneMatch(known -> known == b))
                .forEach(widened::add);
        return widened;
    }

    private List<AgreementBuilder> eligible(SentenceItems sentence) {
        List<AgreementBuilder> candidates = sentence.index() - topicAt <= reach || open.isPresent() ? topic : List.of();
        return candidates.stream()
                .filter(agreement -> isSignedOrPlanned(agreement) || (holding && agreement.isHolding()))
                .toList();
    }

    private static boolean isToldIn(AgreementBuilder builder, SentenceItems sentence) {
        return builder.drafts().stream().anyMatch(draft -> draft.sentence().index() == sentence.index());
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
        if (open.isPresent() && isListed(sentence)) {
            listed(sentence).forEach(person -> found.putIfAbsent(person, Found.listed(person, open.get())));
        }
        found.values().forEach(one -> attach(one, sentence));
        listHasBullets = open.isPresent() && (listHasBullets || sentence.blockKind() == BlockKind.LIST_ITEM);
        Optional<Capacity> opened = opensList(sentence);
        open = opened.isPresent() || (open.isPresent() && isListed(sentence))
                ? opened.or(() -> open)
                : Optional.empty();
    }

    /** The people with whom an item of a list opens; further ones are in the item only in what is said of them. */
    private static List<PersonSpan> listed(SentenceItems sentence) {
        return sentence.items().stream()
                .filter(item -> item.kind() == Item.Kind.PERSON)
                .limit(1)
                .flatMap(item -> item.mentions().stream())
                .map(PersonSpan.class::cast)
                .toList();
    }

    /** Whether a rule is one for sentences of such blocks. */
    private static boolean isFor(Rule rule, SentenceItems sentence) {
        return rule.means("blocks")
                .map(kind -> kind.equals(sentence.blockKind().name()))
                .orElse(true);
    }

    /** An item of a list; where the list has no bullets also a short paragraph that opens with a person. */
    private boolean isListed(SentenceItems sentence) {
        boolean opensWithPerson = sentence.items().stream().limit(3).anyMatch(item -> item.kind() == Item.Kind.PERSON);
        boolean brief = sentence.annotated().sentence().tokens().size() <= LONGEST_LISTED;
        return sentence.blockKind() == BlockKind.LIST_ITEM || (!listHasBullets && opensWithPerson && brief);
    }

    /** "Attendees included:", "Signed by": what those are who stand in the list that such a line opens. */
    private Optional<Capacity> opensList(SentenceItems sentence) {
        int length = sentence.annotated().sentence().tokens().size();
        boolean colon = sentence.annotated().sentence().text().endsWith(":");
        if (!colon && length > LONGEST_BARE_HEAD) {
            return Optional.empty();
        }
        if (length <= LONGEST_HEAD && heads("signatory-head", sentence)) {
            return Optional.of(Capacity.SIGNATORY);
        }
        boolean attending =
                heads("attending-head", sentence) || (length <= LONGEST_HEAD && heads("attending-title", sentence));
        return colon && attending ? Optional.of(Capacity.WITNESS) : Optional.empty();
    }

    private boolean heads(String wordClass, SentenceItems sentence) {
        return rules.classes()
                .within(wordClass, sentence.items(), 0, sentence.items().size());
    }

    private void collect(Rule rule, Match match, Map<PersonSpan, Found> found, SentenceItems sentence) {
        Item people = match.item("p").orElseThrow();
        Optional<Item> denial = denial(sentence.items(), match, people, capacity(rule));
        if (denial.isPresent()) {
            trace.stopped(sentence, rule, people, () -> "absent or quoted: “" + sentence.printed(denial.get()) + "”");
            return;
        }
        List<Mention> behalf = match.item("for").map(Item::mentions).orElse(List.of());
        List<Item.Representative> acting = people.representatives();
        trace.fired(sentence, rule, people, () -> "“" + sentence.printed(people) + "” " + capacity(rule));
        boolean leads = match.item("for").stream().anyMatch(party -> party.start() < people.start());
        for (Mention mention : people.mentions()) {
            PersonSpan person = (PersonSpan) mention;
            List<Mention> party = acting.stream()
                    .filter(one -> one.person().equals(person))
                    .map(Item.Representative::party)
                    .toList();
            List<Mention> shown = party.isEmpty() && (acting.isEmpty() || leads) ? behalf : party;
            found.putIfAbsent(person, new Found(person, capacity(rule), rule.id(), shown, match.item("i")));
        }
    }

    /** "did not attend", "signed ..., said A", "chaired by A": the word for which somebody takes no part after all. */
    private Optional<Item> denial(List<Item> items, Match match, Item people, Capacity capacity) {
        int at = items.indexOf(people);
        WordClasses classes = rules.classes();
        Optional<Item> denial = classes.first("negation", items, match.start(), match.end())
                .or(() -> classes.first("quoted", items, Math.max(match.start(), at - NAMED_BEFORE), at))
                .or(() -> classes.first("under-whom", items, at - 3, at)
                        .filter(word -> capacity == Capacity.SIGNATORY
                                || classes.lengthAt("presided-by", items, items.indexOf(word)) == 0))
                .or(() -> ofSomebody(items, match, at));
        return capacity == Capacity.SIGNATORY
                ? denial.or(() -> unsigned(items, match, at))
                : denial.or(
                        () -> classes.first("absent", items, match.start() - NAMED_BEFORE, match.end() + NAMED_BEFORE));
    }

    /** "the office of A", "A's office". */
    private Optional<Item> ofSomebody(List<Item> items, Match match, int at) {
        boolean owner = at + 1 < match.end()
                && (items.get(at + 1).isWord("'s") || items.get(at + 1).isWord("'"));
        boolean signature = rules.classes().within("signature", items, at + 1, at + POSSESSED_WITHIN);
        return owner && !signature ? Optional.of(items.get(at + 1)) : Optional.empty();
    }

    /** "A approved the agreement", "signed ..., hosted by A": nobody's signature. */
    private Optional<Item> unsigned(List<Item> items, Match match, int at) {
        WordClasses classes = rules.classes();
        Optional<Item> verb = match.trigger("sign")
                .filter(trigger -> classes.lengthAt("no-signature", items, trigger) > 0)
                .map(items::get);
        Optional<Item> others = match.trigger("sign")
                .filter(trigger -> trigger > at)
                .flatMap(trigger -> classes.first("elsewhere", items, at, trigger)
                        .or(() -> classes.first("quoted", items, at, trigger)));
        // "A welcomed Peru as the newest nation to sign": Peru does.
        Optional<Item> welcomed = match.trigger("sign")
                .filter(trigger -> trigger > at + 1
                        && INFINITIVE.contains(items.get(trigger - 1).word()))
                .flatMap(trigger -> classes.first("welcome", items, at, trigger));
        // "On the visit of A, the two agencies signed": they did.
        Optional<Item> subject = match.trigger("sign")
                .filter(trigger -> trigger > at + 1)
                .flatMap(trigger -> Subjects.afterComma(items, at, trigger));
        // "the agency, whose board A chairs, signed": the agency did.
        Optional<Item> chairing = classes.first("chairing", items, at - 3, at);
        return verb.or(() -> others)
                .or(() -> welcomed)
                .or(() -> subject)
                .or(() -> chairing)
                .or(() -> classes.first("at-signing", items, at, match.end()))
                .or(() -> classes.first("not-signing", items, Math.max(match.start(), at - NAMED_BEFORE), at));
    }

    private static Capacity capacity(Rule rule) {
        return Capacity.valueOf(rule.means("capacity").orElseThrow().toUpperCase(java.util.Locale.ROOT));
    }

    private void readRepresentatives(SentenceItems sentence) {
        for (AgreementBuilder builder : assembler.in(sentence)) {
            builder.drafts().stream()
                    .filter(draft -> draft.sentence().index() == sentence.index())
                    .flatMap(draft -> draft.representatives().stream())
                    .filter(one -> builder.accord().isEmpty() || isOf(one.party(), builder))
                    .forEach(one -> add(builder, Found.representing(one), sentence));
        }
    }

    /** Whoever stands for one country that joins an accord has no part in the joining of another. */
    private boolean isOf(Mention party, AgreementBuilder builder) {
        return parties.party(party).stream()
                .anyMatch(one -> builder.parties().stream().anyMatch(joining -> parties.same(joining, one)));
    }

    private void attach(Found found, SentenceItems sentence) {
        // Who is said to be present elsewhere in the text is not present at what is only recalled.
        List<AgreementBuilder> targets = eligible(sentence).stream()
                .filter(builder -> builder.telling() == TellingKind.MAIN
                        || found.capacity() == Capacity.SIGNATORY
                        || isToldIn(builder, sentence))
                .toList();
        Optional<Item> anchor = found.anchor().or(() -> SpokenOf.several(sentence));
        if (AgreementsMeant.isOfOtherAccord(found.anchor(), targets)) {
            return;
        }
        if (anchor.isPresent() && !targets.isEmpty()) {
            targets = meant.by(anchor.get(), targets, sentence);
            for (Item other : SpokenOf.beside(anchor.get(), sentence)) {
                targets = union(targets, meant.by(other, eligible(sentence), sentence));
            }
        }
        Optional<AgentRef> behalf = behalf(found, sentence);
        if (behalf.isPresent() && found.capacity() == Capacity.SIGNATORY) {
            targets = AgreementsMeant.those(
                    targets, b -> b.parties().stream().anyMatch(p -> parties.same(p, behalf.get())));
        }
        targets.forEach(builder -> add(builder, found, sentence));
    }

    private static List<AgreementBuilder> union(List<AgreementBuilder> some, List<AgreementBuilder> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
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
                .filter(person::covers)
                .filter(mention -> !(mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE))
                .sorted(Comparator.comparing(mention -> !person.isOfParty(mention)))
                .flatMap(mention -> parties.party(mention).stream())
                .findFirst();
    }

    /** A person found by a rule. */
    private record Found(
            PersonSpan person, Capacity capacity, String rule, List<Mention> behalf, Optional<Item> anchor) {
        static Found listed(PersonSpan person, Capacity capacity) {
            String rule = capacity == Capacity.WITNESS ? "witness-list" : "signatory-nominal";
            return new Found(person, capacity, rule, List.of(), Optional.empty());
        }

        static Found representing(Item.Representative one) {
            return new Found(
                    one.person(), Capacity.REPRESENTATIVE, "represented-by", List.of(one.party()), Optional.empty());
        }
    }
}
