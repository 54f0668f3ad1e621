package org.spacecoop.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.spacecoop.mention.Mention.InstrumentMention;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.Token;

/**
 * The words of an agreement's own title: in "Memorandum of Understanding on Satellite Development for Peaceful Purposes" no
 * organisation is named.
 */
final class InstrumentTitles {

    private final Set<String> openings;
    private final Set<String> inner;
    private final Set<String> joining;
    private final Set<String> linking;

    InstrumentTitles(Lexicon lexicon) {
        openings = Set.copyOf(lexicon.strings("title-openings"));
        inner = Set.copyOf(lexicon.strings("title-words"));
        joining = Set.copyOf(lexicon.strings("title-parties"));
        linking = Set.copyOf(lexicon.strings("title-links"));
    }

    /** The tokens that belong to titles of agreements, up to the next name; none in a headline, where all is capitalised. */
    BitSet in(List<Token> tokens, List<Mention> found, boolean headline) {
        BitSet title = new BitSet();
        if (headline) {
            return title;
        }
        for (Mention mention : found) {
            if (mention instanceof InstrumentMention instrument) {
                read(tokens, instrument, found, title);
            }
        }
        return title;
    }

    private void read(List<Token> tokens, InstrumentMention instrument, List<Mention> found, BitSet title) {
        before(tokens, instrument, found, title);
        int at = 0;
        boolean capital = false;
        while (at < tokens.size() && tokens.get(at).start() < instrument.end()) {
            capital |= tokens.get(at).start() == instrument.start() && isCapital(tokens.get(at));
            at++;
        }
        at = behindParties(tokens, at, found);
        if (!capital || at >= tokens.size() || !openings.contains(tokens.get(at).folded())) {
            return;
        }
        int end = at;
        while (end < tokens.size() && belongs(tokens.get(end), found)) {
            end++;
        }
        title.set(at, end);
    }

    /** "Agreement between A and B on ...": the title goes on behind the parties; else the same place. */
    private int behindParties(List<Token> tokens, int from, List<Mention> found) {
        if (from >= tokens.size() || !joining.contains(tokens.get(from).folded())) {
            return from;
        }
        int at = from + 1;
        while (at < tokens.size()
                && (isCapital(tokens.get(at))
                        || linking.contains(tokens.get(at).folded())
                        || tokens.get(at).text().equals(",")
                        || isNamed(tokens.get(at), found))) {
            at++;
        }
        return at > from + 1 && isNamed(tokens.get(at - 1), found) ? at : from;
    }

    /** "the Space Bridge agreement": what the agreement is called, right before the noun. */
    private void before(List<Token> tokens, InstrumentMention instrument, List<Mention> found, BitSet title) {
        int head = 0;
        while (head < tokens.size() && tokens.get(head).start() < instrument.start()) {
            head++;
        }
        // "European Ground Station (EGS) Agreement": its own acronym stands within the title.
        boolean acronym = head > 4
                && tokens.get(head - 1).text().equals(")")
                && tokens.get(head - 3).text().equals("(")
                && NameFolding.isAcronym(tokens.get(head - 2).text());
        int from = acronym ? head - 3 : head;
        while (from > 1 && isCapital(tokens.get(from - 1)) && belongs(tokens.get(from - 1), found)) {
            from--;
        }
        // A single word may as well be a company's name.
        if (head - from > 1) {
            title.set(from, head);
        }
    }

    private boolean belongs(Token token, List<Mention> found) {
        boolean word = isCapital(token) || inner.contains(token.folded());
        return word && !isNamed(token, found);
    }

    private static boolean isNamed(Token token, List<Mention> found) {
        return found.stream().anyMatch(name -> name.spans(token));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }
}
