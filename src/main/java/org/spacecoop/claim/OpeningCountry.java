package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.release.BlockKind;

/** Tells whose cabinet a release speaks of that names none: headline and first sentence do. For one release. */
final class OpeningCountry {

    private final PartyReader parties;
    private final List<SentenceItems> sentences;

    OpeningCountry(PartyReader parties, List<SentenceItems> sentences) {
        this.parties = parties;
        this.sentences = sentences;
    }

    /** The only country that headline and first sentence name, but for those told; else the only one whose bodies they name. */
    Optional<AgentRef> country(List<AgentRef> told) {
        Optional<SentenceItems> first = sentences.stream()
                .filter(sentence -> sentence.blockKind() == BlockKind.PARAGRAPH)
                .findFirst();
        List<SentenceItems> opening = sentences.stream()
                .filter(sentence -> sentence.blockKind() == BlockKind.TITLE || first.equals(Optional.of(sentence)))
                .toList();
        Stream<String> countries = opening.stream()
                .flatMap(sentence -> sentence.annotated().mentions(CountryMention.class))
                .map(CountryMention::code);
        Stream<String> bodies = opening.stream()
                .flatMap(sentence -> sentence.annotated().mentions(OrganizationMention.class))
                .filter(body -> body.kind().isOfState())
                .flatMap(body -> body.countryCode().stream());
        return only(countries, told).or(() -> only(bodies, told));
    }

    private Optional<AgentRef> only(Stream<String> countries, List<AgentRef> told) {
        List<String> codes = countries
                .filter(code -> told.stream()
                        .noneMatch(party -> parties.countryOf(party).equals(Optional.of(code))))
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(new AgentRef.Country(codes.get(0), true)) : Optional.empty();
    }
}
