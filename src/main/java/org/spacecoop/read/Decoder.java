package org.spacecoop.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spacecoop.release.Notice;

/**
 * Turns bytes into text, or says why they are none.
 *
 * <p>UTF-8 unless a byte order mark says UTF-16 (Unicode §23.8) or an HTML page that is not UTF-8 declares another
 * encoding (HTML Standard §13.2.3.2). Nothing is guessed and nothing replaced: wrong letters would become wrong names.
 */
final class Decoder {

    /** How far into a page its encoding may be declared; the standard says 1024, sites say otherwise. */
    private static final int DECLARATION_WITHIN = 8192;

    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\b[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Decoder() {}

    /** Text, or the reason why there is none. */
    sealed interface Decoded {

        /** The text, without a byte order mark. */
        record Text(String text) implements Decoded {}

        /** Why the bytes are no text. */
        record Refused(Notice reason) implements Decoded {}
    }

    /** Decodes a whole file. */
    static Decoded decode(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return refuse(name, "the file is empty");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        OptionalInt nul = indexOfNul(bytes);
        if (nul.isPresent()) {
            return refuse(name, "a binary file, not text (byte " + nul.getAsInt() + " is NUL)");
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Decoded decoded = strictly(name, bytes, mark, StandardCharsets.UTF_8);
        if (decoded instanceof Decoded.Refused) {
            return declared(bytes)
                    .map(charset -> strictly(name, bytes, 0, charset))
                    .orElse(decoded);
        }
        return decoded;
    }

    private static Decoded strictly(String name, byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            String message = String.format(
                    Locale.ROOT,
                    "invalid %s at byte %d (0x%02X)",
                    charset.name(),
                    in.position(),
                    bytes[in.position()] & 0xFF);
            return new Decoded.Refused(new Notice(name, OptionalInt.of(line), message));
        }
        return blank(out) ? refuse(name, "the file holds no text") : new Decoded.Text(out.toString());
    }

    private static boolean blank(CharSequence text) {
        return text.chars().allMatch(c -> TextCollector.isSpace((char) c) || TextCollector.isInvisible((char) c));
    }

    /** The encoding that a page declares, if it is one that can be read. */
    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN);
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** The encoding of a name; Latin-1 and ASCII mean windows-1252 (Encoding Standard §4.2). */
    private static Optional<Charset> charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        boolean western = label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii");
        try {
            String wanted = western ? "windows-1252" : label;
            return Charset.isSupported(wanted) ? Optional.of(Charset.forName(wanted)) : Optional.empty();
        } catch (IllegalCharsetNameException unknown) {
            return Optional.empty(); // then the bytes are judged as UTF-8, and the message says so
        }
    }

    private static OptionalInt indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded refuse(String name, String message) {
        return new Decoded.Refused(Notice.of(name, message));
    }
}
