package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.claim.rule.Words;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.gazetteer.Organization;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.vocabulary.OrganizationKind;

/** Reads "the space agencies of A and B" and "A's space agency" as the agencies, not as the countries. Safe to share. */
final class NationalAgencies {

    private static final int FARTHEST = 12;

    private final WordClasses classes;
    private final Gazetteer gazetteer;

    NationalAgencies(WordClasses classes, Gazetteer gazetteer) {
        this.classes = classes;
        this.gazetteer = gazetteer;
    }

    /** The agency that is meant where a country is named, if one is. */
    Optional<AgentRef> of(CountryMention country, AnnotatedSentence sentence, String language) {
        List<Item> words = Words.of(sentence);
        boolean meant = isOwner(country, words)
                || isListed(country, sentence, words)
                || isCounterpart(country, sentence, words);
        return meant ? Optional.of(agency(country.code(), language)) : Optional.empty();
    }

    /** "Norway's space agency". */
    private boolean isOwner(CountryMention country, List<Item> words) {
        int next = indexAt(words, country.end());
        int owned = next >= 0 && classes.lengthAt("possessive", words, next) > 0 ? next + 1 : next;
        return owned >= 0 && classes.lengthAt("own-agency", words, owned) > 0;
    }

    /** "the agency and its Norwegian counterpart". */
    private boolean isCounterpart(CountryMention country, AnnotatedSentence sentence, List<Item> words) {
        int next = indexAt(words, country.end());
        return country.form() == CountryMention.Form.ADJECTIVE
                && next >= 0
                && classes.lengthAt("counterpart", words, next) > 0
                && sentence.mentions(OrganizationMention.class)
                        .anyMatch(other ->
                                other.kind() == OrganizationKind.SPACE_AGENCY && other.start() < country.start());
    }

    /** "the space agencies of Norway, Peru and Chile": up to the phrase there are only names and what joins them. */
    private boolean isListed(CountryMention country, AnnotatedSentence sentence, List<Item> words) {
        int at = indexAt(words, country.start());
        for (int i = at - 1; i >= 0 && at - i <= FARTHEST; i--) {
            int length = classes.lengthAt("agencies-of", words, i);
            if (length > 0 && i + length <= at) {
                return joins(words.subList(i + length, at), sentence);
            }
        }
        return false;
    }

    private boolean joins(List<Item> between, AnnotatedSentence sentence) {
        return between.stream()
                .allMatch(word -> classes.lengthAt("list", List.of(word), 0) > 0
                        || sentence.mentions(CountryMention.class)
                                .anyMatch(known -> known.start() <= word.start() && word.end() <= known.end()));
    }

    private static int indexAt(List<Item> words, int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= offset) {
                return i;
            }
        }
        return -1;
    }

    private AgentRef agency(String code, String language) {
        List<Organization> agencies = gazetteer.organizations().stream()
                .filter(organization -> organization.kind() == OrganizationKind.SPACE_AGENCY
                        && organization.countryCode().equals(Optional.of(code))
                        && organization.validUntil().isEmpty())
                .toList();
        return agencies.size() == 1
                ? new AgentRef.Known(agencies.get(0).id())
                : new AgentRef.Named(
                        "Space agency of " + label(code),
                        Optional.empty(),
                        OrganizationKind.SPACE_AGENCY,
                        Optional.of(code),
                        Optional.empty(),
                        language);
    }

    private String label(String code) {
        return gazetteer.countries().stream()
                .filter(country -> country.code().equals(code))
                .map(country -> country.label())
                .findFirst()
                .orElse(code);
    }
}
