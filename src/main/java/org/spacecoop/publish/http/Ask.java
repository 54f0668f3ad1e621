package org.spacecoop.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a value.
 *
 * @param method the method, upper case
 * @param url the URL without its query part, as the client sees it
 * @param path the decoded path
 * @param parameters of the query part, in its order
 * @param accept what the client accepts
 * @param acceptGiven whether the client said what it accepts
 * @param contentType of the body, empty if none was given
 * @param body the body, empty if there was none
 */
public record Ask(
        String method,
        String url,
        String path,
        Map<String, List<String>> parameters,
        Accept accept,
        boolean acceptGiven,
        String contentType,
        Bytes body) {

    /**
     * Reads a request.
     *
     * @param maxBody how many bytes a body may have
     * @throws HttpProblem 413 if it has more, 400 if the query part is not properly encoded
     */
    public static Ask of(HttpServletRequest request, int maxBody) throws IOException {
        List<String> accept = Collections.list(request.getHeaders("Accept"));
        String type = request.getContentType();
        String query = request.getQueryString();
        return new Ask(
                request.getMethod(),
                request.getRequestURL().toString(),
                Optional.ofNullable(request.getPathInfo()).orElse("/"),
                form(query == null ? "" : query),
                Accept.parse(accept),
                !accept.isEmpty(),
                type == null ? "" : type,
                body(request, maxBody));
    }

    /** The first value of a parameter. */
    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} text.
     *
     * @throws HttpProblem 400 if it is not properly encoded
     */
    public static Map<String, List<String>> form(String text) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(400, "The parameters are not properly percent-encoded.");
        }
    }

    private static Bytes body(HttpServletRequest request, int maxBody) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return Bytes.NONE;
        }
        if (request.getContentLengthLong() > maxBody) {
            throw tooLarge(maxBody);
        }
        byte[] body = request.getInputStream().readNBytes(maxBody + 1);
        if (body.length > maxBody) {
            throw tooLarge(maxBody);
        }
        return Bytes.of(body);
    }

    private static HttpProblem tooLarge(int maxBody) {
        return new HttpProblem(413, "A request may have at most " + maxBody + " bytes.");
    }
}
