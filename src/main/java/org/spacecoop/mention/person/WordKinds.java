package org.spacecoop.mention.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words of one release can be in a name or a post, each told once. For one thread. */
public final class WordKinds {

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.-?){1,3}");
    private static final Pattern NAME_LIKE =
            Pattern.compile("(?:(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Al|El|Bin)?\\p{Lu}|\\p{L}['’]\\p{Lu})"
                    + "[\\p{Ll}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern ELIDED = Pattern.compile("[dl]['’]\\p{Lu}.*");

    private final PersonWords words;
    private final String language;
    private final Map<String, TokenKind> told = new HashMap<>();

    WordKinds(PersonWords words, String languageTag) {
        this.words = words;
        this.language = Locale.forLanguageTag(languageTag).getLanguage();
    }

    PersonWords words() {
        return words;
    }

    /** What a word can be, whatever stands beside it. */
    TokenKind of(String word) {
        // Most words of a text are among the few hundred that it uses again and again.
        return told.computeIfAbsent(word, this::tell);
    }

    boolean isHonorific(String word) {
        return words.isHonorific(word, language);
    }

    private TokenKind tell(String word) {
        if (isHonorific(word)) {
            return TokenKind.HONORIFIC;
        }
        if (words.isSuffix(word)) {
            return TokenKind.SUFFIX;
        }
        if (word.endsWith(".") && INITIAL.matcher(word).matches()) {
            return TokenKind.INITIAL;
        }
        return words.partOfPost(word).orElseGet(() -> nameOrOther(word));
    }

    private TokenKind nameOrOther(String word) {
        if (!Character.isUpperCase(word.codePointAt(0)) && !ELIDED.matcher(word).matches()) {
            return TokenKind.OTHER;
        }
        if (words.isNotName(word)) {
            return TokenKind.OTHER;
        }
        return NAME_LIKE.matcher(word).matches() ? TokenKind.NAME : TokenKind.CAPITAL;
    }
}
