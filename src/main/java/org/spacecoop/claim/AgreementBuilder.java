package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Capacity;
import org.spacecoop.vocabulary.TellingKind;

/** Gathers what the sentences of a release say of one agreement. For one release and one thread. */
final class AgreementBuilder {
    /** Kinds that writers call by each other's names. */
    private static final Set<AgreementType> ALIKE = Set.of(
            AgreementType.MEMORANDUM_OF_UNDERSTANDING,
            AgreementType.COOPERATION_AGREEMENT,
            AgreementType.FRAMEWORK_AGREEMENT,
            AgreementType.LETTER_OF_INTENT);

    /** So many sentences behind the headline are its lead. */
    private static final int LEAD = 3;

    private final Draft first;
    private final Map<AgentRef, Stated<AgentRef>> parties = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, SentenceItems> sentences = new TreeMap<>();
    private final List<Stated<ParticipationClaim>> people = new ArrayList<>();
    private Stated<AgreementType> type;
    private boolean generic;
    private Stated<AgreementStatus> status;
    private int statusRank;
    private TellingKind telling;
    private Optional<Stated<DateClaim>> date = Optional.empty();
    private Optional<Stated<PlaceRef>> place = Optional.empty();
    private Optional<Stated<AgreementLink>> builtOn = Optional.empty();
    private Optional<String> key = Optional.empty();

    AgreementBuilder(Draft first, List<AgentRef> refs, Quotes quotes) {
        this.first = first;
        this.type = stated(first.type(), first, quotes);
        this.generic = first.generic();
        this.status = stated(first.status(), first, quotes);
        this.statusRank = rank(first);
        this.telling = first.telling();
        add(first, refs, quotes);
    }

    private static <T> Stated<T> stated(T value, Draft draft, Quotes quotes) {
        return new Stated<>(value, List.of(quotes.quote(draft.sentence())), draft.rule());
    }

    /** Takes in what another sentence says of the same agreement. */
    void add(Draft draft, List<AgentRef> refs, Quotes quotes) {
        drafts.add(draft);
        sentences.put(draft.sentence().index(), draft.sentence());
        refs.forEach(ref -> addParty(ref, draft, quotes));
        if (!draft.generic() && !isOther(draft) && (generic || isNarrower(draft.type()))) {
            type = stated(draft.type(), draft, quotes);
            generic = false;
        }
        int rank = rank(draft);
        if ((rank > statusRank && !sumsUpBefore(draft)) || isYetToCome(draft) || isNewAfterAll(draft)) {
            status = stated(draft.status(), draft, quotes);
            statusRank = rank;
        }
        if (draft.telling() == TellingKind.MAIN && !(draft.definite() && isOfPastYear())) {
            telling = TellingKind.MAIN;
        }
    }

    /** "has approved two agreements", before each is told: that tells more of how far it has come. */
    private boolean sumsUpBefore(Draft draft) {
        return draft.isSum()
                && status() == AgreementStatus.PLANNED
                && draft.sentence().index() < first.sentence().index();
    }

    /** "It follows the November 2012 agreement of A and B. The agreement was signed at a summit": and is no news for that. */
    private boolean isOfPastYear() {
        return telling != TellingKind.MAIN && drafts.stream().anyMatch(Draft::isNamedByDate);
    }

    /** "A signs an agreement with B" over a lead that tells what they will sign tomorrow: headlines have no time. */
    private boolean isYetToCome(Draft draft) {
        return draft.status() == AgreementStatus.PLANNED
                && status() == AgreementStatus.SIGNED
                && draft.sentence().index() - first.sentence().index() <= LEAD
                && drafts.stream().limit(drafts.size() - 1L).allMatch(Draft::isTitle);
    }

    /** "A and B extend accord" over a text on a framework agreement that they signed: that one is new. */
    private boolean isNewAfterAll(Draft draft) {
        return draft.status() == AgreementStatus.SIGNED
                && status() == AgreementStatus.RENEWED
                && draft.telling() == TellingKind.MAIN
                && !draft.statusAssumed()
                && !draft.definite()
                && !draft.generic()
                && first.generic()
                && drafts.stream().limit(drafts.size() - 1L).allMatch(Draft::isTitle);
    }

    /** A memorandum or a framework may be called a cooperation agreement, not the other way round. */
    private boolean isNarrower(AgreementType told) {
        return type.value() == AgreementType.COOPERATION_AGREEMENT
                && (told == AgreementType.MEMORANDUM_OF_UNDERSTANDING || told == AgreementType.FRAMEWORK_AGREEMENT);
    }

    /** What was called an agreement is no statement because one is spoken of beside it ("they recalled the joint statement"). */
    private boolean isOther(Draft draft) {
        return draft.type() == AgreementType.JOINT_STATEMENT && draft.definite();
    }

    /** Whether one agreement can be called by both names. */
    boolean isAlike(Draft draft) {
        return ALIKE.contains(type()) && ALIKE.contains(draft.type());
    }

    /** "They signed a memorandum and a contract. The agreement, signed by A and B": rather the memorandum. */
    boolean isNamedSo(Draft draft) {
        return draft.definite() && draft.generic() && ALIKE.contains(type()) && !first.isSeveral();
    }

    /** "They signed a cooperation agreement. ... signed the contract": next to it the one may be called the other. */
    boolean isCalledContract(Draft draft) {
        return draft.type() == AgreementType.CONTRACT
                && (type() == AgreementType.COOPERATION_AGREEMENT || type() == AgreementType.FRAMEWORK_AGREEMENT);
    }

    /** What a sentence takes for granted says nothing of how far the agreement has come. */
    private static int rank(Draft draft) {
        return draft.statusAssumed() ? -1 : draft.isUntold() ? 0 : rank(draft.status(), draft.telling());
    }

    /** A later telling knows more: in force by mere mention, negotiating, planned, then what has happened, in force by its own news. */
    private static int rank(AgreementStatus status, TellingKind telling) {
        return switch (status) {
            case IN_FORCE -> telling == TellingKind.MAIN ? 4 : 0;
            case NEGOTIATING -> 1;
            case PLANNED -> 2;
            case SIGNED -> 3;
            case RENEWED -> 5;
            case WITHDRAWN -> 6;
        };
    }

    private void addParty(AgentRef ref, Draft draft, Quotes quotes) {
        Quote quote = quotes.quote(draft.sentence());
        Stated<AgentRef> told = parties.get(ref);
        if (told == null) {
            parties.put(ref, new Stated<>(ref, List.of(quote), draft.rule()));
        } else if (!told.quotes().contains(quote)) {
            List<Quote> all = new ArrayList<>(told.quotes());
            all.add(quote);
            parties.put(ref, new Stated<>(ref, all, told.rule()));
        }
    }

    /** Puts a party in the place of one that names it less well. */
    void replaceParty(AgentRef old, AgentRef better, Draft draft, Quotes quotes) {
        parties.remove(old);
        addParty(better, draft, quotes);
    }

    /** Notes a sentence that speaks of the agreement without naming its parties. */
    void support(SentenceItems sentence) {
        sentences.put(sentence.index(), sentence);
    }

    /** Names the kind of instrument better, as a later sentence does. */
    void refine(AgreementType better, SentenceItems sentence, Quotes quotes) {
        if (generic) {
            type = new Stated<>(better, List.of(quotes.quote(sentence)), "instrument-named-later");
            generic = false;
        }
        support(sentence);
    }

    /** Takes in a person; one who is already known keeps the weightier capacity and the first telling of it. */
    void person(Stated<ParticipationClaim> told) {
        // "is set out in an arrangement. A signed it on Friday": what has been signed is no mere mention any more.
        if (told.value().capacity() == Capacity.SIGNATORY && status() == AgreementStatus.IN_FORCE && statusRank == 0) {
            status = new Stated<>(AgreementStatus.SIGNED, told.quotes(), told.rule());
            statusRank = rank(AgreementStatus.SIGNED, TellingKind.MAIN);
        }
        for (int i = 0; i < people.size(); i++) {
            Stated<ParticipationClaim> known = people.get(i);
            if (PersonalNames.same(
                    known.value().person().name(), told.value().person().name())) {
                people.set(i, weightier(known, told));
                return;
            }
        }
        people.add(told);
    }

    private static Stated<ParticipationClaim> weightier(
            Stated<ParticipationClaim> known, Stated<ParticipationClaim> told) {
        boolean acts =
                known.value().capacity() != Capacity.WITNESS || told.value().capacity() == Capacity.WITNESS;
        ParticipationClaim lead = acts ? known.value() : told.value();
        ParticipationClaim other = acts ? told.value() : known.value();
        boolean fuller = other.person().name().length() > lead.person().name().length()
                && other.person().name().contains(" ");
        ParticipationClaim joined = new ParticipationClaim(
                fuller ? other.person() : lead.person(),
                lead.capacity(),
                lead.roleAsPrinted().or(other::roleAsPrinted),
                lead.onBehalfOf().or(other::onBehalfOf));
        List<Quote> quotes = new ArrayList<>((acts ? known : told).quotes());
        (acts ? told : known)
                .quotes().stream().filter(quote -> !quotes.contains(quote)).forEach(quotes::add);
        return new Stated<>(joined, quotes, (acts ? known : told).rule());
    }

    void date(Stated<DateClaim> told) {
        boolean better = date.isEmpty()
                || told.value().date().precision() > date.get().value().date().precision();
        if (better) {
            date = Optional.of(told);
        }
    }

    void place(Stated<PlaceRef> told) {
        if (place.isEmpty()
                || (place.get().value().gazetteerId().isEmpty()
                        && told.value().gazetteerId().isPresent())) {
            place = Optional.of(told);
        }
    }

    void buildsOn(Stated<AgreementLink> link) {
        builtOn = Optional.of(link);
    }

    /** Names the claim within its release. */
    void name(String newKey) {
        key = Optional.of(newKey);
    }

    /** The claim's name within its release; none for what is no claim. */
    Optional<String> key() {
        return key;
    }

    Draft first() {
        return first;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Optional<String> accord() {
        return first.accord();
    }

    List<AgentRef> parties() {
        return List.copyOf(parties.keySet());
    }

    AgreementType type() {
        return type.value();
    }

    boolean isGeneric() {
        return generic;
    }

    /** "Peru and Norway have signed a memorandum": it may be that of companies of theirs. */
    boolean bindsTwoCountries() {
        return parties().size() == 2
                && parties().stream()
                        .allMatch(party -> party instanceof AgentRef.Country country && !country.government());
    }

    /** Whether it is in force for all that is told, and nothing tells when it began. */
    boolean isHolding() {
        return status() == AgreementStatus.IN_FORCE && drafts().stream().anyMatch(Draft::isHolding);
    }

    AgreementStatus status() {
        return status.value();
    }

    TellingKind telling() {
        return telling;
    }

    Optional<DateClaim> date() {
        return date.map(Stated::value);
    }

    List<Stated<ParticipationClaim>> people() {
        return people;
    }

    List<SentenceItems> sentences() {
        return List.copyOf(sentences.values());
    }

    /** What is told, in words. */
    String words() {
        return type.value().localName() + " " + status.value().localName() + ": "
                + parties.keySet().stream().map(AgentRef::shown).collect(Collectors.joining("; "));
    }

    /** The claim, as far as it has been gathered. */
    AgreementClaim claim(List<Stated<String>> fields, List<Stated<String>> topics, Quotes quotes) {
        return new AgreementClaim(
                key.orElseThrow(),
                telling,
                type,
                status,
                first.accord(),
                List.copyOf(parties.values()),
                people,
                fields,
                topics,
                date,
                place,
                builtOn.map(List::of).orElse(List.of()),
                sentences.values().stream().map(quotes::quote).distinct().toList(),
                first.rule());
    }
}
