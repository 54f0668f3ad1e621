package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums of agreements, which tell nothing where the text tells of each. */
final class Sums {

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
        return draft.sentence().index() > sum.first().sentence().index() && Retelling.isSoonAfter(sum, draft);
    }

    private static Set<String> countries(AgreementBuilder builder, PartyReader parties) {
        return builder.parties().stream()
                .flatMap(party -> parties.countryOf(party).stream())
                .collect(Collectors.toSet());
    }
}
