package org.spacecoop.claim;

import java.util.List;
import java.util.Optional;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.TellingKind;

/**
 * An agreement as one release tells it.
 *
 * @param key names the claim within its release ({@code a1}, {@code a2} in text order)
 * @param telling whether it is the news or looked back to
 * @param type the kind of instrument
 * @param status how far it has come
 * @param accord the gazetteer's id of the accord joined; accessions only
 * @param parties who binds itself, in text order
 * @param people signatories, witnesses, representatives
 * @param fields ids of the fields of cooperation in the scheme
 * @param topics the free phrases that say what it is about
 * @param date when it was or will be signed
 * @param place where
 * @param builtOn keys of the claims of the same release that it recalls, implements or renews
 * @param quotes the sentences that tell it, the best first
 * @param rule the id of the rule that found it
 */
public record AgreementClaim(
        String key,
        TellingKind telling,
        Stated<AgreementType> type,
        Stated<AgreementStatus> status,
        Optional<String> accord,
        List<Stated<AgentRef>> parties,
        List<Stated<ParticipationClaim>> people,
        List<Stated<String>> fields,
        List<Stated<String>> topics,
        Optional<Stated<DateClaim>> date,
        Optional<Stated<PlaceRef>> place,
        List<Stated<AgreementLink>> builtOn,
        List<Quote> quotes,
        String rule) {

    /** Copies the lists. */
    public AgreementClaim {
        parties = List.copyOf(parties);
        people = List.copyOf(people);
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
        builtOn = List.copyOf(builtOn);
        quotes = List.copyOf(quotes);
    }
}
