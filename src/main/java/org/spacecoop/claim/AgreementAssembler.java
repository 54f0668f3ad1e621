package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.Trace.Outcome;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/** Reads the drafts of a release together: title, caption and body tell the same agreement. For one release. */
final class AgreementAssembler {

    /** Kinds that are not told again as another agreement of the same parties. */
    private static final Set<AgreementType> SPECIAL =
            Set.of(AgreementType.JOINT_STATEMENT, AgreementType.CONTRACT, AgreementType.LETTER_OF_INTENT);

    private final PartyReader parties;
    private final BoundParties bound;
    private final Protagonists protagonists;
    private final Quotes quotes;
    private final Map<String, Accord> accords = new LinkedHashMap<>();
    private final List<AgreementBuilder> built = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private final Map<Integer, List<AgreementBuilder>> bySentence = new LinkedHashMap<>();
    private final Trace trace;
    private final Circumstances circumstances;

    AgreementAssembler(
            PartyReader parties,
            BoundParties bound,
            Protagonists protagonists,
            Quotes quotes,
            Gazetteer gazetteer,
            Circumstances circumstances,
            Trace trace) {
        this.bound = bound;
        this.protagonists = protagonists;
        this.circumstances = circumstances;
        this.parties = parties;
        this.quotes = quotes;
        this.trace = trace;
        gazetteer.accords().forEach(accord -> accords.put(accord.id(), accord));
    }

    /** Takes in the drafts of one sentence. */
    void add(SentenceItems sentence, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.accord().isPresent()) {
                addAccession(draft);
            } else {
                draft.each().forEach(this::addAgreement);
            }
        }
        refer(sentence, drafts);
    }

    private void addAccession(Draft draft) {
        Accord accord = accords.get(draft.accord().orElseThrow());
        List<AgentRef> acceding = draft.subjectUnsaid() ? theCountry(accord) : acceding(draft, accord);
        if (acceding.isEmpty()) {
            trace.note(
                    draft,
                    Outcome.DROPPED,
                    () -> "no country joins"
                            + accord.hostCode()
                                    .map(code -> "; " + code + " is the host")
                                    .orElse(""));
        }
        for (AgentRef party : acceding) {
            Optional<AgreementBuilder> told = built.stream()
                    .filter(b ->
                            b.accord().equals(draft.accord()) && b.parties().contains(party))
                    .findFirst();
            told.ifPresent(builder -> {
                trace.note(draft, Outcome.MERGED, () -> again(builder));
                builder.add(draft, List.of(party), quotes);
            });
            AgreementBuilder builder = told.orElseGet(() -> start(draft, List.of(party)));
            circumstances.date(draft).ifPresent(builder::date);
            touch(draft.sentence(), builder);
        }
    }

    /** "The country signed the accord": the one country that headline and lead are about. */
    private List<AgentRef> theCountry(Accord accord) {
        List<String> codes = protagonists.countries().stream()
                .filter(code -> !accord.hostCode().equals(Optional.of(code)))
                .toList();
        return codes.size() == 1 ? List.of(new AgentRef.Country(codes.get(0), false)) : List.of();
    }

    private List<AgentRef> acceding(Draft draft, Accord accord) {
        List<AgentRef> joining = new ArrayList<>();
        for (Mention mention : draft.parties()) {
            Optional<String> country = mention instanceof CountryMention named
                    ? Optional.of(named.code())
                    : mention instanceof PersonSpan envoy ? bound.countryOf(envoy, draft.sentence()) : Optional.empty();
            country.filter(code -> !accord.hostCode().equals(Optional.of(code)))
                    .map(code -> new AgentRef.Country(code, false))
                    .filter(party -> !joining.contains(party))
                    .ifPresent(joining::add);
        }
        return joining;
    }

    private void addAgreement(Draft draft) {
        List<AgentRef> refs = bound.by(draft);
        Optional<AgreementBuilder> told = toldBy(draft, refs);
        if (told.isPresent()) {
            trace.note(draft, Outcome.MERGED, () -> again(told.get()));
            merge(told.get(), draft, refs);
            touch(draft.sentence(), told.get());
        } else if (refs.size() >= 2 && !draft.subjectUnsaid() && !isReferred(draft)) {
            AgreementBuilder builder = start(draft, refs);
            circumstances.date(draft).ifPresent(builder::date);
            touch(draft.sentence(), builder);
        } else {
            open.add(draft);
        }
    }

    /** The agreement told before that a draft tells, too: what is news is the one that is news rather than one recalled. */
    private Optional<AgreementBuilder> toldBy(Draft draft, List<AgentRef> refs) {
        boolean news = draft.telling() == TellingKind.MAIN && !draft.statusAssumed();
        Optional<AgreementBuilder> main =
                news ? last(builder -> isNews(builder) && tells(builder, draft, refs)) : Optional.empty();
        return main.or(() -> last(builder -> tells(builder, draft, refs)));
    }

    /**
     * Completes what was told with a party left unsaid, once the whole text has been read: with the others of its own
     * sentence, else with those whom the release is about.
     */
    void complete() {
        for (Draft draft : open) {
            List<AgentRef> refs = bound.by(draft);
            Optional<AgreementBuilder> told = toldBy(draft, refs);
            if (told.isPresent()) {
                merge(told.get(), draft, refs);
                touch(draft.sentence(), told.get());
                continue;
            }
            List<List<AgentRef>> each = completed(draft, refs);
            each.forEach(all -> addCompleted(draft, all));
            if (each.isEmpty()) {
                trace.note(draft, Outcome.DROPPED, () -> draft.lacksParties(refs));
            }
        }
        open.clear();
    }

    private void addCompleted(Draft draft, List<AgentRef> all) {
        Optional<AgreementBuilder> told = last(builder -> builder.accord().isEmpty()
                && agree(builder, draft)
                && datesAgree(builder, draft)
                && all.stream().allMatch(ref -> builder.parties().stream().anyMatch(t -> parties.same(ref, t))));
        told.ifPresent(known -> merge(known, draft, all));
        AgreementBuilder builder = told.orElseGet(() -> start(draft, all));
        circumstances.date(draft).ifPresent(builder::date);
        touch(draft.sentence(), builder);
    }

    /** "Both agencies signed ...": who they are is plainer once the sentences that name them have been read. */
    private static boolean isReferred(Draft draft) {
        return !draft.parties().isEmpty() && draft.parties().stream().allMatch(ReferenceMention.class::isInstance);
    }

    /** The parties of each agreement that a draft tells, none if they cannot be made out. */
    private List<List<AgentRef>> completed(Draft draft, List<AgentRef> refs) {
        if (refs.size() >= 2 && isReferred(draft)) {
            return List.of(refs);
        }
        if (draft.subjectUnsaid() && !refs.isEmpty()) {
            return withSubject(draft, refs);
        }
        if (draft.telling() == TellingKind.RELATED && Instrument.isPlural(draft.anchor())) {
            return List.of();
        }
        if (draft.added() && draft.isOfThoseNamedBefore()) {
            return last(builder -> isNews(builder) && builder.parties().containsAll(refs))
                    .map(AgreementBuilder::parties)
                    .stream()
                    .toList();
        }
        List<AgentRef> bag = new ArrayList<>(refs);
        protagonists.named(draft.sentence()).stream()
                .filter(party -> bag.stream().noneMatch(known -> parties.same(known, party)))
                .forEach(bag::add);
        boolean news = built.stream().anyMatch(AgreementAssembler::isNews);
        if (bag.isEmpty()) {
            bag.addAll(protagonists.pairFor(draft, news));
        } else if (bag.size() < 2 && !news) {
            protagonists.beside(bag).ifPresent(bag::add);
        }
        List<AgentRef> apart = bound.withoutOwnCountries(bag);
        long passing = apart.stream()
                .filter(party -> party instanceof AgentRef.Named && !protagonists.lead(party))
                .count();
        boolean unknown =
                refs.isEmpty() ? passing > 0 : passing > 0 && apart.stream().allMatch(AgentRef.Named.class::isInstance);
        return apart.size() == 2 && !unknown ? List.of(apart) : List.of();
    }

    /** "It signed an agreement with A": whom the release is about is the other party. */
    private List<List<AgentRef>> withSubject(Draft draft, List<AgentRef> refs) {
        Optional<AgentRef> subject = protagonists.subject(draft, refs);
        if (subject.isEmpty()) {
            return refs.size() >= 2 && !Instrument.isPlural(draft.anchor()) ? List.of(refs) : List.of();
        }
        if (Instrument.isPlural(draft.anchor())) {
            return refs.stream().map(ref -> List.of(subject.get(), ref)).toList();
        }
        List<AgentRef> all = new ArrayList<>(List.of(subject.get()));
        all.addAll(refs);
        return List.of(all);
    }

    private static String again(AgreementBuilder told) {
        return "tells more of what sentence " + (told.first().sentence().index() + 1) + " tells: " + told.words();
    }

    private static boolean isNews(AgreementBuilder builder) {
        return builder.telling() == TellingKind.MAIN;
    }

    private boolean tells(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        if (builder.accord().isPresent() || !agree(builder, draft) || !datesAgree(builder, draft)) {
            return false;
        }
        boolean older = draft.basis() && draft.telling() != TellingKind.MAIN;
        if (older && refs.isEmpty()) {
            return false;
        }
        if (refs.size() == 1 && draft.isSeveral() && !builder.first().isSeveral()) {
            return false;
        }
        List<AgentRef> told = builder.parties();
        if (refs.isEmpty()) {
            return draft.definite() || (nearby(builder, draft) && !draft.added());
        }
        if (draft.added() && !draft.definite() && !isHeadline(builder, draft)) {
            return false;
        }
        if (refs.size() >= 2 && !draft.definite() && !isHeadline(builder, draft)) {
            return isSaidAgain(builder, draft, refs);
        }
        boolean all = refs.stream().allMatch(ref -> told.stream().anyMatch(t -> parties.same(ref, t)));
        boolean back = told.stream().allMatch(t -> refs.stream().anyMatch(ref -> parties.same(ref, t)));
        return refs.size() == 1
                ? all && (draft.definite() || nearby(builder, draft))
                : all && (back || refs.size() >= 2);
    }

    /** Title, standfirst and captions tell the news of the body in other words. */
    private static boolean isHeadline(AgreementBuilder builder, Draft draft) {
        return draft.isHeadline()
                || (builder.drafts().stream().anyMatch(Draft::isHeadline)
                        && builder.drafts().stream().allMatch(told -> told.isHeadline() || told.isSum()));
    }

    /**
     * In the body, "an agreement" of the same parties is another one unless kind and names are the same, or the only one told
     * is called so plainly.
     */
    private boolean isSaidAgain(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        boolean plainly = draft.generic() && built.size() == 1 && builder.type() != AgreementType.JOINT_STATEMENT;
        boolean types = builder.type() == draft.type() || plainly || !SPECIAL.contains(builder.type());
        List<AgentRef> told = builder.parties();
        return types
                && refs.stream().allMatch(ref -> told.stream().anyMatch(t -> parties.isOne(ref, t)))
                && (told.size() == refs.size() || told.containsAll(refs));
    }

    private boolean datesAgree(AgreementBuilder builder, Draft draft) {
        Optional<Stated<DateClaim>> date = circumstances.date(draft);
        return date.isEmpty()
                || builder.date().isEmpty()
                || builder.date().get().date().agreesWith(date.get().value().date());
    }

    private static boolean nearby(AgreementBuilder builder, Draft draft) {
        int last = builder.sentences().get(builder.sentences().size() - 1).index();
        return Math.abs(draft.sentence().index() - last) <= 1;
    }

    /** Whether the kinds of instrument and the ways of telling can be of one agreement. */
    private boolean agree(AgreementBuilder builder, Draft draft) {
        boolean only = built.size() == 1 && isNewsAgain(draft) && builder.isAlike(draft);
        boolean headline = isHeadline(builder, draft) && builder.isAlike(draft);
        boolean same = builder.type() != AgreementType.JOINT_STATEMENT || (draft.definite() && nearby(builder, draft));
        boolean generic = builder.isGeneric() || (draft.generic() && same);
        boolean types = builder.type() == draft.type() || generic || only || headline;
        boolean recall = draft.telling() != TellingKind.MAIN && builder.telling() == TellingKind.MAIN;
        boolean sameSentence =
                builder.first().sentence().index() == draft.sentence().index();
        return types && !(recall && !draft.definite()) && !(sameSentence && builder.type() != draft.type());
    }

    /** "The memorandum ...": the one that the release is about. */
    private static boolean isNewsAgain(Draft draft) {
        boolean opens = draft.sentence().items().indexOf(draft.anchor()) <= 1;
        boolean related = opens && draft.telling() == TellingKind.RELATED;
        return draft.definite() && !draft.basis() && (related || draft.telling() == TellingKind.MAIN);
    }

    private void merge(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        List<AgentRef> fresh = new ArrayList<>();
        for (AgentRef ref : refs) {
            Optional<AgentRef> old =
                    builder.parties().stream().filter(t -> parties.same(t, ref)).findFirst();
            boolean better = old.isPresent() && isCloser(old.get(), ref, draft);
            if (better) {
                builder.replaceParty(old.get(), ref, draft, quotes);
            }
            if (old.isEmpty() || old.get().equals(ref)) {
                fresh.add(ref);
            }
        }
        builder.add(draft, fresh.stream().filter(builder.parties()::contains).toList(), quotes);
        circumstances.date(draft).ifPresent(builder::date);
    }

    /** An agency says more than its country, and a government that is named as the one bound more than its agency. */
    private static boolean isCloser(AgentRef old, AgentRef ref, Draft draft) {
        boolean agency =
                old instanceof AgentRef.Country known && !known.government() && !(ref instanceof AgentRef.Country);
        boolean governments = ref instanceof AgentRef.Country named
                && named.government()
                && !(old instanceof AgentRef.Country)
                && draft.isOfGovernments();
        return agency || governments;
    }

    private AgreementBuilder start(Draft draft, List<AgentRef> refs) {
        AgreementBuilder builder = new AgreementBuilder(draft, refs, quotes);
        built.add(builder);
        return builder;
    }

    /** "This memorandum ..." in a sentence that tells no agreement of its own: more on the one just told. */
    private void refer(SentenceItems sentence, List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            return;
        }
        sentence.annotated()
                .mentions(Mention.InstrumentMention.class)
                .filter(instrument -> instrument.definite() && !instrument.plural())
                .findFirst()
                .ifPresent(instrument -> last(builder -> builder.accord().isEmpty()
                                && (builder.type() == instrument.type() || builder.isGeneric() || instrument.generic()))
                        .ifPresent(builder -> {
                            if (instrument.generic()) {
                                builder.support(sentence);
                            } else {
                                builder.refine(instrument.type(), sentence, quotes);
                            }
                            touch(sentence, builder);
                        }));
    }

    private Optional<AgreementBuilder> last(java.util.function.Predicate<AgreementBuilder> test) {
        for (int i = built.size() - 1; i >= 0; i--) {
            if (test.test(built.get(i))) {
                return Optional.of(built.get(i));
            }
        }
        return Optional.empty();
    }

    private void touch(SentenceItems sentence, AgreementBuilder builder) {
        List<AgreementBuilder> touched = bySentence.computeIfAbsent(sentence.index(), key -> new ArrayList<>());
        if (touched.stream().noneMatch(known -> known == builder)) {
            touched.add(builder);
        }
    }

    /** The agreements told so far, in text order. */
    List<AgreementBuilder> agreements() {
        return List.copyOf(built);
    }

    /** The agreements of which a sentence speaks. */
    List<AgreementBuilder> in(SentenceItems sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }
}
