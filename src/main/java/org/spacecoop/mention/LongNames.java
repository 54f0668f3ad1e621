package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.vocabulary.OrganizationKind;

/**
 * Reads a long name to its end where an acronym in brackets closes it: "National Office for Tides and Waves (NOTW)". An
 * acronym that is known tells whose name it is, in whatever language. For one block of text.
 */
final class LongNames {

    private static final int LONGEST_TAIL = 80;

    /** What stands between a country and its body. */
    private static final Set<String> OWN = Set.of("'s ", "’s ", " ");

    private final String block;
    private final NameJoints joints;

    LongNames(String block, NameJoints joints) {
        this.joints = joints;
        this.block = block;
    }

    /** The mentions in text order, such names read whole. */
    List<Mention> read(List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof OrganizationMention name
                    && name.id().isEmpty()
                    && name.certainty() != Certainty.BARE) {
                extend(read, i, name);
            }
        }
        return read;
    }

    /** The mentions in text order, descriptions that are but the beginning of a name written small read whole. */
    List<Mention> readSmall(List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof OrganizationMention known) {
                ofItsOwn(read, i, known);
            }
        }
        return read;
    }

    /** "la agencia chilena de mareas y puertos (AMP)": a description that goes on to another acronym is another body's name. */
    private void ofItsOwn(List<Mention> mentions, int i, OrganizationMention known) {
        if (!Character.isLowerCase(block.charAt(known.start())) || !isBracketNear(known)) {
            return;
        }
        Matcher tail = joints.smallTail().matcher(block).region(known.end(), block.length());
        boolean other = tail.lookingAt()
                && tail.end() - known.end() <= LONGEST_TAIL
                && !known.acronym().filter(tail.group(2)::equals).isPresent();
        boolean named = other
                && mentions.stream()
                        .anyMatch(within -> within.start() > known.start()
                                && within.start() < tail.end()
                                && within instanceof OrganizationMention body
                                && body.id().isPresent());
        if (other && !named) {
            mentions.removeIf(within -> within.start() > known.start() && within.start() < tail.end());
            String full = block.substring(known.start(), tail.end(1)).stripTrailing();
            mentions.set(
                    i,
                    new OrganizationMention(
                            known.start(),
                            tail.end(),
                            Optional.empty(),
                            full,
                            Optional.of(tail.group(2)),
                            OrganizationKind.GOVERNMENT,
                            known.countryCode(),
                            Certainty.HEADED));
        }
    }

    /** Whether a bracket opens behind a name, near enough to close it: asked first, being cheaper than the patterns. */
    private boolean isBracketNear(OrganizationMention name) {
        int bracket = block.indexOf(" (", name.end());
        return bracket > name.end() && bracket - name.end() <= LONGEST_TAIL;
    }

    private void extend(List<Mention> mentions, int i, OrganizationMention name) {
        if (!isBracketNear(name)) {
            return;
        }
        Matcher tail = joints.tail().matcher(block).region(name.end(), block.length());
        if (!tail.lookingAt()) {
            return;
        }
        int open = tail.start(2);
        String full = block.substring(name.start(), open - 2);
        List<Mention> within = mentions.subList(i + 1, mentions.size()).stream()
                .takeWhile(other -> other.start() < tail.end())
                .toList();
        boolean others = within.stream()
                .filter(other -> other.start() < open)
                .anyMatch(other -> (other instanceof OrganizationMention known && known.certainty() == Certainty.KNOWN)
                        || isOfOwn(other, tail.group(2), open - 2));
        OrganizationMention meant = within.stream()
                .filter(other -> other.start() == open && other instanceof OrganizationMention)
                .map(OrganizationMention.class::cast)
                .filter(other -> other.id().isPresent() && !isOfAnother(other, within, open))
                .findFirst()
                .orElse(isOf(mentions, i, tail.group(2), full) ? name.named(full) : name);
        if (!others && !meant.equals(name)) {
            mentions.removeAll(within);
            int end = meant.id().isPresent() ? tail.end() : open - 2;
            mentions.set(i, ofCountry(meant, within, open).at(name.start(), end));
        }
    }

    /** "Tide Council and the Peru Space Office (PSO)": the bracket is that of a name that begins within. */
    private boolean isOfOwn(Mention within, String acronym, int end) {
        return within.end() <= end
                && block.charAt(within.start()) == acronym.charAt(0)
                && NameFolding.abbreviates(acronym, block.substring(within.start(), end));
    }

    /** Whether an acronym is that of the name, or of the name with its country before it: "Peru's Board of Tides (PBT)". */
    private boolean isOf(List<Mention> mentions, int i, String acronym, String full) {
        if (NameFolding.abbreviates(acronym, full)) {
            return true;
        }
        return i > 0
                && mentions.get(i - 1) instanceof CountryMention country
                && OWN.contains(block.substring(
                        country.end(), Math.max(country.end(), mentions.get(i).start())))
                && block.charAt(country.start()) == acronym.charAt(0)
                && NameFolding.abbreviates(acronym.substring(1), full);
    }

    private static OrganizationMention ofCountry(OrganizationMention name, List<Mention> within, int open) {
        return within.stream()
                .filter(other -> other instanceof CountryMention && other.end() == open - 2)
                .map(other -> name.of(((CountryMention) other).code()))
                .findFirst()
                .orElse(name);
    }

    /** "Tide Centre of Peru (TC)": of the country that ends the name, whoever else is abbreviated so. */
    private static boolean isOfAnother(OrganizationMention known, List<Mention> within, int open) {
        return within.stream()
                .anyMatch(other -> other instanceof CountryMention country
                        && country.end() == open - 2
                        && known.kind() != OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION
                        && known.countryCode()
                                .filter(code -> !code.equals(country.code()))
                                .isPresent());
    }
}
