package org.spacecoop.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spacecoop.mention.AnnotatedSentence;
import org.spacecoop.mention.Mention;
import org.spacecoop.mention.Mention.OrganizationMention;
import org.spacecoop.mention.Mention.OrganizationMention.Certainty;
import org.spacecoop.text.Token;
import org.spacecoop.vocabulary.TellingKind;

/**
 * Tells capitalised words that may be a party from those that only look like a name: a party is named again in its
 * release, and is no word that the release also writes small. For one release.
 */
final class BareNames {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    BareNames(List<AnnotatedSentence> sentences) {
        for (AnnotatedSentence sentence : sentences) {
            sentence.mentions(OrganizationMention.class).forEach(name -> counts.merge(name.name(), 1, Integer::sum));
            sentence.sentence().tokens().stream().map(Token::text).forEach(words::add);
        }
    }

    /** Whether a mention may be a party of what a sentence tells; news names its parties more than once, asides do not. */
    boolean isPlausible(Mention mention, TellingKind telling) {
        return isPlausible(mention) && (telling == TellingKind.MAIN || !isBare(mention));
    }

    /** Whether a mention may be a party beside a known one: two capitals look less like a common noun than one. */
    boolean isPlausibleBeside(Mention mention) {
        return mention instanceof OrganizationMention name
                && name.name().indexOf(' ') > 0
                && name.name().codePoints().noneMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static boolean isBare(Mention mention) {
        return mention instanceof OrganizationMention name && name.certainty() == Certainty.BARE;
    }

    /** Whether a mention may be a party. */
    boolean isPlausible(Mention mention) {
        return !(mention instanceof OrganizationMention name) || name.certainty() != Certainty.BARE || isName(name);
    }

    private boolean isName(OrganizationMention name) {
        boolean letters = name.name().codePoints().anyMatch(Character::isLetter);
        boolean word =
                name.name().indexOf(' ') < 0 && words.contains(name.name().toLowerCase(java.util.Locale.ROOT));
        return letters && !word && counts.getOrDefault(name.name(), 0) > 1;
    }
}
