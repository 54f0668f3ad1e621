package org.spacecoop.claim;

import java.util.List;

/** Tells which names may be short for others. */
final class ShortNames {

    private ShortNames() {}

    /** "Quillfort Marine" in a headline for "Gulf Quillfort Marine Industry Corporation". */
    static boolean isWithin(String whole, String part) {
        return part.indexOf(' ') > 0 && whole.contains(" " + part + " ");
    }

    /** "Quillfort Space Center" for "Quillfort State Research and Production Space Center": words within are left out. */
    static boolean isShortened(String whole, String part) {
        List<String> words = List.of(whole.split(" ", -1));
        List<String> kept = List.of(part.split(" ", -1));
        int at = 0;
        for (String word : words) {
            at += at < kept.size() && word.equals(kept.get(at)) ? 1 : 0;
        }
        return kept.size() > 1
                && kept.size() < words.size()
                && at == kept.size()
                && kept.get(0).equals(words.get(0))
                && kept.get(at - 1).equals(words.get(words.size() - 1));
    }

    /** Whether a name ends with another that is long enough to be one's own, or is of the same state ("Peruvian Tide Board"). */
    static boolean isEnd(String whole, String part, boolean sameState) {
        int words = part.split(" ", -1).length;
        return (words > 2 || (words == 2 && sameState)) && whole.endsWith(" " + part);
    }
}
