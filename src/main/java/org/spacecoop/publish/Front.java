package org.spacecoop.publish;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spacecoop.publish.http.Accept;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Ask;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;

/** Turns requests into answers and writes them; one line each goes to the logger {@code access}. */
final class Front extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger ACCESS = LoggerFactory.getLogger("access");
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final String EXPOSED =
            "ETag, Link, Location, Content-Location, Last-Modified, Retry-After, " + "Query-Limits, Allow";

    private final transient Supplier<Site> site;
    private final transient ServerSettings.Limits limits;

    /** A front of a site that is there before the first request. */
    Front(Supplier<Site> site, ServerSettings.Limits limits) {
        this.site = site;
        this.limits = limits;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        Answer answer = conditional(request, answer(request));
        write(request, response, answer);
        if (ACCESS.isInfoEnabled()) {
            ACCESS.info(
                    "{} {} {} {} {}us",
                    request.getRemoteAddr(),
                    request.getMethod(),
                    request.getRequestURI(),
                    answer.status(),
                    (System.nanoTime() - start) / 1000);
        }
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        Accept accept = Accept.parse(Collections.list(request.getHeaders("Accept")));
        try {
            return site.get().answer(Ask.of(request, limits.requestBytes()));
        } catch (HttpProblem problem) {
            return site.get().problem(accept, problem);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            return site.get().problem(accept, new HttpProblem(500, "Something went wrong here; it has been noted."));
        }
    }

    /** RFC 9110 §13.1.2. If-Modified-Since is passed over: two versions of the data can have one newest date. */
    private static Answer conditional(HttpServletRequest request, Answer answer) {
        String tag = answer.header("ETag");
        boolean safe = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!safe || answer.status() != 200 || tag.isEmpty()) {
            return answer;
        }
        List<String> wanted = Collections.list(request.getHeaders("If-None-Match"));
        boolean same = wanted.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(value -> value.strip().replaceFirst("^W/", ""))
                .anyMatch(value -> value.equals(tag) || value.equals("*"));
        return same ? new Answer(304, "", Bytes.NONE, answer.headers()) : answer;
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!answer.contentType().isEmpty()) {
            response.setContentType(answer.contentType());
        }
        if (answer.contentType().startsWith("text/html")) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        answer.headers().forEach(header -> response.addHeader(header.name(), header.value()));
        if (answer.status() != 304 && answer.status() != 204) {
            body(response, answer.body(), request.getMethod().equals("HEAD"));
        }
    }

    private static void body(HttpServletResponse response, Answer.Body body, boolean headOnly) throws IOException {
        if (body instanceof Answer.StoredFile file) {
            response.setContentLengthLong(Files.size(file.path()));
            if (!headOnly) {
                Files.copy(file.path(), response.getOutputStream());
            }
        } else if (body instanceof Bytes bytes) {
            response.setContentLength(bytes.length());
            if (!headOnly) {
                response.getOutputStream().write(bytes.array());
            }
        }
    }
}
