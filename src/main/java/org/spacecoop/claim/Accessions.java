package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.gazetteer.Accord;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/** Tells who joins an accord, and which plain agreements are but another name for joining it. For one release. */
final class Accessions {

    private static final int NEXT = 1;

    /** Where those are named who join and their host, so many sentences may stand in between. */
    private static final int SOON = 3;

    /** So many words on, an agreement's subject is told. */
    private static final int SUBJECT = 7;

    private final Map<String, Accord> accords = new LinkedHashMap<>();
    private final PartyReader parties;
    private final BoundParties bound;
    private final Protagonists protagonists;

    Accessions(PartyReader parties, BoundParties bound, Protagonists protagonists, Gazetteer gazetteer) {
        this.parties = parties;
        this.bound = bound;
        this.protagonists = protagonists;
        gazetteer.accords().forEach(accord -> accords.put(accord.id(), accord));
    }

    /** The countries that join, as far as the sentence or else the release tells them. */
    List<AgentRef> acceding(Draft draft) {
        Accord accord = accords.get(draft.accord().orElseThrow());
        if (draft.subjectUnsaid()) {
            return theCountryBefore(accord, draft);
        }
        List<AgentRef> joining = named(draft, accord);
        return joining.isEmpty() && isSignedByEnvoy(draft) ? theCountry(accord) : joining;
    }

    private List<AgentRef> named(Draft draft, Accord accord) {
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
        return joining.isEmpty() ? besideHost(draft, accord) : joining;
    }

    /** "A has joined the accord begun by B": where the host is read, the only other country named before it joins. */
    private static List<AgentRef> besideHost(Draft draft, Accord accord) {
        boolean host =
                !draft.parties().isEmpty() && draft.parties().stream().allMatch(CountryMention.class::isInstance);
        List<AgentRef> others = draft.sentence()
                .annotated()
                .mentions(CountryMention.class)
                .filter(named -> named.end() <= draft.anchor().start())
                .filter(named -> named.form() != CountryMention.Form.ADJECTIVE)
                .map(CountryMention::code)
                .filter(code -> !accord.hostCode().equals(Optional.of(code)))
                .distinct()
                .map(code -> (AgentRef) new AgentRef.Country(code, false))
                .toList();
        return host && others.size() == 1 ? others : List.of();
    }

    /** "The minister signed the accord at the agency's seat": the minister's country is told elsewhere. */
    private boolean isSignedByEnvoy(Draft draft) {
        List<PersonSpan> people =
                draft.sentence().annotated().mentions(PersonSpan.class).toList();
        return !people.isEmpty()
                && people.stream()
                        .allMatch(envoy ->
                                bound.countryOf(envoy, draft.sentence()).isEmpty());
    }

    /** "The country signed the accord": the one country that headline and lead are about. */
    private List<AgentRef> theCountry(Accord accord) {
        return only(protagonists.countries().stream(), accord);
    }

    /** ... or where those are several, the one of which the sentence before tells: "Peru opens a centre. In May it signed ...". */
    private List<AgentRef> theCountryBefore(Accord accord, Draft draft) {
        List<AgentRef> country = theCountry(accord);
        return country.isEmpty()
                ? only(
                        protagonists.namedBefore(draft.sentence()).stream()
                                .filter(AgentRef.Country.class::isInstance)
                                .map(party -> ((AgentRef.Country) party).code()),
                        accord)
                : country;
    }

    private static List<AgentRef> only(Stream<String> countries, Accord accord) {
        List<String> codes = countries
                .filter(code -> !accord.hostCode().equals(Optional.of(code)))
                .distinct()
                .toList();
        return codes.size() == 1 ? List.of(new AgentRef.Country(codes.get(0), false)) : List.of();
    }

    /** "He signed the agreement in Oslo" right behind an accession, and no other party is named: that accession is meant. */
    boolean isMeant(AgreementBuilder accession, Draft draft, List<AgentRef> refs) {
        List<SentenceItems> told = accession.sentences();
        int behind = draft.sentence().index() - told.get(told.size() - 1).index();
        return accession.accord().isPresent()
                && draft.definite()
                && draft.generic()
                && !Instrument.isPlural(draft.anchor())
                && behind >= 0
                && behind <= (refs.isEmpty() ? NEXT : SOON)
                && refs.stream().allMatch(ref -> isOf(accession, ref));
    }

    /** Whether it may be told by another agreement of the release: a headline, "one more to sign an agreement", an accession. */
    static boolean mayBeOne(AgreementBuilder told) {
        boolean oneOfMany = told.drafts().stream().anyMatch(Draft::isOneOfMany)
                && told.drafts().stream().allMatch(draft -> draft.isHeadline() || draft.isOneOfMany());
        return oneOfMany || Retelling.isOnlyHeadline(told) || told.accord().isPresent() || isSpokenOf(told);
    }

    /** "This alliance of A and B ..." and "A signs an agreement with B to take part in the accord": no news of its own. */
    private static boolean isSpokenOf(AgreementBuilder told) {
        return told.drafts().stream()
                .allMatch(draft -> draft.isHeadline()
                        || (draft.definite() && draft.telling() == TellingKind.RELATED)
                        || draft.sentence().items().stream().anyMatch(item -> item.kind() == Item.Kind.ACCORD));
    }

    /** "A has joined the base of B. Their agencies signed a statement on the base": by that statement A joins. */
    boolean isMadeBy(AgreementBuilder accession, AgreementBuilder made) {
        int behind =
                made.first().sentence().index() - accession.first().sentence().index();
        return accession.accord().isPresent()
                && made.accord().isEmpty()
                && made.status() == accession.status()
                && behind >= 0
                && behind <= SOON
                && isOnAccord(made.first(), accession.accord().get())
                && accession.parties().stream().allMatch(joining -> isOneOfThem(joining, made))
                && made.parties().stream().allMatch(party -> isOfEither(accession, party));
    }

    private static boolean isOnAccord(Draft draft, String accord) {
        List<Item> items = draft.sentence().items();
        int anchor = items.indexOf(draft.anchor());
        return anchor >= 0
                && items.subList(anchor, Math.min(items.size(), anchor + SUBJECT)).stream()
                        .flatMap(item -> item.mentions().stream())
                        .anyMatch(mention -> mention instanceof AccordMention named
                                && named.id().equals(accord));
    }

    private boolean isOneOfThem(AgentRef country, AgreementBuilder made) {
        return made.parties().stream().anyMatch(party -> parties.areOfOneState(party, country));
    }

    private boolean isOfEither(AgreementBuilder accession, AgentRef party) {
        return isOf(accession, party)
                || accession.parties().stream().anyMatch(joining -> parties.areOfOneState(joining, party));
    }

    /** "A signs space agreement with B" over a text that tells that A joins the accord of B. */
    boolean isAnotherName(AgreementBuilder told, AgreementBuilder accession, List<AgreementBuilder> built) {
        return accession.accord().isPresent()
                && told.isGeneric()
                && told.parties().stream().anyMatch(party -> joins(accession, party))
                && told.parties().stream()
                        .allMatch(ref -> built.stream()
                                .filter(other -> other.accord().equals(accession.accord()))
                                .anyMatch(other -> isOf(other, ref)));
    }

    /** "A becomes an associate member of B" over a text that tells which agreement A and B have signed on that. */
    boolean isByAgreement(AgreementBuilder accession, AgreementBuilder told) {
        Optional<String> host = accession.accord().flatMap(id -> accords.get(id).hostOrganization());
        return told.accord().isEmpty()
                && Retelling.isNews(told)
                && told.drafts().stream().anyMatch(draft -> !isHeld(draft))
                && isToldSoon(told, accession)
                && told.parties().stream().anyMatch(party -> isOrganization(party, host))
                && accession.parties().stream()
                        .allMatch(joining -> told.parties().stream().anyMatch(party -> parties.same(joining, party)));
    }

    /** "It began with the signing of an agreement in 2019": with one told far behind nobody joins today. */
    private static boolean isToldSoon(AgreementBuilder told, AgreementBuilder accession) {
        List<SentenceItems> joined = accession.sentences();
        return told.first().sentence().index() - joined.get(joined.size() - 1).index() <= SOON;
    }

    private static boolean isOrganization(AgentRef party, Optional<String> id) {
        return id.isPresent() && party.equals(new AgentRef.Known(id.get()));
    }

    /** Whether it is the country that joins, or the host, or one of its bodies. */
    private boolean isOf(AgreementBuilder accession, AgentRef party) {
        Optional<Accord> accord = accession.accord().map(accords::get);
        Optional<String> host = accord.flatMap(Accord::hostCode);
        return joins(accession, party)
                || isOrganization(party, accord.flatMap(Accord::hostOrganization))
                || (host.isPresent() && parties.countryOf(party).equals(host));
    }

    /** Whether it is the country that joins, or the government by which it does. */
    private static boolean joins(AgreementBuilder accession, AgentRef party) {
        return party instanceof AgentRef.Country country
                && accession.parties().contains(new AgentRef.Country(country.code(), false));
    }

    /** "A joins B's accord. A already takes part under a cooperation agreement": with B, which is not said again. */
    Optional<List<AgentRef>> ofJoining(Draft draft, List<AgentRef> named, List<AgreementBuilder> built) {
        boolean plain = draft.type() == AgreementType.COOPERATION_AGREEMENT
                && !draft.generic()
                && !Instrument.isPlural(draft.anchor());
        if (!isHeld(draft) || !plain || named.size() != 1) {
            return Optional.empty();
        }
        AgentRef country = named.get(0);
        return built.stream()
                .filter(builder -> builder.accord().isPresent() && joins(builder, country))
                .flatMap(builder -> accords.get(builder.accord().get()).hostOrganization().stream())
                .findFirst()
                .map(host -> List.of(country, new AgentRef.Known(host)));
    }

    /** "A takes part under a cooperation agreement (signed in 2007)": it is there already. */
    private static boolean isHeld(Draft draft) {
        return draft.statusAssumed() || draft.isHolding() || (draft.basis() && !draft.definite());
    }

    /** Why nobody joins. */
    String lacksCountry(Draft draft) {
        return "no country joins"
                + accords.get(draft.accord().orElseThrow())
                        .hostCode()
                        .map(code -> "; " + code + " is the host")
                        .orElse("");
    }
}
