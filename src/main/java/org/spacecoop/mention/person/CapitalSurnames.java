package org.spacecoop.mention.person;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads family names that are printed in capitals: "Minister QUILLANO Ren", "Ada VAN DER QUILL". */
final class CapitalSurnames {

    private static final Pattern SPEAKABLE = Pattern.compile("(?=.*[AEIOUYÀ-ÖØ-Ý])\\p{Lu}[\\p{Lu}\\p{M}'’]{2,}");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}]+");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final int OFFICE_WITHIN = 3;
    private static final int LONGEST_OFFICE = 6;

    private final TaggedSentence sentence;
    private final PersonWords words;

    CapitalSurnames(TaggedSentence sentence, PersonWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether a word that reads like an acronym opens a person's name. */
    boolean opens(int at) {
        if (!sentence.is(at, TokenKind.CAPITAL) || !sentence.is(at + 1, TokenKind.NAME)) {
            return false;
        }
        boolean sure = sentence.is(at - 1, TokenKind.HONORIFIC) || words.isFamilyNameFirst(sentence.word(at));
        return sure
                || (SPEAKABLE.matcher(sentence.word(at)).matches()
                        && isOneName(at + 1)
                        && (isBehindTitle(at) || isBeforeOffice(end(at + 1)) || words.isAgent(sentence.word(at - 1))));
    }

    /** "Ada de la QUILL", "Ada QUI": behind a given name a word in capitals ends the name. */
    boolean ends(int at) {
        if (!sentence.is(at, TokenKind.CAPITAL)
                || !SHOUTED.matcher(sentence.word(at)).matches()) {
            return false;
        }
        int before = at - 1;
        while (isParticle(before)) {
            before--;
        }
        boolean given = words.isGivenName(sentence.word(before)) && sentence.is(before, TokenKind.NAME);
        boolean surname = words.isFamilyNameFirst(sentence.word(at))
                && !NUMERAL.matcher(sentence.word(at)).matches();
        return (given && SPEAKABLE.matcher(sentence.word(at)).matches())
                || (surname && before == at - 1 && isName(before) && !sentence.is(at + 1, TokenKind.NAME));
    }

    /** "Ada DE LA QUILL": a particle in capitals, behind a given name and before the rest of a surname. */
    boolean isParticleInCapitals(int at) {
        String word = sentence.word(at);
        if (!sentence.isCapitalised(at) || !word.equals(word.toUpperCase(Locale.ROOT)) || !isParticle(at)) {
            return false;
        }
        int next = at + 1;
        while (isParticle(next)) {
            next++;
        }
        int before = at - 1;
        while (isParticle(before)) {
            before--;
        }
        return sentence.is(before, TokenKind.NAME)
                && sentence.is(next, TokenKind.CAPITAL)
                && SHOUTED.matcher(sentence.word(next)).matches()
                && words.isGivenName(sentence.word(before));
    }

    private boolean isParticle(int at) {
        return words.isParticle(sentence.word(at).toLowerCase(Locale.ROOT));
    }

    private boolean isName(int at) {
        return sentence.is(at, TokenKind.NAME) || (sentence.isHyphenatedName(at - 1) && isName(at - 2));
    }

    /** One given name, be it of two syllables: an acronym stands before a given name and a surname. */
    private boolean isOneName(int at) {
        return !sentence.isCapitalised(end(at));
    }

    private int end(int at) {
        return sentence.isHyphenatedName(at + 1) || sentence.isHyphen(at + 1) ? at + 3 : at + 1;
    }

    /** "Minister QUILLANO Ren", "Minister for Foreign Harbours QUILLANO Ren". */
    private boolean isBehindTitle(int at) {
        int last = at - 1;
        while (last > at - LONGEST_OFFICE && (isOfOffice(last) || isJoint(last))) {
            last--;
        }
        return sentence.isCapitalised(at - 1) && sentence.is(last, TokenKind.POST);
    }

    private boolean isOfOffice(int at) {
        return sentence.is(at, TokenKind.TOPIC) || sentence.is(at, TokenKind.MODIFIER);
    }

    private boolean isJoint(int at) {
        return !sentence.isCapitalised(at) && words.isConnector(sentence.word(at));
    }

    /** "QUILLANO Ren, President of the Example Agency". */
    private boolean isBeforeOffice(int end) {
        if (!sentence.isWord(end, ",") && !sentence.isWord(end, "(")) {
            return false;
        }
        for (int at = end + 1; at <= end + OFFICE_WITHIN; at++) {
            if (sentence.is(at, TokenKind.POST)) {
                return true;
            }
        }
        return false;
    }

    /** A name in the usual case where a surname is in capitals: "Ada Van Der Quill". */
    String inUsualCase(String printed) {
        String name = words.withoutHonours(printed);
        boolean mixed = name.codePoints().anyMatch(Character::isLowerCase);
        return mixed
                ? Pattern.compile(" ").splitAsStream(name).map(this::lowered).collect(Collectors.joining(" "))
                : name;
    }

    private String lowered(String word) {
        boolean surname = SPEAKABLE.matcher(word.replace("-", "")).matches() || words.isFamilyNameFirst(word);
        String small = word.toLowerCase(Locale.ROOT);
        if (word.equals(word.toUpperCase(Locale.ROOT)) && words.isParticle(small)) {
            // "LE" is "Le" in a name, where "DE" is "de".
            String large = word.charAt(0) + small.substring(1);
            return words.isOpeningParticle(small) || !words.isParticle(large) || small.equals("la") ? small : large;
        }
        return surname && !words.isSuffix(word)
                ? LETTERS.matcher(word)
                        .replaceAll(part -> part.group().charAt(0)
                                + part.group().substring(1).toLowerCase(Locale.ROOT))
                : word;
    }
}
