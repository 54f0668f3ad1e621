package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.release.BlockKind;

/**
 * Those whom a release is about: who is named in its headline and lead, weighed by how often the text names them. A
 * sentence that tells an agreement and leaves a party unsaid means one of them. For one release.
 */
final class Protagonists {

    private static final int HEADLINE = 4;
    private static final int LEAD = 3;
    private static final int LEAD_SENTENCES = 2;

    private static final int GOVERNMENT_BEFORE = 8;

    private final WordClasses classes;
    private final PartyReader parties;
    private final Envoys envoys;
    private final Speakers speakers;
    private final BareNames names;
    private final OpeningCountry opening;
    private final NamedAside asides;
    private final SignedLists lists;
    private final List<SentenceItems> sentences;
    private final Map<AgentRef, Integer> weights = new LinkedHashMap<>();
    private final List<AgentRef> leading = new ArrayList<>();

    /** Most releases tell no agreement, so that nobody asks whom they are about. */
    private boolean weighed;

    Protagonists(WordClasses classes, PartyReader parties, BareNames names, List<SentenceItems> sentences) {
        this.names = names;
        this.opening = new OpeningCountry(parties, sentences);
        this.classes = classes;
        this.lists = new SignedLists(classes, sentences);
        this.asides = new NamedAside(classes);
        this.parties = parties;
        this.envoys = new Envoys(parties);
        this.speakers = new Speakers(classes, envoys, sentences);
        this.sentences = sentences;
    }

    /** Those whom headline and lead name. */
    private List<AgentRef> leading() {
        if (!weighed) {
            weighed = true;
            weigh();
        }
        return leading;
    }

    private void weigh() {
        int body = 0;
        for (SentenceItems sentence : sentences) {
            boolean headline = sentence.blockKind() == BlockKind.TITLE || sentence.blockKind() == BlockKind.STANDFIRST;
            boolean lead = !headline && sentence.blockKind() == BlockKind.PARAGRAPH && body++ < LEAD_SENTENCES;
            int weight = headline ? HEADLINE : lead ? LEAD : 1;
            for (AgentRef party : named(sentence)) {
                AgentRef known = known(party, weight > 1).orElse(party);
                weights.merge(known, weight, Integer::sum);
                if (weight > 1 && !leading.contains(known)) {
                    leading.add(known);
                }
            }
        }
    }

    /**
     * The one already met that is the same, the more telling of both being kept: a body says more than its country, unless
     * it is only spoken of behind the lead.
     */
    private Optional<AgentRef> known(AgentRef party, boolean leads) {
        Optional<AgentRef> known =
                weights.keySet().stream().filter(k -> parties.same(k, party)).findFirst();
        boolean body =
                known.isPresent() && known.get() instanceof AgentRef.Country && !(party instanceof AgentRef.Country);
        if (body && leads) {
            int weight = weights.remove(known.get());
            weights.put(party, weight);
            if (leading.remove(known.get())) {
                leading.add(party);
            }
            return Optional.of(party);
        }
        return known;
    }

    /** The parties that a sentence names as such, in text order: no places, no owners, none named in passing. */
    List<AgentRef> named(SentenceItems sentence) {
        return named(sentence, sentence.items().size());
    }

    /** Those named before what a draft tells: who is spoken of after it does not do it. */
    private List<AgentRef> namedUpTo(Draft draft) {
        return named(
                draft.sentence(),
                Math.max(draft.trigger(), draft.sentence().items().indexOf(draft.anchor())));
    }

    private List<AgentRef> named(SentenceItems sentence, int end) {
        List<AgentRef> named = new ArrayList<>();
        List<Item> items = sentence.items();
        for (int i = 0; i < end; i++) {
            if (items.get(i).kind() == Item.Kind.PARTIES && !asides.isAside(items, i)) {
                List<Mention> mentions = items.get(i).mentions().stream()
                        .filter(mention -> !(mention instanceof ReferenceMention) && names.isPlausible(mention))
                        .toList();
                parties.parties(mentions, sentence.index()).stream()
                        .filter(party -> named.stream().noneMatch(n -> parties.same(n, party)))
                        .forEach(named::add);
            }
        }
        return named;
    }

    /** Whom a sentence that leaves a party unsaid means: the other of it, the one spoken of just before, or whom the release is about. */
    Optional<AgentRef> subject(Draft draft, List<AgentRef> told) {
        Optional<AgentRef> near = draft.isNearUnsaid()
                ? Stream.of(namedUpTo(draft), namedBefore(draft.sentence()))
                        .flatMap(List::stream)
                        .filter(party -> told.stream().noneMatch(ref -> parties.same(ref, party)))
                        .findFirst()
                : Optional.empty();
        if (near.isEmpty() && isOfGovernment(draft)) {
            return ranked().stream()
                    .filter(AgentRef.Country.class::isInstance)
                    .filter(country -> told.stream().noneMatch(party -> parties.same(country, party)))
                    .findFirst()
                    .or(parties::home)
                    .or(() -> opening.country(told));
        }
        return near.or(() -> speaker(draft, told))
                .or(() -> draft.isLeaderUnsaid() && told.stream().noneMatch(this::lead) ? first() : beside(told));
    }

    /** "“We signed memoranda with Italy and Germany”, said the minister": with whoever the speaker acts for, or with the country. */
    private Optional<AgentRef> speaker(Draft draft, List<AgentRef> told) {
        if (!draft.firstPerson()) {
            return Optional.empty();
        }
        return speakers.of(draft.sentence())
                .or(() -> parties.home().filter(this::lead))
                .filter(party -> told.stream().noneMatch(ref -> parties.same(ref, party)));
    }

    /** "El Gobierno firmó ...": that of the country where the release is told, no body of it. */
    boolean isOfGovernment(Draft draft) {
        List<Item> items = draft.sentence().items();
        return classes.within(
                "bare-government", items, Math.max(0, draft.trigger() - GOVERNMENT_BEFORE), draft.trigger());
    }

    /** The one whom the text is plainly most about, for what is told of others than those whom it is about. */
    private Optional<AgentRef> first() {
        List<AgentRef> ranked = ranked();
        boolean plain = ranked.size() == 1
                || (ranked.size() > 1 && 2 * weights.get(ranked.get(0)) >= 3 * weights.get(ranked.get(1)));
        return plain
                ? Optional.of(ofHeadline(ranked.stream().limit(2).toList()).orElse(ranked.get(0)))
                : Optional.empty();
    }

    /** The first of some that the headline names: "Peru seeks agreement with Chile", however often Chile is named. */
    private Optional<AgentRef> ofHeadline(List<AgentRef> some) {
        return sentences.stream()
                .filter(sentence -> sentence.blockKind() == BlockKind.TITLE)
                .flatMap(sentence -> named(sentence).stream())
                .flatMap(named -> some.stream().filter(other -> parties.same(named, other)))
                .findFirst();
    }

    /** Whom a sentence that names nobody means: the two of the sentence before, else those whom the release is about. */
    List<AgentRef> pairFor(Draft draft, boolean newsTold) {
        List<AgentRef> before = draft.isPairUnsaid() ? pairBefore(draft) : List.of();
        return before.size() == 2 ? before : newsTold ? List.of() : knownPair();
    }

    /** The parties that the sentence before names, if it stands in the same block. */
    List<AgentRef> namedBefore(SentenceItems sentence) {
        int at = sentences.indexOf(sentence) - 1;
        return at >= 0 && isInOneBlock(sentences.get(at), sentence) ? named(sentences.get(at)) : List.of();
    }

    /** The two that the sentence before names; news is often written one sentence to a paragraph. */
    private List<AgentRef> pairBefore(Draft draft) {
        SentenceItems sentence = draft.sentence();
        int at = sentences.indexOf(sentence) - 1;
        boolean goesOn = draft.isBothUnsaid()
                && at >= 0
                && sentence.blockKind() == BlockKind.PARAGRAPH
                && sentences.get(at).blockKind() == BlockKind.PARAGRAPH;
        return goesOn || (draft.isBothUnsaid() && at >= 0 && isInOneBlock(sentences.get(at), sentence))
                ? subjects(sentences.get(at))
                : namedBefore(sentence);
    }

    /** Those whom a sentence names, or whom it begins to speak of as "the two countries". */
    private List<AgentRef> subjects(SentenceItems sentence) {
        Optional<Item> first = sentence.items().stream()
                .filter(item -> item.kind() == Item.Kind.PARTIES)
                .findFirst();
        boolean referred =
                first.isPresent() && first.get().mentions().stream().allMatch(ReferenceMention.class::isInstance);
        Optional<Item> person = sentence.items().stream()
                .filter(item -> item.kind() == Item.Kind.PERSON)
                .findFirst();
        boolean people = person.isPresent()
                && (first.isEmpty() || person.get().start() < first.get().start());
        List<AgentRef> senders = people ? senders(sentence) : List.of();
        if (senders.size() == 2) {
            return senders;
        }
        return referred ? parties.parties(first.get().mentions(), sentence.index()) : namedOrSending(sentence);
    }

    /** Those whom a sentence names, else those for whom the two people act of whom it speaks. */
    private List<AgentRef> namedOrSending(SentenceItems sentence) {
        List<AgentRef> named = named(sentence);
        return named.isEmpty() ? senders(sentence) : named;
    }

    /** "The head of A met the head of B": for whom the two people of a sentence act. */
    private List<AgentRef> senders(SentenceItems sentence) {
        List<PersonSpan> people =
                sentence.annotated().mentions(PersonSpan.class).toList();
        return people.size() != 2
                ? List.of()
                : people.stream()
                        .flatMap(person -> envoys.sender(person, sentence).stream())
                        .distinct()
                        .toList();
    }

    /** The two people of whom the sentence before speaks, where nobody else can be meant by "both". */
    List<PersonSpan> peopleBefore(Draft draft) {
        int at = sentences.indexOf(draft.sentence()) - 1;
        return at < 0
                ? List.of()
                : SignersBefore.of(
                        draft, sentences.get(at), !named(sentences.get(at)).isEmpty(), classes);
    }

    /** Those whom the list names that a sentence opens with a colon at its end, the first of each of its items. */
    List<AgentRef> listedBehind(SentenceItems head) {
        if (!head.annotated().sentence().text().strip().endsWith(":")) {
            return List.of();
        }
        List<AgentRef> listed = new ArrayList<>();
        int at = sentences.indexOf(head) + 1;
        while (at < sentences.size() && sentences.get(at).blockKind() == BlockKind.LIST_ITEM) {
            named(sentences.get(at)).stream().limit(1).forEach(listed::add);
            at++;
        }
        return listed;
    }

    /** The states that signed what an item of a list names. */
    List<AgentRef> pairOfList(SentenceItems item) {
        return lists.pair(item);
    }

    static boolean isInOneBlock(SentenceItems one, SentenceItems other) {
        return one.annotated()
                .sentence()
                .block()
                .equals(other.annotated().sentence().block());
    }

    /** The two whom headline and lead are about, if it is plain who they are. */
    private List<AgentRef> pair() {
        List<AgentRef> ranked = ranked();
        boolean plain =
                ranked.size() == 2 || (ranked.size() > 2 && weights.get(ranked.get(1)) > weights.get(ranked.get(2)));
        return plain ? List.copyOf(ranked.subList(0, 2)) : List.of();
    }

    /** The two, if at least one is a country or in the gazetteer: two names that only look like parties are none. */
    private List<AgentRef> knownPair() {
        List<AgentRef> pair = pair();
        return pair.stream().allMatch(AgentRef.Named.class::isInstance) ? List.of() : pair;
    }

    /** The one whom the text is most about beside the given ones: of two whom the headline names, the first. */
    Optional<AgentRef> beside(List<AgentRef> told) {
        List<AgentRef> others = ranked().stream()
                .filter(other -> told.stream().noneMatch(party -> parties.same(other, party)))
                .toList();
        return ofHeadline(others.stream().limit(2).toList())
                .filter(first -> others.size() > 1)
                .or(() -> others.stream().findFirst());
    }

    /** "Peru's new ally. The economy minister signed ... with Norway": the only other country of headline and lead. */
    Optional<AgentRef> homeBeside(List<AgentRef> told) {
        List<String> codes = new ArrayList<>();
        int body = 0;
        for (SentenceItems sentence : sentences) {
            boolean headline = sentence.blockKind() == BlockKind.TITLE || sentence.blockKind() == BlockKind.STANDFIRST;
            if (headline || (sentence.blockKind() == BlockKind.PARAGRAPH && body++ < LEAD_SENTENCES)) {
                sentence.annotated()
                        .mentions(CountryMention.class)
                        .map(CountryMention::code)
                        .forEach(codes::add);
            }
        }
        List<String> others = codes.stream()
                .distinct()
                .filter(code -> told.stream()
                        .noneMatch(party -> parties.countryOf(party).equals(Optional.of(code))))
                .toList();
        return others.size() == 1 ? Optional.of(new AgentRef.Country(others.get(0), false)) : Optional.empty();
    }

    /** The countries that headline and lead name as parties, the weightier first. */
    List<String> countries() {
        return ranked().stream()
                .filter(AgentRef.Country.class::isInstance)
                .map(party -> ((AgentRef.Country) party).code())
                .toList();
    }

    /** Whether headline or lead name it. */
    boolean lead(AgentRef party) {
        return leading().stream().anyMatch(known -> parties.same(known, party));
    }

    private List<AgentRef> ranked() {
        return leading().stream()
                .sorted(Comparator.comparing((AgentRef party) -> -weights.get(party)))
                .toList();
    }
}
