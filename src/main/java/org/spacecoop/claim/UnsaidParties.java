package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.OrganizationKind;
import org.spacecoop.vocabulary.TellingKind;

/** Makes out whom a sentence binds that leaves some or all of the parties unsaid. For one release. */
final class UnsaidParties {

    private static final int THOSE_BEFORE = 2;

    /** So near behind the agreement is "each", with its short name in brackets between them. */
    private static final int EACH_WITHIN = 4;

    private final PartyReader parties;
    private final BoundParties bound;
    private final Protagonists protagonists;
    private final Circumstances circumstances;
    private final Accessions accessions;
    private final WordClasses classes;
    private final HeadlineNames headlines;
    private final FoundedPairs founded;

    UnsaidParties(
            PartyReader parties,
            BoundParties bound,
            Protagonists protagonists,
            Circumstances circumstances,
            Accessions accessions,
            WordClasses classes) {
        this.parties = parties;
        this.bound = bound;
        this.protagonists = protagonists;
        this.circumstances = circumstances;
        this.accessions = accessions;
        this.classes = classes;
        this.headlines = new HeadlineNames(parties);
        this.founded = new FoundedPairs(parties);
    }

    /** The parties of each agreement that a draft tells, none if they cannot be made out. */
    List<List<AgentRef>> completed(Draft draft, List<AgentRef> refs, List<AgreementBuilder> built) {
        List<List<AgentRef>> all = madeOut(draft, refs, built);
        boolean plain = draft.statusAssumed()
                && draft.definite()
                && (draft.generic() || draft.type() == AgreementType.CONTRACT);
        boolean passing = draft.telling() == TellingKind.RELATED && !draft.subjectUnsaid();
        if (passing && !plain) {
            return all.stream()
                    .filter(pair -> !founded.isBoundByNews(pair, built))
                    .toList();
        }
        return plain
                ? all.stream().filter(pair -> founded.isFounded(pair, built)).toList()
                : all;
    }

    /** "based on previously signed memoranda": how many there are and of whom is not told. */
    private static boolean areInPassing(Draft draft) {
        return draft.telling() != TellingKind.MAIN && Instrument.isPlural(draft.anchor());
    }

    private List<List<AgentRef>> madeOut(Draft draft, List<AgentRef> refs, List<AgreementBuilder> built) {
        if (draft.isToldAgain()) {
            return List.of();
        }
        if (draft.isListed()) {
            List<AgentRef> pair = draft.opens() ? protagonists.pairOfList(draft.sentence()) : List.of();
            return pair.isEmpty() ? List.of() : List.of(pair);
        }
        if (draft.isOlderOfNews()) {
            return refs.size() > 1 ? List.of(refs) : ofNews(draft, built);
        }
        if (draft.isOfLastUnsaid()) {
            return ofLast(draft, built);
        }
        if (refs.size() >= 2 && draft.isReferred()) {
            return areInPassing(draft) ? List.of() : List.of(refs);
        }
        return ofSentence(draft, refs, built);
    }

    /** By the one whom the sentence names or means: with those listed behind it, the subject or those spoken of. */
    private List<List<AgentRef>> ofSentence(Draft draft, List<AgentRef> refs, List<AgreementBuilder> built) {
        Optional<List<AgentRef>> joining = refs.size() > 1
                ? Optional.empty()
                : accessions.ofJoining(draft, protagonists.named(draft.sentence()), built);
        if (joining.isPresent()) {
            return List.of(joining.get());
        }
        List<AgentRef> listed = refs.size() == 1 ? protagonists.listedBehind(draft.sentence()) : List.of();
        if (!listed.isEmpty()) {
            return withEach(refs.get(0), listed, draft);
        }
        if (draft.subjectUnsaid() && !refs.isEmpty()) {
            return withSubject(draft, refs);
        }
        boolean allowed = Allowed.isByOneAlone(draft, refs, classes) || UnnamedPartners.areBeside(draft, refs, classes);
        if (allowed || areInPassing(draft) || isOneThatActs(draft, refs) || namesOthers(draft, refs)) {
            return List.of();
        }
        if (draft.added() && (draft.isOfThoseNamedBefore() || isNamedByNone(draft))) {
            return ofThoseBefore(refs, built);
        }
        boolean alone = refs.size() == 1
                && protagonists.named(draft.sentence()).stream().allMatch(party -> parties.same(refs.get(0), party));
        Optional<AgentRef> same = alone && !Instrument.isPlural(draft.anchor()) && circumstances.adds(draft)
                ? partnerOfBefore(refs.get(0), built)
                : Optional.empty();
        if (same.isPresent()) {
            return List.of(List.of(same.get(), refs.get(0)));
        }
        if (refs.size() == 1) {
            return withOther(draft, refs, built);
        }
        List<List<AgentRef>> pair = pairOf(draft, refs, isNewsTold(built));
        return pair.isEmpty() && refs.isEmpty() && draft.isBothUnsaid() ? ofThoseRightBefore(draft, built) : pair;
    }

    /** "The leaders welcomed the agreement on tides. They also signed ...": those whom the sentence before binds. */
    private List<List<AgentRef>> ofThoseRightBefore(Draft draft, List<AgreementBuilder> built) {
        return protagonists.named(draft.sentence()).isEmpty()
                ? last(
                                built,
                                builder -> Retelling.isNews(builder)
                                        && builder.accord().isEmpty()
                                        && builder.parties().size() == 2
                                        && builder.sentences().stream()
                                                .anyMatch(told -> told.index()
                                                        == draft.sentence().index() - 1))
                        .map(AgreementBuilder::parties)
                        .stream()
                        .toList()
                : List.of();
    }

    /** One is told, by name or by an envoy: the other one is who sends the second envoy, the government, or of the release. */
    private List<List<AgentRef>> withOther(Draft draft, List<AgentRef> refs, List<AgreementBuilder> built) {
        if (draft.isOfTwoEnvoys()) {
            return ofTwoEnvoys(draft, refs.get(0));
        }
        if (protagonists.isOfGovernment(draft) && !isAtHome(refs.get(0))) {
            return withSubject(draft, refs);
        }
        return pairOf(draft, refs, isNewsTold(built));
    }

    private static boolean isNewsTold(List<AgreementBuilder> built) {
        return built.stream().anyMatch(UnsaidParties::isOtherNews);
    }

    /** "Zusätzlich wurde eine Kooperation vereinbart": neither an agreement nor anybody is named. */
    private static boolean isNamedByNone(Draft draft) {
        return draft.anchor().kind() == Item.Kind.WORD && draft.parties().isEmpty();
    }

    private static List<List<AgentRef>> ofThoseBefore(List<AgentRef> refs, List<AgreementBuilder> built) {
        return last(
                        built,
                        builder ->
                                Retelling.isNews(builder) && builder.parties().containsAll(refs))
                .map(AgreementBuilder::parties)
                .stream()
                .toList();
    }

    /** "The agreement builds on the memorandum signed in 2015": by those whom the news told before binds. */
    private List<List<AgentRef>> ofNews(Draft draft, List<AgreementBuilder> built) {
        return last(
                        built,
                        builder -> Retelling.isNews(builder)
                                && builder.accord().isEmpty()
                                && builder.status() != AgreementStatus.IN_FORCE
                                && builder.first().sentence().index()
                                        <= draft.sentence().index())
                .map(headlines::states)
                .stream()
                .toList();
    }

    /** "A and B signed a memorandum in 2007. An agreement followed": of those two, if the sentence names no others. */
    private List<List<AgentRef>> ofLast(Draft draft, List<AgreementBuilder> built) {
        return last(
                        built,
                        builder -> builder.accord().isEmpty()
                                && builder.parties().size() > 1
                                && builder.sentences().stream().anyMatch(told -> isRightBefore(told, draft.sentence())))
                .map(AgreementBuilder::parties)
                .filter(pair -> protagonists.named(draft.sentence()).stream()
                        .allMatch(named -> pair.stream().anyMatch(party -> parties.same(party, named))))
                .stream()
                .toList();
    }

    private static boolean isRightBefore(SentenceItems told, SentenceItems sentence) {
        return told.index() == sentence.index() - 1 && Protagonists.isInOneBlock(told, sentence);
    }

    /** Two people sign, of whom one stands for a party told: the one or two named just before, else the only other country. */
    private List<List<AgentRef>> ofTwoEnvoys(Draft draft, AgentRef told) {
        List<AgentRef> before = protagonists.namedBefore(draft.sentence());
        if (before.size() == 2 && before.stream().anyMatch(party -> parties.same(told, party))) {
            return List.of(before);
        }
        if (before.size() == 1 && !parties.same(told, before.get(0))) {
            return List.of(List.of(before.get(0), told));
        }
        return onlyOtherCountry(told).map(home -> List.of(List.of(home, told))).orElse(List.of());
    }

    /** "The Ministries of both and the Agency signed": whom the sentence names, if nobody knows who that is, is no other. */
    private boolean namesOthers(Draft draft, List<AgentRef> refs) {
        // "El Gobierno de Quillón": who is named heads it.
        if (protagonists.isOfGovernment(draft)) {
            return false;
        }
        List<AgentRef> known = new ArrayList<>(refs);
        known.addAll(protagonists.named(draft.sentence()));
        return draft.parties().stream()
                .filter(OrganizationMention.class::isInstance)
                .flatMap(mention -> parties.party(mention).stream())
                .anyMatch(party -> known.stream().noneMatch(ref -> parties.same(ref, party)));
    }

    private boolean isAtHome(AgentRef party) {
        return parties.home().filter(home -> parties.areOfOneState(home, party)).isPresent();
    }

    /** The country that a release speaks of beside that of a party, if it is the only other one. */
    private Optional<AgentRef> onlyOtherCountry(AgentRef party) {
        List<String> others = parties.sentences()
                .flatMap(sentence -> sentence.mentions(CountryMention.class))
                .map(CountryMention::code)
                .filter(code -> !parties.countryOf(party).equals(Optional.of(code)))
                .distinct()
                .toList();
        return others.size() == 1 ? Optional.of(new AgentRef.Country(others.get(0), false)) : Optional.empty();
    }

    /** The two people whom a draft means by "both", if it does. */
    List<PersonSpan> peopleBefore(Draft draft) {
        return protagonists.peopleBefore(draft);
    }

    /** The statement that a release gives in full is no news beside what it tells. */
    private static boolean isOtherNews(AgreementBuilder builder) {
        return Retelling.isNews(builder) && builder.type() != AgreementType.JOINT_STATEMENT;
    }

    /** "Officials and managers of A agreed to cooperate": where no instrument is told, the other one is not to be guessed. */
    private static boolean isOneThatActs(Draft draft, List<AgentRef> refs) {
        return refs.size() == 1 && draft.anchor().kind() == Item.Kind.WORD;
    }

    /** The two of the sentence itself, or those whom the release is about. */
    private List<List<AgentRef>> pairOf(Draft draft, List<AgentRef> refs, boolean news) {
        List<AgentRef> bag = new ArrayList<>(refs);
        protagonists.named(draft.sentence()).stream()
                .filter(party -> bag.stream().noneMatch(known -> parties.same(known, party)))
                .forEach(bag::add);
        if (bag.isEmpty()) {
            bag.addAll(protagonists.pairFor(draft, news));
        } else if (bag.size() < 2 && !news && !Instrument.isPlural(draft.anchor())) {
            protagonists.beside(bag).ifPresent(bag::add);
            if (bag.size() == 1 && isOfMinister(draft)) {
                protagonists.homeBeside(bag).ifPresent(bag::add);
            }
        }
        List<AgentRef> apart = bound.withoutOwnCountries(bag);
        long passing = apart.stream()
                .filter(party -> party instanceof AgentRef.Named && !protagonists.lead(party))
                .count();
        boolean unknown =
                refs.isEmpty() ? passing > 0 : passing > 0 && apart.stream().allMatch(AgentRef.Named.class::isInstance);
        return apart.size() == 2 && !unknown && !isStateWithUnknown(apart) && !isOneState(apart)
                ? List.of(apart)
                : List.of();
    }

    /** "Under the agreement of 1995 Peru pays for the Quillon Tide Centre": beside a state, what nobody knows is seldom a party. */
    private static boolean isStateWithUnknown(List<AgentRef> pair) {
        return pair.stream().anyMatch(AgentRef.Country.class::isInstance)
                && pair.stream()
                        .anyMatch(party ->
                                party instanceof AgentRef.Named named && named.kind() != OrganizationKind.COMPANY);
    }

    /** Whether a minister signs whose country the sentence does not tell. */
    private static boolean isOfMinister(Draft draft) {
        return draft.parties().stream()
                .anyMatch(mention -> mention instanceof PersonSpan envoy
                        && envoy.person()
                                .role()
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .contains("minist"));
    }

    /** "A and B of Peru signed ... An agreement with C of Peru was signed, too": by A, the other one being of the same country. */
    private Optional<AgentRef> partnerOfBefore(AgentRef partner, List<AgreementBuilder> built) {
        Optional<String> country = parties.countryOf(partner);
        List<AgentRef> before = last(
                        built,
                        builder -> Retelling.isNews(builder)
                                && builder.accord().isEmpty()
                                && !builder.parties().contains(partner))
                .map(AgreementBuilder::parties)
                .orElse(List.of());
        List<AgentRef> others = before.stream()
                .filter(party -> !parties.countryOf(party).equals(country))
                .toList();
        return country.isPresent() && before.size() == 2 && others.size() == 1
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    /** A country and a ministry of which nothing tells whose it is may be one state. */
    private static boolean isOneState(List<AgentRef> bag) {
        return bag.stream().anyMatch(AgentRef.Country.class::isInstance)
                && bag.stream()
                        .anyMatch(ref -> ref instanceof AgentRef.Named named
                                && named.kind() == OrganizationKind.MINISTRY
                                && named.countryCode().isEmpty());
    }

    /** "It signed an agreement with A": whom the release is about is the other party. */
    private List<List<AgentRef>> withSubject(Draft draft, List<AgentRef> refs) {
        Optional<AgentRef> subject = subject(draft, refs);
        if (subject.isEmpty()) {
            // "It follows those already signed with A and B": each with somebody who is not told.
            boolean recalled = draft.telling() == TellingKind.RECALL;
            return refs.size() >= 2 && !recalled && !Instrument.isPlural(draft.anchor()) ? List.of(refs) : List.of();
        }
        return withEach(subject.get(), refs, draft);
    }

    /** Whom the release is about; in a text of several news, of which each has its paragraph, the one of the sentence before. */
    private Optional<AgentRef> subject(Draft draft, List<AgentRef> refs) {
        Optional<AgentRef> subject = protagonists.subject(draft, refs);
        if (subject.isEmpty() || isNamedUpTo(draft.sentence(), subject.get(), BlockKind.PARAGRAPH)) {
            return subject;
        }
        return protagonists.namedBefore(draft.sentence()).stream()
                .filter(party -> refs.stream().noneMatch(told -> parties.same(told, party)))
                .findFirst()
                .or(() -> subject.filter(party -> isNamedUpTo(draft.sentence(), party, BlockKind.TITLE)));
    }

    private boolean isNamedUpTo(SentenceItems sentence, AgentRef named, BlockKind kind) {
        return parties.sentences()
                .filter(read -> read.sentence().index() <= sentence.index())
                .filter(read -> read.sentence().block().kind() == kind)
                .flatMap(read -> read.mentions().stream())
                .flatMap(mention -> parties.party(mention).stream())
                .anyMatch(party -> parties.same(party, named));
    }

    /** Of several instruments each binds another; one binds them all. */
    private List<List<AgentRef>> withEach(AgentRef one, List<AgentRef> others, Draft draft) {
        if (areSeveral(draft)) {
            return others.stream().map(other -> List.of(one, other)).toList();
        }
        List<AgentRef> all = new ArrayList<>(List.of(one));
        all.addAll(others);
        return List.of(all);
    }

    /** "agreements with A and B", "an agreement each with A and B", "the agreement follows those signed with A and B". */
    private boolean areSeveral(Draft draft) {
        List<Item> items = draft.sentence().items();
        int behind = items.indexOf(draft.anchor()) + 1;
        return Instrument.isPlural(draft.anchor())
                || classes.within("each-agreement", items, behind, behind + EACH_WITHIN)
                || classes.within("those-before", items, draft.trigger() - THOSE_BEFORE, draft.trigger());
    }

    private static Optional<AgreementBuilder> last(List<AgreementBuilder> built, Predicate<AgreementBuilder> test) {
        for (int i = built.size() - 1; i >= 0; i--) {
            if (test.test(built.get(i))) {
                return Optional.of(built.get(i));
            }
        }
        return Optional.empty();
    }
}
