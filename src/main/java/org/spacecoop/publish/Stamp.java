package org.spacecoop.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.spacecoop.publish.data.Snapshot;
import org.spacecoop.publish.http.Answer;
import org.spacecoop.publish.http.Bytes;

/** Says how fresh an answer is: a strong ETag, Last-Modified, and how long it may be kept (RFC 9110 §8.8, RFC 9111). */
final class Stamp {

    private static final String SHORT = "public, max-age=300";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int DIGITS = 16;

    /** RFC 9110 §5.6.7: two digits for the day, always GMT. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final String version;
    private final Optional<String> modified;

    Stamp(Snapshot snapshot) {
        this.version = snapshot.version();
        this.modified = snapshot.modified().map(Stamp::httpDate);
    }

    /** Stamps an answer that a later version of the dataset may change. */
    Answer changing(Answer answer, Bytes body) {
        return stamped(answer.with("ETag", tag(answer.contentType(), body)), SHORT);
    }

    /** Stamps an answer that never changes. */
    Answer unchanging(Answer answer, String name) {
        return stamped(answer.with("ETag", '"' + name + '"'), FOR_GOOD);
    }

    private Answer stamped(Answer answer, String cacheControl) {
        Answer cached = answer.with("Cache-Control", cacheControl);
        return modified.map(date -> cached.with("Last-Modified", date)).orElse(cached);
    }

    /**
     * The dataset's version, and the bytes themselves: a new template makes a new page of the same data. The media type
     * counts, too: Turtle without named graphs is TriG with the same bytes, but another representation.
     */
    private String tag(String contentType, Bytes body) {
        return '"' + version + "-" + hash(contentType.getBytes(StandardCharsets.UTF_8), body.array()) + '"';
    }

    /** The beginning of the SHA-256 of some bytes. */
    static String hash(Bytes bytes) {
        return hash(bytes.array());
    }

    private static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String httpDate(LocalDate date) {
        return HTTP_DATE.format(date.atStartOfDay());
    }
}
