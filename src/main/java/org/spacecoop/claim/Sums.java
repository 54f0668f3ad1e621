package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.claim.rule.Item;

/** Sums of agreements, which tell nothing where the text tells of each. */
final class Sums {

    private static final Set<String> INCLUDING =
            Set.of("including", "among", "darunter", "entre", "incluyendo", "incluido", "dont", "notamment");

    private Sums() {}

    /** "A and B signed a number of documents": which ones the next sentences tell. */
    static boolean isToldByOthers(AgreementBuilder sum, List<AgreementBuilder> built, PartyReader parties) {
        return sum.first().isSeveral()
                && sum.drafts().stream().allMatch(Draft::sumsUp)
                && built.stream()
                        .filter(other ->
                                other != sum && !other.drafts().stream().allMatch(Draft::isSum))
                        .filter(other -> Retelling.isNews(other)
                                && other.drafts().stream().anyMatch(draft -> isToldNext(sum, draft)))
                        .anyMatch(other -> countries(other, parties).containsAll(countries(sum, parties)));
    }

    private static boolean isToldNext(AgreementBuilder sum, Draft draft) {
        return (draft.sentence().index() > sum.first().sentence().index() && Retelling.isSoonAfter(sum, draft))
                || isOneOf(sum.first(), draft);
    }

    /** "signed several documents, including a memorandum between C and D": one of them. */
    private static boolean isOneOf(Draft sum, Draft one) {
        List<Item> items = sum.sentence().items();
        int from = items.indexOf(sum.anchor());
        int to = items.indexOf(one.anchor());
        return sum.sentence().equals(one.sentence())
                && to > from
                && items.subList(from, to).stream().anyMatch(item -> INCLUDING.contains(item.word()));
    }

    private static Set<String> countries(AgreementBuilder builder, PartyReader parties) {
        return builder.parties().stream()
                .flatMap(party -> parties.countryOf(party).stream())
                .collect(Collectors.toSet());
    }
}
