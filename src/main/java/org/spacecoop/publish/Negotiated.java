package org.spacecoop.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.AnswerCache;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Representation;

/** One document in several forms: chooses the form, makes it once, and says where the others are. */
final class Negotiated {

    private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final Stamp stamp;
    private final AnswerCache cache;

    Negotiated(Stamp stamp, AnswerCache cache) {
        this.stamp = stamp;
        this.cache = cache;
    }

    /**
     * A document.
     *
     * @param path of the document, without a suffix
     * @param canonical its IRI
     * @param offers the forms in which it exists, the preferred one first
     * @param fixed the form that the path itself names
     * @param suffixed whether each form has a path of its own, else it is asked for with {@code ?format=}
     * @param body makes a form
     */
    record Document(
            String path,
            String canonical,
            List<Representation> offers,
            Optional<Representation> fixed,
            boolean suffixed,
            Function<Representation, Bytes> body) {

        private String href(Representation form) {
            return suffixed ? path + "." + form.suffix() : path + "?format=" + form.suffix();
        }
    }

    /**
     * Answers with the form that the path, {@code ?format=} or {@code Accept} asks for, in this order.
     *
     * @throws HttpProblem 406 if there is none
     */
    Answer answer(Ask ask, Document document) {
        Representation form = document.fixed().orElseGet(() -> choose(ask, document.offers()));
        String key = document.path() + " " + form;
        Answer made = cache.get(key, () -> make(document, form));
        return document.fixed().isPresent() ? made : made.with("Vary", "Accept");
    }

    private static Representation choose(Ask ask, List<Representation> offers) {
        Optional<String> format = ask.parameter("format");
        Optional<Representation> chosen = format.isPresent()
                ? format.flatMap(Representation::ofFormat).filter(offers::contains)
                : ask.accept().best(offers);
        return chosen.orElseThrow(() -> HttpProblem.notAcceptable(offers));
    }

    private Answer make(Document document, Representation form) {
        Bytes body = document.body().apply(form);
        Answer answer = Answer.of(200, form.contentType(), body)
                .with("Content-Location", document.href(form))
                .with("Link", links(document, form));
        return stamp.changing(answer, body);
    }

    private static String links(Document document, Representation form) {
        StringBuilder links = new StringBuilder("<" + document.canonical() + ">; rel=\"canonical\"");
        for (Representation other : document.offers()) {
            if (other != form) {
                links.append(", <")
                        .append(document.href(other))
                        .append(">; rel=\"alternate\"; type=\"")
                        .append(other.mediaTypes().get(0))
                        .append('"');
            }
        }
        links.append(", </.well-known/void>; rel=\"describedby\", <")
                .append(LICENSE)
                .append(">; rel=\"license\"");
        return links.toString();
    }
}
