package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.OrganizationMention;

/**
 * Reads a name in which an "and" stands whole where the acronym behind it is that of both halves: "Quillon Posts and
 * Harbours Corp. (QPHC)". For one block of text.
 */
final class JointNames {

    private static final Pattern ACRONYM = Pattern.compile(" \\((\\p{Lu}[\\p{L}-]{2,11})\\)");

    private static final int LONGEST = 80;

    private final String block;
    private final NameJoints joints;

    JointNames(String block, NameJoints joints) {
        this.joints = joints;
        this.block = block;
    }

    /** The mentions in text order, such names read whole. */
    List<Mention> read(List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof OrganizationMention half && half.id().isEmpty()) {
                i = join(read, i, half);
            }
        }
        return read;
    }

    /** The place of the name after it has been joined with its first half, if it has one. */
    private int join(List<Mention> mentions, int i, OrganizationMention half) {
        Matcher acronym = ACRONYM.matcher(block).region(half.end(), block.length());
        if (!acronym.lookingAt() || NameFolding.abbreviates(acronym.group(1), half.name())) {
            return i;
        }
        int from = Math.max(0, half.start() - LONGEST);
        Matcher first = joints.firstHalf().matcher(block).region(from, half.start());
        int start = first.find() ? start(acronym.group(1), first.start(1), half) : -1;
        List<Mention> before = mentions.subList(0, i).stream()
                .filter(other -> other.end() > start)
                .toList();
        boolean apart = before.stream()
                .anyMatch(other -> other.start() < start
                        || (other instanceof OrganizationMention known
                                && known.id().isPresent()));
        if (start < 0 || apart) {
            return i;
        }
        OrganizationMention joint =
                half.named(block.substring(start, half.end())).at(start, half.end());
        for (Mention other : before) {
            joint = other instanceof CountryMention country ? joint.of(country.code()) : joint;
        }
        mentions.removeAll(before);
        int at = i - before.size();
        mentions.set(at, joint);
        return at;
    }

    /** Where the nearest word of the first half begins from which on the acronym is that of the whole; -1 if none does. */
    private int start(String acronym, int from, OrganizationMention half) {
        for (int at = half.start() - 1; at >= from; at--) {
            boolean word = at == from || block.charAt(at - 1) == ' ';
            if (word
                    && block.charAt(at) == acronym.charAt(0)
                    && NameFolding.abbreviates(acronym, block.substring(at, half.end()))) {
                return at;
            }
        }
        return -1;
    }
}
