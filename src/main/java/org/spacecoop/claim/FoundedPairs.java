package org.spacecoop.claim;

import java.util.List;
import org.spacecoop.mention.Mention;

/** Tells on which two an agreement may be founded that a sentence only takes for granted. For one release. */
final class FoundedPairs {

    /** Two are named together that are so few characters apart: " and the ". */
    private static final int BESIDE = 9;

    private final PartyReader parties;

    FoundedPairs(PartyReader parties) {
        this.parties = parties;
    }

    /** "Under the agreement ...", of which nothing is told before: of two only who are named together, and bound by no other. */
    boolean isFounded(List<AgentRef> pair, List<AgreementBuilder> built) {
        return !isBoundByNews(pair, built)
                && parties.sentences().anyMatch(sentence -> areBeside(pair, sentence.mentions()));
    }

    /** Whether one of two is bound by what is told as news. */
    boolean isBoundByNews(List<AgentRef> pair, List<AgreementBuilder> built) {
        return built.stream()
                .filter(Retelling::isNews)
                .flatMap(told -> told.parties().stream())
                .anyMatch(party -> pair.stream().anyMatch(one -> parties.same(one, party)));
    }

    private boolean areBeside(List<AgentRef> pair, List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention next = mentions.get(i);
            if (next.start() - before.end() <= BESIDE && isOneOf(pair, before) && isOneOf(pair, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(List<AgentRef> pair, Mention mention) {
        return parties.party(mention)
                .filter(party -> pair.stream().anyMatch(one -> parties.same(one, party)))
                .isPresent();
    }
}
