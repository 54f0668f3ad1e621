package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.mention.Mention.CountryMention;

/** Tells by which names a headline calls those whom the text names in full. For one release. */
final class HeadlineNames {

    private final PartyReader parties;

    HeadlineNames(PartyReader parties) {
        this.parties = parties;
    }

    /** Whether the text tells what the headline does, one party being another body of the country that the headline names. */
    boolean isNamedFully(AgreementBuilder headline, AgreementBuilder full) {
        List<AgentRef> told = headline.parties();
        return Retelling.isNews(full)
                && !Retelling.isOnlyHeadline(full)
                && full.accord().isEmpty()
                && (full.type() == headline.type() || full.isGeneric() || headline.isGeneric())
                && told.size() == full.parties().size()
                && ((told.stream().anyMatch(t -> full.parties().stream().anyMatch(f -> parties.isOne(t, f)))
                                && told.stream().allMatch(t -> isToldBy(t, full)))
                        || areNamedByCountries(told, full));
    }

    private boolean isToldBy(AgentRef told, AgreementBuilder full) {
        return full.parties().stream()
                .anyMatch(named -> parties.isOne(told, named)
                        || parties.areOfOneState(told, named)
                        || isShortFor(told, named)
                        || isEuropes(told, named));
    }

    /** "Quillfort wins EU satellite contract": the EU pays, its buyer is the European agency. */
    private boolean isEuropes(AgentRef told, AgentRef named) {
        return parties.countryOf(told).equals(Optional.of("EU"))
                && parties.countryOf(named).equals(Optional.of("ESA"));
    }

    /** "Space Agency, EB sign agreement": at home everybody knows whose it is. */
    private boolean isShortFor(AgentRef told, AgentRef named) {
        return told instanceof AgentRef.Named bare
                && bare.countryCode().isEmpty()
                && bare.name().indexOf(' ') > 0
                && parties.name(named).endsWith(" " + bare.name());
    }

    /** "Peru, Chile ink contract", "Quillfort signs deal with Chile" over a text where one signs whose country is not told. */
    private boolean areNamedByCountries(List<AgentRef> told, AgreementBuilder full) {
        boolean country =
                told.size() == 2 && told.stream().anyMatch(t -> t instanceof AgentRef.Country && !isToldBy(t, full));
        List<AgentRef> abroad = full.parties().stream()
                .filter(named -> told.stream().noneMatch(t -> parties.areOfOneState(t, named)))
                .toList();
        return country
                && told.stream().anyMatch(t -> isToldBy(t, full))
                && abroad.size() == 1
                && parties.countryOf(abroad.get(0)).isEmpty()
                && full.parties().stream().noneMatch(AgentRef.Country.class::isInstance);
    }

    /**
     * The two states whose agreement a headline announces, where bodies of theirs sign it: "Peru, Norway sign protocol": an older one
     * is theirs, too, whichever bodies they had then. Else those whom the agreement binds.
     */
    List<AgentRef> states(AgreementBuilder news) {
        List<AgentRef> states = news.drafts().stream()
                .filter(Draft::isTitle)
                .map(Draft::parties)
                .filter(named -> named.size() == 2 && named.stream().allMatch(CountryMention.class::isInstance))
                .findFirst()
                .map(named -> named.stream()
                        .<AgentRef>map(country -> new AgentRef.Country(((CountryMention) country).code(), false))
                        .toList())
                .orElse(List.of());
        boolean theirs = states.size() == 2
                && news.parties().size() == 2
                && news.parties().stream().noneMatch(AgentRef.Country.class::isInstance)
                && states.stream()
                        .allMatch(
                                state -> news.parties().stream().anyMatch(body -> parties.areOfOneState(state, body)));
        return theirs ? states : news.parties();
    }
}
