package org.spacecoop.graph;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns text of any script into the ASCII words of a slug, and hashes it. Safe to share between threads. */
final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern BREAKS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Slugs() {}

    /** The first words of a text, joined by hyphens; empty if it has no letter or digit. */
    static String of(String text, int words) {
        String bare = APOSTROPHES.matcher(text).replaceAll("");
        String ascii =
                ascii(NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ")).toLowerCase(Locale.ROOT);
        return Stream.of(BREAKS.split(APOSTROPHES.matcher(ascii).replaceAll(""), -1))
                .filter(word -> !word.isEmpty())
                .limit(words)
                .collect(Collectors.joining("-"));
    }

    /** Most names need no more than to lose their accents; the rules for all scripts are slow to load. */
    private static String ascii(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.chars().allMatch(c -> c < 128) ? plain : ToAscii.RULES.transliterate(text);
    }

    private static final class ToAscii {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
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
