package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.spacecoop.vocabulary.TellingKind;

/** Finds who signed, witnessed or represented, and for which of the agreements of a release. For one release. */
final class PeopleReader {

    private static final Set<String> CLOSING = Set.of(".", ",", ";");
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_BARE_HEAD = 6;
    /** So far behind "in the presence of" its guests are named. */
    private static final int GUESTS_WITHIN = 14;

    /** Who signs stands among the first words of a sentence, where several are named further on. */
    private static final int OPENING = 2;

    private static final int REACH = 8;
    private static final int LONG_REACH = 25;
    private static final int LONGEST_LISTED = 25;

    private final RuleBook rules;
    private final Denials denials;
    private final AgreementAssembler assembler;
    private final AgreementsMeant meant;
    private final PartyReader parties;
    private final FormLines forms;
    private final Quotes quotes;
    private final Trace trace;
    private List<AgreementBuilder> topic = List.of();
    private int topicAt = Integer.MIN_VALUE;
    private int reach = REACH;
    private Optional<Capacity> open = Optional.empty();
    private boolean listHasBullets;
    private boolean holding;

    PeopleReader(
            RuleBook rules,
            AgreementAssembler assembler,
            PartyReader parties,
            FormLines forms,
            Quotes quotes,
            Trace trace) {
        this.trace = trace;
        this.rules = rules;
        this.denials = new Denials(rules.classes());
        this.assembler = assembler;
        this.meant = new AgreementsMeant(assembler, parties);
        this.parties = parties;
        this.forms = forms;
        this.quotes = quotes;
    }

    /** Reads the sentences of a release in order; what reads people together is applied where people are looked for. */
    void read(List<SentenceItems> sentences, UnaryOperator<List<Item>> together) {
        alone(sentences);
        for (SentenceItems sentence : sentences) {
            List<AgreementBuilder> told = assembler.in(sentence);
            List<AgreementBuilder> here = told.isEmpty()
                    ? forms.headed(assembler.agreements(), sentence)
                            .map(List::of)
                            .orElse(told)
                    : told;
            List<AgreementBuilder> before = topic;
            int beforeAt = topicAt;
            if (!here.isEmpty()) {
                topic = widened(here, sentence);
                topicAt = sentence.index();
            }
            readRepresentatives(sentence);
            readBoth(sentence, sentences);
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
        Map<PersonSpan, FoundPerson> found = new LinkedHashMap<>();
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
            listed(sentence).forEach(person -> found.putIfAbsent(person, FoundPerson.listed(person, open.get())));
        }
        boolean apart = found.values().stream()
                .filter(one -> one.capacity() == Capacity.SIGNATORY)
                .anyMatch(one -> meant.isOfNone(one.anchor(), behalf(one, sentence), eligible(sentence), sentence));
        found.values().stream()
                .filter(one -> !(apart && one.capacity() == Capacity.SIGNATORY))
                .forEach(one -> attach(one, sentence));
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

    private void collect(Rule rule, Match match, Map<PersonSpan, FoundPerson> found, SentenceItems sentence) {
        Item people = match.item("p").orElseThrow();
        Optional<Item> denial = denials.of(sentence.items(), match, people, capacity(rule));
        if (denial.isPresent()) {
            trace.stopped(sentence, rule, people, () -> "absent or quoted: “" + sentence.printed(denial.get()) + "”");
            return;
        }
        List<Mention> behalf = match.item("for").map(Item::mentions).orElse(List.of());
        List<Item.Representative> acting = people.representatives();
        trace.fired(sentence, rule, people, () -> "“" + sentence.printed(people) + "” " + capacity(rule));
        boolean leads = match.item("for").stream().anyMatch(party -> party.start() < people.start());
        for (Mention mention : those(capacity(rule), sentence.items(), people)) {
            PersonSpan person = (PersonSpan) mention;
            List<Mention> party = acting.stream()
                    .filter(one -> one.person().equals(person))
                    .map(Item.Representative::party)
                    .toList();
            List<Mention> shown = party.isEmpty() && (acting.isEmpty() || leads) ? behalf : party;
            FoundPerson one = new FoundPerson(person, capacity(rule), rule.id(), shown, match.item("i"));
            boolean looksOn = Onlookers.has(rule, people.mentions(), person, other -> bound(one, other, sentence));
            found.putIfAbsent(person, looksOn ? one.looking() : one);
        }
    }

    /**
     * "In the presence of A, B and C signed": of one list the first is a guest, and the others sign; of two people both do,
     * and the guests are named by their posts only. "Im Beisein von A und B unterzeichneten C und D": both are guests.
     */
    private List<Mention> those(Capacity capacity, List<Item> items, Item people) {
        List<Mention> all = people.mentions();
        int at = items.indexOf(people);
        int verb = signingBehind(items, at);
        if (verb < 0 || closes(items, verb) || !isBehindPresence(items, at)) {
            return all;
        }
        // "A and B, in the presence of C, signed": who stands before the guests did.
        int subject = all.size() > 2 ? OPENING : at;
        boolean before = IntStream.range(0, Math.min(subject, at)).anyMatch(i -> !isWord(items, i));
        boolean others = before || !(isWord(items, verb + 1) && isWord(items, verb + 2) && isWord(items, verb + 3));
        int guests = others ? all.size() : all.size() > 2 ? 1 : 0;
        return capacity == Capacity.SIGNATORY ? all.subList(guests, all.size()) : all.subList(0, guests);
    }

    /** Behind "in the presence of", with nobody else named between: further people are no guests of these words. */
    private boolean isBehindPresence(List<Item> items, int at) {
        int from = Math.max(0, at - GUESTS_WITHIN);
        int named = IntStream.iterate(at - 1, i -> i >= from, i -> i - 1)
                .filter(i -> items.get(i).kind() == Item.Kind.PERSON)
                .findFirst()
                .orElse(from - 1);
        return rules.classes().within("presence", items, named + 1, at);
    }

    /** "... wurde im Beisein von A unterzeichnet.": a verb that ends its sentence or clause leads to nobody who signs. */
    private boolean closes(List<Item> items, int verb) {
        return verb + 1 >= items.size()
                || CLOSING.contains(items.get(verb + 1).word())
                || rules.classes().isAt("verb-end", items, verb + 1);
    }

    /** Where a verb of signing follows at once; -1 if none does. */
    private int signingBehind(List<Item> items, int at) {
        for (int verb = at + 1; verb < Math.min(at + 4, items.size()) && isWord(items, verb); verb++) {
            if (rules.classes().lengthAt("sign", items, verb) > 0) {
                return verb;
            }
        }
        return -1;
    }

    private static boolean isWord(List<Item> items, int at) {
        return at >= items.size()
                || (items.get(at).kind() != Item.Kind.PERSON && items.get(at).kind() != Item.Kind.PARTIES);
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
                    .forEach(one -> add(builder, FoundPerson.representing(one), sentence));
        }
    }

    /** "A met B. The two signed ...": the two people of the sentence before. */
    private void readBoth(SentenceItems sentence, List<SentenceItems> sentences) {
        for (AgreementBuilder builder : assembler.in(sentence)) {
            for (Draft draft : builder.drafts()) {
                if (draft.sentence().index() == sentence.index()) {
                    List<PersonSpan> both = assembler.peopleBefore(draft);
                    both.forEach(person -> add(
                            builder, FoundPerson.both(person, draft), sentences.get(sentences.indexOf(sentence) - 1)));
                }
            }
        }
    }

    /** Whoever stands for one country that joins an accord has no part in the joining of another. */
    private boolean isOf(Mention party, AgreementBuilder builder) {
        return parties.party(party).stream()
                .anyMatch(one -> builder.parties().stream().anyMatch(joining -> parties.same(joining, one)));
    }

    private void attach(FoundPerson found, SentenceItems sentence) {
        // Who is said to be present elsewhere in the text is not present at what is only recalled.
        List<AgreementBuilder> targets = eligible(sentence).stream()
                .filter(builder -> builder.telling() == TellingKind.MAIN
                        || found.capacity() == Capacity.SIGNATORY
                        || isToldIn(builder, sentence))
                .toList();
        Optional<Item> anchor = found.anchor().or(() -> SpokenOf.several(sentence));
        Optional<AgentRef> behalf = behalf(found, sentence);
        if (AgreementsMeant.isOfOtherAccord(found.anchor(), targets)) {
            return;
        }
        if (anchor.isPresent() && !targets.isEmpty()) {
            targets = meant.by(anchor.get(), targets, sentence);
            for (Item other : SpokenOf.beside(anchor.get(), sentence, rules.classes())) {
                targets = union(targets, meant.by(other, eligible(sentence), sentence));
            }
        }
        if (behalf.isPresent() && found.capacity() == Capacity.SIGNATORY) {
            targets = boundOf(behalf.get(), targets);
        }
        targets = meant.butThoseBeside(targets, found, sentence, rules.classes());
        targets.forEach(builder -> add(builder, found, sentence));
    }

    /** "A signed for Peru and B for Chile": of accessions told before, that of the country for which someone signs. */
    private List<AgreementBuilder> boundOf(AgentRef behalf, List<AgreementBuilder> targets) {
        Predicate<AgreementBuilder> binds = b -> b.parties().stream().anyMatch(party -> parties.same(party, behalf));
        if (targets.stream().anyMatch(binds)) {
            return targets.stream().filter(binds).toList();
        }
        List<AgreementBuilder> joining = assembler.agreements().stream()
                .filter(b -> b.accord().isPresent() && isNews(b))
                .filter(b -> targets.stream().anyMatch(target -> target.accord().equals(b.accord())))
                .filter(binds)
                .toList();
        return joining.isEmpty() ? targets : joining;
    }

    private static List<AgreementBuilder> union(List<AgreementBuilder> some, List<AgreementBuilder> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private void add(AgreementBuilder builder, FoundPerson found, SentenceItems sentence) {
        Optional<AgentRef> behalf = behalf(found, sentence);
        builder.person(new Stated<>(found.participation(behalf), List.of(quotes.quote(sentence)), found.rule()));
    }

    /** The party of an agreement spoken of for which somebody named in the same way stands. */
    private Optional<AgentRef> bound(FoundPerson found, Mention other, SentenceItems sentence) {
        return behalf(found.as((PersonSpan) other), sentence)
                .filter(party -> eligible(sentence).stream()
                        .anyMatch(builder -> builder.parties().stream().anyMatch(one -> parties.same(one, party))));
    }

    /** For whom: as the sentence says, else the organisation or country that the post names. */
    private Optional<AgentRef> behalf(FoundPerson found, SentenceItems sentence) {
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
}
