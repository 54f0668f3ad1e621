package org.spacecoop.publish.http;

/** Something at a path, or at all paths below one. Any number of threads may ask at once. */
@FunctionalInterface
public interface Resource {

    /**
     * Answers a request whose method it allows.
     *
     * @throws HttpProblem if the request cannot be served
     */
    Answer answer(Ask ask);

    /** The methods that it allows, as the header {@code Allow} gives them. */
    default String allow() {
        return "GET, HEAD, OPTIONS";
    }
}
