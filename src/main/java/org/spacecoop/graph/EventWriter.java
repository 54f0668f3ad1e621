package org.spacecoop.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.spacecoop.claim.DateClaim;
import org.spacecoop.claim.EventClaim;
import org.spacecoop.claim.Stated;
import org.spacecoop.entity.Attendance;
import org.spacecoop.entity.Event;
import org.spacecoop.entity.EventTelling;
import org.spacecoop.vocabulary.Coop;

/** Writes events; a statement stands in the graph of each release that supports it. */
final class EventWriter {

    private final Names names;
    private final Labels labels;

    EventWriter(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    /** Writes what one telling of an event supports into the graph of its release. */
    void write(Event event, EventTelling telling, ReleaseGraph graph) {
        Node node = names.event(event);
        EventClaim claim = telling.claim();
        graph.describe(node, Coop.of(event.type()), Coop.Event, Nodes.english(labels.of(event)));
        graph.add(node, RDF.type, Coop.of(event.type()).asNode(), claim.quotes(), claim.rule());
        graph.add(node, Coop.release, graph.node());
        claim.quotes().forEach(quote -> graph.add(node, Coop.evidence, graph.quote(quote)));
        if (event.planned()) {
            graph.add(node, Coop.status, Coop.Planned.asNode(), claim.quotes(), claim.rule());
        }
        telling.participants().forEach(part -> writePart(node, part, graph));
        claim.date().ifPresent(date -> writeDate(event, node, date, graph));
        telling.place()
                .filter(place -> event.place().equals(Optional.of(place.value())))
                .ifPresent(place -> graph.add(node, Coop.place, names.place(place.value()), place));
        for (String key : claim.agreements()) {
            names.agreement(telling.release().slug(), key)
                    .ifPresent(agreement -> graph.add(node, Coop.agreement, agreement, claim.quotes(), claim.rule()));
        }
        telling.establishes().ifPresent(made -> graph.add(node, Coop.establishes, names.agent(made.value()), made));
    }

    private void writePart(Node node, Stated<Attendance> part, ReleaseGraph graph) {
        Node agent = names.agent(part.value().agent());
        graph.add(node, Coop.participant, agent, part);
        switch (part.value().role()) {
            case HOST -> graph.add(node, Coop.host, agent, part);
            case ORGANIZER -> graph.add(node, Coop.organizer, agent, part);
            case PARTICIPANT -> {}
        }
    }

    private static void writeDate(Event event, Node node, Stated<DateClaim> stated, ReleaseGraph graph) {
        Optional<DateClaim> preferred = event.date();
        if (preferred.isPresent()
                && preferred.get().date().equals(stated.value().date())) {
            Dates.write(node, preferred.get(), stated.quotes(), stated.rule(), graph);
        }
    }
}
