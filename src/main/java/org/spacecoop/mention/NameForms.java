package org.spacecoop.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spacecoop.gazetteer.Name;

/** The forms that a name takes in running text where its language inflects it. */
final class NameForms {

    private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "es", "er", "em");
    private static final Pattern GERMAN_ADJECTIVE = Pattern.compile("\\p{Lu}\\p{L}{2,}(?:es|er|e|en)");

    private static final Pattern ABBREVIATED_STATE = Pattern.compile("\\p{Lu}{2,3}(?= \\p{L})");

    private NameForms() {}

    /** The name itself first; of a German one that begins with adjectives also the other cases; of one word also its genitive. */
    static Set<String> of(Name name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name.text());
        forms.addAll(dotted(name.text()));
        if (name.language().toLowerCase(Locale.ROOT).startsWith("de")) {
            List<String> words = List.of(name.text().split(" ", -1));
            forms.addAll(german(words));
            forms.addAll(genitives(words));
        }
        return forms;
    }

    /** "UK Space Agency": "U.K. Space Agency"; an abbreviation alone is left as it is, for it may be another word's. */
    private static List<String> dotted(String name) {
        Matcher abbreviation = ABBREVIATED_STATE.matcher(name);
        return abbreviation.lookingAt()
                ? List.of(abbreviation.group().replaceAll("\\p{Lu}", "$0.") + name.substring(abbreviation.end()))
                : List.of();
    }

    /** "Portugal": "Portugals"; "Königreich Norwegen": "Königreichs Norwegen"; "Deutsches Zentrum": "Deutschen Zentrums". */
    private static List<String> genitives(List<String> words) {
        List<String> forms = new ArrayList<>();
        int noun = 0;
        List<String> form = new ArrayList<>(words);
        while (noun < words.size() - 1
                && GERMAN_ADJECTIVE.matcher(words.get(noun)).matches()) {
            form.set(noun, words.get(noun).replaceFirst("(?:es|er|en|e)$", "en"));
            noun++;
        }
        form.set(noun, genitive(words.get(noun)));
        forms.add(String.join(" ", form));
        return forms;
    }

    /** A noun in the genitive, where an s makes it. */
    static String genitive(String noun) {
        boolean hissing = noun.matches(".*(?:s|ß|x|z)");
        return hissing ? noun + "’" : noun + "s";
    }

    /** "Vereinigte Arabische Emirate": "Vereinigten Arabischen Emirate", "... Emiraten". */
    private static List<String> german(List<String> words) {
        int adjectives = 0;
        while (adjectives < words.size() - 1
                && GERMAN_ADJECTIVE.matcher(words.get(adjectives)).matches()
                && Character.isUpperCase(words.get(adjectives + 1).codePointAt(0))) {
            adjectives++;
        }
        List<String> forms = new ArrayList<>();
        for (String ending : adjectives == 0 ? List.<String>of() : GERMAN_ENDINGS) {
            List<String> form = new ArrayList<>(words);
            for (int i = 0; i < adjectives; i++) {
                form.set(i, words.get(i).replaceFirst("(?:es|er|en|e)$", ending));
            }
            forms.add(String.join(" ", form));
            if (form.get(form.size() - 1).endsWith("e")) {
                forms.add(String.join(" ", form) + "n");
            }
        }
        return forms;
    }
}
