package org.spacecoop.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spacecoop.claim.AgreementClaim;
import org.spacecoop.claim.AgreementLink;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Participation;
import org.spacecoop.entity.Telling;
import org.spacecoop.vocabulary.Capacity;

/** Tellings without what no release says. */
final class Tellings {

    /** Stands for the rule where a person decided. */
    private static final String DECIDED = "curation";

    private Tellings() {}

    static Telling withoutParty(Telling telling, Agent party) {
        return new Telling(
                telling.release(),
                telling.claim(),
                without(telling.parties(), party::equals),
                telling.people(),
                telling.place());
    }

    static Telling withoutPerson(Telling telling, Predicate<Participation> wrong) {
        return new Telling(
                telling.release(),
                telling.claim(),
                telling.parties(),
                without(telling.people(), wrong),
                telling.place());
    }

    static Telling withCapacity(Telling telling, Predicate<Participation> wrong, Capacity right) {
        List<Stated<Participation>> people = telling.people().stream()
                .map(part -> wrong.test(part.value())
                        ? new Stated<>(
                                new Participation(
                                        part.value().person(),
                                        right,
                                        part.value().roleAsPrinted(),
                                        part.value().onBehalfOf()),
                                part.quotes(),
                                DECIDED)
                        : part)
                .toList();
        return new Telling(telling.release(), telling.claim(), telling.parties(), people, telling.place());
    }

    static Telling withoutPlace(Telling telling, Location place) {
        return new Telling(
                telling.release(),
                telling.claim(),
                telling.parties(),
                telling.people(),
                telling.place().filter(stated -> !stated.value().equals(place)));
    }

    static Telling withoutDate(Telling telling, Predicate<DateClaim> wrong) {
        AgreementClaim claim = telling.claim();
        return with(
                telling,
                claim.fields(),
                claim.topics(),
                claim.date().filter(date -> !wrong.test(date.value())),
                claim.builtOn());
    }

    static Telling withoutField(Telling telling, String field) {
        AgreementClaim claim = telling.claim();
        return with(telling, without(claim.fields(), field::equals), claim.topics(), claim.date(), claim.builtOn());
    }

    static Telling withoutTopic(Telling telling, String topic) {
        AgreementClaim claim = telling.claim();
        return with(telling, claim.fields(), without(claim.topics(), topic::equals), claim.date(), claim.builtOn());
    }

    static Telling withoutLink(Telling telling, Predicate<AgreementLink> wrong) {
        AgreementClaim claim = telling.claim();
        return with(telling, claim.fields(), claim.topics(), claim.date(), without(claim.builtOn(), wrong));
    }

    private static <T> List<Stated<T>> without(List<Stated<T>> facts, Predicate<T> wrong) {
        return facts.stream().filter(fact -> !wrong.test(fact.value())).toList();
    }

    private static Telling with(
            Telling telling,
            List<Stated<String>> fields,
            List<Stated<String>> topics,
            Optional<Stated<DateClaim>> date,
            List<Stated<AgreementLink>> builtOn) {
        AgreementClaim claim = telling.claim();
        return new Telling(
                telling.release(),
                new AgreementClaim(
                        claim.key(),
                        claim.telling(),
                        claim.type(),
                        claim.status(),
                        claim.accord(),
                        claim.parties(),
                        claim.people(),
                        fields,
                        topics,
                        date,
                        claim.place(),
                        builtOn,
                        claim.quotes(),
                        claim.rule()),
                telling.parties(),
                telling.people(),
                telling.place());
    }
}
