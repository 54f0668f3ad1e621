package org.spacecoop.mention;

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
        lists.forEach((key, phrases) -> phrases.forEach(phrase -> trie.add(tokens(phrase), key)));
        return trie;
    }

    private List<String> tokens(String phrase) {
        return splitter.tokens(phrase, "en").stream().map(Token::text).toList();
    }
}
