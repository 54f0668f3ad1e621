package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;

/** Sums of agreements, which tell nothing where the text tells of each. */
final class Sums {

    private final PartyReader parties;
    private final WordClasses classes;

    Sums(PartyReader parties, WordClasses classes) {
        this.parties = parties;
        this.classes = classes;
    }

    /** "A and B signed a number of documents": which ones the next sentences tell. */
    boolean isToldByOthers(AgreementBuilder sum, List<AgreementBuilder> built) {
        return sum.first().isSeveral()
                && sum.drafts().stream().allMatch(Draft::sumsUp)
                && built.stream()
                        .filter(other ->
                                other != sum && !other.drafts().stream().allMatch(Draft::isSum))
                        .filter(other -> Retelling.isNews(other)
                                && other.drafts().stream().anyMatch(draft -> isToldNext(sum, draft)))
                        .anyMatch(other -> countries(other).containsAll(countries(sum)));
    }

    private boolean isToldNext(AgreementBuilder sum, Draft draft) {
        return (draft.sentence().index() > sum.first().sentence().index() && Retelling.isSoonAfter(sum, draft))
                || isOneOf(sum.first(), draft);
    }

    /** "signed several documents, including a memorandum between C and D": one of them. */
    private boolean isOneOf(Draft sum, Draft one) {
        List<Item> items = sum.sentence().items();
        int from = items.indexOf(sum.anchor());
        int to = items.indexOf(one.anchor());
        return sum.sentence().equals(one.sentence()) && to > from && classes.within("sum-including", items, from, to);
    }

    private Set<String> countries(AgreementBuilder builder) {
        return builder.parties().stream()
                .flatMap(party -> parties.countryOf(party).stream())
                .collect(Collectors.toSet());
    }
}
