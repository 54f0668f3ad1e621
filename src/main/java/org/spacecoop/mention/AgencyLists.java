package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.text.Lexicon;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;

/**
 * Reads "the space agencies of Norway, Peru and Chile", "die Raumfahrtagenturen Norwegens und Perus" and "las agencias
 * espaciales chilena y peruana" as the agencies, not as the countries. Safe to share.
 */
final class AgencyLists {

    private static final int LONGEST = 40;

    private final NationalBodies bodies;
    private final NameTrie<String> heads;
    private final Set<String> links;
    private final Set<String> joints;

    AgencyLists(Lexicon lexicon, SentenceSplitter splitter, NationalBodies bodies) {
        this.bodies = bodies;
        heads = new PhraseLists(splitter).trie(lexicon.lists("national-heads-plural"));
        links = new HashSet<>(lexicon.strings("of-country"));
        joints = new HashSet<>(lexicon.strings("list-joints"));
    }

    /** The mentions of a sentence, countries in such a list read as their agencies. */
    List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        List<String> words = tokens.stream().map(Token::folded).toList();
        List<Mention> read = new ArrayList<>(mentions);
        for (int at = 0; at < tokens.size(); at++) {
            int length = heads.longestFormed(words, at).length();
            if (length > 0) {
                replace(read, tokens, at, at + length);
            }
        }
        return read;
    }

    /**
     * Replaces the countries behind "of", up to the first word that neither names nor joins them. The first agency's mention
     * begins with the noun, so that nothing stands between it and what is told of it.
     */
    private void replace(List<Mention> mentions, List<Token> tokens, int head, int from) {
        boolean linked = from < tokens.size() && links.contains(tokens.get(from).folded());
        boolean adjectives = from < tokens.size() && covering(mentions, tokens.get(from), Form.ADJECTIVE) >= 0;
        boolean genitives = from < tokens.size() && covering(mentions, tokens.get(from), Form.NAME) >= 0;
        boolean named = from < tokens.size() && isNamed(mentions, tokens.get(head), tokens.get(from));
        if (!linked && !adjectives && !genitives && !named) {
            return;
        }
        Form form = adjectives ? Form.ADJECTIVE : Form.NAME;
        int start = named ? -1 : tokens.get(head).start();
        for (Token token : tokens.subList(linked ? from + 1 : from, Math.min(tokens.size(), from + LONGEST))) {
            int known = covering(mentions, token, form);
            if (known >= 0) {
                CountryMention country = (CountryMention) mentions.get(known);
                mentions.set(known, bodies.agency(country.code(), start < 0 ? country.start() : start, country.end()));
                start = -1;
            } else if (!links.contains(token.folded())
                    && !joints.contains(token.folded())
                    && !isWithin(mentions, token)) {
                return;
            }
        }
    }

    /** Whether the noun and the first country are read as a name already. */
    private static boolean isNamed(List<Mention> mentions, Token head, Token country) {
        return mentions.stream().anyMatch(named -> named.spans(head) && named.spans(country));
    }

    private static int covering(List<Mention> mentions, Token token, Form form) {
        for (int i = 0; i < mentions.size(); i++) {
            boolean country = mentions.get(i) instanceof CountryMention named && named.form() == form;
            if (country
                    && mentions.get(i).start() <= token.start()
                    && token.end() <= mentions.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWithin(List<Mention> mentions, Token token) {
        return mentions.stream().anyMatch(named -> named.spans(token));
    }
}
