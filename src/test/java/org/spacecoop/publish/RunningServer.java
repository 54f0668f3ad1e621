package org.spacecoop.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A server of the invented dataset on a free port, and a client of it that follows no redirect. */
final class RunningServer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final SpacecoopServer server;
    private final String version;

    private RunningServer(SpacecoopServer server, String version) {
        this.server = server;
        this.version = version;
    }

    static RunningServer start(Path folder) throws IOException {
        return start(folder, ServerSettings.Limits.DEFAULT);
    }

    static RunningServer start(Path folder, ServerSettings.Limits limits) throws IOException {
        Path data = folder.resolve("data");
        String version = PublishedDataset.write(data);
        ServerSettings settings = ServerSettings.of(data).at("127.0.0.1", 0).within(limits);
        return new RunningServer(SpacecoopServer.start(settings), version);
    }

    String version() {
        return version;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** A request with pairs of header names and values. */
    HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String contentType, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
        return client.send(with(request, headers).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    HttpResponse<String> query(String query, String... headers) throws Exception {
        return get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), headers);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).method(method, body);
        return client.send(with(request, headers).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    @Override
    public void close() {
        server.close();
    }
}
