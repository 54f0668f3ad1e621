package org.spacecoop.read;

import java.util.Locale;

/** Tells the addresses of web pages. */
final class Urls {

    private Urls() {}

    /** Whether a text is the address of a web page: http or https, a host, nothing that RFC 3986 forbids. */
    static boolean isWeb(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        boolean scheme = plain.startsWith("https://") || plain.startsWith("http://");
        int host = plain.indexOf("//") + 2;
        return scheme
                && host < plain.length()
                && Character.isLetterOrDigit(plain.charAt(host))
                && text.chars().noneMatch(c -> c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0);
    }
}
