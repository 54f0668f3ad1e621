package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.spacecoop.claim.Trace.Outcome;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.mention.Mention.Referent;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.OrganizationKind;
import org.spacecoop.vocabulary.TellingKind;

/** Reads the drafts of a release together: title, caption and body tell the same agreement. For one release. */
final class AgreementAssembler {

    private final PartyReader parties;
    private final BoundParties bound;
    private final Quotes quotes;
    private final Accessions accessions;
    private final List<AgreementBuilder> built = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private final Map<Integer, List<AgreementBuilder>> bySentence = new LinkedHashMap<>();
    /** Whether the text has brought up a contract without telling whom it binds. */
    private boolean contractOfOthers;

    private final Trace trace;
    private final Circumstances circumstances;
    private final Retelling retelling;
    private final HeadlineNames names;
    private final DaysTold days;
    private final UnsaidParties unsaid;
    private final Sums sums;

    AgreementAssembler(
            PartyReader parties,
            BoundParties bound,
            Protagonists protagonists,
            Quotes quotes,
            Gazetteer gazetteer,
            Circumstances circumstances,
            WordClasses classes,
            Trace trace) {
        this.bound = bound;
        this.circumstances = circumstances;
        this.days = new DaysTold(circumstances);
        this.retelling = new Retelling(parties, circumstances, days, classes);
        this.accessions = new Accessions(parties, bound, protagonists, gazetteer);
        this.unsaid = new UnsaidParties(parties, bound, protagonists, circumstances, accessions, classes);
        this.names = new HeadlineNames(parties);
        this.sums = new Sums(parties, classes);
        this.parties = parties;
        this.quotes = quotes;
        this.trace = trace;
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
        List<AgentRef> acceding = accessions.acceding(draft);
        if (acceding.isEmpty()) {
            trace.note(draft, Outcome.DROPPED, () -> accessions.lacksCountry(draft));
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

    private void addAgreement(Draft told) {
        List<AgentRef> refs = bound.by(told);
        List<AgreementBuilder> each = sums.eachTold(told, refs, built);
        each.forEach(known -> mergeWith(known, told, List.of()));
        if (each.isEmpty()) {
            add(isTreatyLike(told, refs) ? told.asPlainAgreement() : told, refs);
        }
    }

    /** "DLR und NASA schließen einen Vertrag": in German a contract is any agreement, where nobody sells anything. */
    private boolean isTreatyLike(Draft draft, List<AgentRef> refs) {
        boolean plain = retelling.isAnyContract(draft);
        boolean again =
                refs.isEmpty() && !built.isEmpty() && built.stream().noneMatch(b -> b.type() == AgreementType.CONTRACT);
        boolean sold = refs.stream().anyMatch(ref -> parties.kindOf(ref) == OrganizationKind.COMPANY);
        return plain && (again || (refs.size() >= 2 && !sold));
    }

    private void add(Draft draft, List<AgentRef> refs) {
        Optional<AgreementBuilder> joined =
                built.isEmpty() ? Optional.empty() : last(builder -> accessions.isMeant(builder, draft, refs));
        Optional<AgreementBuilder> told = joined.isPresent() ? Optional.empty() : toldBy(draft, refs);
        Optional<AgreementBuilder> spoken = joined.or(() -> told.isEmpty() ? signedByEnvoys(draft) : Optional.empty())
                .or(() -> told.isEmpty() ? bindingPartners(draft, refs) : Optional.empty())
                .or(() -> told.isEmpty() ? signedWithOneOf(draft, refs) : Optional.empty());
        if (spoken.isPresent()) {
            trace.note(draft, Outcome.MERGED, () -> again(spoken.get()));
            circumstances.dateBy(draft, spoken.get());
            // "A decided to join. ... signed the document": then it is done.
            joined.ifPresent(accession -> accession.add(draft, List.of(), quotes));
            touch(draft.sentence(), spoken.get());
        } else if (told.isPresent()) {
            trace.note(draft, Outcome.MERGED, () -> again(told.get()));
            mergeWith(told.get(), draft, refs);
        } else if (refs.size() >= 2
                && !draft.subjectUnsaid()
                && !draft.isReferred()
                && !draft.parties().isEmpty()) {
            AgreementBuilder builder = start(draft, refs);
            circumstances.date(draft).ifPresent(builder::date);
            touch(draft.sentence(), builder);
        } else {
            open.add(draft);
        }
    }

    /** "The agreement was signed by A, head of B, and C": the one just told, whatever bodies its signatories head. */
    private Optional<AgreementBuilder> signedByEnvoys(Draft draft) {
        boolean opens = draft.sentence().items().indexOf(draft.anchor()) <= 1;
        return opens && draft.isOfEnvoysAlone() && draft.definite() && !draft.isSeveral()
                ? last(builder -> Retelling.isNews(builder)
                        && builder.accord().isEmpty()
                        && Retelling.isSoonAfter(builder, draft)
                        && retelling.agree(builder, draft, isOnly())
                        && days.agree(builder, draft))
                : Optional.empty();
    }

    /** "A's representative signed the contract with the head of B": the one just told, if it binds one of them. */
    private Optional<AgreementBuilder> signedWithOneOf(Draft draft, List<AgentRef> refs) {
        return draft.definite() && !draft.isSeveral() && draft.isOfEnvoysAlone()
                ? last(builder -> Retelling.isNews(builder)
                        && builder.accord().isEmpty()
                        && builder.type() == draft.type()
                        && Retelling.isSoonAfter(builder, draft)
                        && days.agree(builder, draft)
                        && refs.stream()
                                .anyMatch(ref -> builder.parties().stream().anyMatch(told -> parties.same(ref, told))))
                : Optional.empty();
    }

    /** "A and B have joined forces": by what was told before, if that binds them. */
    private Optional<AgreementBuilder> bindingPartners(Draft draft, List<AgentRef> refs) {
        return draft.type() == AgreementType.OTHER_AGREEMENT
                ? last(builder -> Retelling.isNews(builder)
                        && builder.accord().isEmpty()
                        && (builder.parties().size() == refs.size() || draft.isReferred())
                        && refs.stream()
                                .allMatch(ref -> builder.parties().stream().anyMatch(told -> parties.same(ref, told))))
                : Optional.empty();
    }

    /** The agreement told before that a draft tells, too: what is news is the one that is news rather than one recalled. */
    private Optional<AgreementBuilder> toldBy(Draft draft, List<AgentRef> refs) {
        boolean news = draft.telling() == TellingKind.MAIN && !draft.statusAssumed();
        Predicate<AgreementBuilder> tells = builder -> retelling.tells(builder, draft, refs, isOnly());
        Predicate<AgreementBuilder> again = builder -> Retelling.isNews(builder) && tells.test(builder);
        Optional<AgreementBuilder> main = news
                ? last(builder -> builder.type() == draft.type() && again.test(builder))
                        .or(() -> last(builder -> builder.isNamedSo(draft) && again.test(builder)))
                        .or(() -> last(again))
                : Optional.empty();
        return main.or(() -> last(tells));
    }

    /**
     * Completes what was told with a party left unsaid, once the whole text has been read: with the others of its own
     * sentence, else with those whom the release is about.
     */
    void complete() {
        List<Draft> left = new ArrayList<>();
        for (Draft draft : open) {
            List<AgentRef> refs = boundOrMeant(draft);
            boolean more = draft.onlyPointsBack() && toldBy(draft, List.of()).isPresent();
            if (isToldOf(draft, refs) || more) {
                continue;
            }
            List<List<AgentRef>> each = unsaid.completed(draft, refs, built);
            each.forEach(all -> addCompleted(draft, all, refs));
            if (each.isEmpty()) {
                left.add(draft);
            }
        }
        open.clear();
        // Who is bound may be told only by the sentences behind: "A signed a contract. It was signed with B."
        for (Draft draft : left) {
            List<AgentRef> refs = boundOrMeant(draft);
            boolean mayBe =
                    draft.parties().size() == 1 && !draft.anchor().mentions().isEmpty();
            if (refs.isEmpty() || !mayBe || !isToldOf(draft, refs)) {
                trace.note(draft, Outcome.DROPPED, () -> draft.lacksParties(refs));
            }
        }
        List<AgreementBuilder> all = List.copyOf(built);
        all.stream().filter(sum -> sums.isToldByOthers(sum, all)).forEach(sum -> replace(sum, Optional.empty()));
        List.copyOf(built).stream().filter(Accessions::mayBeOne).forEach(this::asAccession);
        List.copyOf(built).stream().filter(Retelling::isOnlyHeadline).forEach(this::asToldInFull);
    }

    private List<AgentRef> boundOrMeant(Draft draft) {
        return draft.isReferred() ? referents(draft) : bound.by(draft);
    }

    /** Whether an agreement told before is told by a draft, too; then it is merged with it. */
    private boolean isToldOf(Draft draft, List<AgentRef> refs) {
        Optional<AgreementBuilder> told = toldBy(draft, refs);
        told.ifPresent(known -> mergeWith(known, draft, refs));
        return told.isPresent();
    }

    /** A headline may name a body by its country ("Norwegian Agency"): the text tells which one it is. */
    private void asToldInFull(AgreementBuilder headline) {
        built.stream()
                .filter(builder -> names.isNamedFully(headline, builder))
                .findFirst()
                .ifPresent(full -> replace(headline, Optional.of(full)));
    }

    /** A headline may call joining an accord an agreement with its host; and one may join by a statement on it. */
    private void asAccession(AgreementBuilder told) {
        built.stream()
                .filter(builder -> accessions.isAnotherName(told, builder, built)
                        || accessions.isMadeBy(told, builder)
                        || (Retelling.isOnlyHeadline(told) && accessions.isByAgreement(told, builder)))
                .findFirst()
                .ifPresent(accession -> replace(told, Optional.of(accession)));
    }

    private void replace(AgreementBuilder told, Optional<AgreementBuilder> better) {
        built.removeIf(builder -> builder == told);
        for (List<AgreementBuilder> builders : bySentence.values()) {
            better.ifPresent(other -> builders.replaceAll(b -> b == told ? other : b));
            builders.removeIf(builder -> builder == told);
        }
    }

    private void addCompleted(Draft draft, List<AgentRef> all, List<AgentRef> said) {
        Optional<AgreementBuilder> told = last(builder -> builder.accord().isEmpty()
                && retelling.agree(builder, draft, isOnly())
                && days.agree(builder, draft)
                && !retelling.isBeside(builder, draft)
                && all.stream().allMatch(ref -> builder.parties().stream().anyMatch(t -> parties.same(ref, t))));
        told.ifPresent(known -> merge(known, draft, Retelling.saidOf(known, draft, all, said)));
        AgreementBuilder builder = told.orElseGet(() -> start(draft, all));
        circumstances.dateBy(draft, builder);
        touch(draft.sentence(), builder);
    }

    /** "Both sides", "the two agencies": the two of the news told last before, else those most spoken of. */
    private List<AgentRef> referents(Draft draft) {
        Predicate<AgreementBuilder> before = builder -> Retelling.isNews(builder)
                && builder.accord().isEmpty()
                && builder.parties().size() == 2
                && builder.first().sentence().index() < draft.sentence().index();
        Optional<AgentRef> section = bound.ofSection(draft);
        List<AgentRef> told = last(builder -> before.test(builder)
                        && section.filter(builder.parties()::contains).isPresent())
                .or(() -> last(before))
                .map(AgreementBuilder::parties)
                .orElse(List.of());
        boolean bodies = told.size() == 2 && told.stream().noneMatch(AgentRef.Country.class::isInstance);
        boolean meant = draft.parties().stream()
                .map(mention -> ((ReferenceMention) mention).referent())
                .allMatch(referent -> referent == Referent.PARTIES
                        || (bodies && referent.isOfOrganizations())
                        || (bodies && referent == Referent.COUNTRIES && draft.definite() && draft.generic()));
        return meant && told.size() == 2 ? told : bound.by(draft);
    }

    private boolean isOnly() {
        return built.size() == 1;
    }

    private static String again(AgreementBuilder told) {
        return "tells more of what sentence " + (told.first().sentence().index() + 1) + " tells: " + told.words();
    }

    private void mergeWith(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        merge(builder, draft, refs);
        touch(draft.sentence(), builder);
    }

    private void merge(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        boolean sent = bound.isOfToldGovernments(builder, draft) || bound.isOfSomeEnvoys(builder, draft, refs);
        boolean fuller = !sent && retelling.isFuller(builder, draft, refs);
        boolean aside = sent || (!Retelling.isOnlyHeadline(builder) && draft.isOfOthersWord());
        List<AgentRef> told = List.copyOf(builder.parties());
        List<AgentRef> fresh = new ArrayList<>();
        for (AgentRef ref : refs) {
            Optional<AgentRef> old = told.stream()
                    .filter(t -> retelling.isMeant(builder, t, ref))
                    .findFirst();
            boolean better = old.isPresent() && !aside && bound.isCloser(builder, old.get(), ref, draft);
            if (better) {
                builder.replaceParty(old.get(), ref, draft, quotes);
            }
            if (old.isEmpty() || old.get().equals(ref)) {
                fresh.add(ref);
            }
        }
        builder.add(
                draft,
                fresh.stream()
                        .filter(ref -> fuller || builder.parties().contains(ref))
                        .toList(),
                quotes);
        circumstances.dateBy(draft, builder);
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
        List<Mention.InstrumentMention> named = sentence.annotated()
                .mentions(Mention.InstrumentMention.class)
                .filter(instrument -> !instrument.plural())
                .toList();
        named.stream()
                .filter(Mention.InstrumentMention::definite)
                .findFirst()
                .filter(instrument -> !(contractOfOthers && instrument.type() == AgreementType.CONTRACT))
                .ifPresent(instrument -> last(builder -> builder.accord().isEmpty()
                                && (builder.type() == instrument.type() || builder.isGeneric() || instrument.generic()))
                        .ifPresent(builder -> {
                            boolean any = retelling.isAnyContract(sentence.printed(instrument));
                            if (instrument.generic() || any) {
                                builder.support(sentence);
                            } else {
                                builder.refine(instrument.type(), sentence, quotes);
                            }
                            touch(sentence, builder);
                        }));
        // "A contract was awarded. The contract ...": that one and none of those told. "It is a memorandum" is one of
        // those.
        contractOfOthers |= named.stream()
                .anyMatch(instrument -> !instrument.definite() && instrument.type() == AgreementType.CONTRACT);
    }

    private Optional<AgreementBuilder> last(Predicate<AgreementBuilder> test) {
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

    /** The two people whom a draft means by "both", if it does. */
    List<Mention.PersonSpan> peopleBefore(Draft draft) {
        return unsaid.peopleBefore(draft);
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
