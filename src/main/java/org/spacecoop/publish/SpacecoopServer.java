package org.spacecoop.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.spacecoop.publish.data.SnapshotReader;

/**
 * A running server of one dataset: Fuseki with no dataset service of its own, so that no update, upload or
 * administration operation exists, and {@link Front} for every path.
 */
public final class SpacecoopServer implements AutoCloseable {

    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int OUTPUT_AGGREGATION = 8 * 1024;
    private static final int REQUEST_HEADER = 16 * 1024;
    private static final long IDLE_MILLIS = 10_000;
    private static final int MIN_THREADS = 4;
    private static final int MAX_THREADS = 64;

    private final FusekiServer server;

    private SpacecoopServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Reads the dataset and starts to serve it.
     *
     * @throws org.spacecoop.dataset.DatasetException if there is no dataset, or a file of it cannot be read
     * @throws IOException if another file cannot be read, or the address is taken or not ours
     */
    public static SpacecoopServer start(ServerSettings settings) throws IOException {
        JenaSystem.init();
        // The server is built while the dataset is read, and listens only once it has all of it.
        CompletableFuture<Site> site = CompletableFuture.supplyAsync(() -> read(settings));
        FusekiServer server = build(site, settings);
        await(site);
        try {
            server.start();
        } catch (FusekiException e) {
            throw new IOException("cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason(e), e);
        }
        return new SpacecoopServer(server);
    }

    private static FusekiServer build(CompletableFuture<Site> site, ServerSettings settings) {
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .verbose(false)
                .enableCors(false)
                .enablePing(false)
                .enableStats(false)
                .fusekiModules(FusekiModules.empty())
                .numServerThreads(MIN_THREADS, MAX_THREADS)
                .addServlet("/*", new Front(site::join, settings.limits()))
                .build();
        configure(server, settings.host());
        return server;
    }

    private static Site read(ServerSettings settings) {
        try {
            return Site.of(SnapshotReader.read(settings.data()), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CompletableFuture<Site> site) throws IOException {
        try {
            site.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Waits until the server is closed. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void configure(FusekiServer server, String host) {
        for (Connector connector : server.getJettyServer().getConnectors()) {
            if (connector instanceof org.eclipse.jetty.server.ServerConnector network) {
                network.setHost(host);
            }
            if (connector instanceof AbstractConnector adjustable) {
                adjustable.setIdleTimeout(IDLE_MILLIS);
            }
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .forEach(factory -> configure(factory.getHttpConfiguration()));
        }
    }

    /** Fuseki asks for 5 MiB buffers, larger than Jetty's pool keeps: each answer would allocate and clear a new one. */
    private static void configure(HttpConfiguration http) {
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setOutputAggregationSize(OUTPUT_AGGREGATION);
        http.setRequestHeaderSize(REQUEST_HEADER);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
