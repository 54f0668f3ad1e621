package org.spacecoop.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.person.PersonMention;
import org.spacecoop.vocabulary.OrganizationKind;

/** Tells for whom people act, by their posts. For one release. */
final class Envoys {

    private final PartyReader parties;

    Envoys(PartyReader parties) {
        this.parties = parties;
    }

    /** The country in whose name someone with such a post acts: the one that the post itself names. */
    Optional<String> countryOf(PersonSpan envoy, SentenceItems sentence) {
        Optional<String> named = within(envoy, sentence.annotated())
                .filter(CountryMention.class::isInstance)
                .map(mention -> ((CountryMention) mention).code())
                .findFirst();
        return named.or(() -> within(envoy, sentence.annotated())
                        .filter(OrganizationMention.class::isInstance)
                        .flatMap(mention -> ((OrganizationMention) mention).countryCode().stream())
                        .filter(code -> code.length() == 2)
                        .findFirst())
                .or(() ->
                        parties.countryOfPost(envoy.person().role().orElse("")).flatMap(parties::countryOf));
    }

    /** The organisation, else the country, that someone's post names first. */
    Optional<AgentRef> sender(PersonSpan envoy, SentenceItems sentence) {
        return sender(envoy, sentence.annotated())
                .or(() -> envoy.person().role().isPresent() ? Optional.empty() : senderElsewhere(envoy));
    }

    /** "Berg signed ...": whom a person acts for whose post another sentence tells. */
    private Optional<AgentRef> senderElsewhere(PersonSpan envoy) {
        return parties.sentences()
                .flatMap(sentence -> sentence.mentions(PersonSpan.class)
                        .filter(other ->
                                other.person().name().equals(envoy.person().name()))
                        .filter(other -> other.person().role().isPresent())
                        .flatMap(other -> sender(other, sentence).stream()))
                .findFirst();
    }

    private Optional<AgentRef> sender(PersonSpan envoy, AnnotatedSentence sentence) {
        String post = envoy.person().role().orElse("").toLowerCase(Locale.ROOT);
        boolean minister = post.contains("minist") || post.contains("secretar");
        List<Mention> named = within(envoy, sentence).toList();
        boolean known = named.stream().anyMatch(mention -> !isBare(mention));
        List<AgentRef> senders = named.stream()
                .filter(mention -> !((minister || known) && isBare(mention)))
                .filter(mention -> !(minister && isUnknownCompany(mention)))
                .filter(mention -> minister || !isHomeOfNext(mention, named, sentence))
                .flatMap(mention -> parties.party(mention).stream())
                .distinct()
                .toList();
        return mostSpokenOf(senders, sentence)
                .or(() -> senders.stream().findFirst())
                .or(() -> parties.countryOfPost(post));
    }

    /** "secretary of the Department of Tides and EA chairman": of two bodies that one heads, the one of which the release tells. */
    private Optional<AgentRef> mostSpokenOf(List<AgentRef> senders, AnnotatedSentence own) {
        if (senders.size() != 2 || senders.stream().anyMatch(AgentRef.Country.class::isInstance)) {
            return Optional.empty();
        }
        long first = timesNamed(senders.get(0), own);
        long second = timesNamed(senders.get(1), own);
        return first < 2 && second > 1 + first ? Optional.of(senders.get(1)) : Optional.empty();
    }

    private long timesNamed(AgentRef body, AnnotatedSentence own) {
        return parties.sentences()
                .filter(sentence -> !sentence.equals(own))
                .flatMap(sentence -> sentence.mentions(OrganizationMention.class))
                .flatMap(mention -> parties.party(mention).stream())
                .filter(body::equals)
                .count();
    }

    /** "Director of Navigation of the EA": what looks like a name may be what somebody is in charge of. */
    private static boolean isBare(Mention mention) {
        return mention instanceof OrganizationMention subject
                && subject.certainty() == OrganizationMention.Certainty.BARE;
    }

    /** "Minister for Advanced Technology": what looks like a company's name is the portfolio. */
    private static boolean isUnknownCompany(Mention mention) {
        return mention instanceof OrganizationMention portfolio
                && portfolio.kind() == OrganizationKind.COMPANY
                && portfolio.id().isEmpty();
    }

    /** "CEO of Italian satellite maker Quillfort": the country tells whose company it is, not for whom the CEO acts. */
    private static boolean isHomeOfNext(Mention mention, List<Mention> named, AnnotatedSentence sentence) {
        int next = named.indexOf(mention) + 1;
        return mention instanceof CountryMention country
                && next < named.size()
                && named.get(next) instanceof OrganizationMention organization
                && organization.countryCode().filter(country.code()::equals).isPresent()
                && sentence.sentence()
                                .block()
                                .text()
                                .text()
                                .substring(mention.end(), organization.start())
                                .indexOf(',')
                        < 0;
    }

    /** What a post names; of "his Chilean counterpart, EA Director A" what stands nearer to the name. */
    private static Stream<Mention> within(PersonSpan person, AnnotatedSentence sentence) {
        List<Mention> named =
                sentence.mentions().stream().filter(person::covers).toList();
        List<Mention> own = named.stream().filter(person::isOfParty).toList();
        if (!own.isEmpty()) {
            return own.stream();
        }
        int part = lastPartBefore(person);
        List<Mention> nearer =
                named.stream().filter(mention -> mention.start() >= part).toList();
        return (part > 0 && !nearer.isEmpty() ? nearer : named).stream();
    }

    /** Where the last of several posts before a name begins; 0 if there is but one, or if they follow it. */
    private static int lastPartBefore(PersonSpan person) {
        PersonMention mention = person.person();
        int comma = mention.role().orElse("").lastIndexOf(", ");
        return comma > 0 && mention.roleStart() < mention.start() ? mention.roleStart() + comma : 0;
    }
}
