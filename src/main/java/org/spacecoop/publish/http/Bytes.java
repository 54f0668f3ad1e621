package org.spacecoop.publish.http;

import java.nio.charset.StandardCharsets;

/** Bytes in memory that nobody changes any more. */
public final class Bytes implements Answer.Body {

    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes over an array, which the caller must not change any more. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** The text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The array itself, to be read only. */
    public byte[] array() {
        return bytes;
    }

    /** How many there are. */
    public int length() {
        return bytes.length;
    }
}
