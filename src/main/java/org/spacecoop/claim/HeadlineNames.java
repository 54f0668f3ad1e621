package org.spacecoop.claim;

import java.util.List;

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
                .anyMatch(named ->
                        parties.isOne(told, named) || parties.areOfOneState(told, named) || isShortFor(told, named));
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
}
