package org.spacecoop.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads what stands in brackets behind a name: "Example Agency (EA)", "Example Tides (Norway)"; and acronyms told without
 * them: "Example Agency, or EA,".
 */
final class NameBrackets {

    private final String block;
    private final StateWords words;

    NameBrackets(String block, StateWords words) {
        this.block = block;
        this.words = words;
    }

    /** Joins the name at an index with what is told of it behind. */
    void read(List<Mention> mentions, int i) {
        bracket(mentions, i);
        orAcronym(mentions, i);
        seatInBrackets(mentions, i);
    }

    /** "Example Agency (EA)" and "EA (Example Agency)" are one mention of the one that is better known. */
    private void bracket(List<Mention> mentions, int i) {
        if (!(mentions.get(i) instanceof OrganizationMention name)
                || !follows(name.end(), " (")
                || isPolitician(name)) {
            return;
        }
        int open = name.end() + 2;
        int close = block.indexOf(')', open);
        if (close < 0 || close - open > 80) {
            return;
        }
        String inside = block.substring(open, close);
        boolean stranger = name.certainty() == Certainty.BARE
                && i + 1 < mentions.size()
                && mentions.get(i + 1) instanceof OrganizationMention other
                && other.certainty() == Certainty.KNOWN
                && other.start() == open
                && !NameFolding.abbreviates(inside, name.name());
        if ((Acronyms.isOf(inside, name) && !stranger) || isCompatriotInBrackets(mentions, i, name, close)) {
            OrganizationMention known = compatriot(mentions, i, name).orElse(name);
            removeWithin(mentions, i + 1, close);
            mentions.set(i, withAcronym(known.at(name.start(), close + 1), inside, close + 1));
        } else if (i + 1 < mentions.size()
                && mentions.get(i + 1) instanceof OrganizationMention full
                && full.start() == open
                && full.end() >= close - 1
                && NameFolding.fold(block.substring(name.start(), name.end())).indexOf(' ') < 0
                && !isPlaceInRegion(name, full)) {
            OrganizationMention better = name.id().isPresent() ? name : full;
            String acronym = block.substring(name.start(), name.end());
            mentions.remove(i + 1);
            mentions.set(i, withAcronym(better.at(name.start(), close + 1), acronym, close + 1));
        }
    }

    /** "the antenna in Quillavila (Quillon)": two names that nothing makes those of bodies are those of a place and its region. */
    private boolean isPlaceInRegion(OrganizationMention name, OrganizationMention region) {
        String before = block.substring(0, name.start()).stripTrailing();
        return name.certainty() == Certainty.BARE
                && region.certainty() == Certainty.BARE
                && !Acronyms.isOne(name.name())
                && !Acronyms.isOne(region.name())
                && words.links().placing().contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** "economy minister Ada Example (PDX)": a person, whose party the brackets hold. */
    private boolean isPolitician(OrganizationMention name) {
        String before = block.substring(0, name.start()).stripTrailing();
        return name.certainty() == Certainty.BARE
                && words.politicians().contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** "the Norwegian Tide Board, or NTB,": as agencies of news write it. */
    private void orAcronym(List<Mention> mentions, int i) {
        if (!(mentions.get(i) instanceof OrganizationMention name)
                || name.certainty() == Certainty.BARE
                || !follows(name.end(), words.links().or())) {
            return;
        }
        int from = name.end() + words.links().or().length();
        int to = from;
        while (to < block.length() && Character.isLetterOrDigit(block.charAt(to))) {
            to++;
        }
        String acronym = block.substring(from, to);
        boolean closed = to == block.length() || block.charAt(to) == ',' || block.charAt(to) == '.';
        if (closed && Acronyms.isOne(acronym) && NameFolding.abbreviates(acronym, name.name())) {
            removeWithin(mentions, i + 1, to);
            mentions.set(i, withAcronym(name.at(name.start(), to), acronym, to));
        }
    }

    /** "Quillfort Tides (Norway)", "Quillfort Tides (Oslo)": a name with its country or seat in brackets. */
    private void seatInBrackets(List<Mention> mentions, int i) {
        if (i + 1 >= mentions.size()
                || !(mentions.get(i) instanceof OrganizationMention name)
                || mentions.get(i + 1).start() != name.end() + 2
                || !follows(name.end(), " (")
                || !follows(mentions.get(i + 1).end(), ")")) {
            return;
        }
        int end = mentions.get(i + 1).end() + 1;
        if (mentions.get(i + 1) instanceof CountryMention country && country.form() == Form.NAME) {
            OrganizationMention home =
                    name.id().isEmpty() ? name.of(country.code()).sure() : name;
            mentions.set(i, home.at(name.start(), end));
            mentions.remove(i + 1);
        } else if (mentions.get(i + 1) instanceof PlaceMention) {
            mentions.set(i, name.at(name.start(), end));
            mentions.remove(i + 1);
        }
    }

    /** "Agencia Espacial del Perú (CONIDA)": the known organisation in the brackets, if it is of the same country. */
    private static Optional<OrganizationMention> compatriot(List<Mention> mentions, int i, OrganizationMention name) {
        return i + 1 < mentions.size()
                        && mentions.get(i + 1) instanceof OrganizationMention inside
                        && inside.id().isPresent()
                        && (name.id().isEmpty() || isDescribed(name, inside))
                        && (name.countryCode().isPresent()
                                ? inside.countryCode().equals(name.countryCode())
                                : isEndOf(name.name(), inside.name()) || isInOtherWords(name.name(), inside.name()))
                ? Optional.of(inside)
                : Optional.empty();
    }

    /** "die norwegische Raumfahrtagentur (NTB)": how a country's agency is described may mean another body of it. */
    private static boolean isDescribed(OrganizationMention name, OrganizationMention inside) {
        return name.kind() == OrganizationKind.SPACE_AGENCY
                && name.countryCode().isPresent()
                && inside.start() == name.end() + 2
                && !NameFolding.abbreviates(inside.name(), name.name());
    }

    /** "Tide Research Organization (PTRO)" is the Peruvian Tide Research Organization. */
    private static boolean isEndOf(String name, String full) {
        return name.indexOf(' ') > 0 && NameFolding.fold(full).endsWith(" " + NameFolding.fold(name));
    }

    /** "Intergovernmental Office of Harbour Affairs" for "... for Harbour Affairs": all words are the same but those that link. */
    private static boolean isInOtherWords(String name, String full) {
        Set<String> words = NameFolding.majorWords(name);
        return words.size() > 2 && words.equals(NameFolding.majorWords(full));
    }

    /** "Norwegian Space Office (Quillspace)": a known name fills the brackets. */
    private static boolean isCompatriotInBrackets(List<Mention> mentions, int i, OrganizationMention name, int close) {
        return name.certainty() != Certainty.BARE
                && compatriot(mentions, i, name)
                        .filter(inside -> inside.start() == name.end() + 2 && inside.end() == close)
                        .isPresent();
    }

    private static OrganizationMention withAcronym(OrganizationMention name, String acronym, int end) {
        return name.at(name.start(), end).sure().abbreviated(acronym);
    }

    private static void removeWithin(List<Mention> mentions, int from, int end) {
        while (from < mentions.size() && mentions.get(from).start() < end) {
            mentions.remove(from);
        }
    }

    private boolean follows(int at, String text) {
        return block.startsWith(text, at);
    }
}
