package org.spacecoop.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared: without case, diacritics, punctuation, articles and legal form. */
public final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}\\b|\\s|$|,)|['’]");

    /** Legal forms of companies, as they end a name. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "ltd",
            "limited",
            "llc",
            "corp",
            "corporation",
            "co",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "se",
            "sa",
            "sas",
            "sarl",
            "rl",
            "spa",
            "srl",
            "bv",
            "nv",
            "ab",
            "as",
            "oy",
            "oyj",
            "aps",
            "pty",
            "pte",
            "pvt",
            "kk",
            "sl",
            "doo");

    private FoldedName() {}

    /** The name folded. Names that fold equal are taken as the same name. */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = DOTS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words = new ArrayList<>(List.of(BREAKS.split(joined.replace("&", " and "))));
        words.removeIf(String::isEmpty);
        if (words.size() > 1) {
            words.removeIf("the"::equals);
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }
}
