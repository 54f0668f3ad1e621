package org.spacecoop.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Bytes;
import org.spacecoop.publish.http.HttpProblem;
import org.spacecoop.publish.http.Resource;

/** The style sheet and the icon. Each has its hash in its path, so that it can be kept for good. */
final class Assets {

    private static final Map<String, String> TYPES =
            Map.of("site.css", "text/css;charset=utf-8", "favicon.svg", "image/svg+xml");

    private final Stamp stamp;
    private final Map<String, Bytes> files = new TreeMap<>();

    /**
     * Reads them from the class path.
     *
     * @throws IOException if one is not there
     */
    Assets(Stamp stamp) throws IOException {
        this.stamp = stamp;
        for (String name : TYPES.keySet()) {
            try (InputStream in = Optional.ofNullable(Assets.class.getResourceAsStream(name))
                    .orElseThrow(() -> new IOException("not on the class path: " + name))) {
                files.put(name, Bytes.of(in.readAllBytes()));
            }
        }
    }

    /** The path of a file. */
    String path(String name) {
        return "/assets/" + Stamp.hash(bytes(name)) + "/" + name;
    }

    /** All files below {@code /assets/}. */
    Resource all() {
        return ask -> {
            String name = ask.path().substring(ask.path().lastIndexOf('/') + 1);
            if (!files.containsKey(name) || !ask.path().equals(path(name))) {
                throw HttpProblem.notFound(ask.path());
            }
            return stamp.unchanging(Answer.of(200, type(name), bytes(name)), Stamp.hash(bytes(name)));
        };
    }

    /** The icon at the path where browsers look for it. */
    Resource icon() {
        return ask -> stamp.changing(Answer.of(200, type("favicon.svg"), bytes("favicon.svg")), bytes("favicon.svg"));
    }

    private Bytes bytes(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private static String type(String name) {
        return Optional.ofNullable(TYPES.get(name)).orElseThrow();
    }
}
