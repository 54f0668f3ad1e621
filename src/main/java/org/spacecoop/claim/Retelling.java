package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.release.BlockKind;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/** Judges whether a sentence tells an agreement again that the release has told before. For one release. */
final class Retelling {

    /** Kinds that are not told again as another agreement of the same parties. */
    private static final Set<AgreementType> SPECIAL =
            Set.of(AgreementType.JOINT_STATEMENT, AgreementType.CONTRACT, AgreementType.LETTER_OF_INTENT);

    /** So many sentences on, "the agreement" is the one told. */
    private static final int SOON = 3;

    private final PartyReader parties;
    private final Circumstances circumstances;
    private final DaysTold days;
    private final WordClasses classes;

    Retelling(PartyReader parties, Circumstances circumstances, DaysTold days, WordClasses classes) {
        this.parties = parties;
        this.circumstances = circumstances;
        this.days = days;
        this.classes = classes;
    }

    /** Whether it is called by the German word for a contract, which stands for any agreement. */
    boolean isAnyContract(Draft draft) {
        return draft.type() == AgreementType.CONTRACT
                && isAnyContract(draft.sentence().printed(draft.anchor()));
    }

    boolean isAnyContract(String printed) {
        return classes.holds("any-contract", NameFolding.fold(printed));
    }

    /** Whether it is told as news. */
    static boolean isNews(AgreementBuilder builder) {
        return builder.telling() == TellingKind.MAIN;
    }

    /** Whether a draft that names the given parties tells an agreement told before; the only one told so far or not. */
    boolean tells(AgreementBuilder builder, Draft draft, List<AgentRef> refs, boolean only) {
        boolean older = draft.isOlderOfNews() && isNews(builder);
        if (builder.accord().isPresent() || older || !days.agree(builder, draft) || isOtherItem(builder, draft)) {
            return false;
        }
        if (isMentionedAgain(builder, draft, refs) || isChoiceBefore(builder, draft, refs)) {
            return true;
        }
        boolean another = isAmendedBeside(builder, draft) || isNewUnderHeld(builder, draft);
        if (another || isOldBesidePlan(builder, draft, refs)) {
            return false;
        }
        boolean basis = draft.basis() && draft.telling() != TellingKind.MAIN;
        if (!agree(builder, draft, only) || (basis && refs.isEmpty())) {
            return false;
        }
        if (refs.size() == 1 && draft.isSeveral() && !builder.first().isSeveral()) {
            return false;
        }
        List<AgentRef> told = builder.parties();
        if (refs.isEmpty()) {
            return draft.definite() || (nearby(builder, draft) && !draft.added());
        }
        if (isOneMore(builder, draft)) {
            return false;
        }
        if (refs.size() >= 2 && !draft.definite() && !isHeadline(builder, draft)) {
            return isSaidAgain(builder, draft, refs, only) || isOfTheirBodies(builder, draft, refs);
        }
        boolean all = refs.stream().allMatch(ref -> told.stream().anyMatch(t -> isMeant(builder, t, ref)))
                || isByElimination(told, refs);
        return refs.size() == 1
                ? all && (draft.definite() || nearby(builder, draft))
                : all || isFuller(builder, draft, refs);
    }

    /** Whether a party told is the one now named: the same, or in a headline the country of a company that the text names. */
    boolean isMeant(AgreementBuilder builder, AgentRef told, AgentRef named) {
        return parties.same(told, named)
                || parties.isBranchOf(named, told)
                || (parties.isHomeOf(told, named) && (isOnlyHeadline(builder) || builder.bindsTwoCountries()));
    }

    /** Of a list of what was signed each item tells another one. */
    private static boolean isOtherItem(AgreementBuilder builder, Draft draft) {
        return draft.isListed()
                && builder.first().sentence().blockKind() == BlockKind.LIST_ITEM
                && builder.first().sentence().index() != draft.sentence().index();
    }

    /** "A and B will sign an agreement. Last December A and B signed an agreement": what has a past day is no plan. */
    private boolean isOldBesidePlan(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        if (isHeadline(builder, draft) || refs.size() < 2) {
            return false;
        }
        if (draft.status() == AgreementStatus.PLANNED) {
            return !draft.definite() && builder.drafts().stream().allMatch(circumstances::isLongBefore);
        }
        return builder.status() == AgreementStatus.PLANNED
                && draft.status() == AgreementStatus.SIGNED
                && (draft.definite()
                        ? circumstances.isLongBefore(draft)
                        : circumstances.date(draft).isPresent());
    }

    /** "In accordance with the agreement between A and B ... A and B signed a memorandum": the one is in force, the other new. */
    private static boolean isNewUnderHeld(AgreementBuilder builder, Draft draft) {
        return builder.isHolding()
                && !isNews(builder)
                && !(builder.isGeneric() && isOnlyHeadline(builder))
                && draft.telling() == TellingKind.MAIN
                && draft.status() == AgreementStatus.SIGNED
                && (!draft.definite() || draft.type() == AgreementType.JOINT_STATEMENT)
                && !draft.generic()
                && builder.type() != draft.type();
    }

    /** "They also signed an amendment to the agreement of 2016": what is amended is another one than the news. */
    private boolean isAmendedBeside(AgreementBuilder builder, Draft draft) {
        return (draft.added() || circumstances.adds(draft))
                && draft.status() == AgreementStatus.RENEWED
                && builder.status() != AgreementStatus.RENEWED;
    }

    /** Whether it is told beside another: as one more, as what is amended, or as an item of a list. */
    boolean isBeside(AgreementBuilder builder, Draft draft) {
        return isAmendedBeside(builder, draft) || isOneMore(builder, draft) || isOtherItem(builder, draft);
    }

    /** "They also signed an agreement on ...": one more than those told, unless in the headline alone. */
    private boolean isOneMore(AgreementBuilder builder, Draft draft) {
        return (draft.added() || circumstances.isOnSameOccasion(draft))
                && !draft.definite()
                && !isHeadline(builder, draft);
    }

    /** "Today saw the signing of an MoU with A", said of the news by one who is quoted: no more is known of it than that. */
    private boolean isMentionedAgain(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        return draft.telling() == TellingKind.RELATED
                && isNews(builder)
                && !draft.basis()
                && !draft.added()
                && (draft.type() == builder.type() || (draft.generic() && draft.definite()))
                && refs.size() == builder.parties().size()
                && refs.stream().allMatch(ref -> builder.parties().stream().anyMatch(told -> parties.isOne(ref, told)))
                && circumstances.date(draft).isEmpty();
    }

    /** "Quillfort signed a contract with Peru. The choice of Quillfort by Peru's agency came after a tender": for that contract. */
    private boolean isChoiceBefore(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        return draft.anchor().kind() == Item.Kind.WORD
                && draft.type() == AgreementType.CONTRACT
                && (draft.type() == builder.type() || builder.isGeneric())
                && isNews(builder)
                && !draft.added()
                && refs.size() == 2
                && builder.parties().size() == 2
                && refs.stream().allMatch(ref -> builder.parties().stream().anyMatch(told -> parties.same(ref, told)))
                && circumstances.date(draft).isEmpty();
    }

    /** "The agreement between Peru and Norway" where that of Peru's agency and of a body of no told country was told. */
    private boolean isByElimination(List<AgentRef> told, List<AgentRef> refs) {
        List<AgentRef> unknown = told.stream()
                .filter(t -> refs.stream().noneMatch(ref -> parties.same(ref, t)))
                .toList();
        List<AgentRef> left = refs.stream()
                .filter(ref -> told.stream().noneMatch(t -> parties.same(ref, t)))
                .toList();
        return told.size() == 2
                && refs.size() == 2
                && unknown.size() == 1
                && left.size() == 1
                && left.get(0) instanceof AgentRef.Country
                && unknown.get(0) instanceof AgentRef.Named
                && parties.countryOf(unknown.get(0)).isEmpty();
    }

    /** "Peru and Norway signed an agreement. ... A memorandum between the two agencies was signed": it is that one. */
    private boolean isOfTheirBodies(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        List<AgentRef> told = builder.parties();
        boolean countries = told.size() == 2
                && refs.size() == 2
                && told.stream().allMatch(t -> t instanceof AgentRef.Country country && !country.government())
                && refs.stream().anyMatch(ref -> !(ref instanceof AgentRef.Country));
        boolean one = !builder.first().isSeveral() && !draft.isSeveral() && !draft.generic() && builder.isAlike(draft);
        // "approved a memorandum between Peru and Norway, and a memorandum between the agencies": two.
        boolean apart = builder.first().sentence().index() != draft.sentence().index();
        return countries
                && one
                && apart
                && isNews(builder)
                && draft.telling() == TellingKind.MAIN
                && builder.status() == draft.status()
                && (builder.type() == draft.type() || builder.type() == AgreementType.COOPERATION_AGREEMENT)
                && isSoonAfter(builder, draft)
                && areSentBy(told, refs);
    }

    /** Each is one of the countries or a body of it. */
    private boolean areSentBy(List<AgentRef> countries, List<AgentRef> bodies) {
        return bodies.stream().allMatch(body -> countries.stream().anyMatch(country -> parties.same(country, body)))
                && !parties.areOfOneState(bodies.get(0), bodies.get(1));
    }

    /** Whether it names all who were told before, or their bodies, and others besides. */
    boolean isFuller(AgreementBuilder told, Draft draft, List<AgentRef> refs) {
        return isFullerThanHeadline(told, refs) || isJoinedByMore(told, draft, refs);
    }

    /** The lead names all whom the headline names, or their bodies, and others besides. */
    private boolean isFullerThanHeadline(AgreementBuilder builder, List<AgentRef> refs) {
        List<AgentRef> told = builder.parties();
        return isOnlyHeadline(builder)
                && told.size() >= 2
                && refs.size() > told.size()
                && told.stream().allMatch(t -> refs.stream().anyMatch(ref -> parties.same(ref, t)));
    }

    /** "A signed a memorandum with B. ... The memorandum is entered into by A, B and C": the same, told in full. */
    private static boolean isJoinedByMore(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        List<AgentRef> told = builder.parties();
        return draft.definite()
                && !draft.isSeveral()
                && draft.type() == builder.type()
                && draft.telling() == TellingKind.MAIN
                && isSoonAfter(builder, draft)
                && told.size() >= 2
                && refs.size() > told.size()
                && refs.containsAll(told);
    }

    /** Title, standfirst and captions tell the news of the body in other words. */
    private static boolean isHeadline(AgreementBuilder builder, Draft draft) {
        return draft.isHeadline() || isOnlyHeadline(builder);
    }

    /** Told in a headline, and since then at most summed up or spoken of as "the agreement". */
    static boolean isOnlyHeadline(AgreementBuilder builder) {
        return builder.drafts().stream().anyMatch(Draft::isHeadline)
                && builder.drafts().stream()
                        .allMatch(draft -> draft.isHeadline()
                                || draft.isSum()
                                || (draft.definite() && draft.parties().isEmpty())
                                || isTeaser(builder, draft));
    }

    /**
     * Whom a draft adds to what is told. "Under an exchange accord, institutes of both work together": an accord of any kind says no
     * more of who is bound, but whom it names itself.
     *
     * @param all whom it binds, those included whom it leaves unsaid
     * @param said those of them whom it names
     */
    static List<AgentRef> saidOf(AgreementBuilder known, Draft draft, List<AgentRef> all, List<AgentRef> said) {
        return draft.definite() || isOnlyHeadline(known)
                ? all
                : all.stream()
                        .filter(ref -> known.parties().contains(ref) || said.contains(ref))
                        .toList();
    }

    /** "EA president seals agreement" right below a headline on an agreement of the EA with B: it names no more than one. */
    private static boolean isTeaser(AgreementBuilder builder, Draft draft) {
        return draft.parties().size() == 1
                && !draft.definite()
                && draft.sentence().index() == builder.first().sentence().index() + 1;
    }

    /**
     * In the body, "an agreement" of the same parties is another one unless kind and names are the same, or the only one told
     * is called so plainly.
     */
    private boolean isSaidAgain(AgreementBuilder builder, Draft draft, List<AgentRef> refs, boolean only) {
        boolean plainly = draft.generic() && only && builder.type() != AgreementType.JOINT_STATEMENT;
        boolean types = builder.type() == draft.type() || plainly || !SPECIAL.contains(builder.type());
        List<AgentRef> told = builder.parties();
        if (isStillOpen(builder.status()) && isStillOpen(draft.status()) && draft.generic()) {
            return types && refs.stream().allMatch(ref -> told.stream().anyMatch(t -> parties.same(ref, t)));
        }
        return types
                && (told.size() == refs.size() || told.containsAll(refs))
                && (refs.stream().allMatch(ref -> told.stream().anyMatch(t -> parties.isOne(ref, t)))
                        || isOneByItsCountry(told, refs));
    }

    /** "The agencies EA and EB sign agreement. ... EA signed an agreement with Peru": the other agency by its country. */
    private boolean isOneByItsCountry(List<AgentRef> told, List<AgentRef> refs) {
        return told.size() == 2
                && refs.stream().anyMatch(ref -> !(ref instanceof AgentRef.Country) && told.contains(ref))
                && refs.stream().filter(AgentRef.Country.class::isInstance).count() == 1
                && refs.stream().allMatch(ref -> told.stream().anyMatch(t -> parties.same(ref, t)));
    }

    /** "A is to hold talks with B. ... The agency of A will conduct negotiations with B": what is not signed is one for the two. */
    private static boolean isStillOpen(AgreementStatus status) {
        return status == AgreementStatus.NEGOTIATING || status == AgreementStatus.PLANNED;
    }

    private static boolean nearby(AgreementBuilder builder, Draft draft) {
        return Math.abs(behind(builder, draft)) <= 1 || leadsTo(builder, draft);
    }

    /** "A signed an agreement with a company. ... The agreement was signed with B": only then it is told with whom. */
    private static boolean leadsTo(AgreementBuilder builder, Draft draft) {
        int ahead = builder.first().sentence().index() - draft.sentence().index();
        return builder.first().definite() && ahead > 0 && ahead <= SOON;
    }

    /** Whether a draft follows within a few sentences. */
    static boolean isSoonAfter(AgreementBuilder builder, Draft draft) {
        int behind = behind(builder, draft);
        return behind >= 0 && behind <= SOON;
    }

    private static int behind(AgreementBuilder builder, Draft draft) {
        return draft.sentence().index()
                - builder.sentences().get(builder.sentences().size() - 1).index();
    }

    /** Whether the kinds of instrument and the ways of telling can be of one agreement. */
    boolean agree(AgreementBuilder builder, Draft draft, boolean onlyOne) {
        boolean only = onlyOne && isNewsAgain(draft) && builder.isAlike(draft);
        boolean headline = isHeadline(builder, draft) && builder.isAlike(draft);
        boolean contract = onlyOne && isNewsAgain(draft) && nearby(builder, draft) && builder.isCalledContract(draft);
        boolean same = builder.type() != AgreementType.JOINT_STATEMENT || (draft.definite() && nearby(builder, draft));
        boolean generic = builder.isGeneric() || (draft.generic() && same);
        boolean called = contract || isHeadlineCalled(builder, draft);
        boolean types = builder.type() == draft.type() || generic || only || headline || called;
        boolean recall = draft.telling() != TellingKind.MAIN
                && builder.telling() == TellingKind.MAIN
                && !isHeadlineHeld(builder, draft);
        // "The agreement follows the memorandum that A and B signed": what stands beside the news is not the news.
        boolean sameSentence =
                builder.first().sentence().index() == draft.sentence().index()
                        || (recall && builder.sentences().contains(draft.sentence()));
        // Once it is signed, what shall be signed and is called otherwise is to follow it.
        boolean next = draft.status() == AgreementStatus.PLANNED
                && builder.status() == AgreementStatus.SIGNED
                && !draft.generic()
                && builder.type() != draft.type();
        // "the framework agreement of A and B and the extension of the agreement": the word behind it means it.
        boolean pointsBack = draft.generic()
                && draft.definite()
                && (draft.parties().isEmpty() || draft.telling() == TellingKind.RELATED);
        boolean another = sameSentence && builder.type() != draft.type() && !pointsBack;
        boolean older = draft.isOlderOfNews() && isNews(builder);
        return types
                && !isNewBesideOld(builder, draft)
                && !older
                && !next
                && !(recall && !draft.definite() && !days.areOne(builder, draft))
                && !another;
    }

    /** "A is ordered under a contract. It follows the 2012 agreement of B": the news is none of the old ones. */
    private static boolean isNewBesideOld(AgreementBuilder builder, Draft draft) {
        return draft.telling() == TellingKind.MAIN
                && !draft.definite()
                && !draft.generic()
                && !isNews(builder)
                && !isOnlyHeadline(builder)
                && builder.type() != draft.type();
    }

    /** "A, B seal agreement": "since May, the agencies of A and B have an agreement", says the first sentence of the body. */
    private static boolean isHeadlineHeld(AgreementBuilder builder, Draft draft) {
        return isOnlyHeadline(builder)
                && draft.isHolding()
                && !draft.basis()
                && draft.type() == builder.type()
                && nearby(builder, draft);
    }

    /** "A, B sign cooperation agreement. ... A memorandum of understanding between A and B was signed": it is one. */
    private static boolean isHeadlineCalled(AgreementBuilder builder, Draft draft) {
        boolean known = builder.first().definite() && nearby(builder, draft);
        boolean plain = builder.type() == AgreementType.COOPERATION_AGREEMENT
                && (known || builder.drafts().stream().anyMatch(Draft::isHeadline));
        boolean several = builder.first().isSeveral() || draft.isSeveral() || draft.added();
        return plain && !several && isNews(builder) && draft.telling() == TellingKind.MAIN;
    }

    /** "The memorandum ...": the one that the release is about. */
    private static boolean isNewsAgain(Draft draft) {
        boolean opens = draft.sentence().items().indexOf(draft.anchor()) <= 1;
        boolean related = opens && draft.telling() == TellingKind.RELATED;
        return draft.definite() && !draft.basis() && (related || draft.telling() == TellingKind.MAIN);
    }
}
