package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spacecoop.text.SentenceSplitter;
import org.spacecoop.text.Token;

/** Turns lists of phrases from a lexicon file into tries, each phrase standing for the key of its list. */
final class PhraseLists {

    private final SentenceSplitter splitter;

    PhraseLists(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** A trie of all phrases under the keys. */
    NameTrie<String> trie(Map<String, List<String>> lists) {
        NameTrie<String> trie = new NameTrie<>(NameFolding::fold);
        lists.forEach((key, phrases) -> phrases.forEach(phrase -> {
            trie.add(tokens(phrase, "en"), key);
            trie.add(tokens(phrase, "fr"), key);
        }));
        return trie;
    }

    /**
     * As in a text, but that an abbreviation written small ("inc.") keeps its full stop, too. Elided articles are tokens
     * of their own in French alone; a phrase may stand in either kind of text.
     */
    private List<String> tokens(String phrase, String language) {
        List<String> tokens = new ArrayList<>(
                splitter.tokens(phrase, language).stream().map(Token::text).toList());
        int last = tokens.size() - 1;
        if (last > 0 && tokens.get(last).equals(".")) {
            tokens.remove(last);
            tokens.set(last - 1, tokens.get(last - 1) + ".");
        }
        return tokens;
    }
}
