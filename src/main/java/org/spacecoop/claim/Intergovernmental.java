package org.spacecoop.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.text.Lexicon;

/**
 * Tells where an agreement binds the governments, whoever signs it: "the heads of both agencies signed a memorandum between
 * the governments of the two countries". Safe to share between threads.
 */
final class Intergovernmental {

    /** So many characters behind the instrument it may be told between whom it is. */
    private static final int BEHIND = 90;

    private final List<String> among;
    private final List<String> kinds;

    /** Reads the words for it from the lexicon of agreements. */
    Intergovernmental(Lexicon lexicon) {
        this.among = lexicon.strings("among-governments");
        this.kinds = lexicon.strings("governmental");
    }

    /** The countries of those who sign, if it is their governments that a draft binds; else themselves. */
    List<AgentRef> bound(Draft draft, List<AgentRef> refs, PartyReader parties) {
        if (refs.size() < 2 || !isOne(draft)) {
            return refs;
        }
        List<AgentRef> governments = refs.stream()
                .map(parties::countryOf)
                .flatMap(Optional::stream)
                .filter(code -> code.length() == 2)
                .distinct()
                .<AgentRef>map(code -> new AgentRef.Country(code, true))
                .toList();
        return governments.size() == refs.size() ? governments : refs;
    }

    private boolean isOne(Draft draft) {
        String text = draft.sentence().annotated().sentence().block().text().text();
        Item anchor = draft.anchor();
        int end = draft.sentence().items().stream()
                .filter(item -> item.kind() == Item.Kind.INSTRUMENT && item.start() >= anchor.end())
                .mapToInt(Item::start)
                .findFirst()
                .orElse(text.length());
        String called = text.substring(anchor.start(), anchor.end()).toLowerCase(Locale.ROOT);
        String behind = text.substring(anchor.end(), Math.min(end, anchor.end() + BEHIND))
                .toLowerCase(Locale.ROOT);
        return kinds.stream().anyMatch(called::contains) || among.stream().anyMatch(behind::contains);
    }
}
