package org.spacecoop.mention;

import java.util.List;
import java.util.Optional;
import org.spacecoop.mention.Mention.AccordMention;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.PersonSpan;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.mention.Mention.ReferenceMention;
import org.spacecoop.release.Release;

/** Mentions in few words, for tests to compare. */
final class Shown {

    static final MentionFinder FINDER = new MentionFinder(InventedReleases.HOME, InventedReleases.GAZETTEER);

    private Shown() {}

    /** All mentions of a release. */
    static List<String> mentions(Release release) {
        return FINDER.find(release).stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .map(Shown::of)
                .toList();
    }

    /** All mentions in running text. */
    static List<String> mentions(String... paragraphs) {
        return mentions(InventedReleases.release(paragraphs));
    }

    /** The mentions of the last paragraph. */
    static List<String> last(String... paragraphs) {
        List<AnnotatedSentence> sentences = FINDER.find(InventedReleases.release(paragraphs));
        return sentences.get(sentences.size() - 1).mentions().stream()
                .map(Shown::of)
                .toList();
    }

    static String of(Mention mention) {
        if (mention instanceof CountryMention country) {
            return country.code() + " " + country.form();
        }
        if (mention instanceof OrganizationMention organization) {
            return organization.name() + optional(" (", organization.acronym(), ")")
                    + optional(" of ", organization.countryCode(), "") + " " + organization.certainty();
        }
        if (mention instanceof InstrumentMention instrument) {
            return instrument.type()
                    + (instrument.definite() ? " definite" : "")
                    + (instrument.plural() ? " plural" : "")
                    + (instrument.generic() ? " generic" : "");
        }
        if (mention instanceof PlaceMention place) {
            return "in " + place.name() + optional(" ", place.countryCode(), "");
        }
        if (mention instanceof AccordMention accord) {
            return accord.id();
        }
        if (mention instanceof ReferenceMention reference) {
            return reference.referent().name();
        }
        return mention instanceof PersonSpan person ? person.person().name() : mention.toString();
    }

    private static String optional(String before, Optional<String> value, String after) {
        return value.map(text -> before + text + after).orElse("");
    }
}
