package org.spacecoop.dataset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of a dataset: the newest publication date of its releases and the beginning of its content's hash, such as
 * {@code 2025-03-09-0123456789ab}; {@code undated-…} where no release has a date.
 *
 * @param newest the newest publication date
 * @param hash the first twelve hex digits of the content hash
 */
public record Version(Optional<LocalDate> newest, String hash) {

    private static final int DIGITS = 12;
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|undated)-[0-9a-f]{12}");

    /** Refuses what is no hash of twelve digits. */
    public Version {
        if (!hash.matches("[0-9a-f]{12}")) {
            throw new IllegalArgumentException("not twelve hex digits: " + hash);
        }
    }

    /** The version of content with the given SHA-256. */
    static Version of(Optional<LocalDate> newest, String contentHash) {
        return new Version(newest, contentHash.substring(0, DIGITS));
    }

    /** Whether the text has the form of a version. */
    public static boolean isVersion(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return newest.map(LocalDate::toString).orElse("undated") + "-" + hash;
    }
}
