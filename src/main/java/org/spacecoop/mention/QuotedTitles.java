package org.spacecoop.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Lexicon;

/** Tells the names that are but words of a title: "a framework entitled “Inter Agency Framework for Tides”". Immutable. */
final class QuotedTitles {

    private static final String OPENING = "“\"«„‘";
    private static final String CLOSING = "”\"»“’";

    /** No title is longer, in characters. */
    private static final int LONGEST = 160;

    private final List<String> leads;

    /** A title with one of these tells whom an agreement is between, and names parties. */
    private final Set<String> between;

    /** Reads the words that lead to a title from the lexicon of organisations. */
    QuotedTitles(Lexicon lexicon) {
        leads = lexicon.strings("title-leads");
        between = Set.copyOf(lexicon.strings("title-parties"));
    }

    /** Whether a mention is an unknown name within the quoted title that the words before it lead to. */
    boolean holds(Mention mention, String block) {
        return mention instanceof OrganizationMention name
                && name.certainty() != Certainty.KNOWN
                && isWithin(block, name.start(), name.end());
    }

    private boolean isWithin(String block, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - LONGEST); i--) {
            if (OPENING.indexOf(block.charAt(i)) >= 0) {
                String before = block.substring(0, i).strip().toLowerCase(Locale.ROOT);
                boolean parties = Stream.of(block.substring(i + 1, start).split("\\s+", -1))
                        .anyMatch(between::contains);
                return !parties && leads.stream().anyMatch(before::endsWith) && isClosed(block, end);
            }
        }
        return false;
    }

    private static boolean isClosed(String block, int end) {
        return block.substring(end, Math.min(block.length(), end + LONGEST))
                .chars()
                .anyMatch(letter -> CLOSING.indexOf(letter) >= 0);
    }
}
