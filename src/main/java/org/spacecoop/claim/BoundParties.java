package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.mention.Mention.Referent;
import org.spacecoop.vocabulary.OrganizationKind;
import org.spacecoop.vocabulary.TellingKind;

/** Tells whom a draft binds by what its sentence names: parties, those for whom envoys sign, references. For one release. */
final class BoundParties {

    /** They stand for one party alone. */
    private static final Set<Referent> SINGLE =
            Set.of(Referent.AGENCY, Referent.COMPANY, Referent.UNIVERSITY, Referent.INSTITUTE);

    /** A number and a full stop before a name, or a colon behind it, in characters. */
    private static final int NUMBERING = 4;

    private final PartyReader parties;
    private final BareNames names;
    private final Intergovernmental intergovernmental;
    private final WordClasses classes;
    private final Envoys envoys;

    BoundParties(PartyReader parties, BareNames names, Intergovernmental intergovernmental, WordClasses classes) {
        this.classes = classes;
        this.parties = parties;
        this.names = names;
        this.intergovernmental = intergovernmental;
        this.envoys = new Envoys(parties);
    }

    /** The parties, each once, in text order; fewer than two if the sentence leaves some unsaid. */
    List<AgentRef> by(Draft draft) {
        List<AgentRef> named = new ArrayList<>(named(draft));
        for (Mention mention : draft.parties()) {
            if (mention instanceof PersonSpan envoy) {
                envoys.sender(envoy, draft.sentence())
                        .filter(ref -> !named.contains(ref))
                        .ifPresent(named::add);
            }
        }
        List<AgentRef> refs = intergovernmental.bound(draft, withoutOwnCountries(named), parties);
        if (refs.size() >= 2) {
            return refs;
        }
        if (refs.isEmpty() && draft.firstPerson()) {
            List<AgentRef> speakers = parties.speakers();
            if (speakers.size() >= 2) {
                return speakers;
            }
        }
        return refs.isEmpty() && !draft.isBothUnsaid() ? referredTo(draft) : refs;
    }

    /** The country in whose name someone with such a post joins an accord. */
    Optional<String> countryOf(PersonSpan envoy, SentenceItems sentence) {
        return envoys.countryOf(envoy, sentence);
    }

    /** Nobody makes an agreement with itself or a body of its own: the body is meant, the government rather than the country. */
    List<AgentRef> withoutOwnCountries(List<AgentRef> refs) {
        List<String> governments = refs.stream()
                .filter(ref -> ref instanceof AgentRef.Country country && country.government())
                .map(ref -> ((AgentRef.Country) ref).code())
                .toList();
        // "The governments of A and B signed an agreement for more work with the agency of B": they are bound, not the
        // agency.
        List<AgentRef> bound = governments.size() < 2
                ? refs
                : refs.stream()
                        .filter(ref -> ref instanceof AgentRef.Country
                                || parties.countryOf(ref)
                                        .filter(governments::contains)
                                        .isEmpty())
                        .toList();
        return withoutCountriesOfBodies(bound);
    }

    private List<AgentRef> withoutCountriesOfBodies(List<AgentRef> refs) {
        return refs.stream()
                .filter(ref -> !(ref instanceof AgentRef.Country country && !country.government())
                        || !refs.contains(new AgentRef.Country(country.code(), true)))
                .filter(ref -> !(ref instanceof AgentRef.Country country)
                        || refs.stream()
                                .noneMatch(other -> !(other instanceof AgentRef.Country)
                                        && parties.countryOf(other).equals(Optional.of(country.code()))))
                .toList();
    }

    /** An agency says more than its country, a branch more than the whole, a government named as the one bound more than its agency. */
    boolean isCloser(AgreementBuilder builder, AgentRef old, AgentRef ref, Draft draft) {
        boolean agency = old instanceof AgentRef.Country known
                && !known.government()
                && !(ref instanceof AgentRef.Country)
                && !isOfOneSide(builder, draft)
                && !isRatified(builder);
        boolean governments = ref instanceof AgentRef.Country named
                && named.government()
                && !(old instanceof AgentRef.Country)
                && (draft.isOfGovernments() || isActedFor(named, draft));
        return agency || governments || parties.isBranchOf(ref, old) || isActingBody(builder, old, ref, draft);
    }

    /** "Peru and Chile signed a deal. The deal with Peru's agency ...": between countries, of whom only one would get an agency. */
    private boolean isOfOneSide(AgreementBuilder builder, Draft draft) {
        List<AgentRef> told = builder.parties();
        return !Retelling.isOnlyHeadline(builder)
                && told.size() == 2
                && told.stream().allMatch(AgentRef.Country.class::isInstance)
                && by(draft).size() == 1;
    }

    /** "Peru ratifies agreement with Chile. ... It was signed by the heads of the agencies": states ratify what binds them. */
    private boolean isRatified(AgreementBuilder builder) {
        return builder.parties().size() == 2
                && builder.parties().stream().allMatch(AgentRef.Country.class::isInstance)
                && builder.drafts().stream()
                        .map(Draft::sentence)
                        .anyMatch(sentence -> classes.within(
                                "ratification",
                                sentence.items(),
                                0,
                                sentence.items().size()));
    }

    /** "Quillfort signed an agreement with the government of Peru. It signed it with Peru's Ministry of Tides": the ministry. */
    private boolean isActingBody(AgreementBuilder builder, AgentRef old, AgentRef ref, Draft draft) {
        boolean company = builder.parties().stream()
                .filter(party -> !party.equals(old))
                .allMatch(party -> parties.kindOf(party) == OrganizationKind.COMPANY);
        return old instanceof AgentRef.Country
                && parties.kindOf(ref).isOfState()
                && company
                && draft.parties().stream().noneMatch(PersonSpan.class::isInstance);
    }

    /** "The agency is to sign it on behalf of the Utopian government". */
    private boolean isActedFor(AgentRef.Country government, Draft draft) {
        return draft.isActedFor()
                && draft.parties().size() > 1
                && draft.parties().get(0).start() > draft.parties().get(1).start()
                && parties.party(draft.parties().get(0))
                        .filter(government::equals)
                        .isPresent();
    }

    /** Countries bind themselves whoever signs, beside a company or where not all send bodies that may be meant. */
    boolean isOfSomeEnvoys(AgreementBuilder builder, Draft draft, List<AgentRef> refs) {
        boolean envoys = !draft.parties().isEmpty() && draft.parties().stream().allMatch(PersonSpan.class::isInstance);
        return envoys
                && (areOfSeveralBodies(builder, refs)
                        || builder.parties().stream().anyMatch(told -> isWithoutBody(told, refs)));
    }

    /** Where two heads of bodies of one country sign, they sign for their country. */
    private boolean areOfSeveralBodies(AgreementBuilder builder, List<AgentRef> refs) {
        return refs.size() > builder.parties().size()
                && builder.parties().stream().allMatch(AgentRef.Country.class::isInstance)
                && refs.stream().allMatch(ref -> builder.parties().stream().anyMatch(told -> parties.same(told, ref)));
    }

    /**
     * "The Peruvian government signed it", "Peru signed it with the EA", an organisation of states: the text binds the states,
     * whoever signs for them or does what it provides.
     */
    boolean isOfToldGovernments(AgreementBuilder builder, Draft draft) {
        return draft.parties().stream().allMatch(PersonSpan.class::isInstance)
                && builder.drafts().stream()
                        .filter(told -> !told.isHeadline() && told.telling() == TellingKind.MAIN)
                        .map(Draft::parties)
                        .anyMatch(told -> told.size() > 1
                                && told.stream().anyMatch(party -> isGovernment(party) || isOfManyStates(party))
                                && told.stream().allMatch(this::isOfStates));
    }

    private static boolean isGovernment(Mention mention) {
        return mention instanceof CountryMention country && country.form() == CountryMention.Form.GOVERNMENT;
    }

    /** A country by its own name, or an organisation of countries. */
    private boolean isOfStates(Mention mention) {
        return mention instanceof CountryMention country
                ? country.form() != CountryMention.Form.ADJECTIVE
                : isOfManyStates(mention);
    }

    private boolean isOfManyStates(Mention mention) {
        return parties.party(mention)
                .map(parties::kindOf)
                .filter(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION::equals)
                .isPresent();
    }

    private boolean isWithoutBody(AgentRef told, List<AgentRef> refs) {
        return told instanceof AgentRef.Country
                ? refs.stream().noneMatch(ref -> isBodyOfState(ref) && parties.same(told, ref))
                : parties.kindOf(told) == OrganizationKind.COMPANY;
    }

    /** A university acts for itself: where its head signs for a country, others may be meant on the other side, too. */
    private boolean isBodyOfState(AgentRef ref) {
        return !(ref instanceof AgentRef.Country) && parties.kindOf(ref) != OrganizationKind.UNIVERSITY;
    }

    /** "2. Example Agency (EA)": whom the last line before a draft names that names nobody else and says no more. */
    Optional<AgentRef> ofSection(Draft draft) {
        return parties.sentences()
                .filter(sentence ->
                        sentence.sentence().index() < draft.sentence().index())
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class)
                        .filter(name -> sentence.sentence().text().length() - (name.end() - name.start()) <= NUMBERING))
                .reduce((earlier, later) -> later)
                .flatMap(parties::party);
    }

    private List<AgentRef> referredTo(Draft draft) {
        List<Mention> references = draft.sentence().annotated().mentions().stream()
                .filter(mention ->
                        mention instanceof ReferenceMention reference && !SINGLE.contains(reference.referent()))
                .toList();
        return references.isEmpty()
                ? List.of()
                : parties.parties(references, draft.sentence().index());
    }

    /** The parties that the draft names, bare names among them where one party is sure. */
    private List<AgentRef> named(Draft draft) {
        List<Mention> plausible = names.plausible(draft);
        List<Mention> beside = draft.parties().stream()
                .filter(mention -> plausible.contains(mention) || names.isPlausibleBeside(mention))
                .toList();
        boolean sure = draft.telling() == TellingKind.MAIN && !plausible.isEmpty();
        return parties.parties(sure ? beside : plausible, draft.sentence().index());
    }
}
