package org.spacecoop.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.spacecoop.claim.Quote;
import org.spacecoop.entity.Agreement;
import org.spacecoop.entity.Participation;
import org.spacecoop.entity.Telling;

/** The IRIs of the parts of agreements. */
final class Parts {

    private final Iris iris;
    private final Names names;

    Parts(Iris iris, Names names) {
        this.iris = iris;
        this.names = names;
    }

    /** A person's part in an agreement: of the person and the capacity. */
    Node participation(Node agreement, Participation part) {
        String person = names.agent(part.person()).getURI();
        String slug = person.substring(person.lastIndexOf('/') + 1);
        return Nodes.iri(iris.part(agreement.getURI(), "participation-" + slug + "-" + capacity(part)));
    }

    /** The capacity as a word. */
    static String capacity(Participation part) {
        return part.capacity().localName().toLowerCase(Locale.ROOT);
    }

    /** A release that tells the same agreement twice has two tellings; the second is known by its first sentence. */
    Node telling(Agreement agreement, Telling telling) {
        String slug = telling.release().slug();
        boolean first = agreement.tellings().stream()
                .filter(other -> other.release().slug().equals(slug))
                .findFirst()
                .filter(other -> other.claim().key().equals(telling.claim().key()))
                .isPresent();
        String sentence = telling.claim().key()
                + telling.claim().quotes().stream()
                        .findFirst()
                        .map(Quote::exact)
                        .orElse("");
        String fragment = first ? "telling-" + slug : "telling-" + slug + "-" + Slugs.hash(sentence, 8);
        return Nodes.iri(iris.part(names.agreement(agreement).getURI(), fragment));
    }
}
