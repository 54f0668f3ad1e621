package org.spacecoop.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;

/** Tells for whom people act, by their posts. For one release. */
final class Envoys {

    private final PartyReader parties;

    Envoys(PartyReader parties) {
        this.parties = parties;
    }

    /** The country in whose name someone with such a post acts: the one that the post itself names. */
    Optional<String> countryOf(PersonSpan envoy, SentenceItems sentence) {
        Optional<String> named = within(envoy, sentence)
                .filter(CountryMention.class::isInstance)
                .map(mention -> ((CountryMention) mention).code())
                .findFirst();
        return named.or(() -> within(envoy, sentence)
                        .filter(OrganizationMention.class::isInstance)
                        .flatMap(mention -> ((OrganizationMention) mention).countryCode().stream())
                        .filter(code -> code.length() == 2)
                        .findFirst())
                .or(() ->
                        parties.countryOfPost(envoy.person().role().orElse("")).flatMap(parties::countryOf));
    }

    /** The organisation, else the country, that someone's post names first. */
    Optional<AgentRef> sender(PersonSpan envoy, SentenceItems sentence) {
        String post = envoy.person().role().orElse("").toLowerCase(Locale.ROOT);
        boolean minister = post.contains("minist") || post.contains("secretar");
        return within(envoy, sentence)
                .filter(mention -> !(minister
                        && mention instanceof OrganizationMention subject
                        && subject.certainty() == OrganizationMention.Certainty.BARE))
                .flatMap(mention -> parties.party(mention).stream())
                .findFirst()
                .or(() -> parties.countryOfPost(post));
    }

    private static Stream<Mention> within(PersonSpan person, SentenceItems sentence) {
        return sentence.annotated().mentions().stream()
                .filter(mention -> mention != person
                        && mention.start() >= person.coverStart()
                        && mention.end() <= person.coverEnd());
    }
}
