package org.spacecoop.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.claim.rule.Words;
import org.spacecoop.gazetteer.Country;
import org.spacecoop.gazetteer.Gazetteer;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;

/**
 * The country from which a release is told, for what names none: "die Bundesregierung", "der Bundesminister". For one
 * release.
 */
final class Homeland {

    private static final String GERMAN = "de";
    private static final String FEDERAL = "federal";
    private static final String MINISTER = "home-minister";
    private static final String FEDERAL_STATES = "federal-states";

    private final Optional<String> dateline;
    private final WordClasses classes;

    private final Gazetteer gazetteer;
    private final boolean german;
    private final Map<String, Integer> counts = new TreeMap<>();

    Homeland(
            List<AnnotatedSentence> sentences,
            Optional<String> dateline,
            WordClasses classes,
            Gazetteer gazetteer,
            String language) {
        this.german = language.startsWith(GERMAN);
        this.gazetteer = gazetteer;
        this.dateline = dateline;
        this.classes = classes;
        sentences.forEach(sentence -> codes(sentence).forEach(code -> counts.merge(code, 1, Integer::sum)));
    }

    /** The country of the place in the dateline. */
    Optional<String> dateline() {
        return dateline;
    }

    /** The country that is meant where a sentence names one as "die Bundesregierung". */
    Optional<String> federal(CountryMention country, AnnotatedSentence sentence) {
        String printed = sentence.sentence().block().text().text().substring(country.start(), country.end());
        return isFederal(printed) ? mostSpokenOf().or(this::usual) : Optional.empty();
    }

    /** The country of someone with such a post as "Bundesminister"; of a mere minister, the one of the release. */
    Optional<String> ofPost(String post) {
        if (isFederal(post)) {
            return mostSpokenOf().or(this::usual);
        }
        if (!classes.within(MINISTER, Words.of(post), 0, Integer.MAX_VALUE)) {
            return Optional.empty();
        }
        return german ? mostSpokenOf().filter(this::isAtHome) : dateline.filter(this::isSpokenOfMost);
    }

    /** A visitor's country is named beside the minister of it, so the one of the place must be named as often. */
    private boolean isSpokenOfMost(String country) {
        int count = counts.getOrDefault(country, 0);
        return count > 0 && counts.values().stream().allMatch(other -> other <= count);
    }

    private boolean isFederal(String text) {
        return german && classes.within(FEDERAL, Words.of(text), 0, Integer.MAX_VALUE);
    }

    /** The federation where the release is datelined, else the one of which it speaks most. */
    private Optional<String> mostSpokenOf() {
        if (dateline.filter(this::isFederation).isPresent()) {
            return dateline;
        }
        return counts.entrySet().stream()
                .filter(entry -> isFederation(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** A text that speaks of another country far more than of the federation has that one's ministers in mind. */
    private boolean isAtHome(String federation) {
        return dateline.equals(Optional.of(federation))
                || counts.values().stream().allMatch(count -> count <= 3 * counts.getOrDefault(federation, 0));
    }

    /** The federation that the gazetteer calls so. */
    private Optional<String> usual() {
        return gazetteer.countries().stream()
                .filter(country -> country.names().stream().anyMatch(name -> isFederal(name.text())))
                .map(Country::code)
                .findFirst();
    }

    private Stream<String> codes(AnnotatedSentence sentence) {
        Stream<String> countries = sentence.mentions(CountryMention.class).map(CountryMention::code);
        Stream<String> organizations =
                sentence.mentions(OrganizationMention.class).flatMap(name -> name.countryCode().stream());
        return Stream.concat(countries, organizations);
    }

    private boolean isFederation(String code) {
        return classes.within(FEDERAL_STATES, Words.of(code.toLowerCase(Locale.ROOT)), 0, 1);
    }
}
