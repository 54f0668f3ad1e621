package org.spacecoop.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.spacecoop.claim.AgreementLink;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.entity.Agent;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Entities;
import org.spacecoop.entity.FoldedName;
import org.spacecoop.entity.Location;
import org.spacecoop.entity.Merge;
import org.spacecoop.entity.Participation;
import org.spacecoop.entity.Telling;
import org.spacecoop.release.PartialDate;
import org.spacecoop.vocabulary.AgreementType;
import org.spacecoop.vocabulary.Coop;
import org.spacecoop.vocabulary.DateBasis;

/** What single statements about agreements are wrong, and what is right. */
final class StatementDecisions {

    private static final int LEAST_PARTIES = 2;

    private final Directory directory;
    private final Entities rules;
    private final AgentDecisions agents;
    private final AgreementDecisions agreements;
    private final List<Outcome> outcomes;
    private final Map<String, Node> told = new LinkedHashMap<>();

    StatementDecisions(
            Directory directory,
            Entities rules,
            AgentDecisions agents,
            AgreementDecisions agreements,
            List<Outcome> outcomes) {
        this.directory = directory;
        this.rules = rules;
        this.agents = agents;
        this.agreements = agreements;
        this.outcomes = outcomes;
    }

    /** Applies the decisions: first what is wrong, then what is right. */
    void decide(Curation curation) {
        for (Entry.Rejection rejection : curation.of(Entry.Rejection.class)) {
            rejection.statement().ifPresent(statement -> reject(rejection, statement));
        }
        curation.of(Entry.Correction.class).forEach(this::correct);
    }

    /** What releases tell in place of a correction, by the IRI of the correction. */
    Map<String, Node> told() {
        return told;
    }

    private void reject(Entry.Rejection rejection, Entry.Statement statement) {
        Optional<Working> agreement = agreements.named(rejection.note().thing());
        if (agreement.isEmpty()) {
            outcomes.add(Outcome.lost(
                    rejection, "nothing goes by " + rejection.note().thing()));
        } else if (!remove(agreement.get(), statement)) {
            outcomes.add(Outcome.lost(rejection, "no release tells what it rejects"));
        } else if (hasTooFewParties(agreement.get().agreement())) {
            outcomes.add(Outcome.doubtful(rejection, "it leaves fewer than two parties"));
        } else {
            outcomes.add(Outcome.applied(rejection));
        }
    }

    private static boolean hasTooFewParties(Agreement agreement) {
        return agreement.parties().isEmpty()
                || (agreement.type() != AgreementType.ACCESSION
                        && agreement.parties().size() < LEAST_PARTIES);
    }

    private boolean remove(Working agreement, Entry.Statement statement) {
        String property = statement.property();
        Node value = statement.value();
        if (property.equals(Values.PARTY)) {
            return agent(value)
                    .filter(party -> agreement.retell(telling -> Tellings.withoutParty(telling, party)))
                    .isPresent();
        }
        if (property.equals(Values.FIELD)) {
            return directory
                    .field(value.getURI())
                    .filter(field -> agreement.retell(telling -> Tellings.withoutField(telling, field)))
                    .isPresent();
        }
        if (property.equals(Values.TOPIC)) {
            return agreement.retell(telling -> Tellings.withoutTopic(telling, value.getLiteralLexicalForm()));
        }
        if (property.equals(Values.DATE)) {
            Optional<PartialDate> date = Values.date(value);
            return agreement.retell(
                    telling -> Tellings.withoutDate(telling, claim -> date.equals(Optional.of(claim.date()))));
        }
        if (property.equals(Values.PLACE)) {
            return directory
                    .place(value.getURI())
                    .filter(place -> agreement.retell(telling -> Tellings.withoutPlace(telling, place)))
                    .isPresent();
        }
        if (property.equals(Values.PARTICIPATION)) {
            return directory
                    .participation(value.getURI())
                    .filter(part -> agreement.retell(telling -> Tellings.withoutPerson(telling, same(part))))
                    .isPresent();
        }
        return removeLink(agreement, property, value);
    }

    private boolean removeLink(Working agreement, String property, Node value) {
        Optional<Working> other = agreements.named(value.getURI());
        int relation = Values.LINKS.indexOf(property);
        return other.isPresent()
                && agreement.retell(telling -> Tellings.withoutLink(
                        telling,
                        link -> Values.LINKS.indexOf(property(link)) == relation
                                && other.get()
                                        .has(new Merge.Reference(
                                                telling.release().slug(), link.key()))));
    }

    private static String property(AgreementLink link) {
        return switch (link.relation()) {
            case RECALLS -> Coop.recalls.getURI();
            case IMPLEMENTS -> Coop.IMPLEMENTS.getURI();
            case RENEWS -> Coop.renews.getURI();
        };
    }

    private void correct(Entry.Correction correction) {
        String thing = correction.note().thing();
        Optional<Working> agreement = agreements.named(thing.replaceAll("#.*", ""));
        if (agreement.isEmpty()) {
            outcomes.add(Outcome.lost(correction, "nothing goes by " + thing));
            return;
        }
        List<String> doubts = new ArrayList<>();
        tell(correction, agreement.get().agreement(), doubts::add);
        Optional<String> obstacle = change(correction, agreement.get(), doubts::add);
        if (obstacle.isPresent()) {
            outcomes.add(Outcome.lost(correction, obstacle.get()));
        } else {
            outcomes.add(
                    doubts.isEmpty()
                            ? Outcome.applied(correction)
                            : Outcome.doubtful(correction, String.join("; ", doubts)));
        }
    }

    /** Keeps what is told, and doubts a correction that takes something else for told. */
    private void tell(Entry.Correction correction, Agreement before, Consumer<String> doubt) {
        Optional<Node> known = single(correction.property(), before);
        known.or(correction::told).ifPresent(node -> told.put(correction.note().iri(), node));
        if (Values.isSingle(correction.property())
                && !correction.property().equals(Values.CAPACITY)
                && correction.told().isPresent()
                && !correction.told().equals(known)) {
            doubt.accept("told is " + known.map(Node::toString).orElse("nothing") + ", not "
                    + correction.told().get());
        }
    }

    private Optional<Node> single(String property, Agreement agreement) {
        if (property.equals(Values.TYPE)) {
            return Optional.of(Coop.of(agreement.type()).asNode());
        }
        if (property.equals(Values.STATUS)) {
            return Optional.of(Coop.of(agreement.status()).asNode());
        }
        if (property.equals(Values.DATE)) {
            return agreement.date().map(date -> Values.literal(date.date()));
        }
        return property.equals(Values.PLACE)
                ? agreement.place().map(place -> NodeFactory.createURI(directory.place(place)))
                : Optional.empty();
    }

    /** Makes the change, or says what keeps it from being made. */
    private Optional<String> change(Entry.Correction correction, Working agreement, Consumer<String> doubt) {
        Node right = correction.right();
        String property = correction.property();
        if (property.equals(Values.TYPE)) {
            Values.type(right).ifPresent(agreement::correct);
        } else if (property.equals(Values.STATUS)) {
            Values.status(right).ifPresent(agreement::correct);
        } else if (property.equals(Values.DATE)) {
            Values.date(right)
                    .map(date -> new DateClaim(date, DateBasis.FROM_CURATION))
                    .ifPresent(agreement::correct);
        } else if (property.equals(Values.CAPACITY)) {
            return changeCapacity(correction, agreement);
        } else {
            return changeThing(correction, agreement, doubt);
        }
        return Optional.empty();
    }

    private Optional<String> changeThing(Entry.Correction correction, Working agreement, Consumer<String> doubt) {
        Node right = correction.right();
        Optional<String> unknown = Optional.of("nothing goes by " + right.getURI());
        if (correction.property().equals(Values.PLACE)) {
            Optional<Location> place = directory.place(right.getURI());
            place.ifPresent(agreement::correct);
            return place.isPresent() ? Optional.empty() : unknown;
        }
        if (correction.property().equals(Values.FIELD)) {
            Optional<String> field = directory.field(right.getURI());
            field.ifPresent(agreement::add);
            removeTold(correction, agreement, doubt);
            return field.isPresent() ? Optional.empty() : unknown;
        }
        Optional<Agent> agent = agent(right);
        if (agent.isEmpty()) {
            return unknown;
        }
        boolean person = agent.get() instanceof Agent.Individual;
        if (person != correction.property().equals(Values.PERSON)) {
            return Optional.of(person ? "a person is no party" : right.getURI() + " is no person");
        }
        if (person) {
            correction
                    .capacity()
                    .flatMap(Values::capacity)
                    .ifPresent(capacity -> agreement.add(new Participation(
                            (Agent.Individual) agent.get(), capacity, Optional.empty(), Optional.empty())));
        } else {
            agreement.add(agent.get());
            removeTold(correction, agreement, doubt);
        }
        return Optional.empty();
    }

    private void removeTold(Entry.Correction correction, Working agreement, Consumer<String> doubt) {
        correction.told().ifPresent(wrong -> {
            if (!remove(agreement, new Entry.Statement(correction.property(), wrong))) {
                doubt.accept("no release tells " + wrong);
            }
        });
    }

    private Optional<String> changeCapacity(Entry.Correction correction, Working agreement) {
        Optional<Participation> part = directory.participation(correction.note().thing());
        if (part.isEmpty()) {
            return Optional.of("nobody takes part as " + correction.note().thing());
        }
        told.put(correction.note().iri(), Coop.of(part.get().capacity()).asNode());
        Values.capacity(correction.right())
                .ifPresent(right ->
                        agreement.retell((Telling telling) -> Tellings.withCapacity(telling, same(part.get()), right)));
        return Optional.empty();
    }

    /** The same person in the same capacity; here people still go by their names as printed. */
    private Predicate<Participation> same(Participation part) {
        List<String> names = rules.people().stream()
                .filter(person -> person.key().equals(part.person().key()))
                .flatMap(person -> person.names().stream())
                .toList();
        return other -> other.capacity() == part.capacity()
                && names.contains(FoldedName.of(other.person().key()));
    }

    private Optional<Agent> agent(Node value) {
        return directory.agent(value.getURI()).map(agents::meant);
    }
}
