package org.spacecoop.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spacecoop.release.MappedText;

/** Puts right letters that were written as UTF-8 and once read as Windows-1252: "satÃ©lite" for "satélite". */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST = 4;

    /** No sequence begins with a character below this. */
    private static final char FIRST_LETTER = 0x80;

    /** The bytes of Windows-1252 whose characters are not those of Latin-1. */
    private static final Map<Character, Integer> CODES = codes();

    private static Map<Character, Integer> codes() {
        Map<Character, Integer> codes = new HashMap<>();
        for (int code = 0x80; code < 0xA0; code++) {
            char printed =
                    WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) code})).charAt(0);
            if (printed >= 0x100 && printed != '\uFFFD') {
                codes.put(printed, code);
            }
        }
        return Map.copyOf(codes);
    }

    /** What no text prints that was read rightly. */
    private static final Pattern BROKEN = Pattern.compile("\u00c3[\u00a1-\u00bf]|\u00e2\u20ac");

    /** A letter whose last part has no shape and was lost on the way. */
    private record Torn(String printed, String letter) {
        private static final List<Torn> ALL = List.of(new Torn("\u00e2\u20ac", "\u201d"), new Torn("\u00c3", "\u00ed"));

        static Optional<Torn> at(String text, int at) {
            return ALL.stream()
                    .filter(torn -> text.startsWith(torn.printed(), at))
                    .findFirst();
        }
    }

    private Mojibake() {}

    /** A release with such letters put right. Blocks with links stay as they are. */
    static RawRelease repair(RawRelease raw) {
        return new RawRelease(
                raw.format(),
                raw.title().map(Mojibake::repair),
                raw.declared(),
                raw.drafts().stream()
                        .map(draft -> draft.links().isEmpty() ? Draft.of(draft.kind(), repair(draft.text())) : draft)
                        .toList(),
                raw.warnings());
    }

    /** A text with such letters put right, each traced to all the characters that it was printed as. */
    static MappedText repair(MappedText printed) {
        String text = printed.text();
        if (!isSuspect(text)) {
            return printed;
        }
        StringBuilder repaired = new StringBuilder();
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        boolean broken = BROKEN.matcher(text).find();
        int i = 0;
        while (i < text.length()) {
            int length = length(text, i);
            Optional<String> letter = length > 1 ? decoded(text.substring(i, i + length)) : Optional.empty();
            Optional<Torn> torn = letter.isEmpty() && broken ? Torn.at(text, i) : Optional.empty();
            String put = letter.or(() -> torn.map(Torn::letter)).orElse(text.substring(i, i + 1));
            int used = letter.isPresent()
                    ? length
                    : torn.map(t -> t.printed().length()).orElse(1);
            for (int k = 0; k < put.length(); k++) {
                starts[repaired.length() + k] = printed.sourceStart(i);
                ends[repaired.length() + k] = printed.sourceEnd(i + used);
            }
            repaired.append(put);
            i += used;
        }
        return repaired.length() == text.length()
                ? printed
                : new MappedText(
                        repaired.toString(),
                        Arrays.copyOf(starts, repaired.length()),
                        Arrays.copyOf(ends, repaired.length()));
    }

    /** Whether any sequence or torn letter is in the text: in most there is none. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_LETTER && length(text, i) > 1) {
                return true;
            }
        }
        return BROKEN.matcher(text).find();
    }

    /** How many characters the UTF-8 sequence that begins here would have, 1 if none does. */
    private static int length(String text, int at) {
        int first = code(text.charAt(at));
        int length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? LONGEST : 1;
        boolean whole = at + length <= text.length();
        for (int i = 1; whole && i < length; i++) {
            int next = code(text.charAt(at + i));
            whole = next >= 0x80 && next < 0xC0;
        }
        return whole ? length : 1;
    }

    /** The byte that a character stands for in Windows-1252, or in Latin-1 where that has none; -1 for others. */
    private static int code(char c) {
        if (c < 0x100) {
            return c;
        }
        return CODES.getOrDefault(c, -1);
    }

    private static Optional<String> decoded(String sequence) {
        byte[] bytes = new byte[sequence.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) code(sequence.charAt(i));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }
}
