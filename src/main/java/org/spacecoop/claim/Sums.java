package org.spacecoop.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.WordClasses;
import org.spacecoop.vocabulary.AgreementStatus;

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
        long told = built.stream()
                .filter(other -> other != sum && !other.drafts().stream().allMatch(Draft::isSum))
                .filter(other -> isPlan(other) == isPlan(sum))
                .filter(other ->
                        Retelling.isNews(other) && other.drafts().stream().anyMatch(draft -> isToldNext(sum, draft)))
                .filter(other -> countries(other).containsAll(countries(sum)))
                .count();
        boolean sums = sum.drafts().stream().allMatch(Draft::sumsUp);
        return sum.first().isSeveral() && (sums ? told > 0 : told > 1 && isOfStates(sum));
    }

    /** What was signed years ago is none of those that are to be signed. */
    private static boolean isPlan(AgreementBuilder agreement) {
        return agreement.status() == AgreementStatus.PLANNED;
    }

    /** "A and B signed cooperation agreements", over two and more that their bodies signed. */
    private static boolean isOfStates(AgreementBuilder sum) {
        return sum.parties().stream().allMatch(AgentRef.Country.class::isInstance)
                && sum.drafts().stream().allMatch(draft -> Instrument.isPlural(draft.anchor()));
    }

    /**
     * "A has signed agreements with B, C and D. That with B and C was signed on Monday": the agreements, each of two, that are
     * told again together; none if a draft tells one of its own.
     */
    List<AgreementBuilder> eachTold(Draft draft, List<AgentRef> refs, List<AgreementBuilder> built) {
        List<AgreementBuilder> pairs = built.stream()
                .filter(known -> known.accord().isEmpty() && Retelling.isNews(known))
                .filter(known -> known.parties().size() == 2 && known.first().isSeveral())
                .toList();
        if (!draft.definite() || refs.size() < 2 || pairs.size() < 2) {
            return List.of();
        }
        return pairs.get(0).parties().stream()
                .map(one -> withEach(one, refs, pairs))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<AgreementBuilder> withEach(AgentRef one, List<AgentRef> refs, List<AgreementBuilder> pairs) {
        List<AgentRef> others =
                refs.stream().filter(ref -> !parties.same(ref, one)).toList();
        List<AgreementBuilder> told = pairs.stream()
                .filter(pair -> has(pair, one) && others.stream().anyMatch(other -> has(pair, other)))
                .toList();
        return others.size() > 1 && told.size() == others.size() ? told : List.of();
    }

    private boolean has(AgreementBuilder builder, AgentRef ref) {
        return builder.parties().stream().anyMatch(party -> parties.same(party, ref));
    }

    private boolean isToldNext(AgreementBuilder sum, Draft draft) {
        return (draft.sentence().index() > sum.first().sentence().index() && Retelling.isSoonAfter(sum, draft))
                || isOneOf(sum.first(), draft);
    }

    /** "signed several documents, including a memorandum between C and D", "signed two documents: a ...": one of them. */
    private boolean isOneOf(Draft sum, Draft one) {
        List<Item> items = sum.sentence().items();
        int from = items.indexOf(sum.anchor());
        int to = items.indexOf(one.anchor());
        boolean lists = to > from
                && (classes.within("sum-including", items, from, to)
                        || (sum.parties().isEmpty()
                                && items.subList(from, to).stream().anyMatch(item -> item.isWord(":"))));
        return lists && sum.sentence().equals(one.sentence());
    }

    private Set<String> countries(AgreementBuilder builder) {
        return builder.parties().stream()
                .flatMap(party -> parties.countryOf(party).stream())
                .collect(Collectors.toSet());
    }
}
