package org.spacecoop.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.spacecoop.publish.data.Description;
import org.spacecoop.publish.data.RdfText;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Representation;
import org.spacecoop.publish.http.Resource;
import org.spacecoop.publish.page.Pages;

/** Things, which are elsewhere, and the documents about them, which are here ("Cool URIs for the Semantic Web" §4.2). */
final class Documents {

    private static final String ID = "/id/";
    private static final String DOC = "/doc/";

    private final Snapshot snapshot;
    private final Pages pages;
    private final Negotiated negotiated;

    Documents(Snapshot snapshot, Pages pages, Negotiated negotiated) {
        this.snapshot = snapshot;
        this.pages = pages;
        this.negotiated = negotiated;
    }

    /** Things: each sends to the document about it. */
    Resource things() {
        return ask -> {
            String name = ask.path().substring(ID.length());
            String known = canonical(name).orElseThrow(() -> HttpProblem.notFound(ask.path()));
            String query = ask.parameter("format")
                    .map(format -> "?format=" + encoded(format))
                    .orElse("");
            return Answer.redirect(303, encoded(DOC + known) + query)
                    .with("Vary", "Accept")
                    .with("Cache-Control", "public, max-age=300");
        };
    }

    /** Documents about things. */
    Resource documents() {
        return this::document;
    }

    private Answer document(Ask ask) {
        String name = ask.path().substring(DOC.length());
        if (snapshot.knows(iri(name)) && snapshot.aliasOf(iri(name)).isEmpty()) {
            return document(ask, name, Optional.empty());
        }
        Optional<String> other = canonical(name);
        if (other.isPresent()) {
            return Answer.redirect(301, encoded(DOC + other.get())).with("Cache-Control", "public, max-age=300");
        }
        int dot = name.lastIndexOf('.');
        Optional<Representation> fixed = dot < 0 ? Optional.empty() : Representation.ofSuffix(name.substring(dot + 1));
        if (fixed.isEmpty() || canonical(name.substring(0, dot)).isEmpty()) {
            throw HttpProblem.notFound(ask.path());
        }
        return document(ask, canonical(name.substring(0, dot)).orElseThrow(), fixed);
    }

    private Answer document(Ask ask, String name, Optional<Representation> fixed) {
        String path = encoded(DOC + name);
        String iri = iri(name);
        Negotiated.Document document = new Negotiated.Document(
                path,
                snapshot.base() + "doc/" + encoded(name),
                Representation.ALL,
                fixed,
                true,
                form -> form == Representation.HTML
                        ? pages.thing(iri, kind(name), path)
                        : RdfText.write(Description.of(snapshot, iri), form));
        return negotiated.answer(ask, document);
    }

    /** The name of the thing itself, which another name may stand for. */
    private Optional<String> canonical(String name) {
        String things = snapshot.base() + "id/";
        Optional<String> alias = snapshot.aliasOf(iri(name));
        if (alias.isPresent()) {
            return alias.filter(iri -> iri.startsWith(things)).map(iri -> iri.substring(things.length()));
        }
        return snapshot.knows(iri(name)) ? Optional.of(name) : Optional.empty();
    }

    private String iri(String name) {
        return snapshot.base() + "id/" + name;
    }

    private static String kind(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new HttpProblem(400, "The path is not proper.");
        }
    }
}
