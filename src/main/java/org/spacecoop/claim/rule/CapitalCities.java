package org.spacecoop.claim.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spacecoop.claim.rule.Item.Kind;
import org.spacecoop.mention.Mention.CountryMention;
import org.spacecoop.mention.Mention.CountryMention.Form;
import org.spacecoop.mention.Mention.PlaceMention;
import org.spacecoop.mention.NameFolding;
import org.spacecoop.text.Token;

/** Tells a capital that acts for its country from the town: "Seoul and Moscow signed a pact", "a pact with Moscow". */
final class CapitalCities {

    private static final Set<String> MARKS = Set.of(".", ";", ")");

    private final List<Token> tokens;
    private final GroupWords words;

    CapitalCities(List<Token> tokens, GroupWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The country for which a capital stands at a place of the sentence, by the items before it. */
    Optional<CountryMention> acting(PlaceMention place, List<Item> before) {
        boolean capital = place.countryCode().isPresent()
                && words.capitals().names().contains(NameFolding.fold(place.name()))
                && (opens(place, before) || goesOn(place, before) || isPartner(place, before));
        return capital
                ? Optional.of(new CountryMention(
                        place.start(), place.end(), place.countryCode().get(), Form.NAME))
                : Optional.empty();
    }

    /** "Seoul has signed", "that Seoul and Moscow signed". */
    private boolean opens(PlaceMention place, List<Item> before) {
        boolean first = before.isEmpty() || isWord(before, words.capitals().leads());
        return first && (words.afterPhrase().contains(next(place)) || isFirstOfTwo(place, before));
    }

    /** "Seoul, Moscow sign". */
    private boolean isFirstOfTwo(PlaceMention place, List<Item> before) {
        List<Token> behind =
                tokens.stream().filter(token -> token.start() >= place.end()).toList();
        return before.isEmpty()
                && behind.size() > 2
                && behind.get(0).text().equals(",")
                && words.capitals().names().contains(behind.get(1).folded())
                && words.plural().contains(behind.get(2).folded());
    }

    /** "Seoul and Moscow", "Seoul, Moscow" at the beginning of a line. */
    private boolean goesOn(PlaceMention place, List<Item> before) {
        int and = before.size() - 1;
        return and > 0
                && (before.get(and).isAnyOf(words.capitals().and())
                        || (and == 1
                                && before.get(and).isWord(",")
                                && words.plural().contains(next(place))))
                && before.get(and - 1).kind() == Kind.PARTIES
                && before.get(and - 1).mentions().get(0) instanceof CountryMention;
    }

    /** "a pact with Moscow." */
    private boolean isPartner(PlaceMention place, List<Item> before) {
        if (!isWord(before, words.capitals().with())) {
            return false;
        }
        String next = next(place);
        return MARKS.contains(next) || words.capitals().ends().contains(next);
    }

    private static boolean isWord(List<Item> before, Set<String> wanted) {
        return !before.isEmpty()
                && before.get(before.size() - 1).kind() == Kind.WORD
                && wanted.contains(before.get(before.size() - 1).word());
    }

    private String next(PlaceMention place) {
        return tokens.stream()
                .filter(token -> token.start() >= place.end())
                .findFirst()
                .map(Token::folded)
                .orElse(".");
    }
}
