package org.spacecoop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spacecoop.claim.EventPart.Role;
import org.spacecoop.vocabulary.AgreementStatus;
import org.spacecoop.vocabulary.EventType;
import org.spacecoop.vocabulary.TellingKind;

/** Makes a signing of each agreement that is the news of a release; what is signed in one sentence is signed at once. */
final class EventSignings {

    private static final String RULE = "signing-of-agreement";

    private final EventText text;
    private final List<EventBuilder> signings = new ArrayList<>();
    private final List<AgreementClaim> firstSigned = new ArrayList<>();

    EventSignings(EventText text) {
        this.text = text;
    }

    /** The signings in the order of the agreements. */
    List<EventBuilder> read() {
        for (AgreementClaim agreement : text.agreements()) {
            if (isNews(agreement)) {
                add(agreement);
            }
        }
        return signings;
    }

    private static boolean isNews(AgreementClaim agreement) {
        return agreement.telling() == TellingKind.MAIN
                && switch (agreement.status().value()) {
                    case SIGNED, PLANNED, RENEWED -> true;
                    case NEGOTIATING, IN_FORCE, WITHDRAWN -> false;
                };
    }

    private void add(AgreementClaim agreement) {
        EventBuilder signing = together(agreement).orElseGet(() -> start(agreement));
        signing.agreement(agreement.key());
        agreement.parties().forEach(party -> signing.part(part(party, party.value(), Optional.empty())));
        agreement
                .people()
                .forEach(person -> signing.part(
                        part(person, person.value().person(), person.value().roleAsPrinted())));
        agreement.date().ifPresent(signing::date);
        agreement.place().ifPresent(signing::place);
        agreement.quotes().forEach(signing::quote);
    }

    private static Stated<EventPart> part(Stated<?> fact, AgentRef agent, Optional<String> role) {
        return new Stated<>(new EventPart(agent, Role.PARTICIPANT, role), fact.quotes(), fact.rule());
    }

    private EventBuilder start(AgreementClaim agreement) {
        EventBuilder signing = new EventBuilder(
                EventType.SIGNING,
                RULE,
                sentenceOf(agreement),
                agreement.status().value() == AgreementStatus.PLANNED);
        signings.add(signing);
        firstSigned.add(agreement);
        return signing;
    }

    private int sentenceOf(AgreementClaim agreement) {
        return text.sentences().stream()
                .filter(sentence -> agreement.quotes().contains(text.quotes().quote(sentence)))
                .mapToInt(SentenceItems::index)
                .findFirst()
                .orElse(0);
    }

    /** Accessions to one accord that a sentence tells together, with no date that tells them apart. */
    private Optional<EventBuilder> together(AgreementClaim agreement) {
        for (int i = 0; i < signings.size(); i++) {
            AgreementClaim first = firstSigned.get(i);
            boolean sameAccord = first.accord().isPresent() && first.accord().equals(agreement.accord());
            boolean sameSentence =
                    first.quotes().get(0).equals(agreement.quotes().get(0));
            boolean sameStatus = first.status().value() == agreement.status().value();
            boolean sameDate = first.date()
                    .map(date -> date.value().date())
                    .equals(agreement.date().map(date -> date.value().date()));
            if (sameAccord && sameSentence && sameStatus && sameDate) {
                return Optional.of(signings.get(i));
            }
        }
        return Optional.empty();
    }
}
