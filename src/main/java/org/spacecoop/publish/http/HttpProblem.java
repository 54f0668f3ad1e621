package org.spacecoop.publish.http;

import java.util.List;

/** A request that cannot be served; the message is for the client and never holds a stack trace. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Answer.Header> headers;

    /** A problem with a status code and what the client should know. */
    public HttpProblem(int status, String message) {
        this(status, message, List.of());
    }

    /** A problem whose answer needs header fields, such as {@code Allow} (RFC 9110 §15.5.6). */
    public HttpProblem(int status, String message, List<Answer.Header> headers) {
        super(message, null, false, false);
        this.status = status;
        this.headers = List.copyOf(headers);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** Header fields that the answer needs. */
    public List<Answer.Header> headers() {
        return headers;
    }

    /** There is no such thing here. */
    public static HttpProblem notFound(String path) {
        return new HttpProblem(404, "There is nothing at " + path + ".");
    }

    /** Nothing that the client accepts exists (RFC 9110 §15.5.7); says what does. */
    public static HttpProblem notAcceptable(List<? extends Offer> offers) {
        StringBuilder message = new StringBuilder("None of the media types asked for exists here. There are: ");
        message.append(String.join(
                ", ", offers.stream().map(offer -> offer.mediaTypes().get(0)).toList()));
        return new HttpProblem(406, message.append('.').toString());
    }

    /** The method is not for this resource. */
    public static HttpProblem methodNotAllowed(String method, String allow) {
        return new HttpProblem(
                405,
                method + " is not possible here; there are " + allow + ".",
                List.of(new Answer.Header("Allow", allow)));
    }
}
