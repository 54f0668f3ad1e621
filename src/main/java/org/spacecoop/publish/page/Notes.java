package org.spacecoop.publish.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.spacecoop.publish.data.Names;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.page.View.Quote;

/** Numbers the quotes of one page in the order in which its facts refer to them. */
final class Notes {

    private final Snapshot snapshot;
    private final Links links;
    private final List<Node> quotes = new ArrayList<>();

    Notes(Snapshot snapshot, Links links) {
        this.snapshot = snapshot;
        this.links = links;
    }

    /** The numbers of the quotes that support a statement. */
    List<Integer> of(Node subject, Node property, Node object) {
        return snapshot.quotesFor(Triple.create(subject, property, object)).stream()
                .map(this::number)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number of a quote. */
    int number(Node quote) {
        int index = quotes.indexOf(quote);
        if (index < 0) {
            quotes.add(quote);
            return quotes.size();
        }
        return index + 1;
    }

    /** The quotes that were referred to. */
    List<Quote> quotes() {
        List<Quote> views = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            views.add(view(i + 1, quotes.get(i)));
        }
        return List.copyOf(views);
    }

    private Quote view(int number, Node quote) {
        String text = "";
        String position = "";
        for (Node selector : snapshot.objects(quote, Names.HAS_SELECTOR)) {
            text = snapshot.one(selector, Names.EXACT).map(snapshot::label).orElse(text);
            String start =
                    snapshot.one(selector, Names.START).map(snapshot::label).orElse("");
            String end = snapshot.one(selector, Names.END).map(snapshot::label).orElse("");
            position = start.isEmpty() ? position : "characters " + start + "–" + end;
        }
        Node release = snapshot.one(quote, Names.HAS_SOURCE).orElse(quote);
        String published =
                snapshot.one(release, Names.ISSUED).map(snapshot::label).orElse("");
        return new Quote(number, "quote-" + number, text, links.to(release), published, position);
    }
}
