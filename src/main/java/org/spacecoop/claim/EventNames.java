package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.claim.rule.Words;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.release.BlockKind;
import org.spacecoop.text.Sentence;
import org.spacecoop.text.Token;

/** Finds the proper names of events around the nouns that head them ("Forum", "Summit"). Safe to share. */
final class EventNames {

    private static final int LONGEST = 12;

    private final WordClasses classes;

    EventNames(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * A name within a block.
     *
     * @param text the name as printed
     * @param start where it begins in its block
     * @param end where it ends, exclusive
     */
    record EventName(String text, int start, int end) {}

    /**
     * The name that is headed by the word at an item, if that is more than the bare noun.
     *
     * @param small whether a head in small letters ends a name, too ("the Example rover")
     */
    Optional<EventName> at(SentenceItems sentence, Item head, boolean small) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < head.start()) {
            at++;
        }
        if (at == tokens.size()) {
            return Optional.empty();
        }
        List<Item> words = Words.of(sentence.annotated());
        boolean capitalised = small || NameFolding.isCapitalised(tokens.get(at).text());
        int first = capitalised ? first(tokens, words, at) : firstCountry(sentence, tokens, at);
        int last = capitalised ? last(tokens, words, at, first == at) : at;
        if (first == last
                || at - first > LONGEST
                || isOneCountry(sentence, tokens.get(first), tokens.get(Math.max(first, at - 1)))
                || isPartOfHeadline(sentence, first, tokens)) {
            return Optional.empty();
        }
        return Optional.of(name(sentence.annotated().sentence(), tokens.get(first), tokens.get(last)));
    }

    /** A country's congress is its parliament. */
    private static boolean isOneCountry(SentenceItems sentence, Token from, Token to) {
        return sentence.annotated().mentions().stream()
                .anyMatch(mention -> mention instanceof CountryMention
                        && mention.start() <= from.start()
                        && mention.end() >= to.end());
    }

    private static EventName name(Sentence sentence, Token from, Token to) {
        String block = sentence.block().text().text();
        return new EventName(block.substring(from.start(), to.end()), from.start(), to.end());
    }

    private int first(List<Token> tokens, List<Item> words, int head) {
        int first = head;
        int i = head - 1;
        while (i >= 0 && !stops(words, i)) {
            String text = tokens.get(i).text();
            if (NameFolding.isCapitalised(text) || isOrdinal(text)) {
                first = i;
            } else if (!classes.within("name-inner", words, i, i + 1)) {
                break;
            }
            i--;
        }
        return first;
    }

    /** The words behind the head: those that it is joined to ("on", "of"), or all where it opens the name ("Foro ..."). */
    private int last(List<Token> tokens, List<Item> words, int head, boolean opens) {
        int last = head;
        int i = head + 1;
        boolean joined = opens;
        while (i < tokens.size()) {
            String text = tokens.get(i).text();
            if (joined && NameFolding.isCapitalised(text) && !stops(words, i)) {
                last = i;
            } else if (classes.within("name-joint", words, i, i + 1)) {
                joined = true;
            } else {
                boolean edition = i == head + 1 && text.matches("(19|20)[0-9]{2}");
                return edition ? i : last;
            }
            i++;
        }
        return last;
    }

    private boolean stops(List<Item> words, int at) {
        return classes.lengthAt("name-stop", words, at) > 0;
    }

    private static boolean isOrdinal(String text) {
        return text.matches("[0-9]+(st|nd|rd|th|\\.)") || text.matches("(19|20)[0-9]{2}");
    }

    /** "the U.S.-Chile strategic dialogue": in small letters, but the countries make it a name. */
    private static int firstCountry(SentenceItems sentence, List<Token> tokens, int head) {
        for (Item item : sentence.items()) {
            boolean before = item.end() <= tokens.get(head).start();
            if (item.kind() == Item.Kind.ADJECTIVE && item.mentions().size() > 1 && before) {
                for (int i = Math.max(0, head - 4); i < head; i++) {
                    if (tokens.get(i).start() >= item.start()) {
                        return tokens.get(i).start() == item.start() ? i : head;
                    }
                }
            }
        }
        return head;
    }

    /** In a headline every word is capitalised: there a name counts only where it is the whole line. */
    private static boolean isPartOfHeadline(SentenceItems sentence, int first, List<Token> tokens) {
        boolean headline = sentence.blockKind() == BlockKind.TITLE || sentence.blockKind() == BlockKind.HEADING;
        long words = tokens.stream()
                .filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .count();
        long capitals = tokens.stream()
                .filter(token -> NameFolding.isCapitalised(token.text()))
                .count();
        return headline && first > 1 && capitals * 10 >= words * 6;
    }
}
