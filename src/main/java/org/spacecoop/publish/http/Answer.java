package org.spacecoop.publish.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer to a request, complete before its first byte is sent.
 *
 * @param status the status code
 * @param contentType the media type of the body, empty if there is none
 * @param body the body
 * @param headers further header fields in the order in which they are sent
 */
public record Answer(int status, String contentType, Body body, List<Header> headers) {

    /** Keeps its own copy of the headers. */
    public Answer {
        headers = List.copyOf(headers);
    }

    /** What is sent: held in memory or lying in a file. */
    public sealed interface Body permits Bytes, StoredFile {}

    /** A file that does not change while the server runs. */
    public record StoredFile(Path path) implements Body {}

    /** A header field. */
    public record Header(String name, String value) {}

    /** An answer with bytes. */
    public static Answer of(int status, String contentType, Bytes body) {
        return new Answer(status, contentType, body, List.of());
    }

    /** An answer with text, sent in UTF-8. */
    public static Answer text(int status, String contentType, String text) {
        return of(status, contentType + ";charset=utf-8", Bytes.of(text));
    }

    /** An answer without a body. */
    public static Answer empty(int status) {
        return of(status, "", Bytes.NONE);
    }

    /** A file. */
    public static Answer file(String contentType, Path path) {
        return new Answer(200, contentType, new StoredFile(path), List.of());
    }

    /** A redirect to a path on this host (RFC 9110 §10.2.2: the location may be relative). */
    public static Answer redirect(int status, String location) {
        return text(status, "text/plain", "See " + location + "\n").with("Location", location);
    }

    /** This answer with one more header field. */
    public Answer with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, contentType, body, more);
    }

    /** The value of a header field, or an empty string. */
    public String header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }
}
