package org.spacecoop.claim.rule;

import java.util.Set;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Lexicon;

/**
 * The small words by which those are told who are named but bind themselves to nothing. Immutable.
 *
 * @param signing verbs for what binds their subject, before which something may be put in between
 * @param auxiliaries verbs that help them
 * @param together prepositions that join nobody where one of {@code rivalry} stands before them
 * @param rivalry words such as "competition"
 * @param sources words that lead to the one who tells it
 * @param consortia what consists of those who are told behind a word such as "from"
 * @param firms those of a country who act for themselves
 * @param firm one of them, before which the country may stand by its name
 * @param venues buildings of an organisation
 * @param atVenue what stands before those where something is done there
 * @param belonging words that say of a party that it is under somebody
 * @param belongingTo what stands between those and the one above
 * @param relations what one may be to another: "the commercial arm of"
 * @param parts what a body may have that acts for it: "its subsidiary in Norway"
 * @param definite articles before a noun that describes somebody
 * @param indefinite articles before a noun that tells what somebody is besides
 * @param putIn participles and nouns that describe somebody without an article
 * @param relative what joins to a noun what is said of it: "that"
 * @param knownAs what tells a name behind a comma: "known as"
 * @param behalf the noun of "on behalf of"
 */
record AsideWords(
        Set<String> signing,
        Set<String> auxiliaries,
        Set<String> together,
        Set<String> rivalry,
        Set<String> sources,
        Set<String> consortia,
        Set<String> firms,
        Set<String> firm,
        Set<String> venues,
        Set<String> atVenue,
        Set<String> belonging,
        Set<String> belongingTo,
        Set<String> relations,
        Set<String> parts,
        Set<String> definite,
        Set<String> indefinite,
        Set<String> putIn,
        Set<String> relative,
        Set<String> knownAs,
        Set<String> behalf) {

    private static final int MOST_WORDS = 3;

    static AsideWords of(Lexicon lexicon) {
        return new AsideWords(
                GroupWords.folded(lexicon, "signing"),
                GroupWords.folded(lexicon, "auxiliaries"),
                GroupWords.folded(lexicon, "together"),
                GroupWords.folded(lexicon, "rivalry"),
                GroupWords.folded(lexicon, "sources"),
                GroupWords.folded(lexicon, "consortia"),
                GroupWords.folded(lexicon, "firms"),
                GroupWords.folded(lexicon, "firm"),
                GroupWords.folded(lexicon, "venues"),
                GroupWords.folded(lexicon, "at-venue"),
                GroupWords.folded(lexicon, "belonging"),
                GroupWords.folded(lexicon, "belonging-to"),
                GroupWords.folded(lexicon, "relations"),
                GroupWords.folded(lexicon, "parts"),
                GroupWords.folded(lexicon, "definite"),
                GroupWords.folded(lexicon, "indefinite"),
                GroupWords.folded(lexicon, "put-in"),
                GroupWords.folded(lexicon, "relative"),
                GroupWords.folded(lexicon, "known-as"),
                GroupWords.folded(lexicon, "behalf"));
    }

    /** Whether a firm is named by the words of a text behind an offset, of which some may say what kind of one. */
    boolean isFirm(String text, int from, Set<String> qualifiers) {
        int start = from;
        for (int words = 0; words < MOST_WORDS && text.startsWith(" ", start); words++) {
            int end = start + 1;
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            String word = NameFolding.fold(text.substring(start + 1, end));
            if (firm.contains(word)) {
                return true;
            }
            start = qualifiers.contains(word) ? end : text.length();
        }
        return false;
    }

    /** Whether the word that begins at an offset of a text is such a building. */
    boolean isVenue(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return venues.contains(NameFolding.fold(text.substring(from, end)));
    }
}
