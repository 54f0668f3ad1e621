package org.spacecoop.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spacecoop.claim.rule.Item;
import org.spacecoop.claim.rule.Item.Representative;
import org.spacecoop.mention.Mention;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/**
 * What one sentence says of one agreement, before sentences are read together.
 *
 * @param sentence the sentence
 * @param rule the id of the rule that read it
 * @param anchor the instrument or accord
 * @param trigger where in the items the verb or noun stands that says what happened
 * @param type the kind of instrument
 * @param generic whether the instrument is named by a word for any agreement
 * @param definite whether the instrument points back
 * @param status how far it has come
 * @param telling how it is told
 * @param accord the accord joined
 * @param parties who binds itself
 * @param representatives people said to represent the parties
 * @param firstPerson whether those who speak in the text say it of themselves
 * @param lead of several agreements told in one ("agreements with B and C"), the party that is in each
 */
record Draft(
        SentenceItems sentence,
        String rule,
        Item anchor,
        int trigger,
        AgreementType type,
        boolean generic,
        boolean definite,
        AgreementStatus status,
        TellingKind telling,
        Optional<String> accord,
        List<Mention> parties,
        List<Representative> representatives,
        boolean firstPerson,
        Optional<Mention> lead) {

    Draft {
        parties = List.copyOf(parties);
        representatives = List.copyOf(representatives);
    }

    /** What was read, in words: the instrument, how far it has come, and who binds itself. */
    String words() {
        String named = parties.stream().map(sentence::printed).distinct().collect(Collectors.joining("; "));
        return "“" + sentence.printed(anchor) + "” " + status.localName()
                + (telling == TellingKind.MAIN ? "" : ", " + telling.name().toLowerCase(Locale.ROOT))
                + (named.isEmpty() ? "" : ": " + named);
    }

    /** What is told of each agreement, where several are told in one. */
    List<Draft> each() {
        if (lead.isEmpty()) {
            return List.of(this);
        }
        return parties.stream()
                .filter(party -> !party.equals(lead.get()))
                .map(party -> new Draft(
                        sentence,
                        rule,
                        anchor,
                        trigger,
                        type,
                        generic,
                        definite,
                        status,
                        telling,
                        accord,
                        List.of(lead.get(), party),
                        representatives,
                        firstPerson,
                        Optional.empty()))
                .toList();
    }
}
