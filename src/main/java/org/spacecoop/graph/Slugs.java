package org.spacecoop.graph;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns text of any script into the ASCII words of a slug, and hashes it. Safe to share between threads. */
final class Slugs {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern BREAKS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Slugs() {}

    /** The first words of a text, joined by hyphens; empty if it has no letter or digit. */
    static String of(String text, int words) {
        String ascii =
                TO_ASCII.transliterate(APOSTROPHES.matcher(text).replaceAll("")).toLowerCase(Locale.ROOT);
        return Stream.of(BREAKS.split(APOSTROPHES.matcher(ascii).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .limit(words)
                .collect(Collectors.joining("-"));
    }

    /** The words of a term's local name: {@code memorandum-of-understanding}. */
    static String ofTerm(String localName) {
        return CAMEL.matcher(localName).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The first hex digits of the SHA-256 of a text. */
    static String hash(String text, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
