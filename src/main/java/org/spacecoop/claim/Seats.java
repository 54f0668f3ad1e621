package org.spacecoop.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.vocabulary.OrganizationKind;

/** Tells whose a ministry is from where it stands: "the Ministry of Tides (MT) in Callao, Peru". */
final class Seats {

    private final Pattern leads;
    private final Pattern lists;

    Seats(Lexicon lexicon) {
        leads = Pattern.compile("(?: \\([^)]{2,12}\\))? (?:" + String.join("|", lexicon.strings("seat-in")) + ") ");
        lists = Pattern.compile(", (?:(?:" + String.join("|", lexicon.strings("seat-articles")) + ") )?");
    }

    /** The countries of the ministries of a sentence that are named with their place, by the names of the ministries. */
    Map<String, String> ofMinistries(AnnotatedSentence sentence) {
        Map<String, String> countries = new LinkedHashMap<>();
        List<Mention> mentions = sentence.mentions();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (mentions.get(i) instanceof OrganizationMention ministry
                    && ministry.kind() == OrganizationKind.MINISTRY
                    && ministry.countryCode().isEmpty()
                    && leads.matcher(between(sentence, ministry, mentions.get(i + 1)))
                            .matches()) {
                country(sentence, mentions, i + 1).ifPresent(code -> countries.putIfAbsent(ministry.name(), code));
            }
        }
        return countries;
    }

    /** The country of a place, or the one named behind it. */
    private Optional<String> country(AnnotatedSentence sentence, List<Mention> mentions, int place) {
        Mention seat = mentions.get(place);
        if (seat instanceof PlaceMention known && known.countryCode().isPresent()) {
            return known.countryCode();
        }
        boolean named = place + 1 < mentions.size()
                && mentions.get(place + 1) instanceof CountryMention
                && lists.matcher(between(sentence, seat, mentions.get(place + 1)))
                        .matches();
        return named
                ? Optional.of(((CountryMention) mentions.get(place + 1)).code())
                : Optional.of(seat)
                        .filter(CountryMention.class::isInstance)
                        .map(country -> ((CountryMention) country).code());
    }

    private static String between(AnnotatedSentence sentence, Mention one, Mention next) {
        String text = sentence.sentence().block().text().text();
        return one.end() <= next.start() ? text.substring(one.end(), next.start()) : "";
    }
}
