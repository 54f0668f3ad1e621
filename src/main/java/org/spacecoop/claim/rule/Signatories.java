package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.AccordMention;

/**
 * Reads "the 42nd signatory", of which nothing more is said, as a signatory of the one accord that a release names. Immutable
 * and safe to share.
 */
public final class Signatories {

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|\\.|º|ª|°|e|o|to|er|a)?");

    /** So many words before the noun stands its number: "the 42nd and latest signatory". */
    private static final int BEFORE = 3;

    /** Within so many items behind the noun the accord may be named. */
    private static final int BEHIND = 7;

    private final WordClasses classes;

    /** Knows the nouns by the classes {@code signatory}, {@code ordinal} and {@code signatory-of}. */
    public Signatories(WordClasses classes) {
        this.classes = classes;
    }

    /** The sentences of a release by their items, in order, with signatories of its accord read as the accord. */
    public List<List<Item>> read(List<List<Item>> sentences) {
        List<AccordMention> named = sentences.stream()
                .flatMap(List::stream)
                .flatMap(item -> item.mentions().stream())
                .filter(AccordMention.class::isInstance)
                .map(AccordMention.class::cast)
                .toList();
        boolean one = named.stream().map(AccordMention::id).distinct().count() == 1;
        return one
                ? sentences.stream()
                        .map(items -> read(items, named.get(0).id()))
                        .toList()
                : sentences;
    }

    private List<Item> read(List<Item> items, String accord) {
        List<Item> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int length = classes.lengthAt("signatory", items, i);
            if (length > 0 && isNumbered(items, i) && isAllSaid(items, i + length)) {
                int start = items.get(i).start();
                int end = items.get(i + length - 1).end();
                read.add(Item.of(Kind.ACCORD, start, end, List.of(new AccordMention(start, end, accord, true))));
                i += length - 1;
            } else {
                read.add(items.get(i));
            }
        }
        return read;
    }

    private boolean isNumbered(List<Item> items, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - BEFORE); at--) {
            Item item = items.get(at);
            if (item.kind() == Kind.WORD
                    && (ORDINAL.matcher(item.word()).matches() || classes.lengthAt("ordinal", items, at) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither the accord nor what else somebody signs is named behind. */
    private boolean isAllSaid(List<Item> items, int behind) {
        return classes.lengthAt("signatory-of", items, behind) == 0
                && items.subList(behind, Math.min(items.size(), behind + BEHIND)).stream()
                        .noneMatch(item -> item.kind() == Kind.ACCORD || item.kind() == Kind.INSTRUMENT);
    }
}
