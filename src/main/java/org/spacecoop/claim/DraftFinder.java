package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Item.Representative;
import org.spacecoop.claim.rule.Match;
import org.spacecoop.claim.rule.Occurrences;
import org.spacecoop.claim.rule.Rule;
import org.spacecoop.claim.rule.RuleBook;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.TellingKind;

/** Applies the rules for agreements and accessions to a sentence. Safe to share. */
final class DraftFinder {

    private static final String ENGLISH = "en";
    private static final String ANOTHER = "another-one";
    /** "a letter of intent signed in May 2021 by A and B, this agreement": so far before it the participle may stand. */
    private static final int PARTICIPLE_BEFORE = 14;

    private static final int RIGHT_BEFORE = 2;
    private static final int AROUND = 8;

    /** Old releases are printed in capitals: longer sentences are no line of names. */
    private static final int LONGEST_CREDIT = 14;

    private static final int LONGEST_TEASER = 200;

    private final RuleBook agreements;
    private final RuleBook accessions;
    private final StatusReader status;
    private final TellingReader tellings;
    private final List<Accord> accords;
    private final SaidByJoining saidByJoining;
    private final OtherParties others;
    private final Redundancy redundancy;

    DraftFinder(RuleBook agreements, RuleBook accessions, List<Accord> accords) {
        this.accords = accords;
        this.agreements = agreements;
        this.accessions = accessions;
        this.status = new StatusReader(agreements.classes());
        this.saidByJoining = new SaidByJoining(agreements.classes());
        this.others = new OtherParties(agreements.classes());
        this.redundancy = new Redundancy(agreements.classes());
        this.tellings = new TellingReader(agreements.classes());
    }

    /** The same without a rule or pattern. */
    DraftFinder without(String idOrName) {
        return new DraftFinder(agreements.without(idOrName), accessions.without(idOrName), accords);
    }

    RuleBook agreements() {
        return agreements;
    }

    RuleBook accessions() {
        return accessions;
    }

    /** What the sentence says, one draft for each instrument or accord that a rule reads, in text order. */
    List<Draft> find(SentenceItems sentence, String language, Trace trace) {
        if (isCredit(sentence) || isTeaser(sentence)) {
            return List.of();
        }
        Occurrences occurring = Occurrences.of(sentence.items(), agreements.classes());
        Map<Item, Draft> byAnchor = new LinkedHashMap<>();
        Map<Item, Draft> beside = new LinkedHashMap<>();
        Set<Item> denied = new HashSet<>();
        for (Rule rule : fitting(agreements, occurring, language)) {
            apply(rule, sentence, byAnchor, beside, denied, trace);
        }
        beside.forEach((anchor, envoy) -> byAnchor.computeIfPresent(anchor, (same, draft) -> draft.with(envoy)));
        List<Draft> drafts = new ArrayList<>(byAnchor.values());
        drafts.removeIf(draft -> redundancy.isSaidElsewhere(draft, byAnchor.values()));
        drafts.replaceAll(draft -> Redundancy.bound(draft, byAnchor.values()));
        drafts.removeIf(draft -> draft.telling() == TellingKind.RELATED && denied.contains(draft.anchor()));
        List<Draft> joining = new ArrayList<>();
        for (Rule rule : fitting(accessions, occurring, language)) {
            Map<Item, Draft> accession = new LinkedHashMap<>();
            apply(rule, sentence, accession, new LinkedHashMap<>(), new HashSet<>(), trace);
            joining.addAll(accession.values());
        }
        saidByJoining.takeOut(drafts, joining);
        drafts.addAll(joining);
        trace.near(sentence, Stream.concat(agreements.rules().stream(), accessions.rules().stream()), "i");
        drafts.sort(Comparator.comparingInt(draft -> draft.anchor().start()));
        return drafts;
    }

    /** The rules that may read something in a sentence, in the order of the book. */
    private static List<Rule> fitting(RuleBook book, Occurrences occurring, String language) {
        return book.fitting(occurring).stream()
                .filter(rule -> isFor(rule, language))
                .toList();
    }

    /**
     * Rules for the word order of another language are not for English; among the others word orders are alike, and a short
     * text's language is not always told rightly.
     */
    private static boolean isFor(Rule rule, String language) {
        return !language.equals(ENGLISH)
                || rule.means("language").orElse(ENGLISH).equals(ENGLISH);
    }

    /** A line of names in the text, such as a picture's credit, tells nothing. */
    private static boolean isCredit(SentenceItems sentence) {
        return sentence.annotated().sentence().tokens().size() <= LONGEST_CREDIT
                && (sentence.blockKind() == BlockKind.PARAGRAPH || sentence.blockKind() == BlockKind.CAPTION)
                && sentence.annotated().sentence().tokens().stream()
                        .noneMatch(token -> Character.isLowerCase(token.text().codePointAt(0)));
    }

    /** "Utopia and Norland sign power agreement after two years of tal...": the cut line of a page that links to other news. */
    private static boolean isTeaser(SentenceItems sentence) {
        String block = sentence.annotated().sentence().block().text().text().strip();
        return sentence.blockKind() == BlockKind.PARAGRAPH
                && block.length() <= LONGEST_TEASER
                && (block.endsWith("...") || block.endsWith("…"));
    }

    /**
     * Adds what a rule reads, by its anchor, and the anchors of which it would have told what the sentence denies: an
     * agreement that "was never signed" is none that is only spoken of, either.
     */
    private void apply(
            Rule rule,
            SentenceItems sentence,
            Map<Item, Draft> byAnchor,
            Map<Item, Draft> beside,
            Set<Item> denied,
            Trace trace) {
        for (int start = sentence.items().size() - 1; start >= 0; start--) {
            Optional<Match> match = rule.pattern().matchAt(sentence.items(), start);
            Optional<Draft> draft = match.flatMap(found -> draft(rule, sentence, found, denied, trace));
            draft.ifPresent(found -> {
                Optional<Draft> before = Optional.ofNullable(byAnchor.get(found.anchor()));
                before.filter(earlier -> earlier.isBeside(found))
                        .ifPresent(earlier -> beside.putIfAbsent(found.anchor(), found));
                Draft kept = before.map(earlier -> better(earlier, found)).orElse(found);
                byAnchor.put(found.anchor(), kept);
                trace.read(sentence, rule, found, before.isEmpty() || !kept.equals(before.get()));
            });
        }
    }

    /** The first rule in the book wins, unless a later one finds the parties that it lacks, or tells that it is yet to come. */
    private static Draft better(Draft earlier, Draft later) {
        boolean planned = later.status() == AgreementStatus.PLANNED && !later.isHeadline();
        if (planned && earlier.statusAssumed() && later.parties().equals(earlier.parties())) {
            return later;
        }
        boolean fuller = earlier.parties().size() < 2
                && later.parties().size() > earlier.parties().size();
        return fuller || later.bindsOthersThanEnvoysOf(earlier) ? later : earlier;
    }

    private Optional<Draft> draft(Rule rule, SentenceItems sentence, Match match, Set<Item> denied, Trace trace) {
        int trigger = Triggers.of(match, sentence.items());
        Item anchor = match.item("i")
                .or(() -> match.trigger(ANOTHER).map(sentence.items()::get))
                .orElseGet(() -> sentence.items().get(trigger));
        if (isOrganization(anchor) && founding(anchor).isEmpty()) {
            trace.stopped(sentence, rule, anchor, () -> "no organisation whose founding accord is known");
            return Optional.empty();
        }
        Optional<AgreementStatus> read = status.read(rule, sentence.items(), match, trigger);
        if (read.isEmpty()) {
            status.negation(sentence.items(), match, trigger).ifPresent(word -> denied.add(anchor));
            trace.stopped(sentence, rule, anchor, () -> denial(sentence, match, trigger));
            return Optional.empty();
        }
        boolean line = read.get() == AgreementStatus.IN_FORCE && TellingReader.isLine(sentence, match);
        AgreementStatus reached = line ? AgreementStatus.SIGNED : read.get();
        Draft draft = draft(rule, sentence, match, anchor, trigger, reached);
        Optional<String> hindrance = hindrance(rule, sentence, match, draft);
        hindrance.ifPresent(reason -> trace.stopped(sentence, rule, anchor, () -> reason));
        return hindrance.isPresent() ? Optional.empty() : Optional.of(draft);
    }

    /** Why a rule may not read what it would, in words. */
    private Optional<String> hindrance(Rule rule, SentenceItems sentence, Match match, Draft draft) {
        String type = draft.type().localName();
        if (!rule.means("types").orElse(type).equals(type)) {
            return Optional.of("reads only a " + rule.means("types").get() + ", not a " + type);
        }
        if (rule.means("where").filter(where -> !sentence.isSaidWhere(where)).isPresent()) {
            return Optional.of("reads only in a " + rule.means("where").get());
        }
        Optional<Item> exception = exception(rule, sentence, match);
        if (exception.isPresent()) {
            return Optional.of("of something else: “" + sentence.printed(exception.get()) + "”");
        }
        if (isOfAnother(sentence.items(), draft)) {
            return Optional.of("of what is said to be signed before it");
        }
        if (isPassive(rule, sentence.items(), match)) {
            return Optional.of("of what is signed, not of who signs");
        }
        if (others.areUnnamed(sentence.items(), draft)) {
            return Optional.of("of others, who are not named");
        }
        if (rule.means("whole").isPresent() && draft.parties().size() < 2) {
            return Optional.of("reads only where both parties stand beside it");
        }
        if (rule.means("bodies").isPresent()
                && draft.parties().stream().noneMatch(OrganizationMention.class::isInstance)) {
            return Optional.of("reads only where an organisation binds itself, not of countries alone");
        }
        boolean other = draft.parties().stream().anyMatch(mention -> !(mention instanceof ReferenceMention));
        return rule.means("only").isPresent() && other
                ? Optional.of("reads only references, such as “both agencies”")
                : Optional.empty();
    }

    /** "A letter of intent signed in May by A and B, this agreement ...": the participle is of the instrument before it. */
    private boolean isOfAnother(List<Item> items, Draft draft) {
        int anchor = items.indexOf(draft.anchor());
        int verb = draft.trigger() < anchor ? draft.trigger() : anchor - PARTICIPLE_BEFORE;
        return IntStream.range(Math.max(1, verb), anchor)
                .filter(at -> agreements.classes().isAt("signed-participle", items, at))
                .anyMatch(at -> items.get(at - 1).kind() == Item.Kind.INSTRUMENT
                        && items.subList(at, anchor).stream().anyMatch(item -> item.isWord(",")));
    }

    /** "Agreements with A and B were signed": nobody does it who stands before the verb. */
    private boolean isPassive(Rule rule, List<Item> items, Match match) {
        return rule.means("active").isPresent()
                && match.trigger("sign")
                        .filter(at -> agreements.classes().within("be", items, at - 1, at))
                        .isPresent();
    }

    /** "A kauft von B Anteile": a word by which the sentence tells of something else, or a clause that breaks it. */
    private Optional<Item> exception(Rule rule, SentenceItems sentence, Match match) {
        Optional<Item> other = rule.means("unless")
                .flatMap(name -> agreements
                        .classes()
                        .first(name, sentence.items(), match.start() - RIGHT_BEFORE, match.end() + AROUND));
        return other.or(() -> rule.means("unbroken")
                .flatMap(name -> agreements.classes().first(name, sentence.items(), match.start(), match.end())));
    }

    private String denial(SentenceItems sentence, Match match, int trigger) {
        return "denied or only imagined: “"
                + status.denial(sentence.items(), match, trigger)
                        .map(sentence::printed)
                        .orElse("")
                + "”";
    }

    private Draft draft(
            Rule rule, SentenceItems sentence, Match match, Item anchor, int trigger, AgreementStatus read) {
        int at = sentence.items().indexOf(anchor);
        return new Draft(
                sentence,
                rule.id(),
                anchor,
                trigger,
                instrument(rule, match, anchor),
                read,
                tellings.read(rule, sentence, match, read),
                parties(sentence, match),
                representatives(match),
                speaksOfItself(sentence),
                Leads.of(
                        match,
                        anchor,
                        isOfEach(rule, sentence, match),
                        match.item("a").map(item -> others.subject(sentence.items(), item, match)),
                        isBetweenOthers(sentence.items(), match)),
                rule.means("unsaid"),
                rule.means("manner"),
                rule.means("manner").filter("added"::equals).isPresent()
                        || agreements.classes().within("one-more", sentence.items(), Math.min(trigger, at) - 3, at),
                agreements.classes().within("building", sentence.items(), at - AROUND, at),
                rule.means("assumed").filter(sentence::isSaidWhere).isPresent());
    }

    /** "signed an agreement each with A and B"; "selected A and B" gives each a contract, "A and B selected C" but one. */
    private boolean isOfEach(Rule rule, SentenceItems sentence, Match match) {
        boolean joint = match.trigger("select").isPresent()
                && match.item("b").filter(b -> b.mentions().size() == 1).isPresent();
        return (!joint && rule.means("manner").filter("of-each"::equals).isPresent())
                || agreements.classes().within("each", sentence.items(), match.start(), match.end() + 2);
    }

    /**
     * What an item binds parties by: where it is an organisation, its founding accord, where it stands for one more of several
     * ("two memoranda, one ..., another ..."), what they are.
     */
    private Instrument instrument(Rule rule, Match match, Item anchor) {
        return founding(anchor)
                .map(Instrument::ofMembership)
                .orElseGet(() -> Instrument.of(rule, match.item("like").orElse(anchor)));
    }

    private Optional<Accord> founding(Item anchor) {
        return anchor.mentions().stream()
                .findFirst()
                .filter(OrganizationMention.class::isInstance)
                .flatMap(organization -> ((OrganizationMention) organization).id())
                .flatMap(id -> accords.stream()
                        .filter(accord -> accord.hostOrganization().equals(Optional.of(id)))
                        .findFirst());
    }

    static boolean isOrganization(Item anchor) {
        return !anchor.mentions().isEmpty() && (anchor.kind() == Item.Kind.PARTIES || anchor.kind() == Item.Kind.PLACE);
    }

    private boolean speaksOfItself(SentenceItems sentence) {
        return agreements
                .classes()
                .within("first-person", sentence.items(), 0, sentence.items().size());
    }

    /** The parties bound, but for those that are only named as examples ("countries such as A and B"). */
    private List<Mention> parties(SentenceItems sentence, Match match) {
        List<Mention> parties = new ArrayList<>();
        boolean reporter = isBetweenOthers(sentence.items(), match);
        // "countries, including A and B, have joined the accord": each of them has.
        boolean joining =
                match.item("i").filter(item -> item.kind() == Item.Kind.ACCORD).isPresent();
        for (String name : reporter ? List.of("b", "c") : List.of("a", "b", "c")) {
            match.item(name)
                    .map(item -> name.equals("a") ? others.subject(sentence.items(), item, match) : item)
                    .filter(item -> !others.act(sentence.items(), item, match))
                    .filter(item -> joining || !isExample(sentence.items(), item))
                    .filter(item -> !isSource(sentence.items(), item))
                    .filter(item -> !isSpoken(sentence.items(), item, match))
                    .ifPresent(item -> item.mentions().stream()
                            .filter(mention -> !parties.contains(mention))
                            .forEach(parties::add));
        }
        return parties;
    }

    /** "A approved the agreement between B and C": who approves, announces or welcomes it is no party of it. */
    private boolean isBetweenOthers(List<Item> items, Match match) {
        boolean several =
                match.item("b").map(item -> item.mentions().size() >= 2).orElse(false);
        return several
                && match.trigger("between")
                        .filter(at -> agreements.classes().lengthAt("among", items, at) > 0)
                        .isPresent();
    }

    private boolean isExample(List<Item> items, Item item) {
        int at = items.indexOf(item);
        boolean several = item.mentions().size() >= 2;
        return agreements.classes().within("example", items, at - 3, at) || (!several && isOneOfSome(items, at));
    }

    /** "including A", but not "including one with A": that one binds it. */
    private boolean isOneOfSome(List<Item> items, int at) {
        return agreements.classes().within("some-of", items, at - 3, at)
                && !agreements.classes().within("one-of-those", items, at - 3, at);
    }

    /** Who is named in a speech that is over when the sentence tells of the agreement. */
    private boolean isSpoken(List<Item> items, Item item, Match match) {
        return match.firstTrigger()
                .filter(trigger -> Speech.endsBetween(items, items.indexOf(item), trigger, agreements.classes()))
                .isPresent();
    }

    /** "Wie A und B mitteilten, ...": those who tell it, unless they tell it as customers. */
    private boolean isSource(List<Item> items, Item item) {
        int at = items.indexOf(item);
        boolean customer = at + 1 < items.size() && agreements.classes().lengthAt("as-customer", items, at + 1) > 0;
        return !customer && agreements.classes().within("source", items, at - 2, at);
    }

    private static List<Representative> representatives(Match match) {
        List<Representative> people = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            match.item(name).ifPresent(item -> people.addAll(item.representatives()));
        }
        return people;
    }
}
