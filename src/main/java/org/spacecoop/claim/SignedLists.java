package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.release.BlockKind;

/** Tells of lists of what was signed during a visit whose states signed it: those of headline and lead. For one release. */
final class SignedLists {

    /** Headline and lead, in sentences. */
    private static final int LEAD = 6;

    /** Lines that may stand between what opens a list and the list, such as the day or the head of a table. */
    private static final int BETWEEN = 2;

    private static final int LONGEST_BETWEEN = 16;

    private final WordClasses classes;
    private final List<SentenceItems> sentences;

    SignedLists(WordClasses classes, List<SentenceItems> sentences) {
        this.classes = classes;
        this.sentences = sentences;
    }

    /** "The following documents were signed:": of what such a list tells, the two countries are those of headline and lead. */
    List<AgentRef> pair(SentenceItems item) {
        int at = head(item);
        if (at < 0) {
            return List.of();
        }
        List<AgentRef> named = sentences.subList(0, Math.min(at + 1, LEAD)).stream()
                .flatMap(sentence -> sentence.annotated().mentions(CountryMention.class))
                .<AgentRef>map(country -> new AgentRef.Country(country.code(), false))
                .distinct()
                .toList();
        return named.size() == 2 ? named : List.of();
    }

    /** Where the line stands that opens the list of an item as one of what was signed, or -1. */
    private int head(SentenceItems item) {
        int at = sentences.indexOf(item);
        while (at >= 0 && sentences.get(at).blockKind() == BlockKind.LIST_ITEM) {
            at--;
        }
        for (int line = at; line >= 0 && line >= at - BETWEEN; line--) {
            if (opens(sentences.get(line))) {
                return line;
            }
            if (!isBetween(sentences.get(line))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBetween(SentenceItems line) {
        return line.items().size() <= LONGEST_BETWEEN
                && !line.annotated().sentence().text().strip().endsWith(".");
    }

    /** "The following was signed:", or a heading such as "List of agreements". */
    private boolean opens(SentenceItems head) {
        int end = head.items().size();
        List<Item> words = words(head);
        boolean colon = head.annotated().sentence().text().strip().endsWith(":");
        boolean heads = head.isSaidWhere("headline") || head.blockKind() == BlockKind.STANDFIRST;
        return (colon
                        && (classes.within("signed", head.items(), 0, end)
                                || classes.within("signing", head.items(), 0, end)))
                || ((colon || heads) && classes.within("list-of-signed", words, 0, words.size()));
    }

    /** Word by word, for "memoranda" is an instrument among the items. */
    private static List<Item> words(SentenceItems line) {
        return line.annotated().sentence().tokens().stream()
                .map(token ->
                        new Item(Item.Kind.WORD, token.start(), token.end(), token.folded(), List.of(), List.of()))
                .toList();
    }
}
