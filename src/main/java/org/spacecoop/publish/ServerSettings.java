package org.spacecoop.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.spacecoop.release.Home;

/**
 * How to serve a dataset.
 *
 * @param data the dataset folder
 * @param home where ontology and example queries lie
 * @param host the address to listen on; only this machine reaches the default
 * @param port the port, 0 for any free one
 * @param limits what a request may cost
 */
public record ServerSettings(Path data, Home home, String host, int port, Limits limits) {

    /** The port when nothing else is said. */
    public static final int DEFAULT_PORT = 3030;

    /** The address when nothing else is said. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    /** Refuses a port that cannot be. */
    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /** The default settings for a dataset. */
    public static ServerSettings of(Path data) {
        return new ServerSettings(data, Home.current(), DEFAULT_HOST, DEFAULT_PORT, Limits.DEFAULT);
    }

    /** These settings with another address. */
    public ServerSettings at(String otherHost, int otherPort) {
        return new ServerSettings(data, home, otherHost, otherPort, limits);
    }

    /** These settings with other limits. */
    public ServerSettings within(Limits otherLimits) {
        return new ServerSettings(data, home, host, port, otherLimits);
    }

    /** These settings with another home. */
    public ServerSettings with(Home otherHome) {
        return new ServerSettings(data, otherHome, host, port, limits);
    }

    /**
     * What a request may cost. A query that reaches a limit gets an error that says which, never a part of its answer.
     *
     * @param timeout how long a query may run; a client cannot raise it
     * @param rows how many rows or statements an answer may have
     * @param bytes how many bytes an answer may have; it is held until it is complete
     * @param requestBytes how many bytes the body of a request may have
     */
    public record Limits(Duration timeout, long rows, int bytes, int requestBytes) {

        /** 30 seconds, 100,000 rows, 8 MiB out, 1 MiB in. */
        public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 100_000, 8 << 20, 1 << 20);

        /** The limits in words. */
        public String words() {
            return String.format(Locale.ROOT, "%d seconds, %,d rows, %,d bytes", timeout.toSeconds(), rows, bytes);
        }

        /** The limits as a header value. */
        public String header() {
            return "timeout=" + timeout.toMillis() / 1000.0 + "s, rows=" + rows + ", bytes=" + bytes;
        }
    }
}
