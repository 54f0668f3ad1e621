package org.spacecoop.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.ReferenceMention;

/**
 * Passes over what is put in between a subject and its verb and names others or describes it: "Airbus, which is owned by
 * France and Germany, signed ...", "Quillfort, a Peruvian launch company, won ...". Where the words in between tell themselves of a signing, they stay.
 */
final class Asides {

    private static final int LONGEST = 22;
    private static final int MOST_BEFORE_THAT = 6;
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final int MOST_BEFORE_NOUN = 3;

    /** "on behalf of". */
    private static final int BEHALF_LENGTH = 3;

    private final List<Item> items;
    private final GroupWords words;
    private final Relations relations;
    private final Appositions appositions;

    private Asides(List<Item> items, GroupWords words) {
        this.items = items;
        this.words = words;
        this.relations = new Relations(items, words);
        this.appositions = new Appositions(items, words);
    }

    /** The items of a sentence without such asides. */
    static List<Item> passedOver(List<Item> items, GroupWords words) {
        if (items.stream().noneMatch(item -> item.isWord(",") || item.isAnyOf(DASHES))) {
            return items;
        }
        Asides asides = new Asides(items, words);
        List<Item> kept = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            int end = Math.max(
                    Math.max(asides.end(at), asides.dashEnd(at)),
                    Math.max(asides.relations.end(at), asides.appositions.end(at)));
            if (end < 0) {
                kept.add(items.get(at));
            }
            at = end < 0 ? at + 1 : end;
        }
        return kept;
    }

    /** Where the aside that begins with a comma ends, its last comma counted; -1 where none begins. */
    private int end(int comma) {
        boolean opens = comma > 0
                && comma + 1 < items.size()
                && items.get(comma).isWord(",")
                && (items.get(comma + 1).isAnyOf(words.apposition()) || isNounThat(comma + 1) || isOfCountry(comma + 1))
                && isSubject(items.get(comma - 1))
                && !isName(comma);
        if (!opens) {
            return superiorEnd(comma);
        }
        boolean others = false;
        boolean ofCountry = isOfCountry(comma + 1);
        boolean describes = items.get(comma + 1).isAnyOf(words.homes().seated());
        for (int at = comma + 2; at + 1 < items.size() && at - comma <= LONGEST; at++) {
            if (items.get(at).isAnyOf(words.aside().signing())) {
                return -1;
            }
            if (items.get(at).isWord(",") && goesOn(at + 1)) {
                return others != ofCountry || describes ? at + 1 : -1;
            }
            if (!others && isNextOfList(at)) {
                return -1;
            }
            others |= items.get(at).kind() == Kind.PARTIES;
            describes |= items.get(at).isAnyOf(words.nouns());
        }
        return -1;
    }

    /** "Quillfort - which builds it for Harbourton - chose": where what is said between dashes ends, both counted; -1 where nothing is. */
    private int dashEnd(int dash) {
        boolean opens = dash > 0
                && dash + 1 < items.size()
                && items.get(dash).isAnyOf(DASHES)
                && items.get(dash - 1).kind() == Kind.PARTIES
                && items.get(dash + 1).isAnyOf(words.aside().relative());
        for (int at = dash + 2; opens && at < items.size() && at - dash <= LONGEST; at++) {
            if (items.get(at).isAnyOf(words.aside().signing())) {
                return -1;
            }
            if (items.get(at).isAnyOf(DASHES) && at + 1 < items.size() && goesOn(at + 1)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** "The Lima company, known as Quillfort, signed": the subject is named there. */
    private boolean isName(int comma) {
        return items.get(comma - 1).kind() != Kind.PARTIES
                && items.get(comma + 1).isAnyOf(words.aside().knownAs());
    }

    /** "Peru's sole satellite operator": a description, where it names nobody else. */
    private boolean isOfCountry(int at) {
        return at + 1 < items.size()
                && items.get(at).kind() == Kind.PARTIES
                && items.get(at).mentions().get(0) instanceof CountryMention
                && (items.get(at + 1).isWord("'s") || items.get(at + 1).isWord("’s"));
    }

    /** "Ana Ruiz, on behalf of Director Ben Cole, signed": where what is said of the one who sent her ends; -1 where it is not. */
    private int superiorEnd(int comma) {
        boolean behalf = comma > 0
                && comma + BEHALF_LENGTH + 1 < items.size()
                && items.get(comma).isWord(",")
                && items.get(comma - 1).kind() == Kind.PERSON
                && items.get(comma + 1).isAnyOf(words.acting())
                && items.get(comma + 2).isAnyOf(words.aside().behalf())
                && items.get(comma + BEHALF_LENGTH).isAnyOf(words.of());
        if (!behalf) {
            return -1;
        }
        int at = comma + BEHALF_LENGTH + 1;
        at = items.get(at).isAnyOf(words.articles()) && at + 1 < items.size() ? at + 1 : at;
        return items.get(at).kind() == Kind.PERSON ? at + 1 : -1;
    }

    /** "the company that builds a spaceport in Norway". */
    private boolean isNounThat(int the) {
        boolean named = items.get(the).kind() == Kind.PARTIES
                && items.get(the).mentions().get(0) instanceof ReferenceMention
                && the + 1 < items.size();
        int that = the + 1;
        while (that < items.size() && that - the < MOST_BEFORE_THAT && !isThat(that)) {
            that++;
        }
        boolean described = items.get(the).isAnyOf(words.articles())
                && that < items.size()
                && isThat(that)
                && items.get(that - 1).isAnyOf(words.nouns());
        return described || (named && isThat(the + 1));
    }

    private boolean isThat(int at) {
        return items.get(at).isAnyOf(words.aside().relative());
    }

    /** "A, based in Lima, and B": what follows is another subject, not part of what is said of the first. */
    private boolean isNextOfList(int at) {
        return items.get(at).isWord(",")
                && at + 2 < items.size()
                && items.get(at + 1).isAnyOf(words.and())
                && (items.get(at + 2).kind() == Kind.PARTIES
                        || items.get(at + 2).isAnyOf(words.articles()));
    }

    /** An agreement's own parties may stand in what is said of it: it is no such subject. */
    private boolean isSubject(Item item) {
        return item.kind() == Kind.PARTIES || item.isAnyOf(words.nouns()) || item.isAnyOf(words.descriptions());
    }

    /** Its verb stands here, or behind the day on which it was done. */
    private boolean goesOn(int from) {
        int at = from;
        while (at + 1 < items.size() && items.get(at).kind() == Kind.DATE) {
            at++;
        }
        return items.get(at).isAnyOf(words.aside().signing())
                || (items.get(at).isAnyOf(words.aside().auxiliaries()) && !isArticle(at));
    }

    /** "a satellite operator" with the article that elsewhere is a verb. */
    private boolean isArticle(int at) {
        return items.get(at).isAnyOf(words.apposition())
                && items.subList(at + 1, Math.min(items.size(), at + 1 + MOST_BEFORE_NOUN)).stream()
                        .anyMatch(item -> item.kind() == Kind.ADJECTIVE || item.isAnyOf(words.nouns()));
    }
}
